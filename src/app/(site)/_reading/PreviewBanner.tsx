import type { PreviewLink } from '../../../domain/preview'
import { Day } from './Day'

/** Above a working copy that somebody outside reads: what it is, and whose link has brought them here. */
export const PreviewBanner = ({ madeByName, expiresAt }: Pick<PreviewLink, 'madeByName' | 'expiresAt'>) => (
  <aside className="preview" lang="en" aria-label="Preview">
    <meta name="robots" content="noindex, nofollow, noarchive" />
    <meta name="referrer" content="no-referrer" />
    <p>
      <strong>Preview: a draft, not a published page.</strong> No medical review vouches for it, and it changes while people work on it.
    </p>
    <p>Link made by {madeByName}, works until <Day on={expiresAt} />. Please don’t pass it on.</p>
  </aside>
)
