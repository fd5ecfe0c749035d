import type { Payload } from 'payload'
import { appending } from '../database/records'

/** A public address: unique among all subjects of its kind and language, for ever. */
export interface Address {
  readonly kind: 'article' | 'clinic'
  readonly language: string
  readonly slug: string
}

const idOf = ({ kind, language, slug }: Address): string => `${kind}/${language}/${slug}`

/** Which subject an address belongs to (`articles:ID`), or null. */
export async function slugOwner(payload: Payload, address: Address): Promise<string | null> {
  const row = await payload.db.findOne<{ id: string; owner: string }>({ collection: 'slugs', where: { id: { equals: idOf(address) } } })
  return row?.owner ?? null
}

/** Reserves an address for a subject; the unique id decides. Returns whose it is afterwards. */
export async function reserveSlug(payload: Payload, address: Address, owner: string, reservedAt: string): Promise<string> {
  const before = await slugOwner(payload, address)
  if (before !== null) return before
  try {
    await appending(() => payload.db.create({ collection: 'slugs', data: { id: idOf(address), owner, reservedAt }, returning: false }))
    return owner
  } catch (error) {
    const now = await slugOwner(payload, address)
    if (now === null) throw error
    return now
  }
}
