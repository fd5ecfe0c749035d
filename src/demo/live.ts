import { heading, say } from './print'

const QUERY = /* GraphQL */ `
  query Demo($slug: String!) {
    article(slug: $slug) {
      ... on Article {
        title
        body {
          html
        }
        references {
          number
          text
        }
        reviewedBy {
          name
          credentials
        }
        lastReviewed
        reviewDue
        edition {
          number
          contentHash
        }
      }
    }
  }
`

interface LiveArticle {
  readonly title: string
  readonly body: { readonly html: string }
  readonly references: readonly { readonly number: number; readonly text: string }[]
  readonly reviewedBy: readonly { readonly name: string; readonly credentials: string }[]
  readonly lastReviewed: string
  readonly reviewDue: string
  readonly edition: { readonly number: number; readonly contentHash: string }
}

/** Reads an article as any frontend would, over HTTP, and prints it with its numbered references and who reviewed it. */
export async function showLive(publicUrl: string, slug: string): Promise<void> {
  const response = await fetch(`${publicUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: QUERY, variables: { slug } }),
  })
  const { data, errors } = (await response.json()) as { data?: { article: LiveArticle | null }; errors?: readonly { message: string }[] }
  if (!data?.article) throw new Error(`The article is not live: ${errors?.map(({ message }) => message).join('; ') ?? 'nothing stands at its address'}`)
  const { title, body, references, reviewedBy, lastReviewed, reviewDue, edition } = data.article
  heading(`Live at ${publicUrl}/graphql, edition ${edition.number}: ${title}`)
  say(plain(body.html))
  say('\nReferences')
  for (const { number, text } of references) say(`  ${String(number).padStart(2)}. ${text}`)
  say(`\nReviewed by ${reviewedBy.map(({ name, credentials }) => `${name}, ${credentials}`).join('; ')} on ${lastReviewed}. Next review due ${reviewDue}.`)
  say(`Content hash ${edition.contentHash}`)
}

/** HTML of ours as lines of text for a terminal. */
const plain = (html: string): string =>
  html
    .replace(/<sup[^>]*>(.*?)<\/sup>/g, (_all, inner: string) => `[${inner.replace(/<[^>]+>/g, '')}]`)
    .replace(/<h\d[^>]*>/g, '\n\n## ')
    .replace(/<li>/g, '\n  • ')
    .replace(/<(p|blockquote|ul|ol|br|figure)[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replace(/\n{3,}/g, '\n\n')
    .trim()
