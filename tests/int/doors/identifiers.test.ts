import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { User } from '../../../src/payload-types'
import { aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const cms = aCms(probatum())
let team: Team
let api: ReturnType<typeof rest>
beforeAll(async () => {
  cms().logger.level = 'silent'
  team = await aTeam(cms())
  api = rest(cms())
}, 120_000)
// A number is one source's: each test may have them all.
beforeEach(() => cms().delete({ collection: 'sources', where: { id: { exists: true } } }))

type Collection = 'sources' | 'medical-reviewers'

/** Who may save, and what a document needs besides its numbers. */
const KEEPERS: Readonly<Record<Collection, { readonly keeper: () => User; readonly required: object }>> = {
  'sources': { keeper: () => team.editor, required: { type: 'article-journal', title: 'A trial', status: 'current' } },
  'medical-reviewers': { keeper: () => team.admin, required: { name: 'Dr Ada', credentials: 'MD' } },
}
const SAYS_NOTHING = { name: 'Dr Ada Bo', title: 'A trial, corrected' }

const created = (collection: Collection, fields: object) => api.post<{ doc: { id: string } }>(`/${collection}`, KEEPERS[collection].keeper(), { ...KEEPERS[collection].required, ...fields })
const patched = (collection: Collection, id: string, fields: object) => api.patch(`/${collection}/${id}`, KEEPERS[collection].keeper(), fields)

async function aDocument(collection: Collection, fields: object): Promise<string> {
  const { status, body } = await created(collection, fields)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id
}

/** What a document says under this field, '' where it says nothing. */
const numberOf = async (collection: Collection, id: string, field: string) => (await api.get(`/${collection}/${id}?depth=0`, KEEPERS[collection].keeper())).body[field] ?? ''

interface Kind {
  readonly collection: Collection
  readonly field: string
  /** As people paste it, each another way to write what is kept. */
  readonly pasted: readonly string[]
  readonly kept: string
  readonly another: string
  readonly wrong: readonly string[]
}

const KINDS: readonly Kind[] = [
  { collection: 'sources', field: 'doi', pasted: ['https://doi.org/10.1136/BMJ.N71', 'doi:10.1136/bmj.n71', ' 10.1136/bmj.n71. '], kept: '10.1136/bmj.n71', another: '10.1136/bmj.n72', wrong: ['10.1136', 'https://example.org/article'] },
  { collection: 'sources', field: 'pmid', pasted: ['PMID: 16894061', 'https://pubmed.ncbi.nlm.nih.gov/16894061/'], kept: '16894061', another: '16894062', wrong: ['168940612', 'PMC16894061'] },
  { collection: 'sources', field: 'pmcid', pasted: ['pmcid: 5794524', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5794524/'], kept: 'PMC5794524', another: 'PMC5794525', wrong: ['PMC57945x', '5794524'] },
  { collection: 'sources', field: 'isbn', pasted: ['0-8070-1427-3', 'ISBN 978-0-8070-1427-1'], kept: '9780807014271', another: '9780975229804', wrong: ['0-8070-1427-1', '978-0-8070-1427-2'] },
  { collection: 'sources', field: 'nct', pasted: ['nct03113968', 'https://clinicaltrials.gov/study/NCT03113968'], kept: 'NCT03113968', another: 'NCT03113969', wrong: ['NCT0311396', '03113968'] },
  { collection: 'medical-reviewers', field: 'orcid', pasted: ['https://orcid.org/0000-0002-1694-233x', '000000021694233X'], kept: '0000-0002-1694-233X', another: '0000-0002-1825-0097', wrong: ['0000-0002-1694-2330', '0000-0002-1825-0098'] },
  { collection: 'medical-reviewers', field: 'npi', pasted: ['NPI 1234567893', ' 1234567893 '], kept: '1234567893', another: '1245319599', wrong: ['1234567890', '3234567893'] },
]

describe.each(KINDS)('the $field of $collection', ({ collection, field, pasted, kept, another, wrong }) => {
  test('is kept in one form, however it is pasted, until it is taken away', async () => {
    const first = await aDocument(collection, { [field]: another })
    for (const printed of pasted) {
      await patched(collection, first, { [field]: another })
      expect([printed, (await patched(collection, first, { [field]: printed })).status, await numberOf(collection, first, field)]).toEqual([printed, 200, kept])
    }
    await patched(collection, first, SAYS_NOTHING)
    expect(await numberOf(collection, first, field)).toBe(kept)
    await patched(collection, first, { [field]: '' })
    expect(await numberOf(collection, first, field)).toBe('')

    const second = await aDocument(collection, { [field]: pasted[0] })
    expect(await numberOf(collection, second, field)).toBe(kept)
    await patched(collection, second, { [field]: null })
    expect(await numberOf(collection, second, field)).toBe('')
  })

  test.each(wrong)('is refused by its name where it is %s, and what stood there stays', async (given) => {
    const refused = { status: 400, body: { errors: [{ data: { errors: [{ path: field, message: expect.stringContaining('no valid') }] } }] } }
    expect(await created(collection, { [field]: given })).toMatchObject(refused)
    const id = await aDocument(collection, { [field]: another })
    expect(await patched(collection, id, { [field]: given })).toMatchObject(refused)
    expect(await numberOf(collection, id, field)).toBe(another)
  })
})

describe.each(KINDS.filter(({ collection }) => collection === 'sources'))('one $field', ({ collection, field, pasted, kept, another }) => {
  const taken = { status: 400, body: { errors: [{ data: { errors: [{ path: field, message: expect.stringContaining('unique') }] } }] } }
  const holders = async () => (await cms().find({ collection, where: { [field]: { equals: kept } }, depth: 0 })).docs.map(({ id }) => id)

  test('is one source’s, however another prints it, until that source gives it up; any number have none', async () => {
    const first = await aDocument(collection, { [field]: kept })
    const second = await aDocument(collection, { [field]: another })
    expect(await created(collection, { [field]: pasted[0] })).toMatchObject(taken)
    expect(await patched(collection, second, { [field]: pasted[0] })).toMatchObject(taken)
    expect([await holders(), await numberOf(collection, second, field)]).toEqual([[first], another])

    for (const id of [first, second]) expect((await patched(collection, id, { [field]: '' })).status).toBe(200)
    for (const none of [{}, { [field]: '' }, { [field]: null }, { [field]: '  ' }]) expect((await created(collection, none)).status).toBe(201)
    expect((await patched(collection, second, { [field]: pasted[0] })).status).toBe(200)
    expect(await holders()).toEqual([second])
  })

  test('is one source’s also where two are made at the same moment', async () => {
    const answers = await Promise.all(pasted.slice(0, 2).map((printed) => created(collection, { [field]: printed })))
    const [made, refused] = answers.sort((a, b) => a.status - b.status)
    expect([made, refused]).toMatchObject([{ status: 201 }, taken])
    expect(await holders()).toEqual([made?.body.doc.id])
  })
})
