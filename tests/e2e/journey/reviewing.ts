import { expect, type Page } from '@playwright/test'
import { atRest } from '../support/desk'
import type { Hands } from '../support/hands'
import { selectByMouse } from '../support/mouse'
import { PASSWORD } from '../support/people'
import { bar, stage } from './page'

/** Marks a claim, comments on words, and asks for changes. */
export async function sendsBack(page: Page, hands: Hands, title: string): Promise<void> {
  await opensTask(page, hands, title)
  const claim = page.locator('.review__claim').filter({ hasText: 'Lower HbA1c' })
  await hands.press(claim.getByRole('button', { name: 'Not supported' }))
  await hands.write(claim.getByLabel(/what would be better/), 'They found 1.12 percentage points.')
  await hands.press(claim.getByRole('button', { name: 'Mark it' }))
  await expect(claim.getByRole('button', { name: 'Not supported' })).toHaveAttribute('aria-pressed', 'true')

  const comments = page.getByRole('region', { name: 'Comments' })
  const words = 'brings HbA1c down by 1.5'
  if (hands.name === 'by mouse') await selectByMouse(page, page.locator('.review__body'), words)
  await hands.press(comments.getByRole('button', { name: 'Comment on words' }))
  if (hands.name !== 'by mouse') await hands.write(comments.getByLabel('The words, as they stand in the text'), words)
  await hands.write(comments.getByRole('textbox', { name: /omment/ }), 'Say 1.1.')
  await hands.press(comments.getByRole('button', { name: 'Save the comment' }))
  // The open form says these words as well: only the status knows that the server has them.
  await expect(comments.getByRole('status')).toHaveText('Your comment is saved.')
  await expect(comments).toContainText('Say 1.1.')
  await hands.press(page.getByRole('button', { name: 'Send it back' }))
  await expect(page).toHaveURL(/\/admin\/review$/)
}

/** Opens what the first page says is asked of them. */
async function opensTask(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/admin')
  await atRest(page)
  await hands.press(page.getByRole('region', { name: 'To review and sign' }).getByRole('link', { name: title }))
  await expect(page.getByRole('region', { name: 'The text as it will be read' }).getByRole('heading', { name: title })).toBeVisible()
}

/** Finds it again in the inbox, and puts their name under it. */
export async function signs(page: Page, hands: Hands, title: string): Promise<void> {
  await page.goto('/admin')
  await atRest(page)
  await hands.press(page.getByRole('region', { name: 'To review and sign' }).getByRole('link', { name: 'Review inbox' }))
  await hands.press(page.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: title }))
  const signing = page.getByRole('region', { name: 'Approve' })
  await hands.tick(signing.getByLabel('I have no conflict of interest'))
  await hands.write(signing.getByLabel('Your password again'), PASSWORD)
  await hands.press(signing.getByRole('button', { name: 'Sign' }))
  await expect(signing).toContainText('You have signed this text.')
}

/** Puts it before everybody. */
export async function publishes(page: Page, hands: Hands, title: string): Promise<void> {
  await hands.press(page.getByRole('region', { name: 'To publish' }).getByRole('link', { name: title }))
  await hands.press(bar(page).getByRole('button', { name: 'Publish', exact: true }))
  await hands.press(page.getByRole('dialog').getByRole('button', { name: 'Publish' }))
  await stage(page, 'Published')
}
