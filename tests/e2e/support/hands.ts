import { expect, type Locator, type Page } from '@playwright/test'

/** One way to use a page: what a test says is done with the mouse, or with keys alone. Words are typed either way. */
export interface Hands {
  readonly name: 'by mouse' | 'by keyboard'
  readonly press: (target: Locator) => Promise<void>
  /** A document, to what takes documents on a page. */
  readonly give: (chooser: Locator, name: string, text: string) => Promise<void>
  readonly tick: (target: Locator) => Promise<void>
  /** Replaces what stands in a field. */
  readonly write: (target: Locator, words: string) => Promise<void>
  /** Into a date field of the browser, as it is typed in the United States. */
  readonly day: (target: Locator, typed: string) => Promise<void>
  readonly choose: (target: Locator, option: string) => Promise<void>
  /** One of what is listed below the field that is written in. */
  readonly pick: (option: Locator) => Promise<void>
  /** Selects in the editor: from the words of a finding, or from the beginning, to the end of other words, or to the end of all. */
  readonly select: (editor: Locator, from: Locator | null, to: string | null) => Promise<void>
}

export const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()))

/** Waits until the words of a finding that was chosen are selected: whoever goes on before that has the selection taken from them. */
export async function wordsOf(page: Page, finding: Locator): Promise<string> {
  const words = (await finding.locator('.finding__words').innerText()).slice(1, -1)
  await expect.poll(() => selected(page)).toBe(words)
  return words
}
