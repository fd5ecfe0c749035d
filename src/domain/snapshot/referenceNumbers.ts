import type { Snapshot } from './snapshot'

/** The numbers that readers see for some claims of a text: each once, in order. */
export function referenceNumbers({ claims }: Pick<Snapshot, 'claims'>, wanted: readonly string[]): number[] {
  const cited = claims.filter(({ id }) => wanted.includes(id)).flatMap(({ citations }) => citations.map(({ reference }) => reference))
  return [...new Set(cited)].sort((a, b) => a - b)
}
