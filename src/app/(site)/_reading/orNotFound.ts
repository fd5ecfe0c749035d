import { notFound } from 'next/navigation'
import { ask, BadInput } from '../../delivery'

/** Asks for a page of a list. What no page of ours ever linked to, such as a cursor of somebody's own making, is not found. */
export const orNotFound = async <Answer>(question: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> =>
  ask<Answer>(question, variables).catch((error: unknown) => {
    if (error instanceof BadInput) notFound()
    throw error
  })
