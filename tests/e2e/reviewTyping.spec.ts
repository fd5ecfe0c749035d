import { expect, test, type Locator, type Page } from '@playwright/test'
import { accessible, get, logIn, picture, post } from './support/desk'
import { intercept } from './support/intercept'
import { keys } from './support/keys'
import { button, comments, reviewing } from './support/reviewing'

const threadsOf = async (page: Page, id: string) => (await get<{ threads: { id: string; text: string; mark: { verdict: string } | null; mentions: object[]; replies: object[] }[] }>(page, `/articles/${id}/comments`)).threads

test('what is typed of a claim stays whichever verdict is chosen', async ({ browser }, info) => {
  const { reviewer, id } = await reviewing(browser)
  const claim = reviewer.locator('.review__claim').first()
  await button(claim, 'Not supported').click()
  await claim.getByRole('textbox').fill('They report 1.1 hours.')
  await button(claim, 'Needs a better source').click()
  await expect(claim.getByRole('textbox')).toHaveValue('They report 1.1 hours.')
  await button(claim, 'Supported').click()
  await expect(claim.getByRole('textbox', { name: /^Supported/ })).toHaveValue('They report 1.1 hours.')
  await accessible(reviewer, '.review')
  await picture(reviewer, info, 'a verdict chosen anew')
  expect(await threadsOf(reviewer, id)).toEqual([])
  await button(claim, 'Needs a better source').click()
  await button(claim, 'Mark it').click()
  await expect(button(claim, 'Needs a better source')).toHaveAttribute('aria-pressed', 'true')
  // What is saved is no more to be lost by one click than what is typed.
  await button(claim, 'Supported').click()
  await expect(claim.getByRole('textbox')).toHaveValue('They report 1.1 hours.')
  await claim.getByRole('textbox').fill('')
  await button(claim, 'Mark it').click()
  await expect(button(claim, 'Supported')).toHaveAttribute('aria-pressed', 'true')
  expect(await threadsOf(reviewer, id)).toMatchObject([{ text: '', mark: { verdict: 'supported' } }])
})

test('while something is written in a thread nothing else is offered that would take its place, and it stays though somebody settles the thread', async ({ browser }) => {
  const { editor, reviewer, id } = await reviewing(browser, { text: 'For whom?' })
  const thread = comments(reviewer).getByRole('listitem').first()
  for (const opens of ['Reply', 'Edit']) {
    await button(thread, opens).click()
    await thread.getByRole('textbox').fill('Half a sentence')
    for (const other of ['Reply', 'Edit', 'Resolve']) await expect(button(thread, other)).toHaveCount(0)
    await button(thread, 'Cancel').click()
    for (const other of ['Reply', 'Edit', 'Resolve']) await expect(button(thread, other)).toBeVisible()
  }
  await button(thread, 'Reply').click()
  await thread.getByRole('textbox').fill('Half a sentence')
  const [settled] = await threadsOf(editor, id)
  await post(editor, `/articles/${id}/comments/${settled?.id ?? ''}/resolve`, {})
  await button(reviewer.locator('.review__claim').first(), 'Supported').click()
  await expect(thread).toContainText('Resolved by Casimir Wrenhollow')
  await expect(thread.getByRole('textbox')).toHaveValue('Half a sentence')
  await button(thread, 'Save the comment').click()
  await expect(comments(reviewer)).toContainText('1 resolved thread')
})

test('nothing is sent back, signed or left while words stand in a form that is neither saved nor cancelled', async ({ browser }, info) => {
  const { reviewer, id } = await reviewing(browser, { text: 'For whom?' })
  const url = reviewer.url()
  const [request, signing] = [reviewer.getByRole('region', { name: 'Request changes' }), reviewer.getByRole('region', { name: 'Approve' })]
  const both = [button(request, 'Send it back'), button(signing, 'Sign')]
  const thread = comments(reviewer).getByRole('listitem').first()
  const claim = reviewer.locator('.review__claim').first()
  const forms: readonly (readonly [Locator, Locator])[] = [[button(thread, 'Reply'), thread], [button(claim, 'Not supported'), claim], [button(comments(reviewer), 'On the whole text'), comments(reviewer)]]
  for (const [opens, at] of forms) {
    await opens.click()
    for (const deed of both) await expect(deed).toBeEnabled()
    await at.getByRole('textbox').fill('Half a sentence')
    for (const deed of both) await expect(deed).toBeDisabled()
    for (const where of [request, signing]) await expect(where).toContainText('Something that you have typed is neither saved nor cancelled')
    await button(at, 'Cancel').click()
    for (const deed of both) await expect(deed).toBeEnabled()
  }
  // What goes with the text itself keeps from signing alone.
  await request.getByRole('textbox').fill('More')
  await expect(both[0] as Locator).toBeEnabled()
  await expect(both[1] as Locator).toBeDisabled()
  await request.getByRole('textbox').fill('')

  await button(thread, 'Reply').click()
  await thread.getByRole('textbox').fill('Half a sentence')
  await signing.scrollIntoViewIfNeeded()
  await accessible(reviewer, '.review')
  await picture(reviewer, info, 'neither saved nor cancelled')
  const asked: string[] = []
  reviewer.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await reviewer.locator('.review__facts').getByRole('link', { name: 'Review inbox' }).click()
  await expect.poll(() => asked).toEqual(['confirm'])
  await reviewer.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['confirm', 'beforeunload'])
  await expect(thread.getByRole('textbox')).toHaveValue('Half a sentence')
  expect(reviewer.url()).toBe(url)
  await button(thread, 'Save the comment').click()
  await expect(comments(reviewer).getByRole('status')).toHaveText('Your comment is saved.')
  await reviewer.locator('.review__facts').getByRole('link', { name: 'Review inbox' }).click()
  await expect(reviewer).toHaveURL(/\/admin\/review$/)
  expect(asked).toEqual(['confirm', 'beforeunload'])
  expect(await threadsOf(reviewer, id)).toMatchObject([{ replies: [{ text: 'Half a sentence' }] }])
})

test('by keyboard a colleague is chosen, un-chosen and another one told; an edit keeps who was mentioned until they are un-chosen', async ({ browser }, info) => {
  const { reviewer, id } = await reviewing(browser)
  const { press, write, tick } = keys(reviewer)
  // The form says whom it tells as the comment does: only the status knows that the server has it.
  const save = async (at: Locator): Promise<void> => {
    await press(button(at, 'Save the comment'))
    await expect(comments(reviewer).getByRole('status')).toHaveText('Your comment is saved.')
  }
  await press(button(comments(reviewer), 'On the whole text'))
  await write(comments(reviewer).getByRole('textbox'), 'Who knows this?')
  const mention = comments(reviewer).getByText(/^Mention somebody/)
  await press(mention)
  const box = (name: string) => comments(reviewer).getByRole('checkbox', { name })
  await tick(box('Casimir Wrenhollow (editor)'))
  await expect(mention).toHaveText('Mention somebody (1 chosen)')
  await tick(box('Casimir Wrenhollow (editor)'))
  await expect(mention).toHaveText('Mention somebody')
  await tick(box('Marguerite Thornbury (publisher)'))
  await accessible(reviewer, '.review')
  await picture(reviewer, info, 'who is mentioned')
  await save(comments(reviewer))
  await expect(comments(reviewer)).toContainText('Tells Marguerite Thornbury.')

  const thread = comments(reviewer).getByRole('listitem').first()
  await press(button(thread, 'Edit'))
  await press(thread.getByText('Mention somebody (1 chosen)'))
  await expect(box('Marguerite Thornbury (publisher)')).toBeChecked()
  await tick(box('Casimir Wrenhollow (editor)'))
  await save(thread)
  await expect(thread).toContainText(/Tells (Casimir Wrenhollow, Marguerite Thornbury|Marguerite Thornbury, Casimir Wrenhollow)\./)
  await press(button(thread, 'Edit'))
  await press(thread.getByText('Mention somebody (2 chosen)'))
  for (const name of ['Casimir Wrenhollow (editor)', 'Marguerite Thornbury (publisher)']) await tick(box(name))
  await save(thread)
  await expect(thread).not.toContainText('Tells')
  expect(await threadsOf(reviewer, id)).toMatchObject([{ text: 'Who knows this?', mentions: [] }])
})

test('comments and colleagues that could not be asked for are said to be missing, and asked for again', async ({ browser }, info) => {
  const { editor, id } = await reviewing(browser, { text: 'For whom?' })
  const panel = editor.locator('.comments__panel')
  const asks = new RegExp(`/api/articles/${id}/comments$`)
  await editor.route(asks, (route) => route.abort())
  await editor.goto(`/admin/collections/articles/${id}`)
  await expect(panel).toContainText('The comments on this text could not be loaded')
  await expect(panel.getByRole('alert')).toContainText('The server could not be reached')
  await accessible(editor, '.comments__panel')
  await picture(editor, info, 'comments that are missing')
  await editor.unroute(asks)
  await button(panel, 'Look again').click()
  await expect(panel).toContainText('For whom?')
  await expect(panel.getByRole('alert')).toHaveCount(0)

  // An ended session, as the server tells it of a page that is still open.
  await intercept(editor, asks, (route) => route.fulfill({ status: 401, json: { errors: [{ message: 'Log in.' }] } }))
  await button(panel, 'Resolve').click()
  await expect(panel.getByRole('alert')).toContainText('Your session has ended')
  await expect(panel).toContainText('For whom?')
  await editor.unroute(asks)
  await logIn(editor, 'editor')
  await button(panel, 'Look again').click()
  await expect(panel).toContainText('1 resolved thread')
  await expect(panel.getByRole('alert')).toHaveCount(0)

  await intercept(editor, /\/api\/team$/, (route) => route.abort())
  await panel.getByText('1 resolved thread').click()
  await button(panel, 'Reply').click()
  await panel.getByText('Mention somebody').click()
  await expect(panel.getByRole('alert')).toContainText('The server could not be reached')
  await editor.unroute(/\/api\/team$/)
  await button(panel, 'Look again').click()
  await expect(panel.getByRole('checkbox', { name: 'Marguerite Thornbury (publisher)' })).toBeVisible()
})
