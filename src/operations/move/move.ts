import { appending } from '../../database/records'
import { canonicalHash } from '../../domain/snapshot/hash'
import { verify } from '../audit'
import type { Cms } from '../cms'
import { rows } from '../rows'
import { compared, difference, type Difference } from './compare'
import { partsOf, type Part } from './part'
import { Declined } from '../refused'

export interface Moved {
  /** What was moved, now or before an interruption, and how much of it there is. */
  readonly parts: readonly { readonly name: string; readonly rows: number }[]
  /** Review records whose chains hold in the target. */
  readonly subjects: number
  /** What differs between the two; empty: the target holds what the source holds. */
  readonly problems: readonly string[]
}

/**
 * Copies everything into an empty database with its ids, versions, records and password hashes, and compares it row by row afterwards.
 * Nothing may write meanwhile: what did shows as a difference at the end. Throws Declined 409 where the target holds anything;
 * with `resume`, where it holds anything that the source does not: the rest of an interrupted move is skipped.
 */
export async function move(from: Cms, to: Cms, { resume }: { readonly resume: boolean }): Promise<Moved> {
  const parts = partsOf(from)
  await (resume ? onlyItsOwn(parts, from, to) : empty(parts, to))
  await appending(async () => {
    for (const part of parts) await copy(part, from, to)
  })
  return verified(parts, from, to)
}

async function copy(part: Part, from: Cms, to: Cms): Promise<void> {
  for await (const { missing } of compared(part, from, to)) for (const row of missing) await part.create(to, row)
}

async function empty(parts: readonly Part[], to: Cms): Promise<void> {
  const counts = await Promise.all(parts.map(async (part) => ({ name: part.name, rows: await part.count(to) })))
  const held = counts.filter(({ rows: count }) => count > 0)
  if (held.length > 0) throw refused('The target is not empty, so nothing was written. Name an empty database, or continue an interrupted move with --resume.', held.map(({ name, rows: count }) => `${name}: ${count}`))
}

async function onlyItsOwn(parts: readonly Part[], from: Cms, to: Cms): Promise<void> {
  const foreign: string[] = []
  for (const part of parts) foreign.push(...notFrom(part, await difference(part, from, to)))
  if (foreign.length > 0) throw refused('The target holds what this database does not, so nothing was written. Empty it and move again.', foreign)
}

const notFrom = ({ name }: Part, { strange, surplus }: Difference): string[] => [...strange.map((row) => `${row} differs`), ...(surplus > 0 ? [`${name}: ${surplus} more than here`] : [])]

const refused = (message: string, details: readonly string[]) => new Declined(message, 409, { code: 'target', details })

async function verified(parts: readonly Part[], from: Cms, to: Cms): Promise<Moved> {
  const moved: { name: string; rows: number }[] = []
  const problems: string[] = []
  for (const part of parts) {
    const found = await difference(part, from, to)
    moved.push({ name: part.name, rows: found.rows })
    problems.push(...found.missing.map((row) => `${row} is missing or differs`), ...notFrom(part, found))
  }
  const { subjects, problems: broken } = await verify(to)
  problems.push(...broken.map(({ subject, seq, problem }) => `${subject}, event ${seq} ${problem}`))
  for await (const { id, bytes } of rows<{ id: string; bytes: string }>(to, 'snapshots')) {
    if (canonicalHash(JSON.parse(bytes)) !== id) problems.push(`The snapshot ${id} does not match its hash`)
  }
  return { parts: moved, subjects, problems }
}
