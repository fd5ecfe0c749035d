import type { Endpoint } from 'payload'
import type { SubjectCollection } from '../domain/editorial/subject'
import { checkOf } from './check'
import { commentEndpoints } from './comments'
import { pasteEndpoint } from './paste'
import { planEndpoints } from './plans'
import { previewEndpoints } from './previews'
import { reviewEndpoint } from './review'
import { workflowEndpoints } from './workflow'

/** What articles and clinics answer besides being read and saved. */
export const subjectEndpointsOf = (collection: SubjectCollection): Endpoint[] => [pasteEndpoint, ...checkOf(collection), ...workflowEndpoints, ...commentEndpoints, ...planEndpoints, ...previewEndpoints, reviewEndpoint]
