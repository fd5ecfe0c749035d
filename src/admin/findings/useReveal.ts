'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { Finding } from '../../domain/gate/rule'
import { hold, selectWords, type Held } from '../editor/wordsInEditor'
import type { CheckStore } from './checkStore'
import { fieldOf, tabOf } from './formField'
import { appeared, openField, openTab } from './openField'

interface Revealer {
  /** Goes to the very words of a finding or a comment and selects them. False: they are not there any more. */
  readonly words: (finding: Pick<Finding, 'place' | 'text'>) => Promise<boolean>
  /** Goes to a field of the form. */
  readonly field: (field: string) => Promise<void>
}

const EDITORS: readonly string[] = ['body', 'offer']

/** Ways into the form that a panel stands in. */
export function useReveal(store: CheckStore, form: () => HTMLElement | null): Revealer {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()

  const opened = (field: string): HTMLElement | null => {
    const own = form()
    const tab = tabOf(getEntityConfig({ collectionSlug })?.fields ?? [], field.split('.')[0] ?? '')
    if (own !== null && tab !== null) openTab(own, tab)
    return own
  }

  const field = async (name: string, words?: { readonly start: number; readonly end: number }): Promise<boolean> => {
    const own = opened(name)
    return own !== null && openField(own, name, words)
  }

  return {
    field: async (name) => void (await field(name)),
    words: async ({ place, text }) => {
      const [top = ''] = place.path.split('/')
      const name = fieldOf(place.path)
      if (!EDITORS.includes(top)) return name !== null && field(name, text === '' ? undefined : place)
      opened(top)
      const editor = await appeared(() => store.editors.get(top))
      if (editor === null) return false
      const held = heldAt(store, editor, top, place)
      if (held !== null) return selectWords(editor, held)
      editor.focus()
      return false
    },
  }
}

/** The words of a place, as they were when the text was checked: what was written since may have moved them. */
export function heldAt(store: CheckStore, editor: LexicalEditor, field: string, place: Finding['place']): Held | null {
  const asked = store.get().asked.get(field)
  return hold(editor, asked?.editor === editor ? asked.state : editor.getEditorState(), field, [place])[0] ?? null
}
