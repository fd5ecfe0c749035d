import { GraphQLError } from 'graphql'
import type { Extent } from '../domain/publication/extent'

/** What one operation may still cost. Each throws a GraphQLError where that is more than is left. */
export interface Budget {
  /** Takes what a read may cost before it is done. A negative number gives back. */
  readonly spend: (publications: number, extent: Extent) => void
  /** Takes a field of the answer, before it is answered. */
  readonly field: () => void
  /** Takes so many characters of its text. */
  readonly say: (characters: number) => void
}

/** Of publications as lists show them; one with its text and evidence counts for five. Ten full pages of whole texts, or fifty of titles. */
const MOST = 2_500
const COST: Readonly<Record<Extent, number>> = { card: 1, page: 5, whole: 5 }

/** Of publications as lists show them: what it takes to rank what was found, to count what is under topics, or to sort what is near. */
export const FINDING = 200

const MOST_CHARACTERS = 8_000_000
/** Of each field beside its value: its name, and the work it makes. */
const FIELD = 32

export function budget(): Budget {
  let [read, said] = [0, 0]
  const refuse = (message: string): never => {
    throw new GraphQLError(message, { extensions: { code: 'TOO_COSTLY' } })
  }
  const say = (characters: number): void => {
    said += characters
    if (said > MOST_CHARACTERS) refuse(`The answer would be longer than ${MOST_CHARACTERS} characters. Ask for fewer at once.`)
  }
  return {
    spend: (publications, extent) => {
      read += publications * COST[extent]
      if (read > MOST) refuse(`This operation would read more than ${MOST} publications, where one with its text counts for ${COST.whole}. Ask for fewer at once, or for lists without body, claims and references.`)
    },
    field: () => say(FIELD),
    say,
  }
}
