import { signing } from './signature'

/** Signs again what is live and unchanged; when enough have signed, it is a new edition with a new review date. */
export const reaffirm = signing('reaffirm', ({ live }) => (live.type === 'edition' ? live.edition.contentHash : undefined))
