import type { AdminViewServerProps } from 'payload'
import { filtersIn } from '../../domain/desk/filters'
import { hasRole } from '../../domain/editorial/actor'
import { cmsOf } from '../../operations/cms'
import { deskOf, topicsOnDesk } from '../../operations/desk/desk'
import { AdminView, signedIn } from '../AdminView'
import { queryIn, viewerOf } from '../viewer'
import { wordsOf } from '../words/key'
import { Desk } from './Desk'

/** /admin/desk, drawn with what its address asks for. */
export async function DeskView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  signedIn(initPageResult, '/desk')
  const { req } = initPageResult
  const [cms, viewer, filters] = [cmsOf(req.payload), viewerOf(req), filtersIn(queryIn(searchParams))]
  const [desk, topics] = await Promise.all([deskOf(cms, viewer, filters), topicsOnDesk(cms)])
  return (
    <AdminView title={wordsOf(req.i18n)('desk:heading')} path="/desk" props={props}>
      <Desk key={desk.now} drawn={desk} asked={filters} topics={topics} me={viewer.type === 'user' ? viewer.id : ''} plans={hasRole(viewer, 'editor', 'publisher')} />
    </AdminView>
  )
}
