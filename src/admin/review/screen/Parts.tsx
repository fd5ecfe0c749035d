import { Fragment } from 'react'

/** Words of a fact. */
export interface Part {
  /** null: they are no passage that could be commented on. */
  readonly path: string | null
  readonly words: string
  /** What stands before it, where anything does. */
  readonly after: string
  /** Where it leads, in another tab: what is marked here stays. */
  readonly href?: string
}

export type Fact = readonly [label: string, parts: readonly Part[]]

export const part = (path: string | null, words: string, after = ', '): Part => ({ path, words, after })

/** What a page says round its text, row by row, each passage in an element of its own. */
export const Parts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const told = facts.map(([label, parts]) => ({ label, parts: parts.filter(({ words }) => words !== '') })).filter(({ parts }) => parts.length > 0)
  return <dl className="review__parts">{told.map(({ label, parts }) => <div key={label}><dt>{label}</dt><dd>{parts.map(({ path, words, after, href }, index) => <Fragment key={path ?? index}>{index > 0 && after}{href === undefined ? <span data-path={path ?? undefined}>{words}</span> : <a href={href} target="_blank" rel="noreferrer">{words}</a>}</Fragment>)}</dd></div>)}</dl>
}
