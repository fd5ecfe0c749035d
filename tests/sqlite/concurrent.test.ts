import { expect, test } from '@jest/globals'
import { anUntypedCms } from '../int/support/untyped'
import { create, saidBy, update, withArticles } from './articles'

const cms = anUntypedCms(withArticles())
const texts = Array.from({ length: 64 }, (_, n) => `text ${n}`)

test('64 saves of one article at once leave it as one of them wrote it', async () => {
  const { id } = await create(cms(), 'first')
  const saved = await Promise.all(texts.map((text) => update(cms(), id, text)))
  expect(saved.map(({ title }) => title)).toEqual(texts)
  expect(texts).toContain(await saidBy(cms(), id))
}, 90_000)

test('64 articles created at once, then saved at once, are all there and whole', async () => {
  const created = await Promise.all(texts.map((text) => create(cms(), text)))
  expect(await Promise.all(created.map(({ id }) => saidBy(cms(), id)))).toEqual(texts)
  await Promise.all(created.map(({ id }, n) => update(cms(), id, `again ${n}`)))
  expect(await Promise.all(created.map(({ id }) => saidBy(cms(), id)))).toEqual(texts.map((_, n) => `again ${n}`))
}, 90_000)

test('readers see the last committed state while a save is under way, and the save sees its own', async () => {
  const { id } = await create(cms(), 'old')
  const transactionID = await cms().db.beginTransaction()
  if (!transactionID) throw new Error('no transaction')
  await cms().update({ collection: 'articles', id, data: { title: 'new' }, req: { transactionID } })
  const title = async (req?: { transactionID: string | number }) => (await cms().findByID({ collection: 'articles', id, req })).title
  expect([await title(), await title({ transactionID })]).toEqual(['old', 'new'])
  await cms().db.commitTransaction(transactionID)
  expect(await title()).toBe('new')
})
