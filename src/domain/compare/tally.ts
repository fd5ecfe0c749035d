import type { Comparison, Line } from './comparison'

/** How much differs, counted: what a summary says. Names without a number beside them are not there. */
export type Tally = Readonly<Record<Counted, number>>

export const COUNTED = [
  'linesChanged', 'linesAdded', 'linesRemoved', 'linesMoved', 'peopleChanged', 'detailsChanged',
  'claimsAdded', 'claimsRemoved', 'claimsChanged', 'sourcesAdded', 'sourcesRemoved', 'sourcesChanged', 'sourcesRenumbered',
] as const
export type Counted = (typeof COUNTED)[number]

export function tally({ text, people, details, claims, sources }: Comparison): Tally {
  const lines = (change: Line['change']) => text.filter((line) => line.change === change && !line.moved).length
  const claimed = (change: string) => claims.filter((claim) => claim.change === change).length
  const cited = (change: string) => sources.filter((source) => source.change === change).length
  return {
    linesChanged: lines('changed'),
    linesAdded: lines('added'),
    linesRemoved: lines('removed'),
    linesMoved: text.filter(({ change, moved }) => moved && change === 'added').length,
    peopleChanged: people.length,
    detailsChanged: details.length,
    claimsAdded: claimed('added'),
    claimsRemoved: claimed('removed'),
    claimsChanged: claimed('changed'),
    sourcesAdded: cited('added'),
    sourcesRemoved: cited('removed'),
    sourcesChanged: cited('changed'),
    sourcesRenumbered: cited('renumbered'),
  }
}

/** Whether two texts read the same. */
export const saysNothing = ({ text, people, details, claims, sources }: Comparison): boolean => text.length + people.length + details.length + claims.length + sources.length === 0
