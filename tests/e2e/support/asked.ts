import type { Page } from '@playwright/test'
import { anArticle, post, type Article } from './desk'
import { hashOf } from './editions'
import type { Newcomer } from './newcomer'

/** Submits a text, and asks somebody to review it. */
export async function asks(editor: Page, { reviewer }: Newcomer): Promise<Article> {
  const article = await anArticle(editor)
  await post(editor, `/articles/${article.id}/submit`, {})
  await post(editor, `/articles/${article.id}/assign`, { reviewer, due: '2099-01-31' })
  return article
}

/** Asks for two changes. */
export async function sendsBack({ page }: Newcomer, id: string): Promise<void> {
  await post(page, `/articles/${id}/request-changes`, { contentHash: await hashOf(page, `/articles/${id}`), comments: [{ text: 'Say how common.' }, { text: 'Cite the larger trial.' }] })
}
