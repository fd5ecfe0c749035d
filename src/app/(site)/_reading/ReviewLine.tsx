import type { Listed } from '../_questions/listed'
import { reviewerPath } from './address'
import { Day } from './Day'

/** Who put their name below the text, and when the last of them did; nothing of a draft. */
export const ReviewLine = ({ reviewedBy, lastReviewed }: Pick<Listed, 'reviewedBy' | 'lastReviewed'>) =>
  reviewedBy.length === 0 ? null : (
    <p className="reviewed">
      Reviewed by{' '}
      {reviewedBy.map(({ id, name, credentials }, index) => (
        <span key={id}>{index > 0 && ' and '}<a href={reviewerPath(id)}>{name}, {credentials}</a></span>
      ))}{' '}
      on <Day on={lastReviewed} />
    </p>
  )
