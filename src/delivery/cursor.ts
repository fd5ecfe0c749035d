import { isInstant } from '../domain/time'
import { badInput } from './badInput'
import type { SearchPosition } from './search'
import type { ChangePosition, ListPosition, NearPosition } from './store'
import type { TopicPosition } from './topics'

export const listCursor = (cursor: string | null | undefined): ListPosition | null =>
  read(cursor, ([at, subject, ...rest]) => (instant(at) && id(subject) && rest.length === 0 ? [at, subject] : null))

export const nearCursor = (cursor: string | null | undefined): NearPosition | null =>
  read(cursor, ([km, subject, ...rest]) => (typeof km === 'number' && km >= 0 && id(subject) && rest.length === 0 ? [km, subject] : null))

export const searchCursor = (cursor: string | null | undefined): SearchPosition | null =>
  read(cursor, ([rank, at, subject, ...rest]) => (typeof rank === 'number' && rank >= 0 && instant(at) && id(subject) && rest.length === 0 ? [rank, at, subject] : null))

export const topicCursor = (cursor: string | null | undefined): TopicPosition | null =>
  read(cursor, ([name, slug, ...rest]) => (typeof name === 'string' && typeof slug === 'string' && rest.length === 0 ? [name, slug] : null))

export const changeCursor = (cursor: string | null | undefined): ChangePosition | null =>
  read(cursor, ([position, ...rest]) => (typeof position === 'number' && Number.isSafeInteger(position) && position > 0 && rest.length === 0 ? [position] : null))

function read<Position>(cursor: string | null | undefined, checked: (values: readonly unknown[]) => Position | null): Position | null {
  if (cursor === null || cursor === undefined) return null
  const values = parse(cursor)
  const position = Array.isArray(values) ? checked(values) : null
  if (position === null) throw badInput('This cursor is none of ours: pass an endCursor or cursor of the same list, unchanged.')
  return position
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

const instant = (value: unknown): value is string => typeof value === 'string' && isInstant(value)
const id = (value: unknown): value is string => typeof value === 'string' && /^[\w:-]{1,100}$/.test(value)
