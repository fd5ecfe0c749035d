import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { accessible, anArticle, atRest, deskOf, get, picture, post } from './support/desk'
import { intercept } from './support/intercept'

const card = (page: Page, title: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) })
const column = (page: Page, stage: string) => page.getByRole('region', { name: new RegExp(`^${stage}`) })
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
/** Titles that nobody else's tests have, so that one filter shows them alone. */
const named = () => `desk ${randomUUID().slice(0, 8)}`

test('an editor takes a text on, plans it, and finds it before all others', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const name = named()
  const [first, second] = [await anArticle(editor, { title: `First ${name}` }), await anArticle(editor, { title: `Second ${name}`, risk: 'high' })]
  await post(editor, `/articles/${first.id}/plan`, { due: day(-9), note: 'Ask the author for the registry number.' })
  await post(editor, `/articles/${first.id}/submit`, {})
  await post(editor, `/articles/${first.id}/recall`, { reason: 'A number is wrong.' })
  await editor.goto(`/admin/desk?text=${encodeURIComponent(name)}`)
  await atRest(editor)
  await expect(editor.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  await expect(column(editor, 'Draft').getByRole('heading', { level: 3 })).toHaveText([first.title, second.title])
  await expect(card(editor, first.title)).toContainText('Overdue by 9 days')
  await expect(card(editor, second.title)).toContainText('High risk')

  await editor.getByRole('button', { name: `I take this one: ${second.title}` }).click()
  await expect(card(editor, second.title)).toContainText('You have this')
  await expect(card(editor, second.title)).toHaveClass(/desk__card--mine/)
  await editor.getByRole('button', { name: `Plan: ${second.title}` }).click()
  await editor.getByLabel('To be submitted by').fill(day(20))
  await editor.getByLabel('Note').fill('For the spring issue.')
  await accessible(editor, '.dialog')
  await picture(editor, info, 'planning')
  await editor.getByRole('button', { name: 'Save the plan' }).click()
  await expect(card(editor, second.title)).toContainText('For the spring issue.')
  await expect(column(editor, 'Draft').getByRole('heading', { level: 3 })).toHaveText([second.title, first.title])
  await accessible(editor, '.desk')
  await picture(editor, info, 'desk')
  await editor.getByRole('link', { name: second.title }).click()
  await expect(editor.locator('#field-title')).toHaveValue(second.title)
})

test('whoever was faster is told, with the way to take it all the same; a lost connection leaves the card as it was', async ({ browser }) => {
  const [editor, publisher] = [await deskOf(browser, 'editor'), await deskOf(browser, 'publisher')]
  const { id, title } = await anArticle(editor, { title: `Contested ${named()}` })
  await editor.goto(`/admin/desk?text=${encodeURIComponent(title)}`)
  await atRest(editor)
  const take = editor.getByRole('button', { name: `I take this one: ${title}` })
  await expect(take).toBeVisible()

  await intercept(editor, '**/take', (route) => route.abort())
  await take.click()
  await expect(card(editor, title).getByRole('alert')).toContainText('could not be reached')
  await expect(card(editor, title)).toContainText('Nobody has this')
  await editor.unroute('**/take')

  await post(publisher, `/articles/${id}/take`, {})
  await take.click()
  await expect(card(editor, title).getByRole('alert')).toContainText(/has had this since \d{4}-\d\d-\d\d\. Ask them, or take it all the same\./)
  await editor.getByRole('button', { name: `Take it all the same: ${title}` }).click()
  await expect(card(editor, title)).toContainText('You have this')
  const { columns } = await get<{ columns: { cards: { id: string; editorName: string }[] }[] }>(publisher, `/desk?text=${encodeURIComponent(title)}`)
  expect(columns[0]?.cards[0]?.id).toBe(`articles:${id}`)
})

test('filters live in the address, and work by keyboard alone', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const name = named()
  const [calm, risky] = [await anArticle(editor, { title: `Calm ${name}` }), await anArticle(editor, { title: `Risky ${name}`, risk: 'high' })]
  await editor.goto('/admin/desk')
  await editor.getByLabel('Title', { exact: true }).focus()
  await editor.keyboard.type(name)
  await expect(editor.getByRole('status').filter({ hasText: 'on the desk' })).toHaveText('2 texts on the desk')
  await editor.getByLabel('Risk', { exact: true }).focus()
  await editor.keyboard.type('High')
  await expect(editor.getByRole('status').filter({ hasText: 'on the desk' })).toHaveText('1 text on the desk')
  await expect(editor).toHaveURL(/text=desk\+\w+&?.*risk=high|risk=high.*text=desk/)
  await editor.reload()
  await expect(editor.getByLabel('Risk', { exact: true })).toHaveValue('high')
  await expect(column(editor, 'Draft').getByRole('heading', { level: 3 })).toHaveText([risky.title])

  const take = editor.getByRole('button', { name: `I take this one: ${risky.title}` })
  await editor.getByRole('link', { name: risky.title }).focus()
  await editor.keyboard.press('Tab')
  await expect(take).toBeFocused()
  await editor.keyboard.press('Enter')
  await expect(card(editor, risky.title)).toContainText('You have this')
  await editor.getByRole('button', { name: 'Clear filters' }).press('Enter')
  await expect(editor).toHaveURL(/\/admin\/desk$/)
  expect(calm.id).not.toBe(risky.id)
})

test('a reviewer finds what they are asked to sign first, and takes nothing on', async ({ browser }, info) => {
  const [editor, reviewer] = [await deskOf(browser, 'editor'), await deskOf(browser, 'neurologist')]
  const name = named()
  const [other, asked] = [await anArticle(editor, { title: `Other ${name}` }), await anArticle(editor, { title: `Asked ${name}` })]
  const { docs } = await get<{ docs: { id: string; name: string }[] }>(editor, '/medical-reviewers?where[name][contains]=Isaura')
  for (const { id } of [other, asked]) await post(editor, `/articles/${id}/submit`, {})
  await post(editor, `/articles/${asked.id}/assign`, { reviewer: docs[0]?.id, due: day(6) })
  await reviewer.goto(`/admin/desk?text=${encodeURIComponent(name)}`)
  await expect(column(reviewer, 'In clinical review').getByRole('heading', { level: 3 })).toHaveText([asked.title, other.title])
  await expect(card(reviewer, asked.title)).toContainText('Sign by')
  await expect(card(reviewer, other.title)).toContainText('No reviewer is asked yet')
  await expect(reviewer.getByRole('button', { name: /I take this one/ })).toHaveCount(0)
  await reviewer.setViewportSize({ width: 390, height: 844 })
  expect(await reviewer.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
  await picture(reviewer, info, 'desk on a phone')
})

test('nobody who is signed out is shown a title', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/admin/desk')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=%2Fadmin%2Fdesk/)
})
