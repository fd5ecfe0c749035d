import { expect, test, type Page } from '@playwright/test'
import { accessible, anArticle, deskOf, get, picture, post } from './support/desk'
import { goesLive, hashOf, saves, submitted } from './support/editions'
import { intercept } from './support/intercept'

const signing = (page: Page) => page.getByRole('region', { name: 'Approve' })
const loads = (page: Page) => page.getByRole('button', { name: 'Load what stands there now' }).click()

/** An editor takes the text back, changes it, and submits it again. */
async function becomesAnother(editor: Page, id: string, fields: object): Promise<string> {
  await post(editor, `/articles/${id}/recall`, { reason: 'A word is wrong.' })
  await saves(editor, `/articles/${id}`, fields)
  await post(editor, `/articles/${id}/submit`, {})
  return hashOf(editor, `/articles/${id}`)
}

test('a text that became another one beside what its reader did there says so, and is signed by nobody who has not seen what differs', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await submitted(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  const read = await hashOf(reviewer, `/articles/${id}`)
  await post(reviewer, `/articles/${id}/comments`, { contentHash: read, text: 'For whom?' })
  await reviewer.goto(`/admin/review/articles/${id}`)
  const send = reviewer.getByRole('region', { name: 'Request changes' })
  await send.getByRole('textbox').fill('Name the trial.')
  await expect(signing(reviewer).getByRole('button', { name: 'Sign' })).toBeVisible()

  const other = await becomesAnother(editor, id, { title: 'What the remedy does, told anew' })
  await reviewer.getByRole('region', { name: 'Comments' }).getByRole('button', { name: 'Resolve' }).click()
  await expect(reviewer.getByRole('heading', { name: 'What the remedy does, told anew' })).toBeVisible()
  const swapped = reviewer.getByRole('alert').filter({ hasText: 'another text' })
  await expect(swapped).toBeInViewport()
  await expect(reviewer.getByRole('region', { name: 'What has changed since you opened it' }).locator('ins')).toContainText(['told anew'])
  await expect(signing(reviewer)).toContainText('before you have seen what differs')
  await expect(reviewer.getByRole('button', { name: 'Sign' })).toHaveCount(0)
  await expect(reviewer.getByRole('button', { name: 'Send it back' })).toHaveCount(0)
  await accessible(reviewer, '.review')
  await picture(reviewer, info, 'another text than the one that was read')
  await swapped.getByRole('link', { name: 'What has changed since you opened it' }).click()
  await picture(reviewer, info, 'what differs from the one that was read')

  await reviewer.getByRole('button', { name: 'I have seen what differs' }).click()
  await expect(swapped).toHaveCount(0)
  await expect(reviewer.getByRole('region', { name: 'The text as it will be read' })).toBeFocused()
  await expect(signing(reviewer).getByRole('button', { name: 'Sign' })).toBeVisible()
  await expect(signing(reviewer)).toContainText(other)
  await expect(send.getByRole('textbox')).toHaveValue('Name the trial.')
})

test('what differs from the live text is of the text that stands beside it, and what is shown of the evidence is shown in the whole text', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  await goesLive(browser, editor, id)
  await post(editor, `/articles/${id}/revise`, {})
  await saves(editor, `/articles/${id}`, { title: 'First words', changeNote: { text: 'New words.', kind: 'update' } })
  await post(editor, `/articles/${id}/submit`, { minorCorrection: true })
  const reviewer = await deskOf(browser, 'neurologist')
  await post(reviewer, `/articles/${id}/comments`, { contentHash: await hashOf(reviewer, `/articles/${id}`), text: 'How common?', quote: 'most common side effect', place: null })
  await reviewer.goto(`/admin/review/articles/${id}`)
  const changes = reviewer.getByRole('region', { name: 'What has changed since edition 1' })
  await expect(changes).toContainText('First words')

  await reviewer.getByRole('region', { name: 'Comments' }).getByRole('button', { name: 'Show the words' }).click()
  const passage = reviewer.locator('[data-path="body/1"]')
  await expect(passage).toBeFocused()
  await expect(passage).toBeInViewport()
  expect(await reviewer.evaluate(() => getSelection()?.toString())).toBe('most common side effect')

  await reviewer.getByRole('button', { name: 'What has changed since edition 1' }).click()
  await expect(changes).toContainText('First words')
  const second = await becomesAnother(editor, id, { title: 'Second words' })
  await intercept(reviewer, `**/compare?*to=${second}`, (route) => route.abort())
  await loads(reviewer)
  await expect(signing(reviewer)).toContainText(second)
  await expect(changes.getByRole('alert')).toContainText('The server could not be reached')
  await expect(changes).not.toContainText('First words')
})

test('an answer that comes late does not take back what came after it', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await submitted(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/articles/${id}`)
  const supported = reviewer.locator('.review__claim').getByRole('button', { name: 'Supported', exact: true })
  await expect(supported).toHaveCount(2)

  let answer = (): void => undefined
  const later = new Promise<void>((resolve) => { answer = resolve })
  let [asked, answered] = [0, 0]
  await intercept(reviewer, '**/review', async (route) => {
    const first = ++asked === 1
    const response = await route.fetch()
    if (first) await later
    // Nobody waits for it any more where it was given up.
    await route.fulfill({ response }).catch(() => undefined)
    answered++
  })
  await supported.first().click()
  await expect.poll(() => asked).toBe(1)
  await supported.last().click()
  await expect(supported.last()).toHaveAttribute('aria-pressed', 'true')
  answer()
  await expect.poll(() => answered).toBe(2)
  await expect(supported.first()).toBeEnabled()
  await expect(supported.first()).toHaveAttribute('aria-pressed', 'true')
  await expect(supported.last()).toHaveAttribute('aria-pressed', 'true')
})

test('a request for changes sends what its sender has seen, and the record says who said it', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await submitted(editor)
  const at = `/articles/${id}`
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/articles/${id}`)
  const send = reviewer.getByRole('region', { name: 'Request changes' })
  await send.getByLabel('What should change besides').fill('Name the trial.')

  const colleague = await deskOf(browser, 'family-physician')
  await post(colleague, `${at}/comments`, { contentHash: await hashOf(colleague, at), text: 'Say for whom.' })
  await send.getByRole('button', { name: 'Send it back' }).click()
  await expect(send.getByRole('alert')).toContainText('What stands open is no longer what you saw')
  await expect(send.getByRole('region', { name: 'What has changed since you opened it' })).toHaveCount(0)
  await picture(reviewer, info, 'sending back what nobody has seen')
  expect(await get(editor, `${at}/record`)).toMatchObject({ state: { copy: 'clinical-review' } })

  await loads(reviewer)
  await expect(send).toContainText('Evander Loxley-Quist: Say for whom.')
  await expect(send.getByRole('alert')).toHaveCount(0)
  await expect(send.getByLabel('What should change besides')).toHaveValue('Name the trial.')
  await send.getByRole('button', { name: 'Send it back' }).click()
  await expect(reviewer).toHaveURL(/\/admin\/review$/)
  await reviewer.goto(`/admin/collections/articles/${id}/record`)
  const event = reviewer.locator('.record__event--changes-requested')
  await expect(event).toContainText('Comment by Evander Loxley-QuistSay for whom.')
  await expect(event).toContainText('Comment by Isaura Penhaligon-MossName the trial.')
  await picture(reviewer, info, 'who said what')
})

test('who comes to a review that is over is led to the text and what was said of it', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id, title } = await submitted(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  const contentHash = await hashOf(reviewer, `/articles/${id}`)
  const { colleagues } = await get<{ colleagues: { id: string; name: string }[] }>(reviewer, '/team')
  await post(reviewer, `/articles/${id}/comments`, { contentHash, text: 'For whom?', mentions: [colleagues.find(({ name }) => name === 'Casimir Wrenhollow')?.id] })
  await post(reviewer, `/articles/${id}/request-changes`, { contentHash })

  await editor.goto('/admin/notices')
  await editor.getByRole('main').getByRole('listitem').filter({ hasText: title }).filter({ hasText: 'mention' }).getByRole('link').first().click()
  await expect(editor).toHaveURL(`/admin/review/articles/${id}`)
  const over = editor.getByRole('region', { name: 'Nothing to review here now' })
  await expect(over).toContainText('Nothing of it is up for review')
  await expect(over.getByRole('link', { name: 'Review inbox' })).toBeVisible()
  await accessible(editor, '.review')
  await picture(editor, info, 'a review that is over')
  await over.getByRole('link', { name: 'Open the document' }).click()
  await expect(editor.getByRole('region', { name: 'Comments' })).toContainText('For whom?')
})
