import type { AdminViewServerProps } from 'payload'
import { AdminView } from '../../AdminView'
import { wordsOf } from '../../words/key'
import { Inbox } from './Inbox'

/** /admin/review: what waits for the reviewer who looks. */
export const InboxView = (props: AdminViewServerProps) => (
  <AdminView title={wordsOf(props.initPageResult.req.i18n)('review:inbox:heading')} path="/review" props={props}>
    <Inbox />
  </AdminView>
)
