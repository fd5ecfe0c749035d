import { expect, type Locator, type Page } from '@playwright/test'
import { wordsOf, type Hands } from './hands'

export const mouse = (page: Page): Hands => ({
  name: 'by mouse',
  press: (target) => target.click(),
  give: async (chooser, name, text) => {
    await chooser.waitFor()
    const dropped = await page.evaluateHandle(filesOf, { name, text })
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  },
  tick: (target) => target.click(),
  write: async (target, words) => {
    await target.click({ clickCount: 3 })
    await page.keyboard.type(words)
  },
  day: async (target, typed) => {
    await target.click({ position: { x: 20, y: 15 } })
    await page.keyboard.type(typed)
  },
  // A native list of options belongs to the system: no mouse of a test gets there.
  choose: async (target, option) => void (await target.selectOption({ label: option })),
  pick: (option) => option.click(),
  select: async (editor, from, to) => {
    if (from === null) await clickAt(page, editor, null, 'start')
    else {
      await from.click()
      await clickAt(page, editor, await wordsOf(page, from), 'start')
    }
    await upTo(page, editor, to)
  },
})

/** Selects words that stand within one text of an element. */
export async function selectByMouse(page: Page, root: Locator, words: string): Promise<void> {
  await clickAt(page, root, words, 'start')
  await upTo(page, root, words)
}

async function upTo(page: Page, root: Locator, words: string | null): Promise<void> {
  await page.keyboard.down('Shift')
  await clickAt(page, root, words, 'end')
  await page.keyboard.up('Shift')
}

/** Clicks before or behind words of an element, once they stand still; null: before or behind all of its words. */
async function clickAt(page: Page, root: Locator, words: string | null, edge: 'start' | 'end'): Promise<void> {
  const spotNow = () => root.evaluate(spotOf, { words, edge })
  let spot = await spotNow()
  await expect.poll(async () => {
    const before = spot
    await twoFrames(page)
    spot = await spotNow()
    return before.x === spot.x && before.y === spot.y
  }).toBe(true)
  await page.mouse.click(spot.x, spot.y)
  await twoFrames(page)
}

/** No hand is faster: until then a browser tells an editor of a moved caret, and a smooth scroll has gone on. */
export const twoFrames = (page: Page): Promise<unknown> => page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))))

/** Where a character's edge is on the screen, brought there. Runs in the page. */
function spotOf(root: Element, { words, edge }: { readonly words: string | null; readonly edge: 'start' | 'end' }): { readonly x: number; readonly y: number } {
  const leaves: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) leaves.push(walker.currentNode as Text)
  const leaf = words === null ? leaves.at(edge === 'start' ? 0 : -1) : leaves.find(({ data }) => data.includes(words))
  if (leaf === undefined) throw new Error(`“${words ?? ''}” doesn’t stand there in one piece.`)
  const start = words === null ? 0 : leaf.data.indexOf(words)
  const at = edge === 'start' ? start : start + (words ?? leaf.data).length - 1
  leaf.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const range = document.createRange()
  range.setStart(leaf, at)
  range.setEnd(leaf, at + 1)
  const { left, right, top, height } = range.getBoundingClientRect()
  return { x: edge === 'start' ? left + 1 : right - 1, y: top + height / 2 }
}

/** As the system hands over what is dropped. Runs in the page. */
function filesOf({ name, text }: { readonly name: string; readonly text: string }): DataTransfer {
  const transfer = new DataTransfer()
  transfer.items.add(new File([text], name, { type: 'text/plain' }))
  return transfer
}
