import type { LiveArticle } from '../../domain/publication/publication'
import type { Person } from '../../domain/snapshot/snapshot'
import { untranslated, type Translations } from '../translations'
import { orNull } from './absent'
import { bodyView } from './body'
import { enumName } from './enumName'
import { imagesIn, imageView } from './image'
import { publicationView } from './publication'

export function articleView(publication: LiveArticle, publicUrl: string, translations: Translations = untranslated) {
  const { snapshot } = publication
  const { title, dek, topics, authors, quotedExperts, clinic, disclosure, containsAdvertising, crisisResource, jurisdiction } = snapshot
  const heroImage = snapshot.heroImage === null ? [] : imageView(snapshot, snapshot.heroImage, publicUrl)
  return {
    __typename: 'Article',
    ...publicationView(publication, publicUrl, translations),
    title,
    dek: orNull(dek),
    body: () => bodyView(snapshot, () => snapshot.body, publicUrl),
    topics,
    authors: authors.map(personView),
    quotedExperts: quotedExperts.map(personView),
    clinic: clinic && { ...clinic, relation: enumName(clinic.relation) },
    disclosure: { funding: orNull(disclosure.funding), conflicts: orNull(disclosure.conflicts) },
    containsAdvertising,
    crisisResource: orNull(crisisResource),
    jurisdiction: orNull(jurisdiction),
    heroImage: heroImage[0] ?? null,
    images: () => [...heroImage, ...imagesIn(snapshot.body).flatMap((image) => imageView(snapshot, image, publicUrl))],
  }
}

const personView = ({ name, credentials, affiliation, url }: Person) => ({
  name,
  credentials: orNull(credentials),
  affiliation: orNull(affiliation),
  url: orNull(url),
})
