'use client'
import type { EditorState, LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { CheckedCopy } from '../../operations/checkCopy'

export type Standing = 'waiting' | 'checking' | 'current' | 'unreachable' | 'signedOut' | 'refused'

/** The last answer about the text in a form, and how it stands to what is in the form now. */
export interface Check {
  readonly standing: Standing
  /** Kept while a newer one is asked for, and when none can be had. */
  readonly checked: CheckedCopy | null
  /** A sentence: why the last question was not answered; '' where it was. */
  readonly refused: string
  /** What `checked` speaks of: the editors as they were when it was asked, by field. */
  readonly asked: ReadonlyMap<string, AskedEditor>
}

export interface AskedEditor {
  readonly editor: LexicalEditor
  readonly state: EditorState
}

/** What the panel, the editors and the chips of one form share. */
export interface CheckStore {
  readonly get: () => Check
  readonly set: (check: Partial<Check>) => void
  readonly subscribe: (listener: () => void) => () => void
  /** Open rich text editors, by field. */
  readonly editors: Map<string, LexicalEditor>
  /** Says that something in the form has changed, or in the library behind it. */
  readonly touch: () => void
  readonly onTouch: (listener: () => void) => () => void
  /** Says that whoever writes wants to act on the finding that was chosen last. */
  readonly askForFixes: () => void
  readonly onAskForFixes: (listener: () => void) => () => void
}

export const UNCHECKED: Check = { standing: 'waiting', checked: null, refused: '', asked: new Map() }

export function checkStore(): CheckStore {
  let check = UNCHECKED
  const [changes, touches, fixes] = [listeners(), listeners(), listeners()]
  return {
    get: () => check,
    set: (now) => {
      check = { ...check, ...now }
      changes.tell()
    },
    subscribe: changes.add,
    editors: new Map(),
    touch: touches.tell,
    onTouch: touches.add,
    askForFixes: fixes.tell,
    onAskForFixes: fixes.add,
  }
}

function listeners() {
  const all = new Set<() => void>()
  return {
    add: (listener: () => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
    tell: () => all.forEach((listener) => listener()),
  }
}
