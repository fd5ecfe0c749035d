import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { subjectIn } from './subjectIn'
import { wordsOf } from './words/key'

interface DocumentTabProps {
  readonly title: string
  readonly className: string
  readonly props: DocumentViewServerProps
  readonly children: ReactNode
}

/** A page of our own beside a text's form, with the way back to it. */
export function DocumentTab({ title, className, props: { initPageResult, doc }, children }: DocumentTabProps) {
  const { collection, id } = subjectIn(initPageResult)
  const { req: { payload, i18n } } = initPageResult
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  const t = wordsOf(i18n)
  return (
    <Gutter>
      <SetStepNav nav={[{ label: t(`dashboard:stages:${collection}`), url: `/collections/${collection}` }, { label: String(doc?.[useAsTitle] ?? id), url: `/collections/${collection}/${id}` }, { label: title }]} />
      <main className={className}>
        <h2>{title}</h2>
        {children}
      </main>
    </Gutter>
  )
}
