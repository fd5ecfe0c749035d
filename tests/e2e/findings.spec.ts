import { expect, test, type Page } from '@playwright/test'
import { text } from '../../src/domain/snapshot/content'
import { accessible, aClaim, anArticle, bodyOf, cites, deskOf, get, picture, post } from './support/desk'
import { intercept } from './support/intercept'
import { twoFrames } from './support/mouse'

const UNCITED = 'In a trial of 300 adults the drug lowered LDL by 40 %.'

const panel = (page: Page) => page.getByRole('region', { name: 'Findings' })
const counted = (page: Page, counts: string | RegExp) => expect(panel(page).getByRole('status')).toHaveText(counts)
const finding = (page: Page, words: string) => panel(page).getByRole('button', { name: words })
const editor = (page: Page) => page.getByRole('textbox', { name: 'Body' })
const selected = (page: Page) => page.evaluate(() => {
  const at = document.activeElement
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0) : String(window.getSelection())
})
/** Words that a highlight of the editor stands on. */
const highlighted = (page: Page, name: string) => page.evaluate((asked) => [...(CSS.highlights.get(asked) ?? [])].map((range) => (range as Range).toString()), name)

async function open(page: Page, id: string, counts: string | RegExp): Promise<void> {
  await page.goto(`/admin/collections/articles/${id}`)
  await counted(page, counts)
}

async function saved(page: Page): Promise<void> {
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
}

test('what is typed is judged at the next pause, underlined where it stands, and exempted with a reason from the panel', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page)
  await open(page, id, 'Nothing is held against this text.')

  const paragraphs = editor(page).locator('p')
  await paragraphs.last().click({ position: { x: 20, y: 10 } })
  await page.keyboard.press('End')
  await twoFrames(page)
  await expect.poll(() => page.evaluate(() => window.getSelection()?.anchorNode?.nodeName)).toBe('P')
  await page.keyboard.press('Enter')
  await expect(paragraphs).toHaveCount(3)
  await page.keyboard.type(UNCITED)
  await expect(paragraphs.last()).toHaveText(UNCITED)
  await counted(page, '1 blocking')
  await expect.poll(() => highlighted(page, 'probatum-uncited')).toEqual([UNCITED])

  await page.keyboard.press('Home')
  await twoFrames(page)
  await page.keyboard.type('All told: ')
  await expect.poll(() => highlighted(page, 'probatum-uncited')).toEqual([`All told: ${UNCITED}`])

  await finding(page, UNCITED).click()
  expect(await selected(page)).toBe(`All told: ${UNCITED}`)
  await accessible(page, '.findings')
  await accessible(page, '[data-lexical-editor]')
  await picture(page, info, 'a finding')

  await page.keyboard.press('Control+.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It only repeats what the box above says.')
  await accessible(page, '.findings')
  await page.keyboard.press('Enter')
  await counted(page, 'Nothing is held against this text.')
  await expect.poll(() => highlighted(page, 'probatum-uncited')).toEqual([])
  await saved(page)
  const { body } = await get<{ body: unknown }>(page, `/articles/${id}?depth=0`)
  expect(JSON.stringify(body)).toContain('"reason":"It only repeats what the box above says."')
})

test('each finding leads to its words, in whatever tab, list or field they stand', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const claim = await aClaim(page)
  const { id } = await anArticle(page, {
    dek: 'It works for everyone.',
    body: bodyOf([text('It shortened the attack in a trial of 120 adults'), cites(claim), text(', and is 100% safe. '), text('Attacks were ', 'italic'), text('halved in 80 % of '), text('patients', 'bold'), text('.')]),
    authors: [{ name: 'Ada Writer' }],
  })
  await open(page, id, /blocking/)
  for (const words of ['Attacks were halved in 80 % of patients.', '100% safe', 'works for everyone', 'Ada Writer', '100% safe']) {
    await finding(page, `“${words}`).first().click()
    await expect.poll(() => selected(page)).toContain(words)
  }
})

test('a citation shows the numbers that readers see, and its claim to pointer and keyboard', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const claim = await aClaim(page, 'The remedy shortened the attack by two hours in a trial of 120 adults.')
  const { id } = await anArticle(page, { body: bodyOf([text('The remedy shortened the attack by two hours in a trial of 120 adults.'), cites(claim)], [text('Nausea was the most common side effect.'), cites(claim)]) })
  await open(page, id, /./)
  const chips = page.locator('.chip__mark')
  await expect(chips).toHaveText(['1', '1'])
  await expect(chips.first()).toHaveAccessibleName('Citation 1: The remedy shortened the attack by two hours in a trial of 120 adults.')

  const card = page.getByRole('tooltip')
  await chips.first().hover()
  await expect(card).toContainText('Moderate certainty')
  await expect(card).toContainText(/A trial of the remedy.*supports/)
  await accessible(page, '.claim-card')
  await accessible(page, '.chip')
  await picture(page, info, 'a claim’s card')
  await page.mouse.move(0, 0)
  await expect(card).toHaveCount(0)

  await chips.last().focus()
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog[id*="lexical-inlineBlocks-create-"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog[id*="lexical-inlineBlocks-create-"]')).toHaveCount(0)

  await chips.last().focus()
  await page.keyboard.press('Delete')
  await expect(chips).toHaveText(['1'])
  await expect(finding(page, 'Nausea was the most common side effect.')).toBeVisible()
})

test('what is wrong with a claim is put right over the text, and the panel knows it without a save of the text', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { doc: source } = await post(page, '/sources', { type: 'article-journal', title: 'A trial that nobody has read', authors: [{ family: 'Reyes', given: 'Ana' }], containerTitle: 'Journal of Tests', year: 2021, volume: '3', page: '1-9', status: 'current' })
  const { doc: claim } = await post(page, '/claims', { statement: 'The remedy shortened the attack in a trial of 120 adults.', kind: 'efficacy', certainty: 'low', citations: [{ source: source.id, stance: 'supports' }] })
  const { id } = await anArticle(page, { body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)]) })
  await open(page, id, '1 blocking')
  await expect(page.locator('.chip--troubled')).toHaveCount(1)
  await panel(page).locator('.finding__choose').click()
  await panel(page).getByRole('button', { name: 'Open the claim' }).click()
  const drawer = page.locator('dialog[id^="doc-drawer_claims"]')
  await drawer.getByLabel('I have read the source: it carries this claim').check()
  await drawer.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
  await counted(page, 'Nothing is held against this text.')
  await expect(page.locator('.chip--troubled')).toHaveCount(0)
})

test('a finding that was chosen stays chosen, with its fixes and their words, while the text above it changes', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page, { body: bodyOf([text('Read this first.')], [text(UNCITED)]) })
  await open(page, id, /blocking/)
  const above = page.locator('.ContentEditable__root p').first()
  await finding(page, UNCITED).click()
  await expect(panel(page).getByRole('button', { name: 'Cite …' })).toBeVisible()
  await expect.poll(() => selected(page)).toBe(UNCITED)
  await above.click()
  await twoFrames(page)
  await page.keyboard.press('Home')
  await twoFrames(page)
  const checked = page.waitForResponse('**/check')
  await page.keyboard.press('Enter')
  await checked
  await panel(page).getByRole('button', { name: 'Cite …' }).click()
  await expect(page.getByRole('dialog')).toContainText(`For “${UNCITED}`)
})

test('the findings stay while the server is away or the session has ended, and say so', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page, { dek: 'It works for everyone.' })
  await open(page, id, /blocking/)
  await intercept(page, '**/check', (route) => route.abort())
  await page.locator('#field-title').fill('Another title')
  await counted(page, /1 blocking.*could not be reached/)
  await page.unroute('**/check')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await counted(page, '1 blocking')

  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.locator('#field-title').fill('Yet another title')
  await counted(page, /1 blocking.*You have been logged out/)
  await page.context().addCookies(cookies)
  await page.locator('#field-dek').fill('')
  await counted(page, 'Nothing is held against this text.')
  await expect(page.locator('#field-title')).toHaveValue('Yet another title')
})

test('whoever may not write reads the findings and goes to their words, and is offered no fix', async ({ browser }) => {
  const { id } = await anArticle(await deskOf(browser, 'editor'), { body: bodyOf([text(UNCITED)]) })
  const page = await deskOf(browser, 'neurologist')
  await open(page, id, /blocking/)
  await finding(page, UNCITED).click()
  await expect.poll(() => selected(page)).toBe(UNCITED)
  await expect(panel(page).getByText('Put a claim reference after it.')).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Cite …' })).toHaveCount(0)
})

test('on a phone the findings wait at the foot of the window', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page, { body: bodyOf([text(UNCITED)]) })
  await page.setViewportSize({ width: 390, height: 800 })
  await open(page, id, /blocking/)
  await panel(page).getByRole('button', { name: 'Show findings' }).click()
  await finding(page, UNCITED).click()
  await expect.poll(() => selected(page)).toBe(UNCITED)
  await accessible(page, '.findings')
  await picture(page, info, 'on a phone')
})
