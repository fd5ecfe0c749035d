'use client'
import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import type { Author } from '../../../domain/review/comment'
import type { Colleague } from '../../../operations/teamNames'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'
import { AskAgain } from './AskAgain'

interface MentionProps {
  /** Ids. */
  readonly chosen: readonly string[]
  /** Whom the comment names already: they may have left the team since. */
  readonly before: readonly Author[]
  readonly choose: (ids: readonly string[]) => void
}

/** Picks the colleagues who are told of a comment. */
export const Mention = ({ chosen, before, choose }: MentionProps) => {
  const t = useWords()
  const id = useId()
  const { config: { routes } } = useConfig()
  const { told, problem, ask } = useAsked<{ readonly colleagues: readonly Colleague[] }>(`${routes.api}/team`)
  const colleagues = (told?.colleagues ?? []).map(({ id: user, name, roles }) => ({ id: user, name, label: `${name} (${roles.join(', ')})` }))
  const others = before.filter((author) => !colleagues.some((colleague) => colleague.id === author.id)).map((author) => ({ ...author, label: author.name }))
  const people = [...colleagues, ...others]
  const names = people.filter((person) => chosen.includes(person.id)).map(({ name }) => name)
  return (
    <div className="comments__mention">
      <details>
        <summary id={id}>{chosen.length === 0 ? t('review:comments:mention') : t('review:comments:mentioned', { count: chosen.length })}</summary>
        {problem !== null && <AskAgain missing={t('review:comments:nobody')} problem={problem} ask={ask} />}
        <ul aria-labelledby={id}>
          {people.map((person) => (
            <li key={person.id}>
              <label><input type="checkbox" checked={chosen.includes(person.id)} onChange={({ target }) => choose(target.checked ? [...chosen, person.id] : chosen.filter((one) => one !== person.id))} /> {person.label}</label>
            </li>
          ))}
        </ul>
      </details>
      {names.length > 0 && <small>{t('review:comments:chosen', { names: names.join(', ') })}</small>}
    </div>
  )
}
