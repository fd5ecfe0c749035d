import { expect, type Page } from '@playwright/test'
import { selected, type Hands } from '../support/hands'
import { bar, clean, finding, panel, stage } from './page'

/** Submits it, and asks the family physician. */
export async function submits(page: Page, hands: Hands): Promise<void> {
  await hands.press(bar(page).getByRole('button', { name: 'Submit for review' }))
  await stage(page, 'In clinical review')
  await hands.press(bar(page).getByRole('button', { name: 'Ask a reviewer' }))
  const dialog = page.getByRole('dialog')
  await hands.choose(dialog.getByLabel('Reviewer', { exact: true }), 'Evander Loxley-Quist, MD, MPH · Family medicine · Sleep medicine')
  await hands.day(dialog.getByLabel('Due'), '01312099')
  await hands.press(dialog.getByRole('button', { name: 'Ask a reviewer' }))
  await expect(bar(page)).toContainText('Assigned to Evander Loxley-Quist, due 31 January 2099')
}

/** Does what was asked for, in the text and in the claim, resolves it and submits again. */
export async function follows(page: Page, hands: Hands): Promise<void> {
  await page.reload()
  await stage(page, 'Draft')
  const comments = page.getByRole('region', { name: 'Comments' })
  const asked = comments.getByRole('listitem').filter({ hasText: 'Say 1.1.' })
  await hands.press(asked.getByRole('button', { name: 'Show the words' }))
  await expect.poll(() => selected(page)).toBe('brings HbA1c down by 1.5')
  await page.keyboard.type('brings HbA1c down by 1.1')

  // The claim behind the sentence still says 1.5: the gate has seen it.
  await hands.press(finding(page, '1.1 percentage points'))
  await hands.press(panel(page).getByRole('button', { name: 'Open the claim' }))
  const drawer = page.getByRole('dialog')
  await hands.write(drawer.locator('#field-statement'), 'Lower HbA1c: On average metformin brings HbA1c down by 1.1 percentage points.')
  await hands.press(drawer.getByRole('button', { name: 'Save' }))
  // In other words it is another claim: somebody has to say anew that they have read the source.
  const read = drawer.getByLabel('I have read the source')
  await expect(read).not.toBeChecked()
  await hands.tick(read)
  await hands.press(drawer.getByRole('button', { name: 'Save' }))
  await expect(drawer.locator('#field-citations__0__confirmedBy')).toHaveValue('Casimir Wrenhollow')
  await hands.press(drawer.locator('.doc-drawer__header-close'))
  await expect(drawer).toHaveCount(0)
  await clean(page)
  await hands.press(asked.getByRole('button', { name: 'Resolve' }))
  await hands.press(bar(page).getByRole('button', { name: 'Submit for review' }))
  await stage(page, 'In clinical review')
}
