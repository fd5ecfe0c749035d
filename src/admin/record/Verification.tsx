import type { BrokenChain } from '../../domain/editorial/chain'
import type { Say } from '../words/key'
import { Hash } from './Hash'

interface VerificationProps {
  readonly events: number
  readonly head: string
  readonly problems: readonly BrokenChain[]
  readonly t: Say
  /** Where it is printed, nobody can click. */
  readonly whole?: boolean
}

/** Whether a record is as it was written, and what to do where it isn't. */
export function Verification({ events, head, problems, t, whole = false }: VerificationProps) {
  if (problems.length === 0) {
    return (
      <p className="record__holds">
        {t('record:holds', { count: events })} {t('record:head')} {whole ? <code>{head}</code> : <Hash hash={head} />}
      </p>
    )
  }
  return (
    <div className="record__broken" role="alert">
      <p><strong>{t('record:broken')}</strong></p>
      <ul>{problems.map(({ seq, problem }) => <li key={`${seq} ${problem}`}>{t('record:brokenEvent', { seq, problem: problem.replace(/\.$/, '') })}</li>)}</ul>
      <p>{t('record:brokenWhatNow')}</p>
    </div>
  )
}
