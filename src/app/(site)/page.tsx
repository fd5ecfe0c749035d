import { ask } from '../delivery'

export const dynamic = 'force-dynamic'

const Page = async () => {
  const { articles } = await ask<{ articles: { edges: { node: { slug: string; title: string } }[] } }>('{ articles { edges { node { slug title } } } }')
  return <ul>{articles.edges.map(({ node }) => <li key={node.slug}>{node.title}</li>)}</ul>
}

export default Page
