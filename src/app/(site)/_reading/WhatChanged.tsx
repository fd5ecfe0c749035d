import type { Edition } from '../_questions/publication'
import { Day } from './Day'
import { inLanguage } from './inLanguage'

type Told = Edition['editions'][number]

/** What each edition changed, the newest first. Nothing where there was one only, or none. */
export function WhatChanged({ edition, editions, changeNote, language }: Pick<Edition, 'edition' | 'editions' | 'changeNote' | 'language'>) {
  if (edition.number === 0 || (editions.length === 0 && changeNote === null)) return null
  const all: readonly Told[] = [{ ...edition, changeNote }, ...editions]
  return (
    <section aria-labelledby="_changed">
      <h2 id="_changed">What changed</h2>
      <ol className="editions">
        {all.map((one, index) => (
          <li key={one.number}>
            <p className="quiet">Edition {one.number}, <Day on={one.publishedAt} /></p>
            <p><Change {...one} before={all[index + 1]} language={language} /></p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Change({ number, contentHash, changeNote, before, language }: Told & { readonly before: Told | undefined; readonly language: string }) {
  if (contentHash === before?.contentHash) return 'Reviewed again, with nothing to change.'
  if (changeNote === null) return number === 1 ? 'First published.' : 'Changed, with no note from its editors.'
  return <>{changeNote.kind === 'CORRECTION' && <strong>Correction: </strong>}<span {...inLanguage(language)}>{changeNote.text}</span></>
}
