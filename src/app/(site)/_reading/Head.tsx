/** What belongs into the document's head; React puts it there. */
export const Head = ({ title, description, url }: { readonly title: string; readonly description?: string | null; readonly url: string }) => (
  <>
    <title>{title}</title>
    <link rel="canonical" href={url} />
    {description && <meta name="description" content={description} />}
  </>
)
