import path from 'node:path'
import { expect, test } from '@playwright/test'
import { accessible, anArticle, deskOf, picture } from './support/desk'
import { intercept } from './support/intercept'

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

test('an import goes on while another page is open, takes nothing from what is typed there, and is told of on the way back; a page loaded anew says what it broke off', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page)
  await page.goto('/admin/collections/articles')
  const importing = page.getByRole('region', { name: 'Import documents' })
  let letGo = (): void => undefined
  let held = new Promise<void>((resolve) => { letGo = resolve })
  await intercept(page, '**/api/articles/import', async (route) => {
    await held
    await route.continue()
  })
  const text = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(`A text called ${name}\n\nIt says nothing much.`) })
  await importing.locator('input[type=file]').setInputFiles(['first.txt', 'second.txt'].map(text))
  await expect(importing.getByText(/first.txt: reading/)).toBeVisible()
  await page.locator(`a[href$="/articles/${id}"]`).first().click()
  const title = page.locator('#field-title')
  await expect(title).toBeEnabled()
  const second = page.waitForResponse((answer) => answer.url().endsWith('/import') && (answer.request().postData() ?? '').includes('second.txt'))
  await title.fill('Typed while documents were read')
  letGo()
  await second
  // Long enough for a page that is loaded anew.
  await page.waitForTimeout(1500)
  await expect(title).toHaveValue('Typed while documents were read')
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
  await expect(page.locator('#action-save')).toBeDisabled()

  await page.locator('.step-nav').getByRole('link', { name: 'Articles' }).click()
  for (const name of ['first.txt', 'second.txt']) await expect(importing.getByText(`${name} is imported as`)).toBeVisible()
  held = new Promise(() => undefined)
  await importing.locator('input[type=file]').setInputFiles([text('third.txt')])
  await expect(importing.getByText(/third.txt: reading/)).toBeVisible()
  await page.reload()
  await expect(importing.getByText(/third.txt.* Drop it again: what has gone in already is found/)).toBeVisible()
})

test('only editors import', async ({ browser }) => {
  const page = await deskOf(browser, 'publisher')
  await page.goto('/admin/collections/articles')
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Import documents' })).toHaveCount(0)
})
