import { expect, type Locator, type Page } from '@playwright/test'
import { text } from '../../../src/domain/snapshot/content'
import { aClaim, anArticle, bodyOf, cites, get } from './desk'
import { twoFrames } from './mouse'

export const editorOf = (page: Page): Locator => page.locator('.rich-text-lexical [data-lexical-editor="true"]').first()
export const references = (page: Page): Locator => editorOf(page).locator('[data-lexical-decorator="true"]')
export const palette = (page: Page): Locator => page.getByRole('dialog')

export const unique = () => Math.random().toString(36).slice(2, 8)

/** An article of these paragraphs, and of one that cites a claim, in the editor. */
export async function open(page: Page, ...paragraphs: string[]): Promise<{ readonly id: string; readonly claim: string }> {
  const claim = await aClaim(page, `Harmane was tested in 120 adults (${unique()}).`)
  const { id } = await anArticle(page, { body: bodyOf(...paragraphs.map((words) => [text(words)]), [text('Harmane was tested in adults.'), cites(claim)]) })
  await page.goto(`/admin/collections/articles/${id}`)
  // Where the bar takes another height once it knows the stage, the editor moves away under the mouse.
  await expect(page.locator('.stage__badge')).toHaveText('Draft')
  await expect(editorOf(page)).toContainText('Harmane was tested')
  return { id, claim }
}

/** Puts the caret into the first block, by key. */
export async function atBeginning(page: Page): Promise<void> {
  await editorOf(page).focus()
  await page.keyboard.press('Control+Home')
  await twoFrames(page)
}

interface Body {
  readonly body: { readonly root: { readonly children: readonly { readonly children: readonly { readonly type: string; readonly text?: string; readonly fields?: { readonly claim?: string } }[] }[] } }
}

/** Payload tells its form what an editor holds when the page idles, after half a second at the latest: before this does. */
export const save = async (page: Page): Promise<void> => {
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 })))
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
}

/** Of what an article's paragraphs were saved: words, and references as claims in brackets. */
export const paragraphs = async (page: Page, id: string) => (await get<Body>(page, `/articles/${id}?depth=0`)).body.root.children.map(({ children }) => children.map(({ type, text: words, fields }) => (type === 'text' ? words : `[${fields?.claim ?? type}]`)))
