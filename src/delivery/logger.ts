/** Where the operator reads of it; pino's own form. */
export interface DeliveryLogger {
  readonly info: (message: string) => void
  readonly error: (context: { readonly err: unknown; readonly requestId?: string }, message: string) => void
}
