import type { PageOf } from '../_questions/listed'

/** Leads to what follows. `to` is the address of the list, `parameter` the one that turns its page. */
export function Pager({ pageInfo: { hasNextPage, endCursor }, to, parameter = 'after', children }: Pick<PageOf<never>, 'pageInfo'> & { readonly to: string; readonly parameter?: string; readonly children: string }) {
  if (!hasNextPage || endCursor === null) return null
  return (
    <p className="pager">
      <a href={`${to}${to.includes('?') ? '&' : '?'}${parameter}=${encodeURIComponent(endCursor)}`} rel="next">{children}</a>
    </p>
  )
}
