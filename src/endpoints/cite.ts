import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasRole, type Actor } from '../domain/editorial/actor'
import { refuse } from '../domain/editorial/refusal'
import { citable } from '../operations/citable'
import { keepClaim } from '../operations/citing/keepClaim'
import { keepSource } from '../operations/citing/keepSource'
import { lookUp } from '../operations/citing/lookUp'
import { cmsOf } from '../operations/cms'
import { Refused } from '../operations/refused'
import { sourceForm } from './sourceForm'
import { signedIn } from './workflow'

const FRESH = { headers: { 'cache-control': 'no-store' } }

const line = z.string().max(2_000)
const question = z.object({ query: line.default(''), sentence: line.default(''), limit: z.int().min(1).max(50).default(10), only: z.literal('sources').optional() })
const named = z.object({ text: z.string().trim().min(1).max(20_000) })
const source = z.object({ fields: sourceForm })
const claim = z.object({ statement: line, sources: z.array(z.string().max(100)).max(50).default([]), references: z.array(z.string().trim().min(1).max(20_000)).max(50).default([]), page: z.string().max(200).default(''), quote: z.string().max(5_000).default(''), confirmed: z.boolean().default(false) })

/**
 * Under /api/cite, for who writes: POST search {query, sentence, limit, only}, look-up {text}, source {fields} and
 * claim {statement, sources, references, page, quote, confirmed}. The last two make what the library doesn't have.
 */
export const citeEndpoints: Endpoint[] = [
  {
    path: '/cite/search',
    method: 'post',
    handler: async (req) => {
      signedIn(req)
      const { query, sentence, limit, only } = await given(req, question, 'query and sentence as texts of at most 2,000 characters, limit as a number up to 50')
      return Response.json(await citable(cmsOf(req.payload), { query: query.trim(), sentence: sentence.trim(), most: limit, only }), FRESH)
    },
  },
  {
    path: '/cite/look-up',
    method: 'post',
    handler: async (req) => {
      editing(req)
      const { text } = await given(req, named, 'text: a DOI, a PMID, an address or a reference')
      return Response.json(await lookUp(cmsOf(req.payload), text), FRESH)
    },
  },
  {
    path: '/cite/source',
    method: 'post',
    handler: async (req) => {
      const actor = editing(req)
      const { fields } = await given(req, source, 'fields: those of a source, as they were looked up')
      return Response.json(await keepSource(cmsOf(req.payload), actor, { ...fields, type: fields.type ?? 'document' }))
    },
  },
  {
    path: '/cite/claim',
    method: 'post',
    handler: async (req) => {
      const actor = editing(req)
      return Response.json(await keepClaim(cmsOf(req.payload), actor, await given(req, claim, 'statement as a text of at most 2,000 characters, sources as ids, references, page and quote as texts, confirmed as true or false')))
    },
  },
]

async function given<T>(req: PayloadRequest, shape: z.ZodType<T>, wanted: string): Promise<T> {
  await addDataAndFileToRequest(req)
  const { data, error } = shape.safeParse(req.data ?? {})
  if (error !== undefined) throw new Refused(refuse('invalid', `Give ${wanted}.`, error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`)).refusal)
  return data
}

function editing(req: PayloadRequest): Actor {
  const actor = signedIn(req)
  if (!hasRole(actor, 'editor')) throw new Refused(refuse('forbidden', 'Claims and sources are kept by editors: ask one of them.').refusal)
  return actor
}
