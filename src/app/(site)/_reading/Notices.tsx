import type { Edition } from '../_questions/publication'
import { Day } from './Day'

/** What became known after the text was signed. It stands above the text: whoever reads on has to know. */
export const Notices = ({ notices, changeNote }: Pick<Edition, 'notices' | 'changeNote'>) => (
  <>
    {notices.map(({ kind, text, at }) => (
      <aside className="notice" key={`${kind} ${at} ${text}`} aria-label="Notice">
        <p>
          <strong>{text}</strong> <span className="quiet">Since <Day on={at} /></span>
        </p>
      </aside>
    ))}
    {changeNote && (
      <p className={changeNote.kind === 'CORRECTION' ? 'change correction' : 'change'}>
        <strong>{changeNote.kind === 'CORRECTION' ? 'Correction' : 'Updated'}:</strong> {changeNote.text}
      </p>
    )}
  </>
)
