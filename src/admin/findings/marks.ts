'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Place } from '../../domain/snapshot/passage'
import type { CheckedCopy } from '../../operations/checkCopy'
import { $rangeNow, hold, onPage, type Held } from '../editor/wordsInEditor'
import type { AskedEditor } from './checkStore'
import type { HighlightName, Highlighted } from './highlights'

/** Words of an editor that show what is said of them. */
export interface Mark extends Held {
  readonly as: HighlightName
}

/** What a check says of words in one editor. A sentence that waits for a claim is underlined; other words are tinted. */
export function marksOf({ findings, needsCitation }: CheckedCopy, field: string, { editor, state }: AskedEditor): Mark[] {
  const uncited = needsCitation.map(({ blocks, ...place }): Shown => ({ place, as: blocks ? 'probatum-uncited' : 'probatum-likely-uncited' }))
  const waiting = new Set(needsCitation.map(keyOf))
  const others = findings.filter(({ code, place, text }) => text !== '' && !waiting.has(keyOf(place)) && !TOLD_BY_CHIP.has(code)).map(({ place, severity }): Shown => ({ place, as: severity === 'blocks' ? 'probatum-blocking' : 'probatum-warning' }))
  const here = [...uncited, ...others].filter(({ place }) => place.path.startsWith(`${field}/`))
  const held = hold(editor, state, field, here.map(({ place }) => place))
  return here.flatMap(({ as }, index) => {
    const words = held[index]
    return words === null || words === undefined || words.text === '' ? [] : [{ ...words, as }]
  })
}

/** What is held against the claim behind a sentence shows on its number: the words themselves may be right. */
const TOLD_BY_CHIP: ReadonlySet<string> = new Set(['citation.unconfirmed', 'claim.newer', 'claim.retired', 'claim.uncited', 'source.concern', 'source.retracted'])

interface Shown {
  readonly place: Place
  readonly as: HighlightName
}

const keyOf = ({ path, start, end }: Place): string => `${path} ${start} ${end}`

/** Marks as ranges of the page. What was changed since is left out: nobody knows yet what is to be said of it. */
export function rangesOf(editor: LexicalEditor, marks: readonly Mark[]): Highlighted {
  const ranges = new Map<HighlightName, AbstractRange[]>()
  editor.getEditorState().read(
    () => {
      for (const mark of marks) {
        const range = $rangeNow(mark)
        const shown = range === null ? null : onPage(editor, range)
        if (shown === null) continue
        ranges.set(mark.as, [...(ranges.get(mark.as) ?? []), shown])
      }
    },
    { editor },
  )
  return ranges
}
