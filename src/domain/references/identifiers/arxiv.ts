/** arXiv identifier without prefix, its version kept where printed (arXiv: “Understanding the arXiv identifier”). */
export function normalizeArxiv(text: string): string | null {
  const printed = /^(?:(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\/|arxiv\s*:?\s*)?(.+?)(?:\.pdf)?[.,;)\]]*$/i.exec(text.trim())?.[1]?.toLowerCase() ?? ''
  const current = /^(\d\d)(0[1-9]|1[0-2])\.(\d{4,5})(?:v[1-9]\d?)?$/.exec(printed)
  // Numbers had four digits until December 2014, five since.
  if (current !== null) return (current[3]?.length === 5) === Number(current[1]) >= 15 && Number(`${current[1]}${current[2]}`) >= 704 ? printed : null
  return /^[a-z]+(?:-[a-z]+)*(?:\.[a-z]{2})?\/\d\d(?:0[1-9]|1[0-2])\d{3}(?:v[1-9]\d?)?$/.test(printed) ? printed : null
}
