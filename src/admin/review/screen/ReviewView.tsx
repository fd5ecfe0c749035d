import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { SUBJECT_COLLECTIONS } from '../../../domain/editorial/subject'
import { AdminView } from '../../AdminView'
import { wordsOf } from '../../words/key'
import { Unsent } from '../Unsent'
import { Review } from './Review'

/** /admin/review/articles/ID: a text as it will be read, beside all that it rests on, to be marked, sent back or signed. */
export const ReviewView = (props: AdminViewServerProps) => {
  const [, collection, id] = [props.params?.['segments'] ?? []].flat()
  const known = SUBJECT_COLLECTIONS.find((name) => name === collection)
  if (known === undefined || id === undefined) notFound()
  return (
    <AdminView title={wordsOf(props.initPageResult.req.i18n)('review:screen:heading')} path={`/review/${known}/${id}`} props={props}>
      <Unsent key={`${known} ${id}`}><Review collection={known} id={id} /></Unsent>
    </AdminView>
  )
}
