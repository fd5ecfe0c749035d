'use client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { OPEN_CITING_COMMAND } from '../editor/commands'
import { useWords } from '../words/useWords'
import { CiteIcon } from './CiteIcon'
import { shownShortcut } from './shortcut'

/** In the toolbars: says the key strokes that do the same. */
export const CiteButton = ({ editor }: { readonly editor: LexicalEditor }) => {
  const t = useWords()
  const name = t('citing:citeBy', { shortcut: shownShortcut() })
  return (
    <button type="button" className="toolbar-popup__button toolbar-popup__button-cite" title={name} aria-label={name} aria-keyshortcuts="Control+Enter Meta+Enter" onMouseDown={(event) => event.preventDefault()} onClick={() => editor.dispatchCommand(OPEN_CITING_COMMAND, undefined)}>
      <CiteIcon /> <span className="citing-button">{t('citing:cite')}</span>
    </button>
  )
}
