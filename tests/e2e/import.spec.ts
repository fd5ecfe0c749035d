import path from 'node:path'
import { expect, test } from '@playwright/test'
import { accessible, deskOf, picture } from './support/desk'

const sample = (file: string): string => path.join('samples', file)

test('documents dropped on the list of articles are imported, each with its report', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  await page.goto('/admin/collections/articles')
  const importing = page.getByRole('region', { name: 'Import documents' })
  await importing.locator('input[type=file]').setInputFiles(['statin-muscle-pain.html', 'people.json'].map(sample))
  await expect(importing.getByText('people.json was not imported. Files ending in “.json” can’t be read.')).toBeVisible()
  await expect(importing.getByText(/statin-muscle-pain.html is imported as/)).toBeVisible()
  await importing.getByText(/findings keep it from going live/).click()
  await accessible(page, '.importing')
  await picture(page, info, 'imported')
  await importing.getByRole('button', { name: 'Dismiss people.json' }).click()

  // A second time, by the mouse: the same document is found.
  const dropped = await page.evaluateHandle(async (text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    return transfer
  }, 'A text that was dropped\n\nIt says nothing much.')
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
  await expect(page.getByText('Drop them to import')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(importing.getByText(/dropped.txt is imported as/)).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })
  await expect(importing.getByText(/dropped.txt was imported before/)).toBeVisible()
  await importing.getByRole('link', { name: 'Do statins make your muscles hurt?' }).click()
  await expect(page.locator('#field-title')).toHaveValue('Do statins make your muscles hurt?')
})

test('only editors import', async ({ browser }) => {
  const page = await deskOf(browser, 'publisher')
  await page.goto('/admin/collections/articles')
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Import documents' })).toHaveCount(0)
})
