import { expect, test } from '@playwright/test'
import { text } from '../../src/domain/snapshot/content'
import { accessible, aClaim, anArticle, atRest, bodyOf, cites, deskOf, picture } from './support/desk'
import { goesLive, saves } from './support/editions'

const FIRST = 'The remedy shortened the attack in a trial of 120 adults.'
const HARM = 'Nausea was the most common side effect.'
const more = ['Keep a diary for a month.', 'Write down when it began.', 'Write down what you took.', 'Bring the diary along.'].map((words) => [text(words)])

test('an editor sees what differs from the live edition, by words, claims and sources, and any two editions', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const [benefit, harm, added] = [await aClaim(editor), await aClaim(editor), await aClaim(editor, 'Sleep was better on the nights after the remedy.')]
  const { id, title } = await anArticle(editor, { body: bodyOf([text(FIRST), cites(benefit)], ...more, [text(HARM), cites(harm)]) })
  await goesLive(browser, editor, id)
  const changed = bodyOf([text('Sleep was better on the nights after the remedy.'), cites(added)], [text(FIRST.replace('shortened', 'clearly shortened')), cites(benefit)], ...more.slice(0, 3), [text('Bring the diary along, and your questions.')], [text(HARM), cites(harm)])
  await saves(editor, `/articles/${id}`, { title: `${title}, and for whom`, body: changed, disclosure: { funding: 'The publisher.', conflicts: 'None declared.' } })

  await editor.goto(`/admin/collections/articles/${id}`)
  await atRest(editor)
  await editor.getByRole('link', { name: 'Compare' }).click()
  const view = editor.locator('.compare')
  await expect(view.getByRole('list', { name: 'In short' })).toContainText('3 paragraphs changed')
  for (const said of ['1 paragraph added', '1 claim added', '1 source added', '2 sources renumbered', '1 detail changed']) await expect(view.getByRole('list', { name: 'In short' })).toContainText(said)
  await expect(view.locator('ins').filter({ hasText: 'clearly' })).toHaveCount(1)
  await expect(view.getByText('3 unchanged paragraphs')).toBeVisible()
  await expect(view.getByText('Write down when it began.')).toBeHidden()
  await view.getByText('3 unchanged paragraphs').click()
  await expect(view.getByText('Write down when it began.')).toBeVisible()
  await accessible(editor, '.compare')
  await view.getByText('3 unchanged paragraphs').click()
  await picture(editor, info, 'what differs')

  await goesLive(browser, editor, id)
  await editor.goto(`/admin/collections/articles/${id}/compare`)
  await expect(view).toContainText('Nothing differs')
  await view.getByLabel('From').selectOption({ index: 2 })
  await view.getByLabel('To').selectOption({ index: 1 })
  await view.getByRole('button', { name: 'Compare' }).click()
  await expect(editor).toHaveURL(/from=1&to=2/)
  await expect(view.locator('ins').filter({ hasText: 'clearly' })).toHaveCount(1)
  await view.getByRole('button', { name: 'Swap sides' }).click()
  await expect(view.locator('del').filter({ hasText: 'clearly' })).toHaveCount(1)
})

test('what can’t be compared says why, and a reviewer may look as well', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/collections/articles/${id}/compare`)
  await expect(reviewer.locator('.compare')).toContainText('There is only the working copy')
  await goesLive(browser, editor, id)
  await reviewer.goto(`/admin/collections/articles/${id}/compare?from=7&to=copy`)
  await expect(reviewer.locator('.compare').getByRole('alert')).toHaveText('Edition 7 is not one of its editions: it has one.')
  await accessible(reviewer, '.compare')
})
