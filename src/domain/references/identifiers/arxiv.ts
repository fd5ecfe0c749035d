import { bare } from './pasted'

/** arXiv identifier without prefix, its version kept where printed: `1706.03762v5`, `math.GT/0309136` (arXiv: “Understanding the arXiv identifier”). */
export function normalizeArxiv(text: string): string | null {
  const printed = WHOLE.exec(bare(text))?.[1] ?? ''
  const current = /^(\d\d)(0[1-9]|1[0-2])\.(\d{4,5})(?:v[1-9]\d?)?$/i.exec(printed)
  // Numbers had four digits until December 2014, five since.
  if (current !== null) return (current[3]?.length === 5) === Number(current[1]) >= 15 && Number(`${current[1]}${current[2]}`) >= 704 ? printed.toLowerCase() : null
  const old = /^([a-z]+(?:-[a-z]+)*)(\.[a-z]{2})?(\/(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])\d{3}(?:v[1-9]\d?)?)$/i.exec(printed)
  return old === null ? null : `${old[1]?.toLowerCase() ?? ''}${old[2]?.toUpperCase() ?? ''}${old[3]?.toLowerCase() ?? ''}`
}

const WHOLE = /^(?:arxiv preprint\s?)?(?:arxiv\s?[:：]?\s?)?(?:(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/)?(.+?)(?:\.pdf)?(?:[?#].*)?$/i
