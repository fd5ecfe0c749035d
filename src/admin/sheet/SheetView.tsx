import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { SUBJECT_COLLECTIONS, type Subject } from '../../domain/editorial/subject'
import { cmsOf } from '../../operations/cms'
import { Declined, notFound } from '../../operations/refused'
import { sheetOf, type Sheet } from '../../operations/sheet'
import { AdminView, signedIn } from '../AdminView'
import { wordsOf } from '../words/key'
import { ApprovalSheet } from './ApprovalSheet'
import { PrintButton } from './PrintButton'
import './sheet.css'

/** /admin/sheet/articles/ID/2: the approval sheet of an edition, made to be printed. For the team. */
export async function SheetView(props: AdminViewServerProps) {
  const { initPageResult: { req }, params } = props
  const [, collection = '', id = '', edition = ''] = Array.isArray(params?.['segments']) ? params['segments'] : []
  const path = `/sheet/${collection}/${id}/${edition}`
  signedIn(props.initPageResult, path)
  const t = wordsOf(req.i18n)
  const asked = await sheet(req.payload, collection, id, edition)
  if ('refused' in asked) return <AdminView title={t('sheet:notThere')} path={path} props={props}><p role="alert">{asked.refused}</p></AdminView>
  const { admin: adminRoute, api } = req.payload.config.routes
  return (
    <AdminView title={t('sheet:title', { number: asked.edition.number })} path={path} props={props}>
      <p className="sheet__bar"><PrintButton /> <a href={formatAdminURL({ adminRoute, path: `/collections/${asked.subject.collection}/${asked.subject.id}/record` })}>{t('sheet:back')}</a></p>
      <ApprovalSheet sheet={asked} t={t} language={req.i18n.language} api={api} />
    </AdminView>
  )
}

async function sheet(payload: AdminViewServerProps['payload'], named: string, id: string, edition: string): Promise<Sheet | { readonly refused: string }> {
  try {
    return await sheetOf(cmsOf(payload), subjectNamed(named, id), edition)
  } catch (error) {
    if (error instanceof Declined) return { refused: error.message }
    throw error
  }
}

function subjectNamed(named: string, id: string): Subject {
  const collection = SUBJECT_COLLECTIONS.find((name) => name === named)
  if (collection === undefined || id === '') throw notFound('text')
  return { collection, id }
}
