'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { flattenTopLevelFields } from 'payload/shared'
import { useWords } from '../words/useWords'
import type { Difference } from './differences'

/** Where two texts of one document differ, field by field and word by word. */
export const Differences = ({ found }: { readonly found: readonly Difference[] }) => {
  const t = useWords()
  const labelOf = useLabels()
  if (found.length === 0) return <p>{t('drafts:same')}</p>
  return (
    <dl className="unsaved__differences" tabIndex={0}>
      {found.map(({ field, runs }) => (
        <div key={field}>
          <dt>{labelOf(field)}</dt>
          <dd>
            {runs.map(({ text, in: side }, index) => {
              if (side === 'both') return <span key={index}>{shortened(text)}</span>
              const Mark = side === 'mine' ? 'ins' : 'del'
              return <Mark key={index}><span className="unsaved__said">{t(side === 'mine' ? 'drafts:added' : 'drafts:removed')} </span>{text}</Mark>
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What is the same is there to find the place by. */
const shortened = (text: string): string => (text.length > 2 * CONTEXT ? `${text.slice(0, CONTEXT)} … ${text.slice(-CONTEXT)}` : text)
const CONTEXT = 120

/** What the form calls a field. */
function useLabels(): (field: string) => string {
  const { getEntityConfig } = useConfig()
  const { collectionSlug = '' } = useDocumentInfo()
  const labels = new Map(flattenTopLevelFields(getEntityConfig({ collectionSlug })?.fields ?? []).map((field) => ['name' in field ? field.name : '', 'label' in field ? field.label : undefined]))
  return (field) => {
    const label = labels.get(field)
    return typeof label === 'string' ? label : field
  }
}
