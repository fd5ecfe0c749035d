import type { ReactNode } from 'react'
import type { FrontAnswer, Listed, Page } from '../_questions/front'
import { publicPath } from '../../../domain/publication/publicPath'
import type { Shelf } from './address'
import { ReviewLine } from './ReviewLine'

/** Everything that is live, newest first. `isFirst`: nothing was turned over yet, so that empty means that nothing is published. */
export function FrontPage({ articles, clinics, isFirst }: FrontAnswer & { readonly isFirst: boolean }) {
  const empty = articles.edges.length + clinics.edges.length === 0
  return (
    <>
      <title>Probatum: cited and reviewed health information</title>
      <h1>Health information with its sources and its reviewers</h1>
      {empty && isFirst && <Empty />}
      <List shelf="articles" title="Articles" page={articles} more="articlesAfter">
        {({ title, dek, language }) => ({ title, below: dek && <p lang={language}>{dek}</p> })}
      </List>
      <List shelf="clinics" title="Clinics" page={clinics} more="clinicsAfter">
        {({ name, address: { city, country }, treatments }) => ({
          title: name,
          below: <p>{[[city, country].filter(Boolean).join(', '), treatments.map((treatment) => treatment.name).join(', ')].filter(Boolean).join(': ')}</p>,
        })}
      </List>
    </>
  )
}

interface ListProps<Node> {
  readonly shelf: Shelf
  readonly title: string
  readonly page: Page<Node>
  /** The parameter that turns this list's page. */
  readonly more: string
  readonly children: (node: Node) => { readonly title: string; readonly below: ReactNode }
}

function List<Node extends Listed>({ shelf, title: heading, page: { edges, pageInfo }, more, children: entry }: ListProps<Node>) {
  if (edges.length === 0) return null
  return (
    <section aria-labelledby={shelf}>
      <h2 id={shelf}>{heading}</h2>
      <ul className="list">
        {edges.map(({ node }) => {
          const { title, below } = entry(node)
          return (
            <li key={publicPath(shelf, node)}>
              <h3 lang={node.language}><a href={publicPath(shelf, node)}>{title}</a></h3>
              {below}
              <ReviewLine {...node} />
            </li>
          )
        })}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor && <p><a href={`/?${more}=${encodeURIComponent(pageInfo.endCursor)}`} rel="next">Older {heading.toLowerCase()}</a></p>}
    </section>
  )
}

const Empty = () => (
  <section className="empty">
    <h2>Nothing is published yet</h2>
    <p>What appears here has been written, cited, signed by a medical reviewer and published.</p>
    <ul>
      <li>To see a whole example with invented people, stop this server and run <code>npm run demo</code>.</li>
      <li>To begin your own, <a href="/admin">log in to write</a>.</li>
    </ul>
  </section>
)
