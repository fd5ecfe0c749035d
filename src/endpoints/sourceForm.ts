import { z } from 'zod'
import { CSL_TYPES } from '../domain/references/csl'

const value = z.string().max(2000).nullish()
const number = z.number().nullish()

/** The fields of a source as clients send them, any of them missing. */
export const sourceForm = z
  .object({
    type: z.enum(CSL_TYPES), title: value, authors: z.array(z.object({ family: value, given: value, literal: value })).max(5000).nullish(), containerTitle: value, publisher: value, publisherPlace: value,
    volume: value, issue: value, page: value, edition: value, year: number, month: number, day: number, accessed: value, url: value, doi: value, pmid: value, pmcid: value, isbn: value, nct: value,
  })
  .partial()
