import { randomUUID } from 'node:crypto'
import { expect, test, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import { text } from '../../src/domain/snapshot/content'
import { passagesOf } from '../../src/domain/snapshot/passages'
import type { Snapshot } from '../../src/domain/snapshot/snapshot'
import { toLexical } from '../../src/domain/snapshot/toLexical'
import { accessible, aClaim, anArticle, cites, deskOf, get, picture, post } from './support/desk'
import { aClinic } from './support/editions'
import { selectByMouse } from './support/mouse'

const read = (page: Page) => page.getByRole('region', { name: 'The text as it will be read' })

test('every public string of an article is there to be read and commented on under its own path: people, alternative texts and topics as well', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const [hero, inText] = [await anImage(editor, 'A hand that holds a glass of water.'), await anImage(editor, 'A calendar with two days crossed out.')]
  const [benefit, harm] = [await aClaim(editor), await aClaim(editor, 'Nausea was the most common side effect.')]
  const { doc: topic } = await post(editor, '/topics', { name: 'Headache in adults', slug: `headache-${randomUUID()}` })
  const { id } = await anArticle(editor, {
    dek: 'What is known so far.',
    topics: [topic.id],
    clinic: (await aClinic(editor)).id,
    heroImage: { image: hero, caption: 'A glass of water.' },
    authors: [{ name: 'Ada Writer', credentials: 'MSc', affiliation: 'Larkfield Press' }, { name: 'Ben Author', credentials: 'BA' }],
    quotedExperts: [{ name: 'Cleo Expert', credentials: 'PhD' }],
    body: toLexical([
      { type: 'paragraph', content: [text('The remedy shortened the attack in a trial of 120 adults.'), cites(benefit)] },
      { type: 'image', media: inText, alt: '', caption: 'A diary of attacks.', claims: [] },
      { type: 'paragraph', content: [text('Nausea was the most common side effect.'), cites(harm)] },
    ]),
  })
  await post(editor, `/articles/${id}/submit`, {})
  const { snapshot } = await get<{ snapshot: Snapshot }>(editor, `/articles/${id}/snapshot`)

  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/articles/${id}`)
  await expect(read(reviewer)).toBeVisible()
  expect(await standing(read(reviewer))).toEqual(passages(snapshot))
  for (const words of ['A hand that holds a glass of water.', 'A calendar with two days crossed out.', 'Headache in adults', `/articles/${snapshot.slug}`]) await expect(read(reviewer).getByText(words)).toBeVisible()
  for (const [label, words] of [['Topics', 'Headache in adults'], ['Address of the page', `/articles/${snapshot.slug}`], ['Language', 'en']] as const) await expect(read(reviewer).locator('dl > div').filter({ has: reviewer.getByText(label, { exact: true }) })).toContainText(words)
  await accessible(reviewer, '.review')
  await read(reviewer).locator('figure').first().scrollIntoViewIfNeeded()
  await picture(reviewer, info, 'alternative texts')
  await read(reviewer).locator('dl').scrollIntoViewIfNeeded()
  await picture(reviewer, info, 'facts of an article')

  for (const words of ['Ben Author', 'A calendar with two days']) {
    await selectByMouse(reviewer, read(reviewer), words)
    await reviewer.getByRole('button', { name: 'Comment on words' }).click()
    await reviewer.getByRole('textbox', { name: `Comment on “${words}”` }).fill('Is this so?')
    await reviewer.getByRole('button', { name: 'Save the comment' }).click()
    const thread = reviewer.getByRole('region', { name: 'Comments' }).getByRole('listitem').filter({ hasText: `On “${words}”` })
    await thread.getByRole('button', { name: 'Show the words' }).click()
    expect(await reviewer.evaluate(() => getSelection()?.toString())).toBe(words)
  }

  await reviewer.setViewportSize({ width: 680, height: 450 })
  await read(reviewer).locator('figure').first().scrollIntoViewIfNeeded()
  await picture(reviewer, info, 'alternative texts at 200 %')
  expect(await reviewer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(681)
})

test('of a clinic only what can be commented on has a path: its web page and the day of its licence have none', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id, slug } = await aClinic(editor)
  await post(editor, `/clinics/${id}/submit`, {})
  const { snapshot } = await get<{ snapshot: Snapshot }>(editor, `/clinics/${id}/snapshot`)
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/clinics/${id}`)
  await expect(read(reviewer)).toContainText('1 January 2026')
  expect(await standing(read(reviewer))).toEqual(passages(snapshot))
  await expect(read(reviewer)).toContainText(`/clinics/${slug}`)
  await accessible(reviewer, '.review')
  await picture(reviewer, info, 'facts of a clinic')
})

const passages = (snapshot: Snapshot) => Object.fromEntries(passagesOf(snapshot).map(({ path, text: words }) => [path, words]))

/** What stands on the screen under each path, as comments count it. */
const standing = async (root: Locator): Promise<Record<string, string>> =>
  Object.fromEntries(
    await root.locator('[data-path]').evaluateAll((elements) =>
      elements.map((element) => {
        const words = element.cloneNode(true) as HTMLElement
        for (const superscript of words.querySelectorAll('[data-claims]')) superscript.remove()
        return [element.getAttribute('data-path') ?? '', words.textContent]
      }),
    ),
  )

async function anImage(editor: Page, alt: string): Promise<string> {
  const buffer = await sharp({ create: { width: 480, height: 120, channels: 3, background: { r: alt.length, g: 150, b: 170 } } }).png().toBuffer()
  const response = await editor.request.post('/api/media', { multipart: { file: { name: 'picture.png', mimeType: 'image/png', buffer }, _payload: JSON.stringify({ alt }) } })
  expect(response.ok(), await response.text()).toBe(true)
  return ((await response.json()) as { doc: { id: string } }).doc.id
}
