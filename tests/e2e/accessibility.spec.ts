import { expect, test } from '@playwright/test'
import { violationsOf, type Violation } from './support/axe'
import { deskOf, get } from './support/desk'
import { SCREENS } from './support/screens'
import { makeShown, type Shown } from './support/shown'

/** What axe holds against stock Payload, and where it does. In markup of ours none of it is let pass. */
const STOCK: Readonly<Record<string, string>> = {
  'aria-command-name': 'the handle that a row of a list is dragged by',
  'aria-hidden-focus': 'the arrow and the cross of a select',
  'button-name': 'the menu of a document, the buttons above an editor',
  'color-contrast': 'descriptions of fields, heads of columns, tabs that aren’t open',
  'heading-order': 'the h3 of a group or list of fields, right after the h1',
  label: 'selects, and the boxes that choose rows of a list',
  'label-content-name-mismatch': 'the tab of versions, with their number',
  'label-title-only': 'the box that chooses all rows of a list',
  'landmark-no-duplicate-banner': 'the head of a list, besides the app’s',
  'landmark-one-main': 'lists have none',
  'landmark-unique': 'the two heads of a list',
  list: 'the tabs of a document',
  'nested-interactive': 'what is chosen in a select of many',
  region: 'the head of a document, the rows of a list',
}

/** Payload’s own part of an account’s page is as wide as the window, and begins after the margin. */
const STOCK_TOO_WIDE = '.payload-settings'

let shown: Shown
test.beforeAll(async ({ browser }) => {
  shown = await makeShown(browser)
})

for (const { name, person, path, ready, opens, presses } of SCREENS) {
  test(`${name}: axe finds nothing but stock Payload’s own, in light and dark, and at 200 % all of it is in reach`, async ({ browser }, info) => {
    const page = await deskOf(browser, person)
    await page.goto(path(shown))
    await ready(page).waitFor()
    await opens?.(page).click()
    await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important; animation: none !important }' })
    for (const theme of ['dark', 'light'] as const) {
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
      const found = await violationsOf(page, theme === 'dark' ? ['color-contrast'] : null)
      expect(found.filter(({ rule, ours }) => ours || !Object.hasOwn(STOCK, rule)), `in ${theme}`).toEqual([])
    }

    // What 1360 × 900 leaves of itself at 200 %.
    await page.setViewportSize({ width: 680, height: 450 })
    await info.attach(`${name} at 200 %`, { body: await page.screenshot({ path: info.outputPath('at 200 %.png') }), contentType: 'image/png' })
    await page.addStyleTag({ content: `${STOCK_TOO_WIDE} { display: none }` })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(681)
    for (const target of presses(page)) await target.click({ trial: true })
    await page.context().close()
  })
}

test('what is let pass is what stock Payload shows where nothing is ours', async ({ browser }) => {
  const page = await deskOf(browser, 'admin')
  const { docs } = await get<{ docs: { id: string }[] }>(page, '/medical-reviewers?limit=1')
  const found: Violation[] = []
  for (const path of ['/admin/collections/users', `/admin/collections/medical-reviewers/${docs[0]?.id ?? ''}`]) {
    await page.goto(path)
    await page.locator('.table, .document-fields .field-type').first().waitFor()
    found.push(...(await violationsOf(page)))
  }
  // Selects and lists of a form are drawn after its first field.
  const rules = async () => {
    found.push(...(await violationsOf(page)))
    return [...new Set(found.map(({ rule }) => rule))]
  }
  await expect.poll(rules).toEqual(expect.arrayContaining(Object.keys(STOCK)))
  expect(found.filter(({ ours }) => ours)).toEqual([])
})
