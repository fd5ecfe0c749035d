import type { LivePublication } from '../../../src/domain/publication/publication'
import { anArticleSnapshot, published } from './builders'

/** Another edition of one article: its number stands in every part of it. */
export const edition = (number: number): LivePublication => published(anArticleSnapshot({ title: `Edition ${number}`, dek: `Edition ${number}`, body: [{ type: 'paragraph', content: [{ type: 'text', text: `Edition ${number}. ${'words '.repeat(200)}`, emphasis: [] }] }] }), { edition: number })

/** Asks for all these parts. */
export const ONE = '{ article(slug: "less-salt") { __typename ... on Article { title dek edition { number } body { html } } ... on Withdrawn { notice } } }'

export const numberIn = (text: string): number => Number(/"number":(\d+)/.exec(text)?.[1])
