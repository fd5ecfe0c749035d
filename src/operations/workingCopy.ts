import type { Article, Clinic } from '../payload-types'
import type { Person } from '../domain/snapshot/snapshot'
import type { ArticleCopy, ClinicCopy, WorkingCopy } from '../domain/snapshot/workingCopy'
import { keyOf, type Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { notFound } from './refused'
import { idOf, idsOf } from './stored'

export type StoredDocument = Article | Clinic

/** A working copy as stored at this moment, and as the domain reads it. Throws 404. */
export async function loadWorkingCopy(cms: Cms, subject: Subject): Promise<{ copy: WorkingCopy; document: StoredDocument }> {
  const document = await cms.payload.db.findOne<StoredDocument & { id: string }>({ collection: subject.collection, where: { id: { equals: subject.id } }, ...(cms.req && { req: cms.req }) })
  if (document === null) throw notFound(keyOf(subject).replace(/s:/, ' '))
  return { copy: copyOf(subject, document), document }
}

/** What a stored document says, as plain data; whatever is missing is empty. */
export const copyOf = ({ collection, id }: Subject, document: Partial<StoredDocument>): WorkingCopy =>
  collection === 'articles' ? articleCopy(id, document as Partial<Article>) : clinicCopy(id, document as Partial<Clinic>)

function articleCopy(id: string, article: Partial<Article>): ArticleCopy {
  const { heroImage, supporting } = article
  const image = idOf(heroImage?.image)
  return {
    kind: 'article',
    id,
    ...shared(article),
    title: article.title ?? '',
    dek: article.dek ?? '',
    body: article.body ?? null,
    supporting: { title: idsOf(supporting?.title), dek: idsOf(supporting?.dek), heroImage: idsOf(supporting?.heroImage) },
    topics: idsOf(article.topics),
    authors: people(article.authors),
    quotedExperts: people(article.quotedExperts),
    clinic: idOf(article.clinic) || null,
    clinicRelation: article.clinicRelation ?? 'affiliation',
    disclosure: { funding: article.disclosure?.funding ?? '', conflicts: article.disclosure?.conflicts ?? '' },
    containsAdvertising: article.containsAdvertising === true,
    crisisResource: article.crisisResource ?? '',
    jurisdiction: article.jurisdiction ?? '',
    heroImage: image === '' ? null : { media: image, caption: heroImage?.caption ?? '' },
    references: idsOf(article.references),
  }
}

function clinicCopy(id: string, clinic: Partial<Clinic>): ClinicCopy {
  const { address, licence } = clinic
  return {
    kind: 'clinic',
    id,
    ...shared(clinic),
    name: clinic.name ?? '',
    address: { street: address?.street ?? '', city: address?.city ?? '', region: address?.region ?? '', postalCode: address?.postalCode ?? '', country: address?.country ?? '' },
    latitude: clinic.latitude ?? null,
    longitude: clinic.longitude ?? null,
    phone: clinic.phone ?? '',
    url: clinic.url ?? '',
    treatments: (clinic.treatments ?? []).map(({ name, description, supporting }) => ({ name: name ?? '', description: description ?? '', supporting: idsOf(supporting) })),
    offer: clinic.offer ?? null,
    licence: { number: licence?.number ?? '', body: licence?.body ?? '' },
    verifiedOn: clinic.verifiedOn ?? '',
  }
}

const shared = ({ slug, language, translationOf, risk, changeNote }: Partial<Article> | Partial<Clinic>) => ({
  slug: slug ?? '',
  language: language ?? 'en',
  ...(idOf(translationOf) !== '' && { translationOf: idOf(translationOf) }),
  risk: risk ?? 'standard',
  changeNote: (changeNote?.text ?? '').trim() === '' ? null : { text: changeNote?.text ?? '', kind: changeNote?.kind ?? 'update' },
})

const people = (rows: Article['authors']): Person[] =>
  (rows ?? []).map(({ name, credentials, affiliation, url }) => ({ name: name ?? '', credentials: credentials ?? '', affiliation: affiliation ?? '', url: url ?? '' }))
