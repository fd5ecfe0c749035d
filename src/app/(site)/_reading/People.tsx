import { isSafeHref } from '../../../domain/snapshot/href'
import type { Person } from '../_questions/article'

export function People({ title, people }: { readonly title: string; readonly people: readonly Person[] }) {
  if (people.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="people">
        {people.map(({ name, credentials, affiliation, url }) => (
          <li key={`${name} ${affiliation ?? ''}`}>
            {url !== null && isSafeHref(url) ? <a href={url}>{name}</a> : name}
            {[credentials, affiliation].map((words) => words && `, ${words}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
