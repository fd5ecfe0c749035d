import { expect, test, type Page } from '@playwright/test'
import { accessible, anArticle, atRest, deskOf, picture, post } from './support/desk'

/** Whether any script that the page has fetched so far is the one that draws. */
function drawingsFetchedBy(page: Page): () => Promise<boolean> {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.url().includes('/_next/static/') && response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''))
  })
  return async () => (await Promise.all(scripts)).some((script) => script.includes('recharts-'))
}

test('an editor’s dashboard begins with what waits for them, and draws the numbers with the table behind each', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id, title } = await anArticle(editor)
  await post(editor, `/articles/${id}/take`, {})
  await post(editor, `/articles/${id}/plan`, { due: '2020-01-31', note: '' })
  const { id: waiting } = await anArticle(editor)
  await post(editor, `/articles/${waiting}/submit`, {})
  await editor.goto('/admin')
  const tasks = editor.getByRole('region', { name: 'Waiting for you' })
  await expect(tasks.getByRole('link', { name: title })).toBeVisible()
  await expect(tasks).toContainText(/Overdue by [\d,]+ days · Submit by 31 January 2020/)

  const stages = editor.getByRole('figure').filter({ hasText: 'Texts by stage' })
  await expect(stages.getByRole('img')).toBeVisible()
  await expect(stages.locator('.recharts-label-list text')).toHaveCount(4)
  await expect(stages.getByRole('table')).toBeHidden()
  await stages.getByText('As a table').click()
  await expect(stages.getByRole('rowheader')).toHaveText(['Draft', 'In clinical review', 'Approved', 'Published'])
  await accessible(editor, '.dashboard-room')
  await picture(editor, info, 'dashboard')
  await stages.getByRole('link', { name: /^Draft, Articles/ }).click()
  await expect(editor).toHaveURL(/collections\/articles\?.*workflow\.stage.*draft/)
  await expect(editor.locator('tbody .cell-title').first()).toBeVisible()
})

test('a number leads to what it counts on the desk, and everything else is one step away', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  await post(editor, `/articles/${id}/submit`, {})
  await editor.goto('/admin')
  await atRest(editor)
  const waits = editor.getByRole('figure').filter({ hasText: 'How long texts have been in review' })
  await waits.getByText('As a table').click()
  const link = waits.getByRole('link', { name: /^0–2, Texts/ })
  const counted = Number(await link.innerText())
  await link.click()
  await expect(editor).toHaveURL(/desk\?age=0-2#clinical-review/)
  await expect(editor.getByRole('region', { name: /^In clinical review/ }).locator('.desk__total')).toHaveText(String(counted))
  await editor.goto('/admin')
  await atRest(editor)
  await editor.getByRole('region', { name: 'Everything' }).getByRole('link', { name: 'Claims' }).click()
  await expect(editor).toHaveURL(/collections\/claims/)
})

test('no other page carries the drawings', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const fetched = drawingsFetchedBy(editor)
  await editor.goto('/admin/desk')
  await expect(editor.getByRole('region', { name: /^Draft/ })).toBeVisible()
  await editor.waitForLoadState('networkidle')
  expect(await fetched()).toBe(false)
  await editor.goto('/admin')
  await expect.poll(fetched).toBe(true)
})
