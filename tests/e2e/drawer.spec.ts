import { expect, test } from '@playwright/test'
import { aClaim, anArticle, deskOf, picture } from './support/desk'
import { aClinic, saves } from './support/editions'
import { twoFrames } from './support/mouse'

test('in a clinic that is opened from an article, citing and two saves at once are settled by keyboard as on its own page', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const word = `ostvane${Math.random().toString(36).slice(2, 8)}`
  await aClaim(page, `${word} strengthens old bones.`)
  const clinic = await aClinic(page)
  const { id } = await anArticle(page, { clinic: clinic.id })
  await page.goto(`/admin/collections/articles/${id}`)
  // The bar grows once it knows the stage, and moves what stands below it away under the mouse.
  await expect(page.locator('.stage__badge')).toHaveText('Draft')
  await page.getByRole('button', { name: 'People and duties' }).click()
  await page.locator('#field-clinic .relationship--single-value__drawer-toggler').click()
  const drawer = page.locator('.drawer--is-open')
  const offer = drawer.locator('[data-lexical-editor="true"]').first()
  await offer.click()
  await page.keyboard.press('Control+End')
  await twoFrames(page)
  await page.keyboard.type('We strengthen old bones.')
  await page.keyboard.press('Control+Enter')
  const palette = page.getByRole('dialog', { name: 'Cite' })
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(word)
  await expect(palette.getByRole('combobox')).toHaveValue(word)
  await expect(palette.getByRole('option').first()).toContainText('strengthens old bones')
  await picture(page, info, 'citing in a drawer')
  await page.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect(offer.locator('[data-lexical-decorator="true"]')).not.toHaveCount(0)
  await expect(offer).not.toContainText(word)

  await saves(page, `/clinics/${clinic.id}`, { phone: '+1 207-555-0123' })
  await page.keyboard.press('Control+s')
  const conflict = page.getByRole('dialog', { name: /Not saved/ })
  await expect(conflict).toContainText('0123')
  // The article behind the drawer is not loaded anew for it.
  await expect(conflict.getByRole('button', { name: 'Take theirs' })).toHaveCount(0)
  await conflict.getByRole('button', { name: 'Save mine on top' }).focus()
  await page.keyboard.press('Tab')
  await expect(conflict.getByRole('button', { name: 'Go on writing' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(conflict).toHaveCount(0)
  await expect(drawer.locator('#action-save')).toBeDisabled()
})
