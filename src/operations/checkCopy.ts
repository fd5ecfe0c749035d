import { judge } from '../domain/gate/findings'
import type { SourceStatus } from '../domain/gate/facts'
import type { Finding, Reading } from '../domain/gate/rule'
import { needingCitation } from '../domain/gate/uncited'
import type { Certainty } from '../domain/prose/kinds'
import { freeze } from '../domain/snapshot/freeze'
import type { PassageRole, Place } from '../domain/snapshot/passage'
import type { Reference, SnapshotCitation } from '../domain/snapshot/snapshot'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { givenCopy } from './givenCopy'
import { libraryFor } from './library'
import { readNow } from './text'

/** What a text that is being written would meet at the gate, and what its citations look like to readers. */
export interface CheckedCopy {
  /** The very findings that a submission of this text would be held against. */
  readonly findings: readonly Finding[]
  readonly needsCitation: readonly Uncited[]
  /** In the order in which they first appear. */
  readonly claims: readonly CheckedClaim[]
  readonly references: readonly CheckedReference[]
  readonly words: number
}

/** A statement of fact behind which no claim and no exemption stands. */
export interface Uncited extends Place {
  /** 0 to 1: how surely it needs a source. */
  readonly score: number
  readonly blocks: boolean
}

export interface CheckedClaim {
  readonly id: string
  readonly statement: string
  readonly certainty: Certainty
  readonly retired: boolean
  /** The superscript that readers see where it stands alone, like “3,5”; '' where none. */
  readonly numbers: string
  readonly citations: readonly CheckedCitation[]
}

export interface CheckedCitation {
  readonly number: number
  readonly source: string
  readonly title: string
  readonly status: SourceStatus
  readonly stance: SnapshotCitation['stance']
  readonly confirmed: boolean
}

export interface CheckedReference {
  readonly number: number
  readonly source: string
  /** As printed. */
  readonly text: string
  readonly status: SourceStatus
}

/** Judges what a form holds, without saving anything of it. Throws what a save of it would throw. */
export async function checkCopy(cms: Cms, subject: Subject, given: unknown): Promise<CheckedCopy> {
  const copy = givenCopy(cms, subject, given)
  const { library, shelf } = await libraryFor(cms, copy)
  const reading = await readNow(cms, subject, freeze(copy, library), shelf)
  const findings = judge(reading, cms.rules)
  return { findings, needsCitation: uncitedIn(reading, findings), claims: claimsIn(reading), references: reading.snapshot.bibliography.map((reference) => referenceIn(reading, reference)), words: wordsIn(reading) }
}

function uncitedIn(reading: Reading, findings: readonly Finding[]): Uncited[] {
  const blocking = new Set(findings.filter(({ severity }) => severity === 'blocks').map(({ place }) => keyOf(place)))
  return needingCitation(reading).map(({ place, score }) => ({ ...place, score, blocks: blocking.has(keyOf(place)) }))
}

const keyOf = ({ path, start, end }: Place): string => `${path} ${start} ${end}`

function claimsIn({ snapshot, facts }: Reading): CheckedClaim[] {
  const byNumber = new Map(snapshot.bibliography.map((reference) => [reference.number, reference]))
  return snapshot.claims.map(({ id, statement, certainty, citations }) => ({
    id,
    statement,
    certainty,
    retired: facts.claims[id]?.retired === true,
    numbers: [...new Set(citations.map(({ reference }) => reference))].sort((a, b) => a - b).join(','),
    citations: citations.map(({ reference, source, stance, confirmedBy }) => ({
      number: reference,
      source,
      title: titleOf(byNumber.get(reference)),
      status: facts.sources[source]?.status ?? 'unknown',
      stance,
      confirmed: confirmedBy !== null,
    })),
  }))
}

const titleOf = (reference: Reference | undefined): string => reference?.csl.title ?? reference?.text ?? ''

const referenceIn = ({ facts }: Reading, { number, source, text }: Reference): CheckedReference => ({ number, source, text, status: facts.sources[source]?.status ?? 'unknown' })

/** Words of what is read as a text: not of names, addresses and what screen readers say. */
const wordsIn = ({ passages }: Reading): number => passages.reduce((sum, { role, text }) => sum + (READ.has(role) ? (text.match(WORD)?.length ?? 0) : 0), 0)

const READ: ReadonlySet<PassageRole> = new Set(['title', 'dek', 'heading', 'paragraph', 'item', 'quote', 'caption'])
const WORD = /[^\s\p{P}\p{S}][^\s]*/gu
