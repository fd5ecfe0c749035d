/** What belongs into the document's head; React puts it there. `url` is '' of a draft, which has no address of its own. */
export const Head = ({ title, description, url }: { readonly title: string; readonly description?: string | null; readonly url: string }) => (
  <>
    <title>{title}</title>
    {url && <link rel="canonical" href={url} />}
    {description && <meta name="description" content={description} />}
  </>
)
