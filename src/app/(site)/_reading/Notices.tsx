import type { Edition } from '../_questions/publication'
import { Day } from './Day'
import { inLanguage } from './inLanguage'

/** What became known after the text was signed. It stands above the text: whoever reads on has to know. */
export const Notices = ({ notices, changeNote, language }: Pick<Edition, 'notices' | 'changeNote' | 'language'>) => (
  <>
    {notices.length > 0 && (
      <section aria-label="Notices">
        <ul className="notices">
          {notices.map(({ kind, text, at }) => (
            <li className="notice" key={`${kind} ${at} ${text}`}><strong>{text}</strong> <span className="quiet">Since <Day on={at} /></span></li>
          ))}
        </ul>
      </section>
    )}
    {changeNote && (
      <p className={changeNote.kind === 'CORRECTION' ? 'change correction' : 'change'}>
        <strong>{changeNote.kind === 'CORRECTION' ? 'Correction' : 'Updated'}:</strong> <span {...inLanguage(language)}>{changeNote.text}</span>
      </p>
    )}
  </>
)
