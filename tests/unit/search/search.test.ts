import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { excerptOf, LONGEST_EXCERPT } from '../../../src/domain/search/excerpt'
import { questionIn } from '../../../src/domain/search/question'
import { answers, rankOf } from '../../../src/domain/search/rank'
import { searchedOf } from '../../../src/domain/search/searched'
import { distinctWords, wordsOf } from '../../../src/domain/search/words'
import { text } from '../../../src/domain/snapshot/content'
import { aClinicSnapshot, anArticleSnapshot } from '../delivery/builders'

describe('words of a text', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Eating LESS salt.', ['eating', 'less', 'salt']],
    ['Überdosis, naïve Œdème', ['uberdosis', 'naive', 'œdeme']],
    ['Straße 5½', ['strasse', '51', '2']],
    ['ﬁbre', ['fibre']],
    ['don’t', ['don', 't']],
    ['COVID-19 (β-Blocker)', ['covid', '19', 'β', 'blocker']],
    ['高血圧の薬 DHA', ['高血', '血圧', '圧の', 'の薬', 'dha']],
    ['塩', ['塩']],
    ['\u0000 ?! \uD800 *', []],
  ])('%j', (words, expected) => {
    expect(wordsOf(words).map(({ word }) => word)).toEqual(expected)
  })

  test('stand where they are found', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (whole) => {
      for (const { word, start, end } of wordsOf(whole)) expect(distinctWords(whole.slice(start, end))).toContain(word)
    }))
  })
})

describe('a question', () => {
  test.each<readonly [string, string | null, ReturnType<typeof questionIn>]>([
    ['less salt', null, { words: ['less'], beginning: 'salt' }],
    ['Less SALT less salt', null, { words: ['less'], beginning: 'salt' }],
    ['what is the salt of life', 'en', { words: ['salt'], beginning: 'life' }],
    ['was ist das Salz', 'de', { words: [], beginning: 'salz' }],
    ['was ist das Salz', 'pl', { words: ['was', 'ist', 'das'], beginning: 'salz' }],
    ['vitamin B', null, { words: ['vitamin', 'b'], beginning: null }],
    ['is it', null, { words: ['is', 'it'], beginning: null }],
    ['the', null, { words: [], beginning: 'the' }],
    ['"salt" AND (NEAR/2 pressure*) -x:{title} $ne', null, { words: ['salt', 'near', '2', 'pressure', 'x', 'title', 'ne'], beginning: null }],
    ['塩', null, { words: [], beginning: '塩' }],
    ['  ', null, null],
    ['*"\u0000!', null, null],
    ['', null, null],
  ])('%j in %j', (asked, language, question) => {
    expect(questionIn(asked, language)).toEqual(question)
  })

  test('of a thousand words is one of the first sixteen', () => {
    const question = questionIn(Array.from({ length: 1000 }, (_, index) => `word${index}`).join(' '), null)
    expect([question?.words.length, question?.beginning]).toEqual([15, 'word15'])
  })

  test('of a text’s own words is answered by it, wherever they stand', () => {
    const { title, lead, anywhere } = searchedOf(anArticleSnapshot())
    for (const asked of ['What less salt does', 'rye', 'curve', 'summary eating', 'blood pressure', 'week']) expect([asked, answers(anywhere, questionIn(asked, null) ?? { words: [], beginning: '' })]).toEqual([asked, true])
    expect([title.includes('rye'), lead.includes('rye'), lead.includes('systolic'), lead.includes('salt')]).toEqual([false, false, true, true])
    expect(searchedOf(aClinicSnapshot()).lead).toEqual(expect.arrayContaining(['harbour', 'dietary', 'kiel']))
  })
})

describe('the rank of a text', () => {
  const ranked = (asked: string, title: string, lead: string) => rankOf({ title: distinctWords(title), lead: distinctWords(title, lead) }, questionIn(asked, null) ?? { words: [], beginning: null })
  test.each([
    ['a word in the title counts more than two in the lead', ranked('salt water', 'Salt', ''), ranked('salt water', '', 'Salt water')],
    ['the lead counts more than the text', ranked('salt', '', 'Salt'), ranked('salt', '', '')],
    ['a whole word counts more than a longer one', ranked('salt', 'Salt', ''), ranked('salt', 'Salty', '')],
    ['a longer word in the title counts more than the word in the lead', ranked('salt', 'Salty', ''), ranked('salt', '', 'Salt')],
    ['two words in the title count more than one', ranked('less salt', 'Less salt', ''), ranked('less salt', 'Salt', 'Less')],
  ])('%s', (_what, more, less) => {
    expect(more).toBeGreaterThan(less)
  })
})

describe('an excerpt', () => {
  const marked = (asked: string, snapshot = anArticleSnapshot()) => excerptOf(snapshot, questionIn(asked, null) ?? { words: [], beginning: null }).map(({ text: words, match }) => (match ? `[${words}]` : words)).join('')

  test.each([
    ['pressure lowers', 'Less salt [lowers] blood [pressure].'],
    ['summary', 'A [summary] about salt'],
    ['what does', 'A summary about salt'],
    ['syst', 'Eating less salt lowers [systolic] blood pressure in adults.'],
    ['salt lower adult', 'Eating less [salt] lowers systolic blood pressure in [adults].'],
  ])('of “%s” is %s', (asked, expected) => {
    expect(marked(asked)).toBe(expected)
  })

  test('marks neighbouring characters of a text without spaces together', () => {
    expect(marked('高血圧', anArticleSnapshot({ dek: 'これは高血圧の薬です。' }))).toBe('これは[高血圧]の薬です。')
  })

  test('of a long line is cut between words round most of what was asked for', () => {
    const dek = `${'Salt again. '.repeat(40)}Here salt meets a rare word, and it goes on. ${'Nothing more. '.repeat(40)}`
    const excerpt = marked('salt rare', anArticleSnapshot({ dek }))
    expect(excerpt).toMatch(/^…\w/)
    expect(excerpt).toMatch(/\[rare\] word/)
    expect(excerpt).toMatch(/\.?…$/)
  })

  test('of any text is a stretch of it, no longer than it may be, with every match a word that was asked for', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('salt', 'Salty ', 'SÁLT', '塩味', ' ', '\n', '😀'), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 120 }), (words) => {
      const dek = words.join('')
      const pieces = excerptOf(anArticleSnapshot({ dek, body: [{ type: 'paragraph', content: [text('x')] }], claims: [] }), { words: ['sal'], beginning: 'salt' })
      const shown = pieces.map((piece) => piece.text).join('').replace(/^…|…$/g, '')
      expect(`${dek.replace(/\s+/gu, ' ')} x`).toContain(shown)
      expect(shown.length).toBeLessThanOrEqual(LONGEST_EXCERPT)
      for (const [index, { text: piece, match }] of pieces.entries()) {
        expect(match).not.toBe(pieces[index + 1]?.match)
        if (match) expect(distinctWords(piece).some((word) => word.startsWith('sal'))).toBe(true)
      }
    }))
  })
})
