import { canonicalJson } from '../../domain/snapshot/hash'
import type { Cms } from '../cms'
import type { Part, Row } from './part'

/** One page of the source beside what the target has of it. */
export interface Compared {
  readonly page: readonly Row[]
  /** Not in the target as it is in the source. */
  readonly missing: readonly Row[]
  /** In the target in place of something else. */
  readonly strange: readonly Row[]
}

/** Every row of a part, looked up in the target. */
export async function* compared(part: Part, from: Cms, to: Cms): AsyncGenerator<Compared> {
  for await (const page of part.pages(from)) {
    const there = await part.counterparts(to, page)
    yield { page, missing: without(page, there), strange: without(there, page) }
  }
}

export interface Difference {
  readonly rows: number
  readonly missing: readonly string[]
  readonly strange: readonly string[]
  /** How many the target has besides what was looked up. */
  readonly surplus: number
}

export async function difference(part: Part, from: Cms, to: Cms): Promise<Difference> {
  const [missing, strange]: [string[], string[]] = [[], []]
  let [rows, same] = [0, 0]
  for await (const found of compared(part, from, to)) {
    rows += found.page.length
    same += found.page.length - found.missing.length
    missing.push(...found.missing.map(part.label))
    strange.push(...found.strange.map(part.label))
  }
  return { rows, missing, strange, surplus: (await part.count(to)) - same - strange.length }
}

/** What of `rows` has no equal among `others`, each counted once. */
function without(rows: readonly Row[], others: readonly Row[]): Row[] {
  const left = new Map<string, number>()
  for (const other of others.map(contentOf)) left.set(other, (left.get(other) ?? 0) + 1)
  return rows.filter((row) => {
    const content = contentOf(row)
    const count = left.get(content) ?? 0
    left.set(content, count - 1)
    return count <= 0
  })
}

const contentOf = (row: Row): string => canonicalJson(row)
