import { afterEach, expect, test } from '@jest/globals'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { anUntypedCms } from '../int/support/untyped'
import { create, saidBy, saying, update, withArticles } from './articles'

const nothing = () => {}
let before: CollectionBeforeChangeHook = nothing
let after: CollectionAfterChangeHook = nothing
afterEach(() => {
  before = nothing
  after = nothing
})

const cms = anUntypedCms(withArticles({ hooks: { beforeChange: [(args) => before(args)], afterChange: [(args) => after(args)] } }))
const texts = async (collection: string) => (await cms().find({ collection, pagination: false })).docs.map((doc) => doc.text ?? doc.title)
const note = (text: string) => cms().create({ collection: 'notes', data: { text } })
const MISSING = '00000000-0000-4000-8000-000000000000'

test('a hook that fails after the write leaves nothing of it', async () => {
  const { id } = await create(cms(), 'kept')
  after = () => Promise.reject(new Error('hook failed'))
  await expect(create(cms(), 'never made')).rejects.toThrow('hook failed')
  await expect(update(cms(), id, 'never saved')).rejects.toThrow('hook failed')
  expect(await texts('articles')).not.toContain('never made')
  expect(await saidBy(cms(), id)).toBe('kept')
})

test('what a hook saves without req is saved with the article', async () => {
  after = async () => void (await note('nested'))
  const { id } = await create(cms(), 'with a note')
  expect(await saidBy(cms(), id)).toBe('with a note')
  expect(await texts('notes')).toContain('nested')
})

test('what a hook saves without req is undone with the article', async () => {
  after = async () => {
    await note('undone')
    await cms().db.create({ collection: 'notes', data: { id: '3f0f4c50-8d14-4a36-9f1b-5f7c5d1f8c11', text: 'undone below the hooks' } })
    throw new Error('hook failed')
  }
  await expect(create(cms(), 'undone too')).rejects.toThrow('hook failed')
  expect(await texts('notes')).not.toEqual(expect.arrayContaining([expect.stringContaining('undone')]))
  expect(await texts('articles')).not.toContain('undone too')
})

test('the commit waits for a save that a hook doesn’t wait for', async () => {
  let saved = false
  after = () => void note('late').then(() => (saved = true))
  await create(cms(), 'early')
  expect(saved).toBe(true)
  expect(await texts('notes')).toContain('late')
})

for (const [when, break_] of [
  ['before', (hook: CollectionBeforeChangeHook & CollectionAfterChangeHook) => (before = hook)],
  ['after', (hook: CollectionBeforeChangeHook & CollectionAfterChangeHook) => (after = hook)],
] as const) {
  test(`a failed operation inside a hook ${when} the write fails the save, even where the hook catches it`, async () => {
    const { id } = await create(cms(), 'whole')
    break_(async ({ req }) => {
      await cms().findByID({ collection: 'notes', id: MISSING, req }).catch(() => {})
    })
    await expect(update(cms(), id, 'half')).rejects.toThrow('nothing of this save was kept')
    await expect(create(cms(), 'half made')).rejects.toThrow('nothing of this save was kept')
    break_(nothing)
    expect(await saidBy(cms(), id)).toBe('whole')
    expect(await texts('articles')).not.toContain('half made')
    await update(cms(), id, 'whole again')
    expect(await saidBy(cms(), id)).toBe('whole again')
  })
}

test('of two saves side by side in one function the failure of one leaves the other', async () => {
  before = ({ data }) => (data.title === 'fails' ? Promise.reject(new Error('hook failed')) : data)
  const [fails, succeeds] = await Promise.allSettled([create(cms(), 'fails'), create(cms(), 'succeeds')])
  expect([fails.status, succeeds.status]).toEqual(['rejected', 'fulfilled'])
  expect(await texts('articles')).toEqual(expect.arrayContaining(['succeeds']))
  expect(await texts('articles')).not.toContain('fails')
})

test('a unique value that is taken fails one write, not the transaction round it', async () => {
  const id = '7b0a9a0e-3c0f-4c27-9d1e-0d3c5b8b9a01'
  after = async ({ req }) => {
    const again = () => cms().db.create({ collection: 'notes', data: { id, text: 'once' }, req })
    await again()
    await expect(again()).rejects.toThrow()
  }
  await cms().create({ collection: 'articles', data: saying('goes on') })
  expect((await texts('notes')).filter((text) => text === 'once')).toHaveLength(1)
  expect(await texts('articles')).toContain('goes on')
})
