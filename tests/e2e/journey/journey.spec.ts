import { expect, test, type Browser, type Page } from '@playwright/test'
import { picture } from '../support/desk'
import type { Hands } from '../support/hands'
import { keys } from '../support/keys'
import { mouse } from '../support/mouse'
import { addressOf, PASSWORD, type Person } from '../support/people'
import { imports } from './importing'
import { mends, signsOff } from './mending'
import { publishes, sendsBack, signs } from './reviewing'
import { follows, submits } from './submitting'

for (const hand of [mouse, keys]) {
  test(`the worst document goes from its drop to the page that everybody reads, ${hand === mouse ? 'by mouse' : 'by keyboard alone'}`, async ({ browser }, info) => {
    test.setTimeout(240_000)
    const editor = await at(browser, 'editor', hand)
    const title = `Metformin, told ${editor.hands.name}`
    await imports(editor.page, editor.hands, title)
    await mends(editor.page, editor.hands)
    await picture(editor.page, info, `mended ${editor.hands.name}`)
    await signsOff(editor.page, editor.hands)
    await submits(editor.page, editor.hands)

    const reviewer = await at(browser, 'family-physician', hand)
    await sendsBack(reviewer.page, reviewer.hands, title)
    await follows(editor.page, editor.hands)
    await signs(reviewer.page, reviewer.hands, title)

    const publisher = await at(browser, 'publisher', hand)
    await publishes(publisher.page, publisher.hands, title)
    const reader = await (await browser.newContext()).newPage()
    await reader.goto(`/articles/${title.toLowerCase().replace(/\W+/g, '-')}`)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(reader.getByText('Evander Loxley-Quist').first()).toBeVisible()
    await expect(reader.getByText('1.1 percentage points')).toBeVisible()
    await picture(reader, info, `live ${editor.hands.name}`)
  })
}

/** Somebody at a desk of their own, logged in as everybody logs in. */
async function at(browser: Browser, person: Person, hand: (page: Page) => Hands): Promise<{ readonly page: Page; readonly hands: Hands }> {
  const page = await (await browser.newContext()).newPage()
  const hands = hand(page)
  await page.goto('/admin/login')
  await hands.write(page.getByLabel('Email'), addressOf(person))
  await hands.write(page.getByLabel('Password', { exact: true }), PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible()
  return { page, hands }
}
