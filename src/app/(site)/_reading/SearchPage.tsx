import type { ExcerptPiece, Found, SearchAnswer } from '../_questions/search'
import { publicPath } from '../../../domain/publication/publicPath'
import { inLanguage } from './inLanguage'
import { Pager } from './Pager'
import { placeName } from './placeName'
import { ReviewLine } from './ReviewLine'
import { SearchForm } from './SearchForm'

/** What was found, best first. null: no word was asked for. */
export const SearchPage = ({ text, found }: { readonly text: string; readonly found: SearchAnswer['search'] | null }) => (
  <>
    <title>{text === '' ? 'Search' : `Search: ${text}`}</title>
    <meta name="robots" content="noindex" />
    <h1>Search</h1>
    <SearchForm text={text} label="Search all articles and clinics" />
    {found === null && text !== '' && <p>There is no word in “{text}” to search for.</p>}
    {found !== null && (
      <section aria-labelledby="found">
        <h2 id="found">{found.edges.length === 0 ? `Nothing was found for “${text}”` : `Found for “${text}”`}</h2>
        {found.edges.length === 0 && <p>Try fewer or other words, or look through the <a href="/topics">topics</a>.</p>}
        <ul className="list">{found.edges.map((one) => <Entry key={`${one.node.__typename} ${one.node.language} ${one.node.slug}`} {...one} />)}</ul>
        <Pager {...found} to={`/search?q=${encodeURIComponent(text)}`}>More results</Pager>
      </section>
    )}
  </>
)

function Entry({ node, excerpt }: Found) {
  const [shelf, title] = node.__typename === 'Article' ? (['articles', node.title] as const) : (['clinics', node.name] as const)
  return (
    <li>
      <h3 {...inLanguage(node.language)}><a href={publicPath(shelf, node)}>{title}</a></h3>
      {node.__typename === 'Clinic' && <p className="quiet">{['Clinic', placeName(node.address)].filter(Boolean).join(' in ')}</p>}
      <p {...inLanguage(node.language)}><Excerpt pieces={excerpt} /></p>
      <ReviewLine {...node} />
    </li>
  )
}

const Excerpt = ({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) => pieces.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))
