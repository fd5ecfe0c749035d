import type { Browser, Page } from '@playwright/test'
import { deskOf, get, post } from './desk'
import { PASSWORD } from './people'

/** Takes an article from its draft to a live edition, as an editor, a reviewer and a publisher do over REST. Returns the hash of what was signed. */
export async function goesLive(browser: Browser, editor: Page, id: string): Promise<string> {
  await post(editor, `/articles/${id}/submit`, {})
  const { contentHash } = await get<{ contentHash: string }>(editor, `/articles/${id}/snapshot`)
  const [reviewer, publisher] = [await deskOf(browser, 'neurologist'), await deskOf(browser, 'publisher')]
  await post(reviewer, `/articles/${id}/approve`, { contentHash, password: PASSWORD, declaresNoConflict: true })
  await post(publisher, `/articles/${id}/publish`, { contentHash })
  await Promise.all([reviewer, publisher].map((page) => page.context().close()))
  return contentHash
}

/** Saves some fields of a document, as an editor. */
export async function saves(editor: Page, path: string, fields: object): Promise<void> {
  const response = await editor.request.patch(`/api${path}`, { data: fields })
  if (!response.ok()) throw new Error(`${path}: ${await response.text()}`)
}
