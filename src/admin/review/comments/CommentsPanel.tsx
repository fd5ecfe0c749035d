'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRef } from 'react'
import type { ToldComments } from '../../../operations/comments/told'
import { useCheckStore } from '../../findings/useCheck'
import { useReveal } from '../../findings/useReveal'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'
import { Unsent } from '../Unsent'
import { AskAgain } from './AskAgain'
import { Threads } from './Threads'

/** Beside the form of a text: what reviewers have said of it, to go to the words, answer and resolve. Nothing where nothing was said; where that isn’t known, that. */
export const CommentsPanel = () => {
  const { config: { routes } } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  return id === undefined ? null : <Unsent><Panel url={`${routes.api}/${collectionSlug}/${id}`} /></Unsent>
}

const Panel = ({ url }: { readonly url: string }) => {
  const t = useWords()
  const panel = useRef<HTMLDivElement>(null)
  const reveal = useReveal(useCheckStore(), () => panel.current?.closest('form') ?? null)
  const { told, problem, ask } = useAsked<ToldComments>(`${url}/comments`)
  const words = told?.threads.map(({ quote, whereabouts }) => ({ quote, whereabouts })) ?? []
  return (
    <div ref={panel} className="comments__panel">
      {problem !== null && <AskAgain missing={t('review:comments:missing')} problem={problem} ask={ask} />}
      {told !== null && told.threads.length > 0 && (
        <Threads threads={told.threads} url={url} contentHash={null} opens={false} text={null} changed={ask} show={(place) => void reveal.words({ place, text: words.find(({ whereabouts }) => whereabouts !== null && whereabouts.found !== 'gone' && whereabouts.place === place)?.quote ?? '' })} />
      )}
    </div>
  )
}
