import { Fragment } from 'react'
import { referenceNumbers } from '../../../domain/snapshot/referenceNumbers'
import type { Snapshot } from '../../../domain/snapshot/snapshot'

/** The numbers behind a string that holds no claim references of its own; tied to its claims like those in a body (domain/review/annotated.ts). */
export const Superscript = ({ snapshot, claims }: { readonly snapshot: Snapshot; readonly claims: readonly string[] }) => {
  const numbers = referenceNumbers(snapshot, claims)
  if (numbers.length === 0) return null
  return <sup data-claims={claims.join(' ')}>{numbers.map((number, index) => <Fragment key={number}>{index > 0 && ','}<a href={`#reference-${number}`}>{number}</a></Fragment>)}</sup>
}
