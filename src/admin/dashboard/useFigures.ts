'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { EARLIER, queryOf, type DeskFilters } from '../../domain/desk/filters'
import type { CopyStage } from '../../domain/editorial/state'
import type { Dashboard } from '../../operations/dashboard/dashboard'
import { useMonth } from '../words/useDay'
import { useWords } from '../words/useWords'
import { sumOf, type FigureData, type FigureRow } from './figure'

/** Where the dashboard's numbers lead. */
export function useWays() {
  const { config: { routes: { admin } } } = useConfig()
  const to = (path: `/${string}`): string => formatAdminURL({ adminRoute: admin, path })
  return {
    document: (collection: string, id: string): string => to(`/collections/${collection}/${id}`),
    review: (collection: string, id: string): string => to(`/review/${collection}/${id}`),
    inbox: to('/review'),
    list: (collection: string): string => to(`/collections/${collection}`),
    /** In the form that the list's own filter shows. */
    listOf: (collection: string, field: string, value: string): string => `${to(`/collections/${collection}`)}?where[or][0][and][0][${field}][equals]=${encodeURIComponent(value)}`,
    notices: to('/notices'),
    desk: (filters: Partial<DeskFilters> = {}, stage?: CopyStage): string => `${to('/desk')}${queryOf(filters) === '' ? '' : `?${queryOf(filters)}`}${stage === undefined ? '' : `#${stage}`}`,
  }
}

const total = (rows: readonly FigureRow[]): number => rows.reduce((sum, row) => sum + sumOf(row), 0)

/** The numbers of the dashboard as they are drawn and told. */
export function useFigures({ stages, waits, rules, reviews, sources }: Pick<Dashboard, 'stages' | 'waits' | 'rules' | 'reviews' | 'sources'>): Readonly<Record<'stages' | 'waits' | 'rules' | 'reviews' | 'sources', FigureData>> {
  const t = useWords()
  const month = useMonth()
  const ways = useWays()

  const byStage = stages.map(({ stage, articles, clinics }): FigureRow => ({
    label: t(`desk:stages:${stage}`),
    cells: ([['articles', articles], ['clinics', clinics]] as const).map(([kind, value]) => ({ value, href: ways.listOf(kind, 'workflow.stage', stage) })),
  }))
  const published = stages.filter(({ stage }) => stage === 'published').reduce((sum, { articles, clinics }) => sum + articles + clinics, 0)

  const byAge = waits.map(({ name, count }): FigureRow => ({ label: name.endsWith('-') ? t('dashboard:waits:longest') : name.replace('-', '–'), cells: [{ value: count, href: ways.desk({ age: name }, 'clinical-review') }] }))

  const byRule = rules.rules.map(({ code, asks, blocks, warns }): FigureRow => ({ label: code, more: asks, cells: [blocks, warns].map((value) => ({ value, href: ways.desk({ rule: code }) })) }))

  const byMonth = [
    { label: t('dashboard:reviews:earlier'), cells: [{ value: reviews.earlier, href: ways.desk({ month: EARLIER }, 'published') }] },
    ...reviews.months.map(({ name, count }): FigureRow => ({ label: month(name), cells: [{ value: count, href: ways.desk({ month: name }, 'published') }] })),
  ]

  const byStatus = ([['retracted', 'retracted', sources.retracted], ['concern', 'expression-of-concern', sources.concern], ['corrected', 'corrected', sources.corrected]] as const).map(([name, status, value]): FigureRow => ({
    label: t(`dashboard:sources:${name}`), cells: [{ value, href: ways.listOf('sources', 'status', status) }],
  }))

  return {
    stages: { title: t('dashboard:stages:title'), says: t('dashboard:stages:says', { published: number(published), work: number(total(byStage) - published) }), of: t('dashboard:stages:stage'), series: [t('dashboard:stages:articles'), t('dashboard:stages:clinics')], rows: byStage },
    waits: { title: t('dashboard:waits:title'), says: t('dashboard:waits:says', { count: total(byAge), texts: number(total(byAge)), long: number(waits.at(-1)?.count ?? 0) }), of: t('dashboard:waits:age'), series: [t('dashboard:waits:texts')], rows: byAge },
    rules: { title: t('dashboard:rules:title'), says: t('dashboard:rules:says', { count: byRule.length }), of: t('dashboard:rules:rule'), more: t('dashboard:rules:asks'), series: [t('dashboard:rules:blocks'), t('dashboard:rules:warns')], rows: byRule },
    reviews: { title: t('dashboard:reviews:title'), says: t('dashboard:reviews:says', { count: total(byMonth), texts: number(total(byMonth)), late: number(reviews.earlier) }), of: t('dashboard:reviews:month'), series: [t('dashboard:reviews:texts')], rows: byMonth },
    sources: { title: t('dashboard:sources:title'), says: t('dashboard:sources:says', { unchecked: number(sources.unchecked), of: number(sources.of), days: sources.uncheckedAfterDays }), of: t('dashboard:sources:status'), series: [t('dashboard:sources:sources')], rows: byStatus },
  }
}

const number = (value: number): string => value.toLocaleString('en')
