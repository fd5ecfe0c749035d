import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { text } from '../../src/domain/snapshot/content'
import { accessible, aClaim, anArticle, bodyOf, cites, deskOf, picture } from './support/desk'

/** What every answer below a preview's address says of itself. */
const HEADERS = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow, noarchive', 'cache-control': expect.stringMatching(/(?=.*\bno-store\b)(?=.*\bprivate\b)/) }

test('an editor shares a draft with somebody who has no log-in, sees that it was opened, and ends it', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const buffer = await sharp({ create: { width: 320, height: 180, channels: 3, background: '#2f7d6d' } }).png().toBuffer()
  const uploaded = await editor.request.post('/api/media', { multipart: { file: { name: 'harbour.png', mimeType: 'image/png', buffer }, _payload: JSON.stringify({ alt: 'A green field' }) } })
  const { doc: { id: image } } = (await uploaded.json()) as { doc: { id: string } }
  const claim = await aClaim(editor)
  const { id, title } = await anArticle(editor, { heroImage: { image, caption: 'Where the trial was run.' }, body: bodyOf([text('Words that nobody has reviewed.'), cites(claim)]) })

  await editor.goto(`/admin/collections/articles/${id}`)
  await editor.getByRole('button', { name: 'Share a preview…' }).click()
  const dialog = editor.getByRole('dialog', { name: 'Share a preview' })
  await expect(dialog.getByLabel('Works for')).toHaveValue('7')
  await expect(dialog).toContainText('No link to this text works now.')
  await dialog.getByLabel('For whom').fill('The patients’ council')
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const url = await dialog.getByRole('textbox', { name: 'The new link' }).inputValue()
  await expect(dialog).toContainText('For The patients’ council')
  await expect(dialog).toContainText('Not opened yet.')
  await accessible(editor, '.dialog')
  await picture(editor, info, 'sharing a preview')

  const outside = await (await browser.newContext()).newPage()
  const { pathname } = new URL(url)
  const answered = await outside.goto(pathname)
  expect([answered?.status(), answered?.headers()]).toEqual([200, expect.objectContaining(HEADERS)])
  await expect(outside.getByRole('complementary', { name: 'Preview' })).toContainText('a draft, not a published page')
  await expect(outside.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(outside.getByRole('article')).toContainText('Words that nobody has reviewed.1')
  await expect(outside.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex, nofollow, noarchive')
  const shown = outside.getByRole('img', { name: 'A green field' })
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320)
  const file = (await shown.getAttribute('src')) ?? ''
  const given = await outside.request.get(file)
  expect([given.status(), given.headers()]).toEqual([200, expect.objectContaining({ ...HEADERS, 'content-type': 'image/png' })])
  // What is published has an address of its own; this is not.
  expect((await outside.request.get(file.replace(pathname, ''))).status()).toBe(404)
  await accessible(outside, 'main')
  await picture(outside, info, 'a preview')

  await editor.reload()
  await editor.getByRole('button', { name: 'Share a preview…' }).click()
  await expect(dialog).toContainText('Opened once')
  await dialog.getByRole('button', { name: /^Revoke the link/ }).click()
  await expect(dialog).toContainText('No link to this text works now.')

  for (const place of [pathname, `/preview/${'A'.repeat(96)}`]) {
    const gone = await outside.goto(place)
    expect([gone?.status(), gone?.headers()]).toEqual([404, expect.objectContaining(HEADERS)])
    await expect(outside.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
    await expect(outside.locator('main')).toContainText('Ask whoever gave it to you')
  }
  await picture(outside, info, 'a preview that has ended')
  const withheld = await outside.request.get(file)
  expect([withheld.status(), withheld.headers()]).toEqual([404, expect.objectContaining(HEADERS)])
})

test('a reviewer finds no way to share', async ({ browser }) => {
  const [editor, reviewer] = [await deskOf(browser, 'editor'), await deskOf(browser, 'neurologist')]
  const { id } = await anArticle(editor)
  await reviewer.goto(`/admin/collections/articles/${id}`)
  await expect(reviewer.locator('.stage__badge')).toHaveText('Draft')
  await expect(reviewer.getByRole('button', { name: 'Share a preview…' })).toHaveCount(0)
})
