import { expect, test } from '@playwright/test'
import { accessible, anArticle, atRest, deskOf, get, picture, post } from './support/desk'
import { goesLive, saves } from './support/editions'

test('a text’s history is read as a timeline, with the proof that it holds and the way to each difference', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id, title } = await anArticle(editor)
  await post(editor, `/articles/${id}/submit`, {})
  const reviewer = await deskOf(browser, 'neurologist')
  const { contentHash } = await get<{ contentHash: string }>(reviewer, `/articles/${id}/snapshot`)
  await post(reviewer, `/articles/${id}/request-changes`, { contentHash, comments: [{ text: 'Say how long the trial lasted.', quote: 'in a trial of 120 adults' }] })
  await saves(editor, `/articles/${id}`, { dek: 'What it does, and for how long.' })
  await goesLive(browser, editor, id)

  await reviewer.goto(`/admin/collections/articles/${id}`)
  await atRest(reviewer)
  await reviewer.getByRole('link', { name: 'Record' }).click()
  const view = reviewer.locator('.record')
  await expect(view).toContainText('The chain of 5 events holds')
  const events = view.locator('.record__event')
  await expect(events.locator('.record__did strong')).toHaveText(['Published edition 1', 'Signed', 'Submitted for clinical review', 'Asked for changes', 'Submitted for clinical review'])
  await expect(events.nth(1)).toContainText('Isaura Penhaligon-Moss (reviewer)')
  await expect(events.nth(3)).toContainText('Say how long the trial lasted.')
  await expect(events.nth(3).locator('blockquote')).toHaveText('in a trial of 120 adults')
  await accessible(reviewer, '.record')
  await picture(reviewer, info, 'record')

  await events.nth(2).getByRole('link', { name: 'What changed since the last submission' }).click()
  await expect(reviewer.locator('.compare ins')).toContainText('What it does, and for how long.')
  await reviewer.goBack()
  await view.getByRole('link', { name: 'Edition 1', exact: true }).click()
  await expect(reviewer.locator('.sheet')).toContainText(title)
})

test('a text to which nothing has happened says when its record begins', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  await editor.goto(`/admin/collections/articles/${id}/record`)
  await expect(editor.locator('.record')).toContainText('the record begins when the text is submitted for review')
})
