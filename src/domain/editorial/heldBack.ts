import { blocking, type Finding } from '../gate/rule'
import { refuse, type Refusal } from './refusal'

/** Why these findings keep a text from being submitted or published; null: they don't. */
export function heldBack(findings: readonly Finding[]): { readonly refusal: Refusal } | null {
  const held = blocking(findings)
  return held.length === 0 ? null : refuse('findings', `${held.length} blocking finding${held.length === 1 ? '' : 's'}: resolve ${held.length === 1 ? 'it' : 'them'} first.`, held.map(describe))
}

const describe = ({ code, place, text, message }: Finding): string => `${code}${place.path === '' ? '' : ` at ${place.path}`}: ${text === '' ? '' : `“${text.slice(0, 120)}” `}${message}`
