/** Words that were found at a place of a passage. */
export interface Words {
  readonly start: number
  readonly text: string
}

/** Where those words begin in the passage as it is now: at their place, else at the nearest one that reads the same; null where they were changed. */
export function follow(passage: string, { start, text }: Words): number | null {
  if (text === '') return null
  if (passage.startsWith(text, start)) return start
  const before = passage.lastIndexOf(text, start)
  const after = passage.indexOf(text, start)
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after)
  return start - before <= after - start ? before : after
}
