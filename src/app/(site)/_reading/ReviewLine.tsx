import type { Listed } from '../_questions/front'
import { Day } from './Day'

/** Who put their name below the text, and when the last of them did; nothing of a draft. */
export const ReviewLine = ({ reviewedBy, lastReviewed }: Pick<Listed, 'reviewedBy' | 'lastReviewed'>) =>
  reviewedBy.length === 0 ? null : (
    <p className="reviewed">
      Reviewed by <strong>{names(reviewedBy)}</strong> on <Day on={lastReviewed} />
    </p>
  )

const names = (reviewedBy: Listed['reviewedBy']): string => reviewedBy.map(({ name, credentials }) => `${name}, ${credentials}`).join(' and ')
