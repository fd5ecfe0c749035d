import { expect, type Locator, type Page } from '@playwright/test'
import { selected, wordsOf, type Hands } from './hands'
import { twoFrames } from './mouse'

export const keys = (page: Page): Hands => ({
  name: 'by keyboard',
  press: async (target) => {
    await reach(page, target)
    await page.keyboard.press('Enter')
  },
  give: async (chooser, name, text) => {
    const asked = page.waitForEvent('filechooser')
    await reach(page, chooser)
    await page.keyboard.press('Enter')
    await (await asked).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  },
  tick: async (target) => {
    await reach(page, target)
    await page.keyboard.press('Space')
  },
  write: async (target, words) => {
    await reach(page, target)
    await page.keyboard.press('Control+a')
    await page.keyboard.type(words)
  },
  day: async (target, typed) => {
    await reach(page, target)
    await page.keyboard.type(typed)
  },
  choose: async (target, option) => {
    await reach(page, target)
    await target.locator('option').filter({ hasText: option }).waitFor({ state: 'attached' })
    await page.keyboard.type(option)
    await expect(target.locator('option:checked')).toHaveText(option)
  },
  pick: async (option) => {
    await option.waitFor()
    for (let downs = 0; (await option.getAttribute('aria-selected')) !== 'true'; downs++) {
      expect(downs, `No arrow key leads to ${String(option)}`).toBeLessThan(30)
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
  },
  select: async (editor, from, to) => {
    if (from === null) {
      await reach(page, editor)
      await page.keyboard.press('Control+Home')
    } else {
      await reach(page, from)
      await page.keyboard.press('Enter')
      await wordsOf(page, from)
      await page.keyboard.press('ArrowLeft')
    }
    if (to === null) return page.keyboard.press('Control+Shift+End')
    // Looked at as a person does, once it shows: a busy browser moves the selection later than it takes the key.
    const step = async (key: string): Promise<void> => {
      await page.keyboard.press(key)
      await twoFrames(page)
    }
    for (let lines = 0; !(await selected(page)).includes(to); lines++) {
      expect(lines, `“${to}” is not selected by arrow keys`).toBeLessThan(200)
      await step('Shift+ArrowDown')
    }
    // The last line may have brought some of the next block with it.
    for (let letters = 0; !(await selected(page)).endsWith(to); letters++) {
      expect(letters, `“${to}” is not where the selection ends`).toBeLessThan(200)
      await step('Shift+ArrowLeft')
    }
  },
})

/** Tab by Tab, as far as the focus has to go. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  // What is disabled takes no focus, however often Tab is pressed.
  await expect(target).not.toHaveAttribute('disabled')
  for (let tabs = 0; tabs < 250; tabs++) {
    const way = await target.evaluate((wanted) => {
      const at = document.activeElement
      if (at === wanted) return null
      return at === null || at === document.body || at.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Tab' : 'Shift+Tab'
    })
    if (way === null) return
    await page.keyboard.press(way)
  }
  throw new Error(`No Tab leads to ${String(target)}`)
}
