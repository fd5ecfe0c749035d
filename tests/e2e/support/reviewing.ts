import { expect, type Locator, type Page } from '@playwright/test'
import { deskOf, post } from './desk'
import { hashOf, submitted } from './editions'

export const comments = (page: Page) => page.getByRole('region', { name: 'Comments' })
export const button = (at: Page | Locator, name: string) => at.getByRole('button', { name, exact: true })

/** The neurologist's page of a text under review, with threads of their own on it. */
export async function reviewing(browser: Parameters<typeof deskOf>[0], ...said: readonly { readonly text: string; readonly mentions?: readonly string[] }[]) {
  const editor = await deskOf(browser, 'editor')
  const { id } = await submitted(editor)
  const reviewer = await deskOf(browser, 'neurologist')
  const contentHash = await hashOf(reviewer, `/articles/${id}`)
  for (const thread of said) await post(reviewer, `/articles/${id}/comments`, { contentHash, ...thread })
  await reviewer.goto(`/admin/review/articles/${id}`)
  await expect(comments(reviewer)).toBeVisible()
  return { editor, reviewer, id }
}
