import { expect, test, type Locator } from '@playwright/test'
import { intercept } from './support/intercept'
import { keys } from './support/keys'
import { button, comments, reviewing } from './support/reviewing'

test('whoever uses keys alone stays where they were when something is said, and is told what was done', async ({ browser }) => {
  const { reviewer } = await reviewing(browser, { text: 'For whom?' })
  const { press, write } = keys(reviewer)
  const claim = reviewer.locator('.review__claim').first()
  const verdicts = claim.getByRole('group')
  await press(button(claim, 'Not supported'))
  await write(claim.getByRole('textbox'), 'They report 1.1 hours.')
  await press(button(claim, 'Mark it'))
  await expect(claim.getByRole('status')).toHaveText('Marked: Not supported.')
  await expect(verdicts).toBeFocused()
  await press(button(claim, 'Needs a better source'))
  await press(button(claim, 'Cancel'))
  await expect(verdicts).toBeFocused()
  await press(button(reviewer.locator('.review__claim').nth(1), 'Supported'))
  await expect(reviewer.locator('.review__claim').nth(1).getByRole('status')).toHaveText('Marked: Supported.')
  await expect(reviewer.locator('.review__claim').nth(1).getByRole('group')).toBeFocused()

  const [status, heading] = [comments(reviewer).getByRole('status'), comments(reviewer).getByRole('heading', { name: 'Comments' })]
  await press(button(comments(reviewer), 'On the whole text'))
  await write(comments(reviewer).getByRole('textbox'), 'Well told.')
  await press(button(comments(reviewer), 'Save the comment'))
  await expect(status).toHaveText('Your comment is saved.')
  await expect(heading).toBeFocused()

  const thread = comments(reviewer).getByRole('listitem').first()
  for (const opens of ['Reply', 'Edit']) {
    await press(button(thread, opens).first())
    await expect(status).toBeEmpty()
    await reviewer.keyboard.type(' For adults.')
    await press(button(thread, 'Save the comment'))
    await expect(status).toHaveText('Your comment is saved.')
    await expect(thread).toBeFocused()
  }
  await press(button(thread, 'Resolve'))
  await expect(status).toHaveText('The thread is resolved.')
  await expect(heading).toBeFocused()
})

test('whoever goes on elsewhere while something is saved is not taken back', async ({ browser }) => {
  const { reviewer } = await reviewing(browser, { text: 'For whom?' })
  const why = reviewer.getByRole('region', { name: 'Request changes' }).getByRole('textbox')
  const thread = comments(reviewer).getByRole('listitem').first()
  const claim = reviewer.locator('.review__claim').first()
  const acts: readonly (readonly [() => Promise<void>, Locator, string])[] = [
    [async () => { await button(claim, 'Not supported').click(); await claim.getByRole('textbox').fill('They report 1.1 hours.'); await button(claim, 'Mark it').click() }, claim, 'Marked: Not supported.'],
    [async () => { await button(thread, 'Reply').click(); await thread.getByRole('textbox').fill('For adults.'); await button(thread, 'Save the comment').click() }, comments(reviewer), 'Your comment is saved.'],
    [async () => { await button(comments(reviewer), 'On the whole text').click(); await comments(reviewer).getByRole('textbox').fill('Well told.'); await button(comments(reviewer), 'Save the comment').click() }, comments(reviewer), 'Your comment is saved.'],
    [() => button(thread, 'Resolve').click(), comments(reviewer), 'The thread is resolved.'],
  ]
  for (const [act, where, done] of acts) {
    let letGo = (): void => undefined
    const held = new Promise<void>((resolve) => { letGo = resolve })
    await intercept(reviewer, /\/comments(\/|$)/, async (route) => {
      if (route.request().method() === 'POST') await held
      await route.continue()
    })
    await act()
    await why.fill('')
    await reviewer.keyboard.type('Say whom ')
    letGo()
    await expect(where.getByRole('status')).toHaveText(done)
    await expect(why).toBeFocused()
    await reviewer.keyboard.type('it helps.')
    await expect(why).toHaveValue('Say whom it helps.')
    await reviewer.unroute(/\/comments(\/|$)/)
  }
})
