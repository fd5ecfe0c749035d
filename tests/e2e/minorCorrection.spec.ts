import { expect, test } from '@playwright/test'
import { text } from '../../src/domain/snapshot/content'
import { accessible, aClaim, anArticle, bodyOf, cites, deskOf, get, picture } from './support/desk'
import { goesLive } from './support/editions'
import { PASSWORD } from './support/people'

test('a minor correction shows its reviewer nothing but the words that differ, is signed in one step, and is not live before that', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const [benefit, harm] = [await aClaim(editor), await aClaim(editor, 'Nausea was the most common side effect.')]
  const { id, title } = await anArticle(editor, { body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(benefit)], [text('Nausea was the most common side effect.'), cites(harm)], [text('Ask whoever treats you.')]) })
  await goesLive(browser, editor, id)
  await editor.goto(`/admin/collections/articles/${id}`)
  const bar = editor.getByRole('region', { name: 'Workflow' })
  await bar.getByRole('button', { name: 'Begin the next edition' }).click()
  await expect(bar.locator('.stage__badge')).toHaveText('Draft')
  await editor.locator('#field-title').fill(title.replace('does', 'can do'))
  await editor.getByRole('button', { name: 'People and duties' }).click()
  await editor.locator('#field-changeNote__text').fill('A word was put right.')
  await bar.getByRole('button', { name: 'Submit for review' }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByLabel('This is a minor correction').check()
  await accessible(editor, '.dialog')
  await picture(editor, info, 'submitting a minor correction')
  await dialog.getByRole('button', { name: 'Submit for review' }).click()
  await expect(bar.locator('.stage__badge')).toHaveText('In clinical review')

  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto(`/admin/review/articles/${id}`)
  const changes = reviewer.getByRole('region', { name: 'What has changed since edition 1' })
  await expect(changes).toContainText('Submitted as a minor correction')
  await expect(changes.locator('ins')).toContainText(['can do', 'A word was put right.'])
  await expect(changes.locator('del')).toContainText(['does'])
  await expect(changes.getByText('Nausea was the most common')).not.toBeVisible()
  await picture(reviewer, info, 'reviewing a minor correction')
  const signing = reviewer.getByRole('region', { name: 'Approve' })
  await signing.getByLabel('I have no conflict of interest').check()
  await signing.getByLabel('Your password again').fill(PASSWORD)
  const live = async () => (await get<{ live: object }>(editor, `/articles/${id}/offers`)).live
  expect(await live()).toMatchObject({ number: 1 })
  await signing.getByRole('button', { name: 'Sign' }).click()
  await expect(signing).toContainText('You have signed this text.')

  const publisher = await deskOf(browser, 'publisher')
  await publisher.goto(`/admin/collections/articles/${id}`)
  await publisher.getByRole('region', { name: 'Workflow' }).getByRole('button', { name: 'Publish', exact: true }).click()
  await publisher.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(publisher.getByRole('region', { name: 'Workflow' })).toContainText('Edition 2 has been live since')
  expect(await live()).toMatchObject({ number: 2 })
})
