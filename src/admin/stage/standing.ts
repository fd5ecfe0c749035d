import type { Offered } from '../../operations/offers'

/** The document above which the bar stands. */
export interface At {
  readonly collection: string
  readonly id: string
  /** Where the API of this server begins, as `/api`. */
  readonly api: string
}

export const addressOf = ({ api, collection, id }: At, name: string): string => `${api}/${collection}/${id}/${name}`

/** A text in words for what it is: a published copy of something that was withdrawn reads otherwise. */
export const situationOf = ({ stage, live }: Offered) => (stage === 'published' && live.type === 'withdrawn' ? 'published-withdrawn' : stage)
