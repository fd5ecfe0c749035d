import { siteName } from './siteName'

interface HeadProps {
  readonly title: string
  readonly url: string
  readonly description?: string | null
  /** Absent: a page, and no text of its own. */
  readonly article?: { readonly published: string; readonly modified: string }
  readonly image?: { readonly url: string; readonly alt: string; readonly width: number | null; readonly height: number | null } | null
  readonly language?: string
  /** The same text in other languages, by their addresses; with its own where there are any. */
  readonly alternates?: readonly { readonly language: string; readonly url: string }[]
}

/** What belongs into the document's head, React puts it there: for search engines, and for those that show a link as a card (https://ogp.me). `url` is '' of a draft, which has no address of its own, and of a list's later pages, which aren't its first. */
export const Head = (props: HeadProps) => (
  <>
    <title>{`${props.title} | ${siteName}`}</title>
    {props.url !== '' && <Described {...props} />}
  </>
)

const Described = ({ title, url, description, article, image, language = 'en', alternates = [] }: HeadProps) => (
  <>
    <link rel="canonical" href={url} />
    {description && <meta name="description" content={description} />}
    {alternates.map((other) => <link key={other.language} rel="alternate" hrefLang={other.language} href={other.url} />)}
    <meta property="og:site_name" content={siteName} />
    <meta property="og:type" content={article === undefined ? 'website' : 'article'} />
    <meta property="og:title" content={title} />
    <meta property="og:url" content={url} />
    {language.includes('-') && <meta property="og:locale" content={language.replace('-', '_')} />}
    {description && <meta property="og:description" content={description} />}
    {article && <meta property="article:published_time" content={article.published} />}
    {article && <meta property="article:modified_time" content={article.modified} />}
    {image && (
      <>
        <meta property="og:image" content={image.url} />
        <meta property="og:image:alt" content={image.alt} />
        {image.width && <meta property="og:image:width" content={String(image.width)} />}
        {image.height && <meta property="og:image:height" content={String(image.height)} />}
      </>
    )}
    <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
  </>
)
