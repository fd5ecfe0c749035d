import type { Endpoint } from 'payload'
import { citeEndpoints } from './cite'
import { deskEndpoints } from './desk'
import { noticeEndpoints } from './notices'
import { reviewInboxEndpoint } from './review'
import { teamEndpoint } from './team'

/** What the API answers that belongs to no one collection. */
export const rootEndpoints: Endpoint[] = [reviewInboxEndpoint, teamEndpoint, ...citeEndpoints, ...deskEndpoints, ...noticeEndpoints]
