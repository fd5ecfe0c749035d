import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compare } from '../../../src/domain/compare/compare'
import type { Comparison, Line, Run } from '../../../src/domain/compare/comparison'
import { saysNothing } from '../../../src/domain/compare/tally'
import { text, type Block } from '../../../src/domain/snapshot/content'
import { freeze } from '../../../src/domain/snapshot/freeze'
import { passagesOfBody } from '../../../src/domain/snapshot/passage'
import type { ArticleSnapshot } from '../../../src/domain/snapshot/snapshot'
import { expectInProportion } from '../../support/inProportion'
import { aLibrary, anArticle } from '../snapshot/copies'
import { anyBody } from '../snapshot/trees'

const bare = freeze(anArticle(), aLibrary()) as ArticleSnapshot
const withBody = (body: readonly Block[]): ArticleSnapshot => ({ ...bare, body })

/** Two texts of which one was made of the other: blocks dropped, moved, repeated, and put in. */
const twoBodies = fc.tuple(anyBody, anyBody, fc.array(fc.nat({ max: 7 }), { maxLength: 8 })).map(([before, other, picks]) => {
  const pool = [...before, ...other]
  return [before, picks.flatMap((pick) => pool.slice(pick, pick + 1))] as const
})

/** Words that editors change: drawn from few, so that some stay. */
const sentence = fc.array(fc.constantFrom('rest', 'helps', 'the', 'wrist', 'a', 'splint', '2.5', 'mg', 'of', 'nothing'), { maxLength: 12 }).map((words) => words.join(' '))

const side = (lines: readonly Line[], left: 'added' | 'removed'): string[] =>
  lines.flatMap(({ change, runs, form }) => (change === left || form.type === 'rule' || form.type === 'field' || form.type === 'unknown' ? [] : [runs.map((run) => (run.change !== left && run.type === 'words' ? run.text : '')).join('')]))
const passages = (body: readonly Block[]): string[] => passagesOfBody(body.filter((block) => block.type !== 'paragraph' || block.content.length > 0), '').map(({ text: words }) => words).sort()
/** An image without a caption is a line without words. */
const worded = (lines: readonly string[]): string[] => lines.filter((line) => line !== '').sort()

describe('a comparison', () => {
  test('holds both texts: what is kept and added is the new one, what is kept and removed the old one', () => {
    fc.assert(
      fc.property(twoBodies, ([before, after]) => {
        const { text: lines } = compare(withBody(before), withBody(after))
        if (lines.length === 0) return
        expect(worded(side(lines, 'removed'))).toEqual(worded(passages(after)))
        expect(worded(side(lines, 'added'))).toEqual(worded(passages(before)))
      }),
    )
  })

  test('holds every word of a line in its order', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const { text: lines } = compare({ ...bare, title: before }, { ...bare, title: after })
        const words = (left: Run['change']) => lines.flatMap(({ runs }) => runs.flatMap((run) => (run.change !== left && run.type === 'words' ? [run.text] : []))).join('')
        if (before === after) expect(lines).toEqual([])
        else expect([words('added'), words('removed')]).toEqual([before, after])
      }),
    )
  })

  test('of a text with itself says nothing', () => {
    fc.assert(fc.property(anyBody, (body) => saysNothing(compare(withBody(body), withBody(structuredClone(body))))))
  })

  test('that says nothing is of texts that read the same', () => {
    fc.assert(
      fc.property(twoBodies, ([before, after]) => {
        if (saysNothing(compare(withBody(before), withBody(after)))) expect(passages(after)).toEqual(passages(before))
      }),
    )
  })

  test('asked the other way round takes out what it put in', () => {
    fc.assert(
      fc.property(twoBodies, sentence, sentence, ([before, after], title, other) => {
        const [one, two] = [{ ...withBody(before), title }, { ...withBody(after), title: other }]
        expect(sorted(turned(compare(one, two)))).toEqual(sorted(compare(two, one)))
      }),
    )
  })
})

const TURNED = { kept: 'kept', added: 'removed', removed: 'added', changed: 'changed' } as const

/** The lines as they are told from the other side, but for what only one of them can know: numbers, and the form that a changed line has now. */
const turned = ({ text: lines }: Comparison): Line[] => lines.map((line) => ({ ...line, change: TURNED[line.change], runs: line.runs.map((run) => ({ ...run, change: TURNED[run.change] })) }))

/** What goes stands before what comes, from either side. */
const sorted = (told: Comparison | readonly Line[]): string[] => ('text' in told ? told.text : told).map(({ change, moved, was, runs }) => JSON.stringify([change, moved, was !== null, ...runs.map((run) => JSON.stringify(run)).sort()])).sort()

const words = (count: number, stem: string): string => Array.from({ length: count }, (_, at) => `${stem}${(at * 7919) % 997}`).join(' ')
const paragraph = (content: string): Block => ({ type: 'paragraph', content: [text(content)] })
const paragraphs = (count: number, stem: string): Block[] => Array.from({ length: Math.ceil(count / 10) }, (_, at) => paragraph(`${words(9, stem)} ${at}`))

test.each<readonly [string, (count: number) => Block[], (count: number) => Block[]]>([
  ['one paragraph whose words were shuffled', (count) => [paragraph(words(count, 'w'))], (count) => [paragraph(words(count, 'w').split(' ').sort().join(' '))]],
  ['paragraphs that are all alike, the other way round', (count) => paragraphs(count, 'w'), (count) => paragraphs(count, 'w').reverse()],
  ['a text written anew', (count) => paragraphs(count, 'old'), (count) => paragraphs(count, 'new')],
  ['a word changed in each paragraph', (count) => paragraphs(count, 'w'), (count) => paragraphs(count, 'w').map((block, at) => (at % 2 === 0 ? paragraph(`${words(8, 'w')} other ${at}`) : block))],
])('its time grows with the texts: %s', async (_what, before, after) => {
  await expectInProportion(60_000, (count) => [withBody(before(count)), withBody(after(count))] as const, (sides) => compare(...sides))
})
