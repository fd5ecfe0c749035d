import { expect, test, type Locator, type Page } from '@playwright/test'
import { GOOGLE_DOCS, WORD } from '../unit/documents/support/pasted'
import { accessible, aClaim, deskOf, picture } from './support/desk'
import { intercept } from './support/intercept'
import { twoFrames } from './support/mouse'
import { atBeginning, editorOf, open, palette, paragraphs, references, save, unique } from './support/writing'

const panel = (page: Page): Locator => page.locator('.citing-pasted')

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
  await intercept(page, '**/paste', async (route) => {
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
  await intercept(page, '**/paste', (route) => route.abort())
  await paste(page, '<p>By <strong>itself</strong> [1].</p>')
  await expect(page.locator('.payload-toast-container')).toContainText('the editor pasted it by itself')
  await expect(editorOf(page).locator('strong')).toHaveText('itself')
})
