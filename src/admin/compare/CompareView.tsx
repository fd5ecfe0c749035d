import type { DocumentViewServerProps } from 'payload'
import { cmsOf } from '../../operations/cms'
import { compareTexts, type Compared } from '../../operations/compare'
import { stateOf } from '../../operations/record'
import { Declined } from '../../operations/refused'
import { DocumentTab } from '../DocumentTab'
import { subjectIn } from '../subjectIn'
import { dayIn } from '../words/instant'
import { wordsOf } from '../words/key'
import { choicesOf } from './choices'
import './compare.css'
import { Comparison } from './Comparison'
import { Sides, type Choice } from './Sides'

/** Beside the form of a text: any two of its texts held against each other. */
export async function CompareView(props: DocumentViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const t = wordsOf(req.i18n)
  const subject = subjectIn(initPageResult)
  const cms = cmsOf(req.payload)
  const state = await stateOf(cms, subject)
  const { choices, ...first } = choicesOf(state, t, dayIn(req.i18n.language))
  const [from, to] = [said(searchParams?.['from']) ?? first.from, said(searchParams?.['to']) ?? first.to]
  const compared = await compareTexts(cms, subject, from, to).catch(refused)
  const known = (side: string): Choice[] => (choices.some(({ value }) => value === side) ? [] : [{ value: side, label: t('compare:sides:submission', { hash: side.slice(0, 12) }) }])
  return (
    <DocumentTab title={t('compare:heading')} className="compare" props={props}>
      {choices.length === 1 ? (
        <p>{t('compare:onlyCopy')}</p>
      ) : (
        <>
          <Sides key={`${from} ${to}`} choices={[...choices, ...known(from), ...(from === to ? [] : known(to))]} from={from} to={to} />
          {'refused' in compared ? <p role="alert" className="compare__refused">{compared.refused}</p> : <Comparison comparison={compared.comparison} />}
        </>
      )}
    </DocumentTab>
  )
}

const said = (given: string | string[] | undefined): string | undefined => (typeof given === 'string' && given !== '' ? given : undefined)

function refused(error: unknown): Compared | { readonly refused: string } {
  if (error instanceof Declined) return { refused: error.message }
  throw error
}
