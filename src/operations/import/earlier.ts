import type { Where } from 'payload'
import type { Article } from '../../payload-types'
import { slugOf } from '../../domain/slug'
import type { Cms } from '../cms'
import type { Imported } from './imported'
import type { Writing } from './writing'

type Known = Pick<Article, 'id' | 'title' | 'slug' | 'language' | 'importDigest'>

export interface Earlier {
  /** Made of this very document. */
  readonly same: Known | null
  /** The newest that came from a file of this name, or whose address is the title's. */
  readonly resembling: Known | null
  /** The title's address, or the first after it that no working copy has and no text ever had. */
  readonly slug: string
}

/** What is there already of a document. */
export async function earlierOf(cms: Cms, writing: Writing, { importDigest, importedFrom, title, language }: Imported & { readonly title: string; readonly language: string }): Promise<Earlier> {
  const base = slugOf(title)
  const known = await articlesWhere(cms, writing, { or: [{ importDigest: { equals: importDigest } }, { importedFrom: { equals: importedFrom } }, { slug: { equals: base } }] })
  const isFree = !known.some((article) => article.slug === base && article.language === language) && (await slugsHeld(cms, writing, language, [base])).size === 0
  return {
    same: known.find((article) => article.importDigest === importDigest) ?? null,
    resembling: known[0] ?? null,
    slug: isFree ? base : await freeSlug(cms, writing, base, language),
  }
}

async function freeSlug(cms: Cms, writing: Writing, base: string, language: string): Promise<string> {
  for (let from = 2; ; from += 50) {
    const slugs = Array.from({ length: 50 }, (_, index) => `${base}-${from + index}`)
    const copies = await articlesWhere(cms, writing, { and: [{ slug: { in: slugs } }, { language: { equals: language } }] })
    const taken = new Set([...copies.map(({ slug }) => slug), ...(await slugsHeld(cms, writing, language, slugs))])
    const free = slugs.find((slug) => !taken.has(slug))
    if (free !== undefined) return free
  }
}

/** Newest first. */
async function articlesWhere({ payload }: Cms, { req }: Writing, where: Where): Promise<readonly Known[]> {
  const { docs } = await payload.db.find<Known>({ collection: 'articles', where, select: { title: true, slug: true, language: true, importDigest: true }, sort: '-createdAt', limit: 0, pagination: false, req })
  return docs
}

async function slugsHeld({ payload }: Cms, { req }: Writing, language: string, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  const address = `article/${language}/`
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'slugs', where: { id: { in: slugs.map((slug) => `${address}${slug}`) } }, limit: 0, pagination: false, req })
  return new Set(docs.map(({ id }) => id.slice(address.length)))
}
