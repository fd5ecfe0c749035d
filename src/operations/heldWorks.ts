import type { Where } from 'payload'
import { IDENTIFIERS } from '../domain/references/csl'
import type { Recognized } from '../domain/references/recognize'
import { workKeys } from '../domain/references/sameWork'
import type { Source } from '../payload-types'
import type { Cms } from './cms'
import { shelfOf } from './import/sources'
import { WITHOUT_JOINS } from './stored'

/** The sources of the library that are the work which somebody named: by a number of it, its address, or its title and year. One mostly. */
export async function heldWorks(cms: Cms, named: Recognized): Promise<string[]> {
  if (named.by === 'url') return sourcesWhere(cms, { url: { in: spellingsOf(named.url) } })
  if (named.by !== 'reference') return sourcesWhere(cms, { or: IDENTIFIERS.flatMap((kind): Where[] => (named.identifiers[kind] === undefined ? [] : [{ [kind]: { equals: named.identifiers[kind] } }])) })
  const { csl, identifiers } = named.reference
  const { byKey } = await shelfOf(cms, [named.reference])
  const held = workKeys(csl, identifiers).map((key) => byKey.get(key)).find((id) => id !== undefined)
  return held === undefined ? [] : [held]
}

async function sourcesWhere({ payload }: Cms, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find<Source>({ collection: 'sources', where, select: { id: true }, limit: 3, pagination: false, sort: 'id', ...WITHOUT_JOINS })
  return docs.map(({ id }) => id)
}

/** An address with and without the slash at its end. */
const spellingsOf = (url: string): string[] => [url.replace(/\/$/, ''), url.endsWith('/') ? url : `${url}/`]
