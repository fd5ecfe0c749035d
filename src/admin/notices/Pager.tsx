'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../words/useWords'

interface Props {
  readonly page: number
  readonly pages: number
  readonly turnTo: (page: number) => void
}

export const Pager = ({ page, pages, turnTo }: Props) => {
  const t = useWords()
  return (
    <nav className="notices__pager" aria-label={t('notices:pages')}>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={page <= 1} onClick={() => turnTo(page - 1)}>{t('notices:newer')}</Button>
      <span>{t('notices:page', { page, pages })}</span>
      <Button buttonStyle="secondary" size="small" margin={false} disabled={page >= pages} onClick={() => turnTo(page + 1)}>{t('notices:older')}</Button>
    </nav>
  )
}
