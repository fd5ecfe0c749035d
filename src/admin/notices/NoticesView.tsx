import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { NoticesPage } from './NoticesPage'

/** /admin/notices: what I was told. Custom views are open to everybody, so who is not signed in is sent to do that. */
export const NoticesView = ({ initPageResult: { req, permissions, visibleEntities }, params, searchParams, viewActions }: AdminViewServerProps) => {
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  const here = formatAdminURL({ adminRoute: admin, path: '/notices' })
  if (user === null) redirect(`${formatAdminURL({ adminRoute: admin, path: '/login' })}?redirect=${encodeURIComponent(here)}`)
  return (
    <DefaultTemplate i18n={i18n} params={params} payload={payload} permissions={permissions} req={req} searchParams={searchParams} user={user} viewActions={viewActions} visibleEntities={visibleEntities}>
      <NoticesPage />
    </DefaultTemplate>
  )
}
