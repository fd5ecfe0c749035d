import type { Reference, Snapshot, SnapshotCitation, SnapshotClaim } from '../snapshot/snapshot'
import type { ClaimChange, Line, SourceChange } from './comparison'
import { draft, type Draft } from './drafts'
import { named } from './lines'
import type { Budget } from './matches'
import { plainPieces } from './pieces'
import { fields } from './sections'

/** The claims that came, went or say something else. */
export function claimChanges(before: Snapshot, after: Snapshot, budget: Budget): ClaimChange[] {
  return bySides(before.claims, after.claims, ({ id }) => id).flatMap(([id, was, is]): ClaimChange[] => {
    const lines = named(was === undefined ? NONE : claimLines(was, before), is === undefined ? NONE : claimLines(is, after), budget)
    const revision = { before: was?.revision ?? null, after: is?.revision ?? null }
    return changeOf(was, is, lines).map((change) => ({ id, change, statement: (is ?? was)?.statement ?? '', revision, lines }))
  })
}

/** The sources that came, went, have another number or are printed otherwise. */
export function sourceChanges(before: Snapshot, after: Snapshot, budget: Budget): SourceChange[] {
  return bySides(before.bibliography, after.bibliography, ({ source }) => source).flatMap(([source, was, is]): SourceChange[] => {
    const lines = named(was === undefined ? NONE : sourceLines(was, before), is === undefined ? NONE : sourceLines(is, after), budget)
    const number = { before: was?.number ?? null, after: is?.number ?? null }
    const revision = { before: was?.revision ?? null, after: is?.revision ?? null }
    const [change] = changeOf(was, is, lines)
    if (change === undefined && number.before === number.after) return []
    return [{ source, change: change ?? 'renumbered', text: (is ?? was)?.text ?? '', number, revision, lines }]
  })
}

const NONE: ReadonlyMap<string, Draft> = new Map()

interface Revised {
  readonly revision: number
}

function changeOf(was: Revised | undefined, is: Revised | undefined, lines: readonly Line[]): ('added' | 'removed' | 'changed')[] {
  if (was === undefined) return ['added']
  if (is === undefined) return ['removed']
  return lines.length > 0 || was.revision !== is.revision ? ['changed'] : []
}

function bySides<T>(before: readonly T[], after: readonly T[], idOf: (one: T) => string): [id: string, was: T | undefined, is: T | undefined][] {
  const [those, these] = [new Map(before.map((one) => [idOf(one), one])), new Map(after.map((one) => [idOf(one), one]))]
  return [...new Set([...these.keys(), ...those.keys()])].map((id) => [id, those.get(id), these.get(id)])
}

function claimLines({ statement, kind, certainty, jurisdiction, citations }: SnapshotClaim, { bibliography }: Snapshot): ReadonlyMap<string, Draft> {
  const printed = new Map(bibliography.map(({ source, text }) => [source, text]))
  const times = new Map<string, number>()
  const cited = citations.map((citation): [string, Draft] => {
    const { source, stance } = citation
    times.set(source, (times.get(source) ?? 0) + 1)
    return [`citation:${source}:${times.get(source)}`, draft({ type: 'citation', source, stance, label: printed.get(source) ?? '', depth: 0 }, plainPieces(inWords(citation)))]
  })
  return fields({ statement, kind, certainty, jurisdiction }, undefined, Object.fromEntries(cited))
}

const inWords = ({ locator: { page, section, quote }, confirmedBy }: SnapshotCitation): string =>
  [page && `page ${page}`, section, quote && `“${quote}”`, confirmedBy === null ? 'not confirmed' : `confirmed by ${confirmedBy || 'somebody'}`].filter(Boolean).join('; ')

function sourceLines({ source, text, studyDesign, evidenceLevel }: Reference, snapshot: Snapshot): ReadonlyMap<string, Draft> {
  const listed = snapshot.kind === 'article' && snapshot.listed.includes(source)
  return fields({ reference: text, studyDesign, evidenceLevel, listed: listed ? 'yes' : '' })
}
