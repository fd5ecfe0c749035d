import { expect } from '@jest/globals'
import type { LivePublication } from '../../../src/domain/publication/publication'
import { anArticleSnapshot, published } from './builders'

/** Another edition of one article: its number stands in every part of it. */
export const edition = (number: number): LivePublication => published(anArticleSnapshot({ title: `Edition ${number}`, dek: `Edition ${number}`, body: [{ type: 'paragraph', content: [{ type: 'text', text: `Edition ${number}. ${'words '.repeat(200)}`, emphasis: [] }] }] }), { edition: number })

/** Asks for all these parts. */
export const ONE = '{ article(slug: "less-salt") { __typename ... on Article { title dek edition { number } body { html } } ... on Withdrawn { notice } } }'

export const numberIn = (text: string): number => Number(/"number":(\d+)/.exec(text)?.[1])

/** Reads on over one way of asking until it is over: each answer is one edition whole, and none older than the one before. Half of them by a text that nobody has sent. */
export async function readsOn(get: (query: string) => Promise<{ readonly status: number; readonly text: string }>, isOver: () => boolean): Promise<void> {
  for (let last = 0; !isOver(); ) {
    const { status, text } = await get(Math.random() < 0.5 ? ONE : `query Q${Math.floor(Math.random() * 50)} ${ONE}`)
    const number = numberIn(text)
    expect(status).toBe(200)
    expect(text).toContain(`"title":"Edition ${number}","dek":"Edition ${number}"`)
    expect(text).toContain(`Edition ${number}. `)
    expect(number).toBeGreaterThanOrEqual(last)
    last = number
  }
}
