import { expect, test, type Page } from '@playwright/test'
import { text } from '../../src/domain/snapshot/content'
import { accessible, anArticle, bodyOf, deskOf, get, picture, post } from './support/desk'
import { hashOf } from './support/editions'
import { intercept } from './support/intercept'
import { PASSWORD } from './support/people'

const bar = (page: Page) => page.getByRole('region', { name: 'Workflow' })
const badge = (page: Page, stage: string) => expect(bar(page).locator('.stage__badge')).toHaveText(stage)
const open = (page: Page, id: string) => page.goto(`/admin/collections/articles/${id}`)
const action = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true })

/** Reviews as a reviewer does over REST. */
async function approve(reviewer: Page, id: string): Promise<void> {
  const contentHash = await hashOf(reviewer, `/articles/${id}`)
  await post(reviewer, `/articles/${id}/approve`, { contentHash, password: PASSWORD, declaresNoConflict: true })
}

test('a text goes from draft to live by the one bar above it, each person finding what they may do', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id, title } = await anArticle(editor)
  await open(editor, id)
  await badge(editor, 'Draft')
  await accessible(editor, '.stage')
  await picture(editor, info, 'draft')
  await action(editor, 'Submit for review').click()
  await badge(editor, 'In clinical review')
  await expect(editor.locator('#field-title')).toBeDisabled()
  await expect(editor.locator('#action-save')).toHaveCount(0)

  await action(editor, 'Ask a reviewer').click()
  await editor.getByLabel('Reviewer', { exact: true }).selectOption({ label: 'Isaura Penhaligon-Moss, MD, PhD · Neurology' })
  await editor.getByLabel('Due').fill('2099-01-31')
  await accessible(editor, '.dialog')
  await picture(editor, info, 'asking a reviewer')
  await editor.getByRole('dialog').getByRole('button', { name: 'Ask a reviewer' }).click()
  await expect(bar(editor)).toContainText('Assigned to Isaura Penhaligon-Moss, due 31 January 2099')

  const publisher = await deskOf(browser, 'publisher')
  await open(publisher, id)
  await badge(publisher, 'In clinical review')
  await expect(action(publisher, 'Publish')).toHaveCount(0)
  await approve(await deskOf(browser, 'neurologist'), id)
  await publisher.reload()
  await badge(publisher, 'Approved')
  await action(publisher, 'Publish').click()
  await publisher.getByRole('dialog').getByRole('button', { name: 'Publish' }).dblclick()
  await badge(publisher, 'Published')
  await expect(bar(publisher)).toContainText('Edition 1 has been live since')
  const { events } = await get<{ events: { body: { type: string } }[] }>(publisher, `/articles/${id}/record`)
  expect(events.map(({ body }) => body.type)).toEqual(['submitted', 'assigned', 'approved', 'published'])

  const [page] = await Promise.all([publisher.waitForEvent('popup'), bar(publisher).getByRole('link', { name: 'Open the live page' }).click()])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)

  await editor.reload()
  await action(editor, 'Begin the next edition').click()
  await badge(editor, 'Draft')
  await expect(bar(editor)).toContainText('Edition 1 has been live since')
  await editor.locator('#field-title').fill('A title that is given up')
  await editor.locator('#action-save').click()
  await expect(editor.locator('.payload-toast-container')).toContainText('successfully')
  await action(editor, 'Discard this revision').click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Discard this revision' }).click()
  await badge(editor, 'Published')
  await expect(editor.locator('#field-title')).toHaveValue(title)
})

test('what is refused says why beside it, and what Payload has for other workflows is gone', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor, { body: bodyOf([text('In a trial of 300 adults the remedy lowered the blood pressure by 12 mmHg.')]) })
  await open(editor, id)
  await expect(action(editor, 'Submit for review')).toBeDisabled()
  await expect(bar(editor)).toContainText(/\d+ blocking findings?: resolve/)
  await picture(editor, info, 'refused')
  await editor.locator('.doc-controls__popup button').click()
  await expect(editor.getByText('Delete', { exact: true })).toBeVisible()
  await expect(editor.getByText(/Duplicate|Unpublish|Schedule/)).toHaveCount(0)
})

test('submitting takes what was typed last, saved or not', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  await open(editor, id)
  await badge(editor, 'Draft')
  await editor.locator('#field-title').fill('What the remedy does, told anew')
  await expect(bar(editor)).toContainText('Your unsaved changes are saved first.')
  await action(editor, 'Submit for review').click()
  await badge(editor, 'In clinical review')
  const { snapshot } = await get<{ snapshot: { title: string } }>(editor, `/articles/${id}/snapshot`)
  expect(snapshot.title).toBe('What the remedy does, told anew')
})

test('what is refused for its findings is offered as soon as the text on the screen is clean, and the other way round', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor, { disclosure: { funding: '', conflicts: 'None declared.' }, dek: 'In a trial of 300 adults the remedy lowered the blood pressure by 12 mmHg.' })
  await open(editor, id)
  await expect(action(editor, 'Submit for review')).toBeDisabled()
  await editor.locator('#field-dek').fill('')
  await expect(action(editor, 'Submit for review')).toBeEnabled()
  await editor.locator('#field-dek').fill('In a trial of 300 adults the remedy lowered the blood pressure by 12 mmHg.')
  await expect(action(editor, 'Submit for review')).toBeDisabled()
  await expect(bar(editor)).toContainText('1 blocking finding: resolve it first.')
  await editor.locator('#field-dek').fill('')
  await action(editor, 'Submit for review').click()
  await badge(editor, 'In clinical review')
})

test('a lost connection and an ended session are told, nothing is done twice, and what was typed stays', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  await open(editor, id)
  await action(editor, 'Submit for review').click()
  await badge(editor, 'In clinical review')
  await action(editor, 'Recall').click()
  const dialog = editor.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Recall' }), 'looks like a button').not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await dialog.getByLabel('Why').fill('A number is wrong.')

  const cookies = await editor.context().cookies()
  await editor.context().clearCookies()
  await dialog.getByRole('button', { name: 'Recall' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Your session has ended')
  await editor.context().addCookies(cookies)

  await intercept(editor, '**/recall', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await dialog.getByRole('button', { name: 'Recall' }).click()
  await expect(dialog.getByRole('alert')).toContainText('nobody knows whether it was done')
  await expect(dialog.getByLabel('Why')).toHaveValue('A number is wrong.')
  await editor.unroute('**/recall')
  await dialog.getByRole('button', { name: 'Recall' }).click()
  await expect(dialog.getByRole('alert')).toContainText('You can\'t recall what is a draft')
  await editor.keyboard.press('Escape')
  await badge(editor, 'Draft')
  const { events } = await get<{ events: { body: { type: string } }[] }>(editor, `/articles/${id}/record`)
  expect(events.map(({ body }) => body.type)).toEqual(['submitted', 'recalled'])
})
