'use client'
import type { Offered } from '../../operations/offers'
import { useDay } from '../words/useDay'
import { useWords } from '../words/useWords'
import { publicPath } from '../../domain/publication/publicPath'

/** What the public has of a text now, with the way there. */
export const LiveLine = ({ collection, live }: { readonly collection: string; readonly live: Offered['live'] }) => {
  const t = useWords()
  const day = useDay()
  if (live.type === 'none') return <p className="stage__line">{t('stage:live:none')}</p>
  const words = live.type === 'edition' ? t('stage:live:edition', { number: live.number, since: day(live.publishedAt), due: day(live.reviewDue) }) : t('stage:live:withdrawn', { number: live.number, on: day(live.at), notice: live.notice })
  return (
    <p className="stage__line">
      {words} <a href={publicPath(collection, live)} target="_blank" rel="noreferrer">{t(live.type === 'edition' ? 'stage:live:open' : 'stage:live:openNotice')}</a>
    </p>
  )
}
