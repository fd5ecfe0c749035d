import { signing } from './signature'

/** Signs the text under review. */
export const approve = signing('approve', ({ review }) => review?.text.contentHash)
