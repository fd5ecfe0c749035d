import { afterEach, beforeAll, expect, test } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { aDocument, importAs } from '../int/import/documents'
import { anArticle, aTeam, type Team } from '../int/support/builders'
import { aCms } from '../int/support/cms'
import { probatum } from '../int/support/probatum'
import { rest } from '../int/support/requests'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

/** What the driver throws where MongoDB ends a transaction because another one was first. */
const conflict = Object.assign(new Error('WriteConflict'), { code: 112, errorLabels: ['TransientTransactionError'] })

let mend: (() => void) | undefined
afterEach(() => mend?.())

/** Lets one call below the adapter fail, the next time it is made. */
function breakOnce(collection: 'articles' | 'claims', call: 'create' | 'findOneAndUpdate', error: Error): void {
  const model = (cms().db as unknown as MongooseAdapter).collections[collection] as unknown as Record<string, unknown>
  const original = model[call]
  mend = () => void (model[call] = original)
  model[call] = () => {
    mend?.()
    throw error
  }
}

test('a save whose transaction MongoDB ends because another was first is answered 409 with what to do, and can be done again', async () => {
  const { id } = await anArticle(cms(), team.editor)
  const save = () => rest(cms()).patch(`/articles/${id}`, team.editor, { title: 'Another title' })
  breakOnce('articles', 'findOneAndUpdate', conflict)
  expect(await save()).toMatchObject({ status: 409, body: { errors: [{ message: expect.stringMatching(/nothing of yours was saved\. Save again/), data: { code: 'overtaken' } }] } })
  expect(await cms().findByID({ collection: 'articles', id, depth: 0 })).toMatchObject({ title: 'What the remedy does', revision: 1 })
  expect((await save()).status).toBe(200)
})

test('whatever else goes wrong in the database is still the system’s fault', async () => {
  const { id } = await anArticle(cms(), team.editor)
  breakOnce('articles', 'findOneAndUpdate', new Error('The disk is full.'))
  expect((await rest(cms()).patch(`/articles/${id}`, team.editor, { title: 'Another title' })).status).toBe(500)
})

test('an import that is overtaken is done again by itself', async () => {
  breakOnce('claims', 'create', conflict)
  const page = '# What zinc does\n\nZinc shortened colds by two days in a trial of 240 adults [1].\n\n## References\n\n1. Moreau T. Zinc lozenges against the common cold: a trial in offices. J Minor Ailments. 2017;3(1):5-9.\n'
  expect(await importAs(cms(), team.editor, await aDocument(page))).toMatchObject({ outcome: 'imported', claims: { made: 1 } })
})
