/** Structured data in a script element, which nothing in it can close: < stands there as an escape that means the same in JSON. */
export const JsonLd = ({ data }: { readonly data: unknown }) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
)
