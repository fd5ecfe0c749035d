/** Where the operator reads of it; pino's own form. No line holds what somebody asked: addresses, words and variables are the reader’s own affair. */
export interface DeliveryLogger {
  /** One for each request that was not answered at once from what is held. */
  readonly debug: (context: Answered, message: string) => void
  readonly info: (message: string) => void
  readonly error: (context: { readonly err: unknown; readonly requestId?: string }, message: string) => void
}

export interface Answered {
  readonly requestId: string
  readonly method: string
  /** Without what follows it. */
  readonly path: string
  readonly status: number
  readonly outcome: string
  readonly ms: number
}
