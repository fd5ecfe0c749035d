import type { ReactNode } from 'react'
import { siteName } from './_reading/siteName'
import './site.css'

const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <head>
      <meta name="color-scheme" content="light dark" />
      <link rel="alternate" type="application/atom+xml" title={`${siteName}: newest articles`} href="/feed.xml" />
    </head>
    <body>
      <a className="skip" href="#_content">Skip to the content</a>
      <header className="site">
        <a className="name" href="/">{siteName}</a>
        <nav aria-label="Site">
          <a href="/topics">Topics</a>
          <a href="/clinics">Clinics</a>
          <a href="/search">Search</a>
        </nav>
      </header>
      <main id="_content" tabIndex={-1}>{children}</main>
      <footer className="site">
        <p>This is general information. It doesn’t replace advice from somebody who knows you and can examine you.</p>
        <p><a href="/how-we-review">How we review</a> <a href="/feed.xml">Feed</a></p>
      </footer>
    </body>
  </html>
)

export default Layout
