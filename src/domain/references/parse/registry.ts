import { CUT } from './marks'

const REGISTRY =
  /(?<=^|[.;,(\uE000]\s?|\s)(?:U\.?S\.? )?ClinicalTrials\.gov(?:(?:\s?\[internet\]|\uE001)\.?[^\uE000]{0,120}?)?(?:\s?(?:web ?site|database|registry|registration))?[\s.:;,(]*(?:(?:study|trial)?\s?(?:identifier|id|number|no|registration)\.?\s?(?:number)?[\s:]*)?(?=[\s.,;:()]*\uE000)[\s.,;:()]*\uE000[),]*/i

/** A trial's entry in ClinicalTrials.gov, whose number has been cut out already: the registry's name belongs to the number, in whatever place it stands. */
export function withoutRegistry(core: string): { readonly core: string; readonly registry?: string } {
  const match = REGISTRY.exec(core)
  if (match === null) return { core }
  const before = core.slice(0, match.index)
  const after = core.slice(match.index + match[0].length).replace(/^[\s.,;:]+/, '')
  return { core: before.trim() === '' ? after : `${before}${CUT} ${after}`, registry: 'ClinicalTrials.gov' }
}
