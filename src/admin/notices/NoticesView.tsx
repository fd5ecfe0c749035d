import type { AdminViewServerProps } from 'payload'
import { AdminView } from '../AdminView'
import { wordsOf } from '../words/key'
import { NoticesPage } from './NoticesPage'

/** /admin/notices: what I was told. */
export const NoticesView = (props: AdminViewServerProps) => (
  <AdminView title={wordsOf(props.initPageResult.req.i18n)('notices:heading')} path="/notices" props={props}>
    <NoticesPage />
  </AdminView>
)
