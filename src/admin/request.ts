/** What an endpoint of ours answers, or why it did not do what was asked. */
export type Answer<Ok> = { readonly ok: Ok } | Unanswered

export interface Unanswered {
  /** A sentence for people: what was wrong and what to do next. Empty where the server said nothing that could be read (words/whyNot.ts). */
  readonly refused: string
  /** HTTP status; 0 where the server could not be reached, so that nobody knows whether it was done, or (NOT_TOLD) only nothing was told. */
  readonly status: number
  readonly code: string | null
  readonly details: readonly string[]
  /** Id of what stands in the way, where it is a document. */
  readonly existing: string | null
}

/** The code of a question that did not come through: nothing was to be done. */
export const NOT_TOLD = 'not-told'

interface Ask {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** Asks an endpoint of ours with the session's cookie. Never throws: what goes wrong is said. */
export async function request<Ok>(url: string, { method = 'GET', body, signal }: Ask = {}): Promise<Answer<Ok>> {
  try {
    const response = await fetch(url, { method, credentials: 'include', ...sent(body), ...(signal && { signal }) })
    const answer = (await response.json()) as Ok & Errors
    const [error] = answer.errors ?? []
    if (response.ok && error === undefined) return { ok: answer }
    return { refused: error?.message ?? '', status: response.status, code: error?.data?.code ?? null, details: error?.data?.details ?? [], existing: error?.data?.id ?? null }
  } catch {
    return { refused: '', status: 0, code: method === 'GET' ? NOT_TOLD : null, details: [], existing: null }
  }
}

/** A form with files says itself what it is. */
const sent = (body: unknown): RequestInit => (body instanceof FormData ? { body } : { headers: { 'content-type': 'application/json' }, ...(body !== undefined && { body: JSON.stringify(body) }) })

interface Errors {
  readonly errors?: readonly { readonly message: string; readonly data?: { readonly code?: string; readonly details?: readonly string[]; readonly id?: string } | null }[]
}
