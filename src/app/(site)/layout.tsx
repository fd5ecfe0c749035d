import type { ReactNode } from 'react'
import './site.css'

const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="en">
    <body>
      <a className="skip" href="#content">Skip to the content</a>
      <header className="site">
        <a href="/">Probatum</a>
      </header>
      <main id="content" tabIndex={-1}>{children}</main>
      <footer className="site">
        <p>This is general information. It doesn’t replace advice from somebody who knows you and can examine you.</p>
      </footer>
    </body>
  </html>
)

export default Layout
