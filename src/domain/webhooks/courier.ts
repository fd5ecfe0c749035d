/** Who carries what we say to the addresses that admins have given. */
export interface Courier {
  /** Whether it goes to private addresses too, and without TLS. */
  readonly allowsPrivate: boolean
  /** Posts, within ten seconds in all, and follows no redirect. Never throws. */
  readonly post: (letter: Letter) => Promise<Outcome>
}

export interface Letter {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Outcome =
  | { readonly outcome: 'answered'; readonly status: number; readonly retryAfter: string | null; /** The beginning of the answer. */ readonly text: string }
  | { readonly outcome: 'unreached'; readonly why: string }
