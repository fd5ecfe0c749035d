import { describe, expect, jest, test, beforeEach, afterEach } from '@jest/globals'
import fc from 'fast-check'
import { follow } from '../../../src/admin/editor/follow'
import { AGAIN, checker, PAUSE } from '../../../src/admin/findings/checker'
import { checkStore } from '../../../src/admin/findings/checkStore'
import { fixesFor } from '../../../src/admin/findings/fixes'
import { fieldOf, tabOf } from '../../../src/admin/findings/formField'
import { inReadingOrder } from '../../../src/admin/findings/readingOrder'
import type { Answer } from '../../../src/admin/request'
import type { Finding } from '../../../src/domain/gate/rule'
import type { CheckedCopy } from '../../../src/operations/checkCopy'

const aFinding = (path: string, fields: Partial<Finding> = {}): Finding => ({ code: 'text.absolute', severity: 'warns', place: { path, start: 0, end: 4 }, text: 'Some', message: 'It is so.', advice: 'Do so.', ...fields })
const aCheck = (fields: Partial<CheckedCopy> = {}): CheckedCopy => ({ findings: [], needsCitation: [], claims: [], references: [], words: 0, ...fields })

describe('words that were found', () => {
  test('are where they were, as long as they are there', () => expect(follow('One. Two. One.', { start: 10, text: 'One.' })).toBe(10))
  test('are at the nearest place that reads the same, once something was written before them', () => {
    expect(follow('So: One. Two. One.', { start: 10, text: 'One.' })).toBe(14)
    expect(follow('One. One.', { start: 1, text: 'One.' })).toBe(0)
  })
  test('are nowhere once they were changed', () => expect(follow('Once.', { start: 0, text: 'One.' })).toBeNull())
  test('are always where the passage reads like them', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.nat(40), (before, text, after, start) => {
        const at = follow(before + text + after, { start, text })
        expect((before + text + after).slice(at ?? 0).startsWith(text)).toBe(true)
      }),
    )
  })
})

describe('what can be done on the spot', () => {
  const waiting = (path: string) => fixesFor(aFinding(path, { code: 'statement.uncited' }), aCheck({ needsCitation: [{ path, start: 0, end: 4, score: 1, blocks: true }] }))
  test.each([
    ['body/3', [{ type: 'cite' }, { type: 'exempt' }]],
    ['offer/1/items/0', [{ type: 'cite' }, { type: 'exempt' }]],
    ['dek', [{ type: 'support', field: 'supporting.dek' }]],
    ['heroImage/caption', [{ type: 'support', field: 'supporting.heroImage' }]],
    ['treatments/2/description', [{ type: 'support', field: 'treatments.2.supporting' }]],
    ['body/4/caption', []],
    ['disclosure/funding', []],
  ])('about a sentence without a source at %s', (path, fixes) => expect(waiting(path)).toEqual(fixes))

  test('about a citation: its claim, or first its source where that has fallen', () => {
    const about = { claim: 'c1', source: 's1' }
    expect(fixesFor(aFinding('body/0', { code: 'citation.unconfirmed', about }), aCheck())).toEqual([{ type: 'claim', id: 'c1' }, { type: 'source', id: 's1' }])
    expect(fixesFor(aFinding('body/0', { code: 'source.retracted', about }), aCheck())).toEqual([{ type: 'source', id: 's1' }, { type: 'claim', id: 'c1' }])
  })

  test('about the library’s own words: the claim or source that says them', () => {
    const references = [{ number: 2, source: 's2', text: 'Two.', status: 'current' as const }]
    expect(fixesFor(aFinding('bibliography/2/title'), aCheck({ references }))).toEqual([{ type: 'source', id: 's2' }])
    expect(fixesFor(aFinding('bibliography/2', { code: 'reference.unused' }), aCheck({ references }))).toEqual([{ type: 'source', id: 's2' }, { type: 'list', field: 'references' }])
    expect(fixesFor(aFinding('claims/0/statement'), aCheck({ claims: [{ id: 'c9', statement: '', certainty: 'low', retired: false, numbers: '', citations: [] }] }))).toEqual([{ type: 'claim', id: 'c9' }])
  })

  test('about words that only new ones can settle: nothing', () => expect(fixesFor(aFinding('body/0'), aCheck())).toEqual([]))
})

describe('the field behind a place', () => {
  test.each([['title', 'title'], ['authors/1/name', 'authors.1.name'], ['heroImage/alt', 'heroImage.image'], ['heroImage/caption', 'heroImage.caption'], ['changeNote', 'changeNote.text'], ['topics/0/name', 'topics'], ['claims/0/statement', null], ['bibliography/3', null], ['', null]])('%s is %s', (path, field) => expect(fieldOf(path)).toBe(field))

  test('is in the tab that holds it, in a row or not', () => {
    const tabs = [{ type: 'text', name: 'slug' }, { type: 'tabs', tabs: [{ fields: [{ type: 'text', name: 'title' }] }, { fields: [{ type: 'row', fields: [{ type: 'text', name: 'clinic' }] }] }] }] as never
    expect([tabOf(tabs, 'title'), tabOf(tabs, 'clinic'), tabOf(tabs, 'slug')]).toEqual([0, 1, null])
  })
})

test('findings stand in reading order: fields as the form has them, the tenth block behind the second', () => {
  const paths = ['bibliography/2', 'body/10', 'body/2/items/1', 'body/2/items/1/blocks/0', 'body/2/items/0', 'title', '', 'disclosure/funding', 'dek']
  expect(inReadingOrder(paths.map((path) => aFinding(path))).map(({ place }) => place.path)).toEqual(['title', 'dek', 'body/2/items/0', 'body/2/items/1', 'body/2/items/1/blocks/0', 'body/10', 'disclosure/funding', 'bibliography/2', ''])
})

describe('a form', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  function watched() {
    const store = checkStore()
    const asked: { readonly document: unknown; readonly signal: AbortSignal; readonly answer: (answer: Answer<CheckedCopy>) => Promise<void> }[] = []
    let title = 'One'
    const own = checker(
      store,
      () => ({ document: { title }, asked: new Map() }),
      (document, signal) => new Promise((resolve) => asked.push({ document, signal, answer: async (answer) => { resolve(answer); await Promise.resolve(); await Promise.resolve() } })),
    )
    const write = (words: string): void => {
      title = words
      own.touch()
    }
    return { store, asked, write, ...own }
  }

  test('is checked once at each pause', () => {
    const { asked, write } = watched()
    for (const words of ['O', 'On', 'One']) {
      write(words)
      jest.advanceTimersByTime(PAUSE - 1)
    }
    expect(asked).toEqual([])
    jest.advanceTimersByTime(1)
    expect(asked.map(({ document }) => document)).toEqual([{ title: 'One' }])
  })

  test('is asked about as it is now: an older question is given up, and its answer not heard', async () => {
    const { store, asked, write } = watched()
    write('One')
    jest.advanceTimersByTime(PAUSE)
    write('Two')
    jest.advanceTimersByTime(PAUSE)
    expect(asked[0]?.signal.aborted).toBe(true)
    await asked[1]?.answer({ ok: aCheck({ words: 2 }) })
    await asked[0]?.answer({ ok: aCheck({ words: 1 }) })
    expect(store.get()).toMatchObject({ standing: 'current', checked: { words: 2 } })
  })

  test('is not asked about again where nothing is different, unless the library has changed', async () => {
    const { asked, write, again } = watched()
    write('One')
    jest.advanceTimersByTime(PAUSE)
    await asked[0]?.answer({ ok: aCheck() })
    write('One')
    jest.advanceTimersByTime(PAUSE)
    expect(asked.length).toBe(1)
    again()
    jest.advanceTimersByTime(PAUSE)
    expect(asked.length).toBe(2)
  })

  test('keeps its last findings while the server can’t be reached, and is asked about again by itself', async () => {
    const { store, asked, write } = watched()
    write('One')
    jest.advanceTimersByTime(PAUSE)
    await asked[0]?.answer({ ok: aCheck({ words: 1 }) })
    write('Two')
    jest.advanceTimersByTime(PAUSE)
    await asked[1]?.answer({ refused: 'The server could not be reached.', status: 0, code: null, details: [], existing: null })
    expect(store.get()).toMatchObject({ standing: 'unreachable', checked: { words: 1 } })
    jest.advanceTimersByTime(AGAIN)
    await asked[2]?.answer({ ok: aCheck({ words: 2 }) })
    expect(store.get()).toMatchObject({ standing: 'current', checked: { words: 2 }, refused: '' })
  })

  test('says so when its writer has been logged out, or is refused', async () => {
    const { store, asked, write } = watched()
    write('One')
    jest.advanceTimersByTime(PAUSE)
    await asked[0]?.answer({ refused: 'Log in first.', status: 401, code: 'unauthenticated', details: [], existing: null })
    expect(store.get()).toMatchObject({ standing: 'signedOut' })
    write('Two')
    jest.advanceTimersByTime(PAUSE)
    await asked[1]?.answer({ refused: 'This text is nested too deep.', status: 400, code: 'too-deep', details: [], existing: null })
    expect(store.get()).toMatchObject({ standing: 'refused', refused: 'This text is nested too deep.' })
  })
})
