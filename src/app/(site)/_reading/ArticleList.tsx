import type { ListedArticle } from '../_questions/listed'
import { publicPath } from '../../../domain/publication/publicPath'
import { inLanguage } from './inLanguage'
import { ReviewLine } from './ReviewLine'

/** Articles with what they are about, and who answers for them. */
export const ArticleList = ({ articles }: { readonly articles: readonly ListedArticle[] }) => (
  <ul className="list">
    {articles.map((article) => (
      <li key={publicPath('articles', article)}>
        <h3 {...inLanguage(article.language)}><a href={publicPath('articles', article)}>{article.title}</a></h3>
        {article.dek && <p {...inLanguage(article.language)}>{article.dek}</p>}
        <ReviewLine {...article} />
      </li>
    ))}
  </ul>
)

export const articlesOf = ({ edges }: { readonly edges: readonly { readonly node: ListedArticle }[] }): ListedArticle[] => edges.map(({ node }) => node)
