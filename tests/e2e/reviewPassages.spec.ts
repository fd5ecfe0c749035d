import { expect, test, type Locator, type Page } from '@playwright/test'
import { passagesOf } from '../../src/domain/snapshot/passages'
import type { Snapshot } from '../../src/domain/snapshot/snapshot'
import { accessible, deskOf, get, picture, post } from './support/desk'
import { aClinic } from './support/editions'

const read = (page: Page) => page.getByRole('region', { name: 'The text as it will be read' })

test('of a clinic only what can be commented on has a path: its web page and the day of its licence have none', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await aClinic(editor)
  await post(editor, `/clinics/${id}/submit`, {})
  const { snapshot } = await get<{ snapshot: Snapshot }>(editor, `/clinics/${id}/snapshot`)
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/clinics/${id}`)
  await expect(read(reviewer)).toContainText('1 January 2026')
  expect(await standing(read(reviewer))).toEqual(passages(snapshot))
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
