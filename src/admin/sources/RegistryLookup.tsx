'use client'
import { Button, useConfig, useDocumentInfo, useEditDepth, useForm, useFormModified } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import type { SourceFields } from '../../domain/references/sourceFields'
import { request } from '../request'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'
import { inWords, outcome, type Checked, type LookedUp } from './registries'

type Form = Readonly<Record<string, unknown>>

interface Said {
  readonly sentence: string
  readonly list: readonly string[]
  /** Address of the source that has this number already. */
  readonly existing: string | null
}

/** Fills an editor's form in by DOI or PMID, and has a saved source checked. What somebody has typed stays; differences are told. */
export const RegistryLookup = () => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  const { id, hasSavePermission } = useDocumentInfo()
  const { addFieldRow, dispatchFields, getData, setModified } = useForm()
  const modified = useFormModified()
  const editDepth = useEditDepth()
  const [busy, setBusy] = useState(false)
  const [said, say] = useState<Said | null>(null)
  if (hasSavePermission === false) return null

  const asking = async <Ok,>(path: `/${string}`, body: unknown, answered: (ok: Ok) => void): Promise<void> => {
    setBusy(true)
    say(null)
    const answer = await request<Ok>(formatAdminURL({ apiRoute: routes.api, path }), { method: 'POST', body })
    if ('ok' in answer) answered(answer.ok)
    else say({ sentence: whyNot(answer, t), list: [], existing: answer.existing && formatAdminURL({ adminRoute: routes.admin, path: `/collections/sources/${answer.existing}` }) })
    setBusy(false)
  }

  /** What is typed while the registries are asked stays as well. */
  const untouchedSince = (asked: Form, name: string): boolean => JSON.stringify(getData()[name]) === JSON.stringify(asked[name])

  const fillIn = (): void => {
    const asked: Form = getData()
    void asking<LookedUp>('/sources/lookup', question(asked, id), ({ fields, standing, differences, message }) => {
      const free = Object.entries(fields).filter(([name]) => untouchedSince(asked, name))
      const known = standing.status !== 'unknown' && asked['status'] === 'unknown' && untouchedSince(asked, 'status')
      for (const [path, value] of [...free, ...(known ? Object.entries(standing) : [])]) if (path !== 'authors') dispatchFields({ type: 'UPDATE', path, value, valid: true })
      if (free.some(([name]) => name === 'authors')) for (const [rowIndex, author] of (fields.authors ?? []).entries()) addFieldRow({ path: 'authors', schemaPath: 'authors', rowIndex, subFieldState: rowOf(author) })
      if (free.length > 0 || known) setModified(true)
      say({ sentence: outcome(free.map(([name]) => name as keyof SourceFields), { standing, message }, t), list: differences.map((one) => inWords(one, t)), existing: null })
    })
  }

  const check = (): void => {
    const asked: Form = getData()
    void asking<Checked>(`/sources/${id}/check`, {}, ({ outcome: result, message, changed, differences }) => {
      // The source was saved with its new status: show it, unless that took somebody's words away, here or on the page behind a drawer. A save over it would be refused.
      if (changed && editDepth === 1 && Object.keys(getData()).every((name) => untouchedSince(asked, name))) return window.location.reload()
      for (const [name, value] of Object.entries({ outcome: result, message, checkedAt: new Date().toISOString() })) dispatchFields({ type: 'UPDATE', path: `check.${name}`, value, valid: true })
      say({ sentence: [message || (changed ? '' : t('sources:stays')), changed ? t('sources:changed') : ''].filter(Boolean).join(' '), list: differences.map((one) => inWords(one, t)), existing: null })
    })
  }

  return (
    <div className="field-type">
      <Button buttonStyle="secondary" size="small" disabled={busy} onClick={fillIn}>{t('sources:fillIn')}</Button>{' '}
      {id !== undefined && <Button buttonStyle="secondary" size="small" disabled={busy || modified} onClick={check} tooltip={modified ? t('sources:saveFirst') : ''}>{t('sources:check')}</Button>}
      <div role="status">
        {busy && <p>{t('sources:asking')}</p>}
        {said !== null && <p>{said.sentence} {said.existing !== null && <a href={said.existing}>{t('sources:open')}</a>}</p>}
        {said !== null && said.list.length > 0 && <><p>{t('sources:otherwise')}</p><ul>{said.list.map((line) => <li key={line}>{line}</li>)}</ul></>}
      </div>
    </div>
  )
}

/** What the form holds comes before what is saved; nobody has chosen the type that a new source begins with. A form has 0 for a list without rows. */
function question({ doi, pmid, ...form }: Form, id: string | number | undefined): object {
  const filled = Object.entries(form).filter(([name, value]) => Boolean(value) && (name !== 'type' || id !== undefined))
  return { doi: doi ?? '', pmid: pmid ?? '', form: Object.fromEntries(filled), ...(id !== undefined && { id: String(id) }) }
}

const rowOf = (author: NonNullable<NonNullable<LookedUp['fields']['authors']>[number]>) =>
  Object.fromEntries(Object.entries(author).map(([name, value]) => [name, { value, initialValue: value, valid: true }]))
