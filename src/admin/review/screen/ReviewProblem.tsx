'use client'
import type { Unanswered } from '../../request'
import { Problem } from '../../stage/Problem'
import { useWords } from '../../words/useWords'
import { Differs } from './Differs'

interface ReviewProblemProps {
  readonly problem: Unanswered
  readonly url: string
  /** Of the text on the screen. */
  readonly contentHash: string
  readonly again: () => Promise<void>
}

/** Why something was not done; where the text has become another one meanwhile, in which words. */
export const ReviewProblem = ({ problem, url, contentHash, again }: ReviewProblemProps) => {
  const t = useWords()
  // It names the text on the screen where that is the one that has become another: it may as well be the comments that have.
  const textIsStale = problem.code === 'stale' && problem.details.some((detail) => detail.includes(contentHash))
  return (
    <>
      <Problem problem={problem} again={again} />
      {textIsStale && <Differs url={url} from={contentHash} to="copy" heading={t('review:screen:changedMeanwhile')}><h3>{t('review:screen:changedMeanwhile')}</h3></Differs>}
    </>
  )
}
