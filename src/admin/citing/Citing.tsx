'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { $createRangeSelectionFromDom, $getSelection, COMMAND_PRIORITY_HIGH, getDOMSelection, KEY_DOWN_COMMAND, type BaseSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useCallback, useEffect, useState } from 'react'
import { OPEN_CITING_COMMAND } from '../editor/commands'
import { onPage } from '../editor/wordsInEditor'
import { request } from '../request'
import { useWords } from '../words/useWords'
import { Palette } from './Palette'
import { mergeFilledIn, placeClaim } from './place'
import { asksToCite } from './shortcut'
import { $spotFor, $wordsAt, type Spot } from './spot'
import './citing.css'

/** Inside each rich text editor: opens the palette where the caret is, and places what is chosen in it. */
export const Citing = () => {
  const t = useWords()
  const [editor] = useLexicalComposerContext()
  const { config: { routes: { api } } } = useConfig()
  const [spot, setSpot] = useState<Spot | null>(null)

  useEffect(() => mergeFilledIn(editor), [editor])

  // A server that was just started lays its libraries out at the first question, which takes seconds: better while somebody still reads.
  useEffect(() => {
    if (editor.isEditable()) void request(`${api}/cite/search`, { method: 'POST', body: { limit: 1 } })
  }, [api, editor])

  useEffect(() => {
    const open = ($selected: () => BaseSelection | null): true => {
      const here = editor.isEditable() ? $spotFor($selected()) : ('locked' as const)
      if (typeof here === 'string') toast.info(t(`citing:refused:${here}`))
      else setSpot(here)
      return true
    }
    const commands = [
      editor.registerCommand(OPEN_CITING_COMMAND, () => open($getSelection), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (!asksToCite(event)) return false
          event.preventDefault()
          // The browser tells of a key sooner than of the caret that a click has moved before it.
          return open(() => $createRangeSelectionFromDom(getDOMSelection(window), editor) ?? $getSelection())
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ]
    // An editor that can't be edited hears no keys.
    const told = (event: KeyboardEvent): void => {
      if (asksToCite(event) && !editor.isEditable() && document.querySelector('dialog[open], [role="dialog"]') === null) open($getSelection)
    }
    document.addEventListener('keydown', told)
    return () => {
      for (const unregister of commands) unregister()
      document.removeEventListener('keydown', told)
    }
  }, [editor, t])

  const rangeNow = useCallback((): Range | null => {
    if (spot === null) return null
    const words = editor.getEditorState().read(
      () => {
        const found = $wordsAt(spot)
        return found === null ? null : onPage(editor, found)
      },
      { editor },
    )
    if (words !== null) return words
    const element = editor.getElementByKey(spot.holder)
    if (element === null) return null
    const range = document.createRange()
    range.selectNodeContents(element)
    return range
  }, [editor, spot])

  if (spot === null) return null
  const close = (): void => {
    setSpot(null)
    editor.getRootElement()?.focus({ preventScroll: true })
    editor.focus()
  }
  return (
    <Palette
      sentence={spot.words}
      rangeNow={rangeNow}
      close={close}
      place={(claim) => {
        if (!placeClaim(editor, spot, claim)) return false
        setSpot(null)
        return true
      }}
    />
  )
}
