'use client'
import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import type { Colleague } from '../../../operations/teamNames'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'

interface MentionProps {
  readonly chosen: readonly string[]
  readonly choose: (ids: readonly string[]) => void
}

/** Picks the colleagues who are told of a comment. */
export const Mention = ({ chosen, choose }: MentionProps) => {
  const t = useWords()
  const id = useId()
  const { config: { routes } } = useConfig()
  const { told } = useAsked<{ readonly colleagues: readonly Colleague[] }>(`${routes.api}/team`)
  const colleagues = told?.colleagues ?? []
  const names = colleagues.filter((colleague) => chosen.includes(colleague.id)).map(({ name }) => name)
  return (
    <div className="comments__mention">
      <label htmlFor={id}>{t('review:comments:mention')}</label>
      <select id={id} value="" onChange={({ target }) => choose([...chosen, target.value])}>
        <option value="" />
        {colleagues.filter((colleague) => !chosen.includes(colleague.id)).map((colleague) => <option key={colleague.id} value={colleague.id}>{colleague.name} ({colleague.roles.join(', ')})</option>)}
      </select>
      {names.length > 0 && <small>{t('review:comments:chosen', { names: names.join(', ') })}</small>}
    </div>
  )
}
