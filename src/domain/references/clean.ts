import type { CslItem, CslName } from './csl'

/** One-line fields, and none that is only white space. */
export function clean(csl: CslItem): CslItem {
  const fields: Pick<CslItem, keyof CslItem> = csl
  const kept = Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? oneLine(value) : value] as const).filter(([, value]) => value !== '')
  return { type: csl.type, ...Object.fromEntries(kept), ...(csl.author !== undefined && { author: csl.author.map(cleanName) }) }
}

const cleanName = (name: CslName): CslName =>
  'literal' in name ? { literal: oneLine(name.literal) } : { family: oneLine(name.family), ...(name.given !== undefined && oneLine(name.given) !== '' && { given: oneLine(name.given) }) }

/** Control characters too: some of them end a line for the programs that read it. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
