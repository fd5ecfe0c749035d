'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useWords } from './words/useWords'

/** The ways to our own screens, above the collections. */
export const NavLinks = () => {
  const t = useWords()
  const path = usePathname()
  const { config: { routes: { admin } } } = useConfig()
  const links = [{ to: '/desk' as const, label: t('desk:heading') }]
  return (
    <>
      {links.map(({ to, label }) => {
        const href = formatAdminURL({ adminRoute: admin, path: to })
        return <Link key={to} className="nav__link" href={href} prefetch={false} {...(path === href && { 'aria-current': 'page' as const })}><span className="nav__link-label">{label}</span></Link>
      })}
    </>
  )
}
