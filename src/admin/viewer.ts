import type { PayloadRequest } from 'payload'
import { holderOf } from '../access/roles'
import type { Actor } from '../domain/editorial/actor'

/** Who looks at a page of ours, as the operations know them. */
export function viewerOf(req: PayloadRequest): Actor {
  const holder = holderOf(req)
  return { type: 'user', id: holder?.id ?? '', name: req.user?.name ?? '', roles: holder?.roles ?? [] }
}

/** The query of a page's address as its views get it. */
export function queryIn(searchParams: Readonly<Record<string, string | string[] | undefined>> = {}): URLSearchParams {
  return new URLSearchParams(Object.entries(searchParams).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}
