import { expect, test } from '@playwright/test'
import { text } from '../../src/domain/snapshot/content'
import { accessible, aClaim, anArticle, bodyOf, cites, deskOf, get, picture } from './support/desk'
import { goesLive } from './support/editions'

test('a claim and its source list what rests on them, and say that they are live as soon as they are changed', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const claim = await aClaim(editor)
  const fields = { body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim)], [text('Nausea was the most common side effect.'), cites(claim)]) }
  const { id, title } = await anArticle(editor, fields)
  await goesLive(browser, editor, id)
  const draft = await anArticle(editor, fields)

  await editor.goto(`/admin/collections/claims/${claim}`)
  const used = editor.getByRole('region', { name: 'Where used' })
  await expect(used.getByRole('heading', { name: '1 live edition' })).toBeVisible()
  await expect(used.getByRole('heading', { name: '2 working copies' })).toBeVisible()
  await expect(used.getByRole('link', { name: title, exact: true })).toHaveCount(2)
  await expect(used.getByRole('link', { name: draft.title, exact: true })).toHaveAttribute('href', new RegExp(draft.id))
  await expect(editor.locator('.where-used__warning')).toHaveCount(0)
  await accessible(editor, '.where-used')

  await editor.locator('#field-statement').fill('The remedy shortened the attack by two hours.')
  const warning = editor.locator('.where-used__warning')
  await expect(warning).toContainText('This claim is live in 1 edition.')
  await accessible(editor, '.where-used__warning')
  await picture(editor, info, 'a claim that is live')
  await editor.setViewportSize({ width: 390, height: 800 })
  await picture(editor, info, 'a claim that is live, on a phone')
  await editor.setViewportSize({ width: 1360, height: 900 })
  await editor.locator('#action-save').click()
  await expect(editor.locator('.payload-toast-container')).toContainText('successfully')
  await expect(warning).toHaveCount(0)

  const { citations } = await get<{ citations: { source: { id: string } }[] }>(editor, `/claims/${claim}`)
  await editor.goto(`/admin/collections/sources/${citations[0]?.source.id ?? ''}`)
  await expect(used.getByRole('heading', { name: '1 live edition' })).toBeVisible()
  await editor.locator('#field-volume').fill('4')
  await expect(warning).toContainText('This source is live in 1 edition.')
})

test('what nothing rests on says so, and is changed without a warning', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  await editor.goto(`/admin/collections/claims/${await aClaim(editor)}`)
  await expect(editor.getByRole('region', { name: 'Where used' })).toContainText('Nothing rests on it')
  await editor.locator('#field-statement').fill('Another wording.')
  await expect(editor.locator('#action-save')).toBeEnabled()
  await expect(editor.locator('.where-used__warning')).toHaveCount(0)
  await editor.goto('/admin/collections/claims/create')
  await expect(editor.getByRole('region', { name: 'Where used' })).toContainText('Nowhere yet.')
})
