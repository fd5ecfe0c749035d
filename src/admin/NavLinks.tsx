'use client'
import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { User } from '../payload-types'
import { useWords } from './words/useWords'

/** The ways to our own screens, above the collections. */
export const NavLinks = () => {
  const t = useWords()
  const path = usePathname()
  const { user } = useAuth<User>()
  const { config: { routes: { admin } } } = useConfig()
  const links = [{ to: '/desk' as const, label: t('desk:heading') }, ...(user?.roles?.includes('reviewer') === true ? [{ to: '/review' as const, label: t('review:inbox:heading') }] : [])]
  return (
    <>
      {links.map(({ to, label }) => {
        const href = formatAdminURL({ adminRoute: admin, path: to })
        return <Link key={to} className="nav__link" href={href} prefetch={false} {...(path === href && { 'aria-current': 'page' as const })}><span className="nav__link-label">{label}</span></Link>
      })}
    </>
  )
}
