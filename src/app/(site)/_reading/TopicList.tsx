import type { TopicEntry } from '../_questions/topics'
import { topicPath } from './address'

/** Topics as a row of links. */
export const TopicLinks = ({ topics }: { readonly topics: readonly Pick<TopicEntry, 'slug' | 'name'>[] }) => (
  <ul className="topics">
    {topics.map(({ slug, name }) => <li key={slug}><a href={topicPath(slug)}>{name}</a></li>)}
  </ul>
)

/** Topics with how much there is of each. */
export const TopicList = ({ topics }: { readonly topics: readonly TopicEntry[] }) => (
  <ul className="list">
    {topics.map(({ slug, name, articles }) => (
      <li key={slug}>
        <h2><a href={topicPath(slug)}>{name}</a></h2>
        <p className="quiet">{articles === 1 ? '1 article' : `${articles} articles`}</p>
      </li>
    ))}
  </ul>
)
