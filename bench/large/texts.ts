import type { Team } from '../../src/demo/team'
import type { Subject } from '../../src/domain/editorial/subject'
import { text } from '../../src/domain/snapshot/content'
import { toLexical } from '../../src/domain/snapshot/toLexical'
import type { Cms } from '../../src/operations/cms'
import type { Article, Clinic } from '../../src/payload-types'
import { chance } from '../prose'
import { inBatches } from './batches'
import { saving, type Library } from './library'
import { SUBJECT_TOPICS } from './topics'

const CLAIMS_EACH = 8
const ABOUT = ['What helps with', 'Living with', 'Questions about', 'Treatments of', 'Side effects of medicines for', 'When to see a doctor about', 'What studies say about', 'First steps with'] as const
const TOWNS = ['Larkfield', 'Thistledown', 'Brackwater', 'Ashcombe', 'Willowmere'] as const

/** Articles and clinics, each with claims of the library where it states something. In the order in which they were made. */
export async function makeTexts(cms: Cms, { editor }: Team, library: Library, wanted: { readonly articles: number; readonly clinics: number }, say: (line: string) => void): Promise<Subject[]> {
  const { payload } = cms
  const texts: Subject[] = []
  await inBatches(cms, wanted.clinics, async (n, req) => {
    const { id } = await payload.create({ collection: 'clinics', data: clinic(n, library), user: saving(editor), req, depth: 0 })
    texts.push({ collection: 'clinics', id })
  })
  await inBatches(cms, wanted.articles, async (n, req) => {
    const { id } = await payload.create({ collection: 'articles', data: article(n, library), user: saving(editor), req, depth: 0 })
    texts.push({ collection: 'articles', id })
    if ((n + 1) % 2_000 === 0) say(`${n + 1} articles`)
  })
  return texts
}

function article(n: number, { claims, topics }: Library): Article {
  const { pick, number } = chance(n + 1)
  const topic = number(0, topics.length - 1)
  const name = (SUBJECT_TOPICS[topic] ?? '').toLowerCase()
  return {
    title: `${pick(ABOUT)} ${name}, part ${n + 1}`,
    slug: `${name.replaceAll(' ', '-')}-${n + 1}`,
    dek: `What is known about ${name}, in short.`,
    body: toLexical(paragraphs(n, claims)),
    risk: n % 10 === 3 ? 'high' : pick(['low', 'standard']),
    topics: [topics[topic], topics[number(0, topics.length - 1)]].filter((id, at, all) => all.indexOf(id) === at),
    // Every ninth says nothing of who pays, so that the gate has something to find.
    disclosure: { funding: n % 9 === 0 ? '' : 'None.', conflicts: 'None declared.' },
    authors: [{ name: 'Ada Writer', credentials: 'MSc' }],
  } as unknown as Article
}

function clinic(n: number, { claims }: Library): Clinic {
  const { pick } = chance(n + 1)
  const town = pick(TOWNS)
  return { name: `${town} Clinic ${n + 1}`, slug: `${town.toLowerCase()}-${n + 1}`, address: { city: town, country: 'US' }, latitude: 40 + (n % 100) / 50, longitude: -100 + (n % 90) / 40, offer: toLexical(paragraphs(n, claims).slice(0, 2)), licence: { number: `L-${n}`, body: 'Board of Benches' } } as unknown as Clinic
}

const paragraphs = (n: number, claims: Library['claims']) =>
  Array.from({ length: CLAIMS_EACH }, (_, index) => claims[(n * 5 + index * 61) % claims.length])
    .filter((claim) => claim !== undefined)
    .map((claim) => ({ type: 'paragraph' as const, content: [text(claim.statement), { type: 'claimReference' as const, claim: claim.id }] }))
