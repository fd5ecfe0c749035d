import { refuse } from '../../domain/editorial/refusal'
import { placeOf } from '../../domain/review/whereabouts'
import type { Comment } from '../../domain/review/comment'
import { statementsOf } from '../../domain/prose/statements'
import { passagesOf } from '../../domain/snapshot/passages'
import type { Snapshot } from '../../domain/snapshot/snapshot'
import { Refused } from '../refused'
import type { CommentInput } from './input'

type About = Pick<Comment, 'quote' | 'place' | 'mark'>
type Of<Form> = Extract<CommentInput, { readonly form: Form }>

/** What somebody speaks of, checked against the snapshot that is on their screen. Throws Refused. */
export const aboutIn = (snapshot: Snapshot, input: Of<'mark'> | Of<'opener'>): About => (input.form === 'mark' ? markOn(snapshot, input) : quoted(snapshot, input))

function quoted(snapshot: Snapshot, { quote, place }: Of<'opener'>): About {
  if (quote === '') return { quote, place: null, mark: null }
  const found = placeOf(quote, place, passagesOf(snapshot))
  if (found !== null) return { quote, place: found, mark: null }
  const why = place === null ? 'These words don’t stand in the text under review, or in several places: say in which.' : 'These words don’t stand at this place in the text under review.'
  throw new Refused(refuse('invalid', why, [quote]).refusal)
}

/** A mark is bound to the first sentence that the claim vouches for. */
function markOn(snapshot: Snapshot, { claim, verdict }: Of<'mark'>): About {
  if (!snapshot.claims.some(({ id }) => id === claim)) throw new Refused(refuse('invalid', 'The text under review rests on no such claim.', [claim]).refusal)
  const sentence = statementsOf(passagesOf(snapshot)).find(({ claims }) => claims.includes(claim))
  return { mark: { claim, verdict }, quote: sentence?.text ?? '', place: sentence?.place ?? null }
}
