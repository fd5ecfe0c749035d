'use client'
import type { Form, Line } from '../../domain/compare/comparison'
import type { Say } from '../words/key'
import { useWords } from '../words/useWords'
import { RunsShown } from './RunsShown'

/** One paragraph, heading, item or image, with a sign in the margin where something happened to it. */
export const LineShown = ({ line }: { readonly line: Line }) => {
  const t = useWords()
  const { change, form, was, runs } = line
  return (
    <div className={`compare__line compare__line--${change}`}>
      <span className="compare__sign">{change !== 'kept' && <><span aria-hidden="true">{line.moved ? '↕' : SIGNS[change]}</span><span className="compare__aloud">{happened(line, t)}</span></>}</span>
      <div className={`compare__${form.type}${form.type === 'heading' ? ` compare__heading--${form.level}` : ''}${form.type === 'field' ? ` compare__field--${form.name}` : ''}`} style={{ marginInlineStart: `${Math.max(0, form.depth - (form.type === 'item' ? 1 : 0)) * 1.5}rem` }}>
        {line.moved && <small className="compare__note">{t(change === 'added' ? 'compare:movedHere' : 'compare:movedAway')}</small>}
        {was !== null && <small className="compare__note">{t('compare:was', { what: called(was, t) })}</small>}
        <Lead form={form} />
        <RunsShown runs={runs} />
      </div>
    </div>
  )
}

const SIGNS = { added: '+', removed: '−', changed: '~' } as const

const happened = ({ change, moved }: Line, t: Say): string => (change === 'kept' ? '' : moved ? t(change === 'added' ? 'compare:movedHere' : 'compare:movedAway') : t(`compare:${change}`))

/** What stands before the words of a line. */
const Lead = ({ form }: { readonly form: Form }) => {
  const t = useWords()
  switch (form.type) {
    case 'item':
      return <span className="compare__bullet">{form.number === null ? '•' : `${form.number}.`} </span>
    case 'image':
      return <span className="compare__label">{t('compare:image')} </span>
    case 'alt':
      return <span className="compare__label">{t('compare:alt')} </span>
    case 'rule':
      return <span className="compare__label">{t('compare:rule')}</span>
    case 'person':
      return <span className="compare__label">{t(`compare:as:${form.as}`)} </span>
    case 'unknown':
      return <span className="compare__label">{t('compare:unknown', { type: form.nodeType })}</span>
    default:
      return null
  }
}

function called(form: Form, t: Say): string {
  switch (form.type) {
    case 'heading':
      return t('compare:forms:heading', { level: form.level })
    case 'item':
      return t(form.number === null ? 'compare:forms:bullet' : 'compare:forms:numbered')
    case 'person':
      return t(`compare:as:${form.as}`)
    case 'field':
      return t(`compare:fields:${form.name}`)
    case 'citation':
      return t(`compare:stances:${form.stance}`)
    default:
      return t(`compare:forms:${form.type}`)
  }
}
