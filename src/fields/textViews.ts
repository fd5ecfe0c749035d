import type { EditViewConfig } from 'payload'

const label = (key: string) => ({ t }: { readonly t: (key: string) => string }): string => t(`probatum:${key}`)

/** Beside the form of a text: what differs between its editions, and its record. */
export const textViews: Readonly<Record<string, EditViewConfig>> = {
  compare: { Component: '/src/admin/compare/CompareView#CompareView', path: '/compare', tab: { label: label('compare:tab'), href: '/compare', order: 150 } },
  record: { Component: '/src/admin/record/RecordView#RecordView', path: '/record', tab: { label: label('record:tab'), href: '/record', order: 200 } },
}
