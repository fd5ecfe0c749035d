import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { atRest } from '../support/desk'
import type { Hands } from '../support/hands'
import { panel } from './page'

/** Gives the list of articles the worst document, and opens what it has become. */
export async function imports(page: Page, hands: Hands, title: string): Promise<void> {
  const text = (await readFile('samples/metformin-diabetes.txt', 'utf8')).replace(/^.*/, title)
  await page.goto('/admin/collections/articles')
  await atRest(page)
  const importing = page.getByRole('region', { name: 'Import documents' })
  await hands.give(importing.getByRole('button', { name: 'Choose documents' }), 'metformin.txt', text)
  await expect(importing).toContainText('57 findings keep it from going live')
  await hands.press(importing.getByRole('link', { name: title }))
  await expect(panel(page).getByRole('status')).toHaveText('57 blocking · 4 warnings')
}
