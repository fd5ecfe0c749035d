import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import './adminView.css'

interface AdminViewProps {
  readonly title: string
  /** Below the admin's own address, as `/review`: where the signed-out come back to. */
  readonly path: string
  readonly props: AdminViewServerProps
  readonly children: ReactNode
}

/** A page of our own within the admin's frame. Payload shows such pages to anybody: whoever is signed out is asked to log in first. */
export function AdminView({ title, path, props: { initPageResult, params, searchParams }, children }: AdminViewProps) {
  signedIn(initPageResult, path)
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate i18n={req.i18n} {...(locale && { locale })} {...(params && { params })} payload={req.payload} permissions={permissions} req={req} {...(searchParams && { searchParams })} {...(req.user && { user: req.user })} visibleEntities={visibleEntities}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter>
        <main className="admin-view">
          <h1>{title}</h1>
          {children}
        </main>
      </Gutter>
    </DefaultTemplate>
  )
}

/** Redirects the signed-out to log in. A view calls it before it reads anything. */
export function signedIn({ req, permissions }: AdminViewServerProps['initPageResult'], path: string): void {
  if (req.user !== null && permissions?.canAccessAdmin) return
  const { admin: adminRoute } = req.payload.config.routes
  const back = formatAdminURL({ adminRoute, path: path as `/${string}` })
  redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${encodeURIComponent(back)}`)
}
