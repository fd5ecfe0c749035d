import type { Browser } from '@playwright/test'
import { text } from '../../../src/domain/snapshot/content'
import { aClaim, anArticle, bodyOf, cites, deskOf, get, post } from './desk'
import { aClinic, goesLive, hashOf, saves, submitted } from './editions'

/** Of everything that our screens show, one. */
export interface Shown {
  /** Live, with a working copy that findings keep back. */
  readonly article: string
  /** Under review, with a comment, an exemption and somebody asked. */
  readonly reviewed: string
  readonly clinic: string
  readonly claim: string
  readonly source: string
}

/** Makes it as the team would. */
export async function makeShown(browser: Browser): Promise<Shown> {
  const editor = await deskOf(browser, 'editor')
  const claim = await aClaim(editor)
  const { citations } = await get<{ citations: { source: string }[] }>(editor, `/claims/${claim}?depth=0`)
  const said = [[text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim)], [text('Nausea was the most common side effect.'), cites(claim)]]
  const { id: article } = await anArticle(editor, { body: bodyOf(...said) })
  await goesLive(browser, editor, article)
  await saves(editor, `/articles/${article}`, { dek: 'It works for everyone.', body: bodyOf(...said, [text('In a trial of 300 adults the drug lowered LDL by 40 %.')]) })

  const reviewed = await submitted(editor, { body: bodyOf(...said, [text('In this article we describe 12 studies.'), { type: 'notAStatement', reason: 'It tells what the article does.', by: '' }]) })
  const reviewer = await deskOf(browser, 'neurologist')
  const contentHash = await hashOf(reviewer, `/articles/${reviewed.id}`)
  await post(reviewer, `/articles/${reviewed.id}/comments`, { contentHash, text: 'For whom?', quote: 'in a trial of 120 adults' })

  const { id: clinic } = await aClinic(editor, { licence: { number: 'TBD', body: 'Board of Tests' } })
  await Promise.all([editor, reviewer].map((page) => page.context().close()))
  return { article, reviewed: reviewed.id, clinic, claim, source: citations[0]?.source ?? '' }
}
