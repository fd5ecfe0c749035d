import { expect, test, type Page } from '@playwright/test'
import type { Notice } from '../../src/operations/notifications/own'
import { asks, sendsBack } from './support/asked'
import { deskOf, get, picture, post } from './support/desk'
import { hashOf } from './support/editions'
import { aNewcomer } from './support/newcomer'
import { PASSWORD } from './support/people'

/** What became of the mail of each kind; what is not shown in the admin is here too. */
async function mails(page: Page, id: string): Promise<Readonly<Record<string, string>>> {
  const { docs } = await get<{ docs: { kind: string; mailState: string }[] }>(page, `/notifications?depth=0&limit=50&where[subject][equals]=articles:${id}`)
  return Object.fromEntries(docs.map(({ kind, mailState }) => [kind, mailState]))
}

test('each chooses how they hear of each kind of thing', async ({ browser }, info) => {
  const [editor, reviewer] = [await aNewcomer(browser, 'editor'), await aNewcomer(browser, 'reviewer')]
  const { page } = editor
  await page.goto('/admin/account')
  await expect(page.locator('#field-notices__changesRequested')).toContainText('In the admin and by e-mail')
  for (const [kind, way] of [['changesRequested', 'In the admin'], ['approved', 'In the admin and by e-mail'], ['published', 'Not at all']] as const) {
    await page.locator(`#field-notices__${kind} .rs__control`).click()
    await page.locator('.rs__option').getByText(way, { exact: true }).click()
  }
  await page.locator('#field-notices').scrollIntoViewIfNeeded()
  await picture(page, info, 'what you are told')
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
  await page.reload()
  await expect(page.locator('#field-notices__published')).toContainText('Not at all')

  const { id, title } = await asks(page, reviewer)
  await sendsBack(reviewer, id)
  await post(page, `/articles/${id}/submit`, {})
  const contentHash = await hashOf(page, `/articles/${id}`)
  await post(reviewer.page, `/articles/${id}/approve`, { contentHash, password: PASSWORD, declaresNoConflict: true })
  const publisher = await deskOf(browser, 'publisher')
  await post(publisher, `/articles/${id}/publish`, { contentHash })
  await post(publisher, `/articles/${id}/withdraw`, { reason: 'A trial was wrong.', notice: 'It is being revised.' })

  await page.goto('/admin/notices')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: title })).toHaveCount(3)
  expect((await get<{ notices: Notice[] }>(page, '/notices')).notices.map(({ kind }) => kind)).toEqual(['withdrawn', 'approved', 'changes-requested'])
  // Mail goes to the server's log here: what left is what the outbox says has left.
  await expect.poll(() => mails(page, id), { timeout: 40_000 }).toEqual({ withdrawn: 'none', approved: 'sent', 'changes-requested': 'none' })
})
