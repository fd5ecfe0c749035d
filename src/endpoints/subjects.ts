import type { Endpoint } from 'payload'
import { commentEndpoints } from './comments'
import { planEndpoints } from './plans'
import { reviewEndpoint } from './review'
import { workflowEndpoints } from './workflow'

/** What articles and clinics answer besides being read and saved. */
export const subjectEndpoints: Endpoint[] = [...workflowEndpoints, ...commentEndpoints, ...planEndpoints, reviewEndpoint]
