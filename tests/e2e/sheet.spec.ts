import { expect, test } from '@playwright/test'
import { accessible, anArticle, deskOf, picture, post } from './support/desk'
import { goesLive } from './support/editions'

test('an edition’s approval sheet says what was signed, and prints without the admin around it', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id, title } = await anArticle(editor)
  const contentHash = await goesLive(browser, editor, id)
  await editor.goto(`/admin/sheet/articles/${id}/1`)
  const sheet = editor.locator('.sheet')
  for (const said of [title, contentHash, 'Isaura Penhaligon-Moss', 'Declares no conflict of interest', 'Nausea was the most common side effect.', 'shorter by two hours', 'Journal of Tests', 'stands', 'The chain of 3 events holds']) await expect(sheet).toContainText(said)
  await accessible(editor, '.admin-view')
  await picture(editor, info, 'approval sheet')

  await editor.emulateMedia({ media: 'print' })
  await expect(editor.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(editor.locator('.app-header')).toBeHidden()
  await expect(sheet).toBeVisible()
  await picture(editor, info, 'approval sheet in print')
  await editor.emulateMedia({ media: 'screen' })

  await post(await deskOf(browser, 'publisher'), `/articles/${id}/withdraw`, { reason: 'A fault.', notice: 'We are revising this page.' })
  await editor.reload()
  await expect(sheet).toContainText('Withdrawn on')
  await expect(sheet).toContainText('We are revising this page.')
})

test('there is none for the signed-out, and of an edition that isn’t there it says so', async ({ browser, page }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  await editor.goto(`/admin/sheet/articles/${id}/1`)
  await expect(editor.locator('.admin-view').getByRole('alert')).toHaveText('There is no edition 1 of this text.')
  await editor.goto(`/admin/sheet/users/${id}/1`)
  await expect(editor.locator('.admin-view').getByRole('alert')).toHaveText('There is no such text.')
  await page.goto(`/admin/sheet/articles/${id}/1`)
  await expect(page).toHaveURL(/\/admin\/login\?redirect=.*sheet/)
})
