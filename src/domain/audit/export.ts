import type { BrokenChain } from '../editorial/chain'
import type { RecordedEvent } from '../editorial/event'
import { canonicalJson } from '../snapshot/hash'

/** How far a subject's record reached when it was exported. */
export interface Head {
  readonly subject: string
  readonly seq: number
  readonly hash: string
}

/** One line of an export: every event of a subject in order, then its head. */
export type AuditLine = RecordedEvent | Head

export function linesOf(record: readonly RecordedEvent[]): AuditLine[] {
  const last = record.at(-1)
  return last === undefined ? [] : [...record, { subject: last.subject, seq: last.seq, hash: last.hash }]
}

/** What no longer is as the export has it. A record may have grown since; nothing in it may have changed or gone. */
export function differsFrom(line: AuditLine, record: readonly RecordedEvent[]): BrokenChain[] {
  const { subject, seq } = line
  const stands = record[seq - 1]
  const broken = (problem: string): BrokenChain[] => [{ subject, seq, problem }]
  if (stands === undefined) return broken('is missing: the record was cut short since the export')
  const same = 'body' in line ? canonicalJson(stands) === canonicalJson(line) : stands.hash === line.hash
  return same ? [] : broken('is not the event that was exported')
}

/** A line of an export, or null where it is none. */
export function parseLine(text: string): AuditLine | null {
  try {
    const line = JSON.parse(text) as Partial<AuditLine> | null
    return typeof line === 'object' && line !== null && typeof line.subject === 'string' && Number.isSafeInteger(line.seq) && typeof line.hash === 'string' ? (line as AuditLine) : null
  } catch {
    return null
  }
}
