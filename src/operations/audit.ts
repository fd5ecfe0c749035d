import { differsFrom, linesOf, type AuditLine } from '../domain/audit/export'
import { liveBy, type By, type LiveEdition } from '../domain/audit/liveAt'
import { signedBy, type Signed } from '../domain/audit/signed'
import { verifyChain, type BrokenChain } from '../domain/editorial/chain'
import type { RecordedEvent } from '../domain/editorial/event'
import { titleOf } from '../domain/snapshot/title'
import { readRecord } from '../records/events'
import { readSnapshot } from '../records/snapshots'
import type { Cms } from './cms'
import { rows } from './rows'

export interface Verified {
  readonly subjects: number
  readonly events: number
  readonly problems: readonly BrokenChain[]
}

/** Checks every chain, that every text it names is stored as it was signed, and, against an earlier export, that nothing was changed or cut off. */
export async function verify(cms: Cms, exported: AsyncIterable<AuditLine> = nothing()): Promise<Verified> {
  const problems: BrokenChain[] = []
  let [subjects, events] = [0, 0]
  for await (const { subject, record } of records(cms)) {
    subjects++
    events += record.length
    problems.push(...(await problemsOf(cms, subject, record)))
  }
  let known: readonly RecordedEvent[] = []
  let of = ''
  for await (const line of exported) {
    if (line.subject !== of) known = await readRecord(cms.payload, line.subject)
    of = line.subject
    problems.push(...differsFrom(line, known))
  }
  return { subjects, events, problems }
}

/** What is wrong with one record, its chain and the texts that it names; empty: all of it holds. */
export const problemsOf = async (cms: Cms, subject: string, record: readonly RecordedEvent[]): Promise<BrokenChain[]> => [...verifyChain(subject, record), ...(await unstored(cms, record))]

/** Every event in order, subject by subject, each followed by its head. */
export async function* exported(cms: Cms): AsyncGenerator<AuditLine> {
  for await (const { record } of records(cms)) yield* linesOf(record)
}

/** What the public could read by then. */
export async function liveEditions(cms: Cms, had: By): Promise<LiveEdition[]> {
  const found: LiveEdition[] = []
  for await (const { record } of records(cms)) found.push(...[liveBy(record, had)].filter((live) => live !== null))
  return found
}

/** A signature with the text that it stands under. */
export interface SignedText extends Signed {
  readonly title: string
  /** The references of that text as it was signed. */
  readonly sources: readonly string[]
}

/** Everything that a reviewer has signed: profile id, user id or printed name. */
export async function signedTexts(cms: Cms, who: string): Promise<SignedText[]> {
  const found: SignedText[] = []
  for await (const { record } of records(cms)) {
    for (const signed of signedBy(record, who)) {
      const snapshot = await readSnapshot(cms.payload, signed.contentHash)
      found.push({ ...signed, title: titleOf(snapshot), sources: snapshot.bibliography.map(({ number, text }) => `${number}. ${text}`) })
    }
  }
  return found
}

/** Every subject's record. Also of one whose first event is gone: so they are not found by that. */
async function* records(cms: Cms): AsyncGenerator<{ readonly subject: string; readonly record: readonly RecordedEvent[] }> {
  let last = ''
  for await (const { subject } of rows<{ id: string; subject: string }>(cms, 'review-events')) {
    if (subject !== last) yield { subject, record: await readRecord(cms.payload, subject) }
    last = subject
  }
}

async function unstored(cms: Cms, record: readonly RecordedEvent[]): Promise<BrokenChain[]> {
  const named = new Map(record.flatMap(({ subject, seq, body }) => ('contentHash' in body ? [[body.contentHash, { subject, seq }] as const] : [])))
  const found: BrokenChain[] = []
  for (const [contentHash, place] of named) {
    const problem = await readSnapshot(cms.payload, contentHash).then(() => null, (error: unknown) => (error instanceof Error ? error.message : String(error)))
    if (problem !== null) found.push({ ...place, problem })
  }
  return found
}

async function* nothing(): AsyncGenerator<AuditLine> {}
