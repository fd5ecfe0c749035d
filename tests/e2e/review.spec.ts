import { expect, test, type Page } from '@playwright/test'
import { accessible, anArticle, deskOf, get, logIn, picture, post } from './support/desk'
import { PASSWORD } from './support/people'

const bar = (page: Page) => page.getByRole('region', { name: 'Workflow' })

/** Submitted as an editor, and asked of the neurologist. */
async function submitted(editor: Page) {
  const article = await anArticle(editor)
  await post(editor, `/articles/${article.id}/submit`, {})
  const { docs } = await get<{ docs: { id: string; specialties: string[] }[] }>(editor, '/medical-reviewers?depth=0')
  await post(editor, `/articles/${article.id}/assign`, { reviewer: docs.find(({ specialties }) => specialties.includes('Neurology'))?.id, due: '2099-01-31' })
  return article
}

/** Selects words of the text as a mouse would. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.review__body') as Node, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      const start = node.data.indexOf(wanted)
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
    }
  }, words)

test('a reviewer finds a text in the inbox, marks and comments on it, sends it back, and signs what comes again', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id, title } = await submitted(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto('/admin/review')
  await expect(reviewer.getByRole('heading', { name: 'Review inbox' })).toBeVisible()
  await accessible(reviewer, '.inbox')
  await picture(reviewer, info, 'inbox')
  const line = reviewer.getByRole('listitem').filter({ hasText: title })
  await expect(line).toContainText('You are asked to review it by 31 January 2099.')
  await expect(line).toContainText('You may sign it.')
  await line.getByRole('link', { name: title }).click()

  const text = reviewer.getByRole('region', { name: 'The text as it will be read' })
  await expect(text.getByRole('heading', { name: title })).toBeVisible()
  await accessible(reviewer, '.review')
  const claim = reviewer.locator('.review__claim').first()
  await expect(claim).toContainText('shorter by two hours')
  await claim.getByRole('button', { name: 'Needs a better source' }).click()
  await claim.getByLabel(/what would be better/).fill('Cite the larger trial.')
  await claim.getByRole('button', { name: 'Mark it' }).click()
  await expect(claim.getByRole('button', { name: 'Needs a better source' })).toHaveAttribute('aria-pressed', 'true')

  await select(reviewer, 'most common side effect')
  await reviewer.getByRole('button', { name: 'Comment on words' }).click()
  await reviewer.getByRole('textbox', { name: 'Comment on “most common side effect”' }).fill('Say how common.')
  await reviewer.getByLabel('Mention somebody').selectOption({ label: 'Casimir Wrenhollow (editor)' })
  await reviewer.getByRole('button', { name: 'Save the comment' }).click()
  const comments = reviewer.getByRole('region', { name: 'Comments' })
  await expect(comments).toContainText('On “most common side effect”')
  await comments.getByRole('button', { name: 'Show the words' }).last().click()
  expect(await reviewer.evaluate(() => getSelection()?.toString())).toBe('most common side effect')
  await picture(reviewer, info, 'review')
  await accessible(reviewer, '.review')

  await expect(reviewer.getByRole('region', { name: 'Request changes' })).toContainText('2 open comments go with it')
  await reviewer.getByRole('button', { name: 'Send it back' }).click()
  await expect(reviewer).toHaveURL(/\/admin\/review$/)
  const { events } = await get<{ events: { body: { type: string; comments?: { text: string }[] } }[] }>(editor, `/articles/${id}/record`)
  expect(events.at(-1)?.body).toMatchObject({ type: 'changes-requested', comments: [{ quote: expect.any(String) }, { text: 'Say how common.' }] })

  await editor.goto(`/admin/collections/articles/${id}`)
  const sent = editor.getByRole('region', { name: 'Comments' })
  await expect(sent).toContainText('Sent to the editors with a request for changes')
  await sent.getByRole('listitem').filter({ hasText: 'Say how common.' }).getByRole('button', { name: 'Show the words' }).click()
  await expect.poll(() => editor.evaluate(() => getSelection()?.toString())).toBe('most common side effect')
  await sent.getByRole('listitem').filter({ hasText: 'Say how common.' }).getByRole('button', { name: 'Resolve' }).click()
  await expect(sent).toContainText('1 resolved thread')
  await accessible(editor, '.comments__panel')
  await picture(editor, info, 'comments beside the text')
  await bar(editor).getByRole('button', { name: 'Submit for review' }).click()
  await expect(bar(editor)).toContainText('In clinical review')
  await reviewer.goto(`/admin/review/articles/${id}`)
  const signing = reviewer.getByRole('region', { name: 'Approve' })
  await expect(signing).toContainText('Isaura Penhaligon-Moss, MD, PhD')
  await signing.getByLabel('I have no conflict of interest').check()
  await signing.getByLabel('Your password again').fill('a wrong one')
  await signing.getByRole('button', { name: 'Sign' }).click()
  await expect(signing.getByRole('alert')).toContainText('The password is wrong. Nothing was signed.')
  await picture(reviewer, info, 'signing')
  await signing.getByLabel('Your password again').fill(PASSWORD)
  await signing.getByRole('button', { name: 'Sign' }).dblclick()
  await expect(signing).toContainText('You have signed this text.')
  await editor.goto(`/admin/collections/articles/${id}`)
  await expect(bar(editor)).toContainText('1 of 1 signatures: Isaura Penhaligon-Moss, MD, PhD')
})

test('a page that is no longer what stands for review signs nothing, and neither does an ended session; what was typed stays', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await submitted(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/articles/${id}`)
  const signing = reviewer.getByRole('region', { name: 'Approve' })
  await signing.getByLabel('I have no conflict of interest').check()
  await signing.getByLabel('Your password again').fill(PASSWORD)

  await reviewer.context().clearCookies()
  await signing.getByRole('button', { name: 'Sign' }).click()
  await expect(signing.getByRole('alert')).toContainText('Your session has ended, and nothing was done.')
  await expect(signing.getByLabel('Your password again')).toHaveValue(PASSWORD)
  await logIn(reviewer, 'neurologist')

  await post(editor, `/articles/${id}/recall`, { reason: 'A word is wrong.' })
  await editor.request.patch(`/api/articles/${id}`, { data: { title: 'What the remedy does, told anew' } })
  await post(editor, `/articles/${id}/submit`, {})
  await signing.getByRole('button', { name: 'Sign' }).click()
  await expect(signing.getByRole('alert')).toContainText('This is not the text that stands for review now.')
  await reviewer.getByRole('button', { name: 'Load what stands there now' }).click()
  await expect(reviewer.getByRole('heading', { name: 'What the remedy does, told anew' })).toBeVisible()
  const { state } = await get<{ state: { copy: string; review: { approvals: object[] } } }>(editor, `/articles/${id}/record`)
  expect([state.copy, state.review.approvals]).toEqual(['clinical-review', []])
})

test('who may not sign reads why, an assignment is handed on with a reason, and a phone is enough to sign', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await submitted(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/articles/${id}`)
  await reviewer.getByRole('button', { name: 'Hand it on' }).click()
  const dialog = reviewer.getByRole('dialog')
  await dialog.getByLabel('Reviewer', { exact: true }).selectOption({ label: 'Evander Loxley-Quist, MD, MPH · Family medicine · Sleep medicine' })
  await dialog.getByLabel('Why').fill('I am away.')
  await dialog.getByRole('button', { name: 'Hand it on' }).click()
  await expect(reviewer.getByText('You are asked to review it')).toHaveCount(0)

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  const phone = await context.newPage()
  await logIn(phone, 'family-physician')
  await phone.goto(`/admin/review/articles/${id}`)
  await expect(phone.getByText('You are asked to review it by 31 January 2099.')).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  const signing = phone.getByRole('region', { name: 'Approve' })
  await signing.getByLabel('I have no conflict of interest').check()
  await signing.getByLabel('Your password again').fill(PASSWORD)
  await picture(phone, info, 'signing on a phone')
  await signing.getByRole('button', { name: 'Sign' }).tap()
  await expect(signing).toContainText('You have signed this text.')

  await editor.goto(`/admin/review/articles/${id}`)
  await expect(editor.getByText('No reviewer profile is linked to this user')).toBeVisible()
  await expect(editor.getByRole('button', { name: 'Sign' })).toHaveCount(0)
  await editor.goto('/admin/review')
  await expect(editor.getByRole('alert').first()).toContainText('The review inbox is for reviewers.')
})
