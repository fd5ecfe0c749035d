import { expect, test, type Locator, type Page } from '@playwright/test'
import { text } from '../../src/domain/snapshot/content'
import { toLexical } from '../../src/domain/snapshot/toLexical'
import { GOOGLE_DOCS, WORD } from '../unit/documents/support/pasted'
import { accessible, aClaim, anArticle, bodyOf, cites, deskOf, get, picture, post } from './support/desk'
import { twoFrames } from './support/mouse'

const editorOf = (page: Page): Locator => page.locator('.rich-text-lexical [data-lexical-editor="true"]').first()
const references = (page: Page): Locator => editorOf(page).locator('[data-lexical-decorator="true"]')
const palette = (page: Page): Locator => page.getByRole('dialog')
const field = (page: Page): Locator => palette(page).getByRole('combobox')
const option = (page: Page, words: string | RegExp): Locator => palette(page).getByRole('option').filter({ hasText: words })
const panel = (page: Page): Locator => page.locator('.citing-pasted')

const unique = () => Math.random().toString(36).slice(2, 8)

async function open(page: Page, ...paragraphs: string[]): Promise<{ readonly id: string; readonly claim: string }> {
  const claim = await aClaim(page, `Harmane was tested in 120 adults (${unique()}).`)
  const { id } = await anArticle(page, { body: bodyOf(...paragraphs.map((words) => [text(words)]), [text('Harmane was tested in adults.'), cites(claim)]) })
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(editorOf(page)).toContainText('Harmane was tested')
  return { id, claim }
}

/** Puts the caret into the first block, by key. */
async function atBeginning(page: Page): Promise<void> {
  await editorOf(page).focus()
  await page.keyboard.press('Control+Home')
  await twoFrames(page)
}

interface Body {
  readonly body: { readonly root: { readonly children: readonly { readonly children: readonly { readonly type: string; readonly text?: string; readonly fields?: { readonly claim?: string } }[] }[] } }
}

/** Payload tells its form what an editor holds when the page idles, after half a second at the latest: before this does. */
const save = async (page: Page): Promise<void> => {
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 })))
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
}
const paragraphs = async (page: Page, id: string) => (await get<Body>(page, `/articles/${id}?depth=0`)).body.root.children.map(({ children }) => children.map(({ type, text: words, fields }) => (type === 'text' ? words : `[${fields?.claim ?? type}]`)))

const paste = (page: Page, html: string, plain = 'plain words') =>
  editorOf(page).evaluate(
    (element, copied) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', copied.html)
      clipboardData.setData('text/plain', copied.plain)
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { html, plain },
  )

test('by mouse: a sentence, the button, a word, a click; the reference stands behind the sentence, and one undo takes it away', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const word = `zolvane${unique()}`
  const claim = await aClaim(page, `${word} shortens migraine attacks in adults.`)
  await aClaim(page, `${word} is given by mouth.`)
  const { id } = await open(page, `In adults, ${word} makes migraine attacks shorter. It is new.`, 'More.')
  await editorOf(page).locator('p').first().click({ position: { x: 60, y: 10 } })
  const button = page.locator('.fixed-toolbar').getByRole('button', { name: 'Cite (Ctrl+Enter)' })
  await button.click()
  await expect(palette(page)).toContainText(`For “In adults, ${word} makes migraine attacks shorter.”`)
  await expect(palette(page).getByRole('option').first()).toContainText('shortens migraine attacks')
  await field(page).fill(word)
  await expect(palette(page).getByRole('option').first()).toContainText('shortens migraine attacks')
  await expect(palette(page).getByRole('status')).toContainText('2 found')
  await accessible(page, '.citing')
  await picture(page, info, 'palette')
  await option(page, 'shortens migraine attacks').click()
  await expect(palette(page)).toHaveCount(0)
  await expect(references(page)).toHaveCount(2)
  await expect(editorOf(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(references(page)).toHaveCount(1)
  await page.keyboard.press('Control+Shift+z')
  await expect(references(page)).toHaveCount(2)
  await save(page)
  expect((await paragraphs(page, id))[0]).toEqual([`In adults, ${word} makes migraine attacks shorter.`, `[${claim}]`, ' It is new.'])
})

test('by keyboard alone: three key strokes and what is typed; the caret goes on behind the reference', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const word = `quervane${unique()}`
  const claim = await aClaim(page, `${word} lowers fever.`)
  const { id } = await open(page, `${word} brings fever down.`)
  await atBeginning(page)
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Control+Enter')
  await expect(field(page)).toBeFocused()
  // Faster than any answer: Enter is meant for the best of what comes.
  await page.keyboard.type(word.slice(0, -2))
  await page.keyboard.press('Enter')
  await expect(references(page)).toHaveCount(2)
  await page.keyboard.type(' So they say.')
  await save(page)
  expect((await paragraphs(page, id))[0]).toEqual([`${word} brings fever down.`, `[${claim}]`, ' So they say.'])
})

test('a source makes a claim of the sentence, once however often Enter is pressed, and unread until somebody says so', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const name = `Kestrel${unique()}`
  const { doc: source } = await post(page, '/sources', { type: 'article-journal', title: `Mirvane and sleep, a trial ${name}`, authors: [{ family: name, given: 'A' }], containerTitle: 'Journal of Tests', year: 2019, volume: '1', page: '1-9', status: 'current' })
  const { id } = await open(page, `Mirvane improved sleep in a trial of 90 adults ${name}.`)
  await atBeginning(page)
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type(`${name} 2019`)
  await expect(palette(page).getByRole('option').first()).toContainText(`${name} 2019`)
  await page.keyboard.press('Enter')
  await expect(palette(page).getByLabel('Statement')).toHaveValue(`Mirvane improved sleep in a trial of 90 adults ${name}.`)
  await expect(palette(page).getByLabel('I have read the source')).not.toBeChecked()
  await accessible(page, '.citing')
  await picture(page, info, 'new claim')

  await page.route('**/api/cite/claim', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.keyboard.press('Enter')
  await expect(palette(page).getByRole('alert')).toContainText('nobody knows whether it was done')
  await expect(palette(page).getByLabel('Statement')).toHaveValue(/Mirvane improved/)
  await page.unroute('**/api/cite/claim')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(references(page)).toHaveCount(2)
  await save(page)
  const [first = []] = await paragraphs(page, id)
  const { docs } = await get<{ docs: { id: string; citations: { source: string; confirmed: boolean }[] }[] }>(page, `/claims?depth=0&where[statement][contains]=${name}`)
  expect(docs).toMatchObject([{ citations: [{ source: source.id, confirmed: false }] }])
  expect(first[1]).toBe(`[${docs[0]?.id}]`)
})

test('a new source by a pasted reference is shown, kept with Enter and carried on with; a session that ended loses nothing', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const reference = `Hale J, Brook M. Tervane for hiccups ${unique()}: an open study in adults. Hiccup Notes. 2018;3(2):20-29.`
  await open(page, 'Tervane stops hiccups.')
  await atBeginning(page)
  await page.keyboard.press('Control+Enter')
  await field(page).fill(reference)
  await expect(option(page, 'add this reference as a source')).toBeVisible()
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.keyboard.press('Enter')
  await expect(palette(page).getByRole('alert')).toContainText('Your session has ended')
  await expect(palette(page).getByLabel('DOI, PMID, address or a whole reference')).toHaveValue(reference)
  await page.context().addCookies(cookies)
  await palette(page).getByRole('button', { name: 'Look it up' }).click()
  await expect(palette(page)).toContainText('As read from the reference')
  await accessible(page, '.citing')
  await picture(page, info, 'new source')
  await page.keyboard.press('Enter')
  await expect(palette(page).getByRole('list', { name: 'Carried by' })).toContainText('Hale and Brook 2018')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await field(page).fill('hale brook 2018 hiccups')
  await expect(palette(page).getByRole('option').first()).toContainText('Hale and Brook 2018')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toHaveCount(0)
  await expect(editorOf(page)).toBeFocused()
})

test('in a list and in a quote the reference stands behind its own sentence', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const word = `linvane${unique()}`
  const claim = await aClaim(page, `${word} eases cramps.`)
  const { id } = await anArticle(page, { body: toLexical([{ type: 'list', style: 'bullet', start: 1, items: [{ content: [text('One. '), text('Two', 'bold'), text(' cramps. Three.')], blocks: [] }] }, { type: 'quote', content: [text('Said once.')] }]) })
  await page.goto(`/admin/collections/articles/${id}`)
  for (const [place, words] of [['li', 'Two cramps.'], ['blockquote', 'Said once.']] as const) {
    await editorOf(page).locator(place).locator('strong, span').filter({ hasText: /^(?:Two|Said once\.)$/ }).first().click()
    await page.keyboard.press('Control+Enter')
    await expect(palette(page)).toContainText(`For “${words}”`)
    await page.keyboard.type(word)
    await page.keyboard.press('Enter')
    await expect(palette(page)).toHaveCount(0)
  }
  await save(page)
  const saved = JSON.stringify((await get<Body>(page, `/articles/${id}?depth=0`)).body)
  expect(saved.split(claim)).toHaveLength(3)
  expect(saved).toMatch(/ cramps\."[^\]]*inlineBlock[^\]]*" Three\."/)
})

test('where no reference can stand, and where nothing can be edited, it says so', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page)
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(editorOf(page)).toContainText('The remedy')
  await atBeginning(page)
  await page.keyboard.type('## ')
  await expect(editorOf(page).locator('h2')).toHaveCount(1)
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.payload-toast-container')).toContainText('A heading holds no reference')
  await expect(palette(page)).toHaveCount(0)
  await post(page, `/articles/${id}/submit`, {})
  await page.reload()
  await expect(page.locator('.stage__badge')).toHaveText('In clinical review')
  await page.locator('body').press('Control+Enter')
  await expect(page.locator('.payload-toast-container')).toContainText('This text can’t be edited now')
})

test('pasted from Word: structure is kept, markers are proposals, and accepting them cites', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await open(page, 'Before.')
  await atBeginning(page)
  await page.keyboard.press('End')
  await twoFrames(page)
  await page.keyboard.press('Enter')
  await paste(page, WORD)
  await expect(panel(page).getByRole('heading')).toHaveText('2 reference markers found')
  await expect(editorOf(page).locator('h2')).toHaveCount(2)
  await expect(editorOf(page).locator('ul > li').first()).toContainText('Oily fish')
  await expect(editorOf(page).locator('ol > li')).toHaveCount(2)
  await expect(editorOf(page).locator('a[href="https://example.org/eggs"]')).toHaveText('this page')
  await expect(editorOf(page)).not.toContainText('Ruiz')
  await accessible(page, '.citing-pasted')
  await picture(page, info, 'pasted')
  await panel(page).getByRole('button', { name: 'Accept all' }).click()
  await expect(panel(page).getByRole('heading')).toHaveText('Pasted')
  await expect(references(page)).toHaveCount(3)
  await expect(editorOf(page)).not.toContainText('[1, 2]')
  await panel(page).getByRole('button', { name: 'Close' }).click()
  await save(page)
  const all = (await paragraphs(page, id)).find((one) => one.join('').includes('strengthens'))
  expect(all?.filter((words) => words?.startsWith('[') !== true).join('')).toBe('Vitamin D strengthens bones in older adults. Sun on the skin lowers the risk of falls.')
})

test('a marker may cite something else or stay text, by keyboard alone; one undo brings a paste back to nothing', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const word = `ostvane${unique()}`
  await aClaim(page, `${word} strengthens old bones.`)
  await open(page, 'Before.')
  await atBeginning(page)
  await paste(page, GOOGLE_DOCS)
  await expect(panel(page).getByRole('heading')).toHaveText('2 reference markers found')
  await expect(panel(page)).toContainText('An image (“A fish”) was left out')
  await panel(page).getByRole('button', { name: 'Choose another' }).first().press('Enter')
  await page.keyboard.type(word)
  await expect(palette(page).getByRole('option').first()).toContainText('strengthens old bones')
  await page.keyboard.press('Enter')
  await expect(references(page)).toHaveCount(2)
  await expect(editorOf(page)).not.toContainText('Okafor')
  await panel(page).getByRole('button', { name: 'Leave as text' }).press('Enter')
  await expect(panel(page).getByRole('heading')).toHaveText('Pasted')
  await editorOf(page).focus()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(editorOf(page)).not.toContainText('Oily fish')
  await expect(references(page)).toHaveCount(1)
})

test('what takes long to be read stands where it was pasted, in the order of pasting, and leaves whoever writes on elsewhere where they are', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  await open(page, 'One.', 'Two.')
  let waits = 2_000
  await page.route('**/paste', async (route) => {
    const wait = waits
    waits = 0
    await new Promise((resolve) => setTimeout(resolve, wait))
    await route.continue()
  })
  await atBeginning(page)
  await page.keyboard.press('End')
  await twoFrames(page)
  await paste(page, '<b> Read slowly.</b>')
  await paste(page, '<b> Read at once.</b>')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await twoFrames(page)
  await page.keyboard.type(' Written')
  await expect(editorOf(page)).toContainText('Read at once.')
  await page.keyboard.type(' meanwhile.')
  await expect(editorOf(page).locator('p').filter({ hasText: 'Two.' })).toHaveText('Two. Written meanwhile.')
  await expect(editorOf(page)).toContainText(/One\..*Read slowly\..*Read at once\..*Two\./s)
})

test('what can’t be read is pasted as plain words; without the server the editor pastes by itself', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  await open(page, 'Before.')
  await atBeginning(page)
  await paste(page, '<div>'.repeat(30_000), 'Only words. ')
  await expect(page.locator('.payload-toast-container')).toContainText('Only the plain words were pasted')
  await expect(editorOf(page)).toContainText('Only words.')
  await page.route('**/paste', (route) => route.abort())
  await paste(page, '<p>By <strong>itself</strong> [1].</p>')
  await expect(page.locator('.payload-toast-container')).toContainText('the editor pasted it by itself')
  await expect(editorOf(page).locator('strong')).toHaveText('itself')
})
