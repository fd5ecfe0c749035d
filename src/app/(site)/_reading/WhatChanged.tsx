import type { Edition } from '../_questions/publication'
import { Day } from './Day'

/** What each edition changed, the newest first. Nothing where there was one only, or none. */
export function WhatChanged({ edition, editions, changeNote }: Pick<Edition, 'edition' | 'editions' | 'changeNote'>) {
  if (edition.number === 0 || (editions.length === 0 && changeNote === null)) return null
  return (
    <section aria-labelledby="_changed">
      <h2 id="_changed">What changed</h2>
      <ol className="editions">
        {[{ ...edition, changeNote }, ...editions].map(({ number, publishedAt, changeNote: note }) => (
          <li key={number}>
            <p className="quiet">Edition {number}, <Day on={publishedAt} /></p>
            <p>{note === null ? (number === 1 ? 'First published.' : 'Reviewed again, with nothing to change.') : <>{note.kind === 'CORRECTION' && <strong>Correction: </strong>}{note.text}</>}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
