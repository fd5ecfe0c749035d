import type { IncomingMessage, ServerResponse } from 'node:http'

const FIRST_QUERY = `# What is live, and nothing else.
# The book at the left tells of every field.
{
  articles(first: 3) {
    edges {
      node {
        slug
        title
        reviewedBy { name signedAt }
        references { number text }
      }
    }
  }
}
`

/** In development, what a browser gets that opens /graphql: GraphiQL, to try queries in. False: the request is somebody else's. */
export function answerGraphiql({ method, url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== 'GET' || !/^\/graphql(\?|$)/.test(url) || !headers.accept?.includes('text/html')) return false
  // 9 MB that only development has.
  void import('@graphql-yoga/render-graphiql').then(
    ({ renderGraphiQL }) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(renderGraphiQL({ title: 'Probatum', logo: '<span></span>', favicon: '/icon.svg', endpoint: '/graphql', defaultQuery: FIRST_QUERY })),
    (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`GraphiQL could not be loaded: ${String(error)}. Install the packages of development (npm install), or ask /graphql with another client.`),
  )
  return true
}
