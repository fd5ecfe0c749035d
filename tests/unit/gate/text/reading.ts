import { NO_FACTS, type Facts } from '../../../../src/domain/gate/facts'
import type { Found, Reading, Rule } from '../../../../src/domain/gate/rule'
import { defaultPolicy, type Policy } from '../../../../src/domain/policy'
import { statementsOf } from '../../../../src/domain/prose/statements'
import { text, type Block, type Inline } from '../../../../src/domain/snapshot/content'
import { evidenceOf, passagesOf } from '../../../../src/domain/snapshot/passages'
import type { ArticleSnapshot, ClinicSnapshot, Snapshot } from '../../../../src/domain/snapshot/snapshot'

/** What a rule finds in an article whose body is these paragraphs. */
export const inArticle = (rule: Rule, body: string, fields: Partial<ArticleSnapshot> = {}, policy: Policy = defaultPolicy): readonly Found[] =>
  rule.check(readingOf({ ...ARTICLE, body: paragraphs(body), ...fields }, policy))

export const inClinic = (rule: Rule, offer: string, fields: Partial<ClinicSnapshot> = {}): readonly Found[] => rule.check(readingOf({ ...CLINIC, offer: paragraphs(offer), ...fields }, defaultPolicy))

/** The words that the rule points at. */
export const wordsIn = (rule: Rule, body: string, fields?: Partial<ArticleSnapshot>): string[] => inArticle(rule, body, fields).map((found) => found.text)

export function readingOf(snapshot: Snapshot, policy: Policy = defaultPolicy, facts: Partial<Facts> = {}): Reading {
  const passages = passagesOf(snapshot)
  return { snapshot, passages, evidence: evidenceOf(snapshot), statements: statementsOf(passages), facts: { ...NO_FACTS, ...facts }, policy, today: '2025-03-01' }
}

/** Paragraphs stand apart by a blank line; {c1} is a reference to the claim c1. */
export const paragraphs = (body: string): Block[] => body.split('\n\n').map((paragraph) => ({ type: 'paragraph', content: paragraph.split(/(\{c\d\})/).filter((part) => part !== '').map(inline) }))

const inline = (part: string): Inline => (/^\{c\d\}$/.test(part) ? { type: 'claimReference', claim: part.slice(1, -1) } : text(part))

const BASE = { formatVersion: 1, language: 'en', slug: 's', html: '', claims: [], bibliography: [], media: [], changeNote: null, risk: 'standard' } as const

export const ARTICLE: ArticleSnapshot = {
  ...BASE,
  id: 'a1',
  kind: 'article',
  title: 'Wrist splints',
  dek: '',
  body: [],
  supporting: { title: [], dek: [], heroImage: [] },
  topics: [],
  authors: [],
  quotedExperts: [],
  clinic: null,
  disclosure: { funding: '', conflicts: 'The authors have none.' },
  containsAdvertising: false,
  crisisResource: '',
  jurisdiction: '',
  heroImage: null,
  listed: [],
}

const CLINIC: ClinicSnapshot = {
  ...BASE,
  id: 'c1',
  kind: 'clinic',
  name: 'Harbour Hand Clinic',
  address: { street: '1 Quay', city: 'Porto', region: '', postalCode: '', country: 'PT' },
  latitude: null,
  longitude: null,
  phone: '',
  url: '',
  treatments: [],
  offer: [],
  licence: { number: '', body: '' },
  verifiedOn: '',
}
