/** What a sentence says of one property of one subject, in a form in which two sentences can be held against each other. */
export interface Assertion {
  /** What it is about, in plain lower-case words: “ketamine”, “half-life of ketamine” is the property of it. */
  readonly subject: string
  /** The property, with the aspect it speaks of: “duration of analgesic effects”. */
  readonly property: string
  readonly value: Value
  /** What restricts it: people, route, form, country, point in time. Two that differ here can both hold. */
  readonly scope: readonly string[]
}

export type Value =
  | Span
  /** An event in a life: what is discovered can't have been developed before. */
  | { readonly type: 'event'; readonly event: OriginEvent; readonly years: Interval }
  /** Uses that a regulator has approved, has not, or the only ones it has. No use named: none at all, or any. */
  | { readonly type: 'approval'; readonly stands: 'approved' | 'not approved' | 'only'; readonly uses: readonly string[] }

/** A quantity within bounds, in hours, percent, or the unit that it names. */
export interface Span {
  readonly type: 'span'
  readonly unit: string
  readonly within: Interval
}

/** Both ends belong to it. */
export type Interval = readonly [number, number]

/** The upper end of “at least a year”: a number that JSON can hold. */
export const UNBOUNDED = Number.MAX_VALUE

export type OriginEvent = 'discovered' | 'synthesized' | 'developed' | 'introduced'

/** Under which assertions that may contradict each other are found: only those with the same key are compared. */
export const keyOf = ({ subject, property }: Pick<Assertion, 'subject' | 'property'>): string => `${property} | ${subject}`
