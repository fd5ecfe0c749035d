import { expect, test, type Page } from '@playwright/test'
import { asks, sendsBack } from './support/asked'
import { accessible, picture } from './support/desk'
import { intercept } from './support/intercept'
import { aNewcomer } from './support/newcomer'

const bell = (page: Page, says: string) => expect(page.locator('.notices-bell')).toHaveAccessibleName(says)
const told = (page: Page, sentence: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: sentence })

test('a reviewer is told of what they are asked, and an editor of what is asked of them; what was seen stays seen', async ({ browser }, info) => {
  const [editor, reviewer] = [await aNewcomer(browser, 'editor'), await aNewcomer(browser, 'reviewer')]
  await reviewer.page.goto('/admin/notices')
  await expect(reviewer.page.getByText('Nothing yet.')).toBeVisible()
  await accessible(reviewer.page, '.notices')

  const first = await asks(editor.page, reviewer)
  await reviewer.page.goto('/admin')
  await bell(reviewer.page, '1 unread notice')
  await reviewer.page.locator('.notices-bell').click()
  const asked = told(reviewer.page, `${editor.name} asks you to review “${first.title}” by 31 January 2099.`)
  await expect(asked).toContainText('Unread')
  const read = reviewer.page.waitForResponse('**/api/notices/read')
  await asked.getByRole('link', { name: `Open the text: ${first.title}` }).click()
  await expect(reviewer.page).toHaveURL(`/admin/review/articles/${first.id}`)
  await expect(reviewer.page.getByRole('heading', { name: first.title })).toBeVisible()
  // A bell that has only just been drawn says the same before it knows.
  await read
  await bell(reviewer.page, 'Notices, none unread')

  const second = await asks(editor.page, reviewer)
  await reviewer.page.goto('/admin/notices')
  const fresh = told(reviewer.page, second.title)
  await expect(reviewer.page.getByRole('main').getByRole('listitem')).toHaveText([new RegExp(`Unread.*${second.title}`), new RegExp(first.title)])
  await bell(reviewer.page, '1 unread notice')
  await accessible(reviewer.page, '.notices')
  await accessible(reviewer.page, '.notices-bell')
  await picture(reviewer.page, info, 'notices')
  await fresh.getByRole('button', { name: `Mark as read: ${second.title}` }).click()
  await expect(fresh).toBeFocused()
  await bell(reviewer.page, 'Notices, none unread')
  await reviewer.page.reload()
  await expect(reviewer.page.getByRole('main').getByRole('listitem')).toHaveCount(2)
  await expect(reviewer.page.getByText('Unread')).toHaveCount(0)
  await bell(reviewer.page, 'Notices, none unread')

  await sendsBack(reviewer, second.id)
  await editor.page.goto('/admin/notices')
  const back = told(editor.page, `${reviewer.name} requests changes to “${second.title}”. Read the 2 comments`)
  await expect(back).toHaveCount(1)
  await bell(editor.page, '1 unread notice')
  await editor.page.getByRole('button', { name: 'Mark all as read' }).click()
  await bell(editor.page, 'Notices, none unread')
  await back.getByRole('link', { name: `Open the text: ${second.title}` }).click()
  await expect(editor.page).toHaveURL(`/admin/collections/articles/${second.id}`)
  await bell(editor.page, 'Notices, none unread')
})

test('what cannot be ticked off is unread again, and the page says why', async ({ browser }, info) => {
  const [editor, reviewer] = [await aNewcomer(browser, 'editor'), await aNewcomer(browser, 'reviewer')]
  const { page } = reviewer
  const { title } = await asks(editor.page, reviewer)
  await page.goto('/admin/notices')
  await intercept(page, '**/api/notices/read', (route) => route.abort())
  await told(page, title).getByRole('button', { name: 'Mark as read' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The server could not be reached, so nobody knows')
  await expect(told(page, title)).toContainText('Unread')
  await bell(page, '1 unread notice')
  await accessible(page, '.notices')
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(page, info, 'notices on a phone, not ticked off')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
