/** Structured data in a script element, which nothing in it can close: < stands there as an escape that means the same in JSON. A draft has none. */
export const JsonLd = ({ data }: { readonly data: unknown }) => data !== null && (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
)
