import { diffWordsWithSpace } from 'diff'
import { fromLexical } from '../../domain/snapshot/fromLexical'
import { passagesOfBody, type Passage } from '../../domain/snapshot/passage'

/** A field that two texts of one document have otherwise, word by word. */
export interface Difference {
  readonly field: string
  readonly runs: readonly { readonly text: string; readonly in: 'both' | 'theirs' | 'mine' }[]
}

type Values = Readonly<Record<string, unknown>>

/** What an editor wrote and what stands saved, where they differ. What the system keeps about saves is no difference. */
export function differences(theirs: Values, mine: Values): Difference[] {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter((field) => !isKept(field))
  return fields.map((field) => ({ field, before: inWords(theirs[field]), after: inWords(mine[field]) })).filter(({ before, after }) => before !== after).map(({ field, before, after }) => ({ field, runs: runsOf(before, after) }))
}

const KEPT = new Set(['id', 'revision', 'textRevision', 'safetyRevision', 'contributors', 'workflow', 'usedClaims', 'updatedAt', 'createdAt', 'check', 'standingSince', 'usedByArticles', 'usedByClinics', 'confirmedWork', 'confirmedBy', 'confirmedById', 'confirmedOn'])

/** What makes a field unique, kept beside it. */
const isKept = (field: string): boolean => KEPT.has(field) || field.endsWith('Key')

/** Texts so long and so different that comparing their words would hold the page up are shown one after the other. */
const PATIENCE_MS = 1_500
const ALIKE = 0.4

function runsOf(before: string, after: string): Difference['runs'] {
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS })
  const shared = (parts ?? []).filter(({ added, removed }) => !added && !removed).reduce((sum, { value }) => sum + value.trim().length, 0)
  // What has little in common is another text: its words crossed out one by one could not be read.
  if (parts === undefined || shared < ALIKE * Math.min(before.length, after.length)) return [{ text: before, in: 'theirs' as const }, { text: after, in: 'mine' as const }].filter(({ text }) => text !== '')
  return parts.map(({ value, added, removed }) => ({ text: value, in: added ? 'mine' : removed ? 'theirs' : 'both' }))
}

/** Any value of a form as lines for people. */
function inWords(value: unknown): string {
  // A form has 0 for a list without rows.
  if (value === null || value === undefined || value === '' || value === false || value === 0) return ''
  if (Array.isArray(value)) return value.map(inWords).filter((line) => line !== '').join('\n')
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object') return JSON.stringify(value)
  if ('root' in value) return passagesOfBody(fromLexical(value, () => ''), '').map(withMarks).join('\n\n')
  if ('relationTo' in value && 'value' in value) return inWords(value.value)
  return Object.entries(value).filter(([name]) => !isKept(name)).sort(([a], [b]) => a.localeCompare(b)).map(([name, one]) => [name, inWords(one)]).filter(([, line]) => line !== '').map(([name, line]) => `${name}: ${line}`).join('\n')
}

/** The words of a passage with a mark where a claim is cited. */
const withMarks = ({ text, anchors }: Passage): string =>
  [...anchors].reverse().reduce((words, { offset, ...anchor }) => `${words.slice(0, offset)} [${anchor.type === 'claim' ? `claim ${anchor.claim.slice(0, 8)}` : 'no statement of fact'}]${words.slice(offset)}`, text)
