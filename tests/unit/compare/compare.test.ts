import { describe, expect, test } from '@jest/globals'
import { compare } from '../../../src/domain/compare/compare'
import type { Comparison, Line, Run } from '../../../src/domain/compare/comparison'
import { saysNothing, tally } from '../../../src/domain/compare/tally'
import { text, type Block, type Inline } from '../../../src/domain/snapshot/content'
import { freeze } from '../../../src/domain/snapshot/freeze'
import type { ArticleCopy, ClinicCopy, Library, WorkingCopy } from '../../../src/domain/snapshot/workingCopy'
import { aCitation, aClaim, aClinic, aLibrary, anArticle, aSource, cited } from '../snapshot/copies'

const between = (before: WorkingCopy, after: WorkingCopy, now: Library = aLibrary(), then: Library = aLibrary()): Comparison => compare(freeze(before, then), freeze(after, now))
const bodies = (before: readonly Block[], after: readonly Block[]): Line[] => between(anArticle({}, ...before), anArticle({}, ...after)).text.filter(({ form }) => form.type !== 'field')
const marked = (run: Run): string => (run.type === 'words' ? run.text : run.type === 'reference' ? `^${run.numbers.join()}` : '°')
/** `-gone-`, `+come+`, and what stayed. */
const told = ({ runs }: Line): string => runs.map((run) => ({ kept: marked(run), added: `+${marked(run)}+`, removed: `-${marked(run)}-` })[run.change]).join('')
const paragraph = (words: string, ...more: Inline[]): Block => ({ type: 'paragraph', content: [text(words), ...more] })
const list = (...items: string[]): Block => ({ type: 'list', style: 'number', start: 1, items: items.map((words) => ({ content: [text(words)], blocks: [] })) })

describe('words', () => {
  test.each([
    ['a word', 'Rest helps the wrist.', 'Rest eases the wrist.', 'Rest -helps-+eases+ the wrist.'],
    ['a number with its decimals', 'Take 2.5 mg at night.', 'Take 25 mg at night.', 'Take -2.5-+25+ mg at night.'],
    ['words around a short one as one change', 'It lowers the pain in adults.', 'It reduces the ache in adults.', 'It -lowers the pain-+reduces the ache+ in adults.'],
    ['a full stop', 'Rest helps', 'Rest helps.', 'Rest helps+.+'],
    ['a character where words have no spaces', '手腕休息有帮助', '手腕休息无帮助', '手腕休息-有-+无+帮助'],
  ])('%s', (_what, before, after, expected) => {
    expect(between(anArticle({ title: before }), anArticle({ title: after })).text.map(told)).toEqual([expected])
  })

  test('that only look otherwise, or lead elsewhere', () => {
    const link = (href: string): Block => ({ type: 'paragraph', content: [text('Read '), { type: 'link', href, content: [text('this study')] }, text(' on wrists.')] })
    expect(bodies([paragraph('Rest helps the wrist.')], [{ type: 'paragraph', content: [text('Rest '), text('helps', 'bold'), text(' the wrist.')] }]).map(told)).toEqual(['Rest -helps-+helps+ the wrist.'])
    expect(bodies([link('https://a.example')], [link('https://b.example')]).map(told)).toEqual(['Read -this study-+this study+ on wrists.'])
  })

  test('a claim that stands behind other words, and an exemption that readers don’t see', () => {
    expect(bodies([cited('Rest helps.', 'c1')], [cited('Rest helps.', 'c2')]).map(told)).toEqual(['Rest helps.-^1,2-+^1,2+'])
    expect(bodies([paragraph('We wrote this.')], [paragraph('We wrote this.', { type: 'notAStatement', reason: 'About us.', by: 'Ed' })]).map(told)).toEqual(['We wrote this.+°+'])
  })
})

describe('lines', () => {
  const three = [paragraph('Rest helps the wrist to heal.'), paragraph('A splint keeps the hand still at night.'), paragraph('Ask your doctor.')] as const
  const changes = (lines: readonly Line[]): string[] => lines.map(({ change, form, was, moved }) => [change, form.type, was?.type, moved && 'moved'].filter(Boolean).join(' '))

  test('are told where they come, go, change and stay', () => {
    const after = [paragraph('Read this first.'), three[0], paragraph('A splint keeps the whole hand still at night.')]
    expect(bodies(three, after).map(({ change }) => change)).toEqual(['added', 'kept', 'changed', 'removed'])
  })

  test('that become something else say what they were', () => {
    expect(changes(bodies([paragraph('Rest and splints')], [{ type: 'heading', level: 2, content: [text('Rest and splints')] }]))).toEqual(['changed heading paragraph'])
  })

  test('without words count as the page counts them: an empty quote stands there, an empty paragraph doesn’t', () => {
    expect(changes(bodies(three, [...three, { type: 'quote', content: [] }]))).toEqual(['kept paragraph', 'kept paragraph', 'kept paragraph', 'added quote'])
    expect(bodies(three, [...three, { type: 'paragraph', content: [] }])).toEqual([])
  })

  test('that stand elsewhere have moved', () => {
    expect(changes(bodies(three, [three[1], three[2], three[0]]))).toEqual(['removed paragraph moved', 'kept paragraph', 'kept paragraph', 'added paragraph moved'])
  })

  test('of a list are items, and one more leaves those below it alone', () => {
    const lines = bodies([list('Rest the wrist', 'Wear a splint')], [list('See a doctor', 'Rest the wrist', 'Wear a splint')])
    expect(lines.map(({ change, form }) => [change, form.type === 'item' && form.number])).toEqual([['added', 1], ['kept', 2], ['kept', 3]])
  })

  test('of an image are its caption and its alternative text, and another file of the same name is another image', () => {
    const image = (caption: string): Block => ({ type: 'image', media: 'm1', alt: '', caption, claims: [] })
    expect(bodies([image('A splint')], [image('A wrist in a splint')]).map(told)).toEqual(['A +wrist in a +splint', 'A splinted wrist'])
    const media = new Map([['m1', { id: 'm1', sha256: 'cd'.repeat(32), mimeType: 'image/png', width: 1, height: 1, alt: 'Another wrist' }]])
    const lines = between(anArticle({}, image('A splint')), anArticle({}, image('A splint')), aLibrary({ media })).text.filter(({ form }) => form.type !== 'field')
    expect(changes(lines)).toEqual(['changed image image', 'changed alt'])
  })
})

const person = { name: 'Ana Lima', credentials: 'MD', affiliation: '', url: '' }
const ARTICLE: readonly (readonly [field: string, Partial<ArticleCopy>])[] = [
  ['text: title', { title: 'Splints' }],
  ['text: title', { supporting: { title: ['c1'], dek: [], heroImage: [] } }],
  ['text: dek', { dek: '' }],
  ['text: image', { heroImage: { media: 'm1', caption: 'A splint' } }],
  ['details: slug', { slug: 'splints' }],
  ['details: language', { language: 'pt' }],
  ['details: risk', { risk: 'high' }],
  ['details: topics', { topics: [] }],
  ['people: person', { authors: [person] }],
  ['people: person', { quotedExperts: [person] }],
  ['details: clinic', { clinic: null }],
  ['details: clinic', { clinicRelation: 'affiliation' }],
  ['details: funding', { disclosure: { funding: 'A fund.', conflicts: 'None.' } }],
  ['details: conflicts', { disclosure: { funding: '', conflicts: 'Some.' } }],
  ['details: advertising', { containsAdvertising: true }],
  ['details: crisisResource', { crisisResource: 'Call 112.' }],
  ['details: jurisdiction', { jurisdiction: 'PT' }],
  ['details: correction', { changeNote: { text: 'A dose was corrected.', kind: 'correction' } }],
]
const CLINIC: readonly (readonly [field: string, Partial<ClinicCopy>])[] = [
  ['text: title', { name: 'Hill Clinic' }],
  ['text: treatment', { treatments: [{ name: 'Rest', description: 'For a week', supporting: ['c1'] }] }],
  ['details: street', { address: { street: '2 Quay', city: 'Porto', region: '', postalCode: '', country: 'PT' } }],
  ['details: phone', { phone: '112' }],
  ['details: latitude', { latitude: 41.2 }],
  ['details: longitude', { longitude: -8 }],
  ['details: url', { url: 'https://example.org' }],
  ['details: verifiedOn', { verifiedOn: '2027-01-01' }],
  ['details: licenceNumber', { licence: { number: '1', body: '' } }],
]
/** Where something is said to differ. */
const where = ({ text: lines, people, details }: Comparison): string[] => {
  const said = (section: string, found: readonly Line[]) => found.filter(({ change }) => change !== 'kept').map(({ form }) => `${section}: ${form.type === 'field' ? form.name : form.type}`)
  return [...said('text', lines), ...said('people', people), ...said('details', details)]
}

describe('fields', () => {
  test.each(ARTICLE)('%s of an article is told where it differs', (field, change) => {
    expect(where(between(anArticle({}, cited('Rest helps.', 'c1')), anArticle(change, cited('Rest helps.', 'c1'))))).toContain(field)
  })

  test.each(CLINIC)('%s of a clinic is told where it differs', (field, change) => {
    expect(where(between(aClinic({}, cited('Rest helps.', 'c1')), aClinic(change, cited('Rest helps.', 'c1'))))).toEqual([field])
  })
})

describe('evidence', () => {
  const BODY = cited('Rest helps.', 'c1')
  const withClaim = (...claims: ReturnType<typeof aClaim>[]) => aLibrary({ claims: new Map([...aLibrary().claims, ...claims.map((claim) => [claim.id, claim] as const)]) })

  test('a claim that came or went, with its sources, and those that have other numbers for it', () => {
    const { claims, sources } = between(anArticle({}, BODY), anArticle({}, cited('Splints help.', 'c3'), BODY))
    expect(claims).toMatchObject([{ id: 'c3', change: 'added', statement: 'What c3 says.' }])
    expect(sources.map(({ source, change, number }) => [source, change, number.before, number.after])).toEqual([['s4', 'added', null, 1], ['s1', 'renumbered', 1, 2], ['s2', 'renumbered', 2, 3]])
  })

  test('what a claim says, how surely, and on what: by words', () => {
    const now = withClaim(aClaim('c1', [], { revision: 4, statement: 'What c1 now says.', certainty: 'low', citations: [aCitation('s1', { stance: 'qualifies' }), aCitation('s2', { confirmedBy: null })] }))
    const { claims: [claim], sources } = between(anArticle({}, BODY), anArticle({}, BODY), now)
    expect(claim).toMatchObject({ id: 'c1', change: 'changed', revision: { before: 3, after: 4 } })
    expect(claim?.lines.map((line) => [line.form.type === 'field' ? line.form.name : line.form.type, told(line)])).toEqual([
      ['statement', 'What c1 +now +says.'],
      ['certainty', '-moderate-+low+'],
      ['citation', 'page 4; confirmed by editor'],
      ['citation', 'page 4; +not +confirmed- by editor-'],
    ])
    expect(claim?.lines[2]).toMatchObject({ form: { stance: 'qualifies' }, was: { stance: 'supports' } })
    expect(sources).toEqual([])
  })

  test('a claim that was saved anew in the same words, as relevant to safety', () => {
    expect(between(anArticle({}, BODY), anArticle({}, BODY), withClaim(aClaim('c1', ['s1', 's2'], { revision: 4 }))).claims).toMatchObject([{ change: 'changed', lines: [], revision: { before: 3, after: 4 } }])
  })

  test('a source that is printed otherwise, or listed besides', () => {
    const sources = new Map([...aLibrary().sources, ['s1', aSource('s1', { revision: 3, csl: { type: 'book', title: 'Book one' } })]])
    const changed = between(anArticle({}, BODY), anArticle({ references: ['s2'] }, BODY), aLibrary({ sources })).sources
    expect(changed.map(({ source, change, lines }) => [source, change, ...lines.map(({ form }) => form.type === 'field' && form.name)])).toEqual([['s1', 'changed', 'reference'], ['s2', 'changed', 'listed']])
  })
})

test('the summary counts what differs', () => {
  const counts = tally(between(anArticle({}, paragraph('Rest helps the wrist.'), paragraph('Ask your doctor.')), anArticle({ slug: 'other' }, paragraph('Rest helps the hand.'), cited('Splints help.', 'c3'))))
  expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([['linesChanged', 1], ['linesAdded', 1], ['linesRemoved', 1], ['detailsChanged', 1], ['claimsAdded', 1], ['sourcesAdded', 1]])
})

test('a text of a clinic or an article that was not touched says nothing', () => {
  for (const copy of [anArticle({}, cited('Rest helps.', 'c1')), aClinic({}, cited('Rest helps.', 'c1'))]) expect(saysNothing(between(copy, copy))).toBe(true)
})
