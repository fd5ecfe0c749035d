import type { Person } from '../_questions/article'

export function People({ title, people }: { readonly title: string; readonly people: readonly Person[] }) {
  if (people.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="people">
        {people.map(({ name, credentials, affiliation, url }) => (
          <li key={`${name} ${affiliation ?? ''}`}>
            {url !== null && isWebAddress(url) ? <a href={url}>{name}</a> : name}
            {[credentials, affiliation].map((words) => words && `, ${words}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Profiles are typed by hand: anything else could run as a script when it is clicked. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url)
