'use client'
import { Button } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import type { PreviewLink } from '../../domain/preview'
import { useInstant } from '../words/useDay'
import { useWords } from '../words/useWords'

interface LinksProps {
  /** null: not known yet. */
  readonly links: readonly PreviewLink[] | null
  readonly busy: boolean
  readonly revoke: (link: PreviewLink) => void
}

/** The links to a text that work: for whom, by whom, until when, and whether they were used. */
export const Links = ({ links, busy, revoke }: LinksProps) => {
  const t = useWords()
  const instant = useInstant()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const end = (link: PreviewLink): void => {
    // The button that was pressed goes with its link.
    heading.current?.focus()
    revoke(link)
  }
  return (
    <section className="preview-links" aria-labelledby={id} aria-busy={links === null}>
      <h3 id={id} ref={heading} tabIndex={-1}>{t('preview:working')}</h3>
      {links === null && <p>{t('preview:loading')}</p>}
      {links?.length === 0 && <p>{t('preview:none')}</p>}
      <ul>
        {links?.map((link) => (
          <li key={link.id}>
            <p>
              <strong>{link.whom === '' ? t('preview:forNobody') : t('preview:forWhom', { whom: link.whom })}</strong>
              <br />
              {t('preview:line', { name: link.madeByName, until: instant(link.expiresAt) })} {link.lastOpenedAt === null ? t('preview:unopened') : t('preview:opened', { count: link.opened, last: instant(link.lastOpenedAt) })}
            </p>
            <Button size="small" margin={false} buttonStyle="secondary" disabled={busy} onClick={() => end(link)} extraButtonProps={{ 'aria-label': t('preview:revokeWhich', { name: link.madeByName, made: instant(link.madeAt) }) }}>{t('preview:revoke')}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
