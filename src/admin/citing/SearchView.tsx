'use client'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Citable } from '../../operations/citable'
import { useWords } from '../words/useWords'
import { Failure } from './Failure'
import { Hit } from './Hit'
import { useSearch } from './useSearch'

interface SearchViewProps {
  readonly query: string
  readonly type: (query: string) => void
  readonly sentence: string
  readonly only: 'sources' | undefined
  readonly choose: (one: Citable) => void
  readonly newClaim: () => void
  /** With what was typed, where that names a work. */
  readonly newSource: (text: string) => void
}

interface Option {
  readonly key: string
  readonly one: Citable | null
  readonly says: string
  readonly run: () => void
}

/** A combobox over both libraries (WAI-ARIA APG, combobox with listbox): the focus stays in the field, the arrow keys choose. */
export const SearchView = ({ query, type, sentence, only, choose, newClaim, newSource }: SearchViewProps) => {
  const t = useWords()
  const id = useId()
  const [tries, setTries] = useState(0)
  const { for: answered, answer: { found, missing }, failed } = useSearch(query, sentence, only, tries)
  const fresh = answered === query
  const [at, setAt] = useState(0)
  /** Enter was pressed before the answer came: it is meant for the best of what comes. */
  const waits = useRef(false)
  const list = useRef<HTMLUListElement>(null)

  const adds: Option[] = missing === null ? [] : [{ key: 'missing', one: null, says: t(`citing:missing:${missing}`), run: () => newSource(query) }]
  const options: readonly Option[] = [
    ...found.map((one): Option => ({ key: one.id, one, says: '', run: () => choose(one) })),
    ...adds,
    ...(only === 'sources' ? [] : [{ key: 'claim', one: null, says: t('citing:newClaim'), run: newClaim }]),
    ...(missing === null ? [{ key: 'source', one: null, says: t('citing:newSource'), run: () => newSource('') }] : []),
  ]
  const said = found.length === 0 ? t(only === 'sources' ? 'citing:noSources' : 'citing:none') : t(only === 'sources' ? 'citing:sources' : 'citing:count', { count: found.length })
  const active = Math.min(at, options.length - 1)

  useEffect(() => setAt(0), [answered])
  useEffect(() => {
    if (!waits.current || (!fresh && failed === null)) return
    waits.current = false
    // What nobody found is not made by a key that was pressed to choose.
    if (fresh && (found.length > 0 || missing !== null)) options[0]?.run()
  })
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active, answered])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const moved = { ArrowDown: (active + 1) % options.length, ArrowUp: (active - 1 + options.length) % options.length, PageDown: options.length - 1, PageUp: 0 }[event.key]
    if (moved !== undefined) setAt(moved)
    else if (event.key !== 'Enter') return
    else if (fresh || failed !== null) options[active]?.run()
    else waits.current = true
    event.preventDefault()
  }
  return (
    <>
      <input
        className="citing__input"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={`${id}-${options[active]?.key ?? ''}`}
        aria-label={t(only === 'sources' ? 'citing:findSource' : 'citing:find')}
        placeholder={t('citing:placeholder')}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          waits.current = false
          type(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      {failed !== null && <Failure problem={failed} again={() => setTries(tries + 1)} />}
      <ul ref={list} id={`${id}-list`} className="citing__list" role="listbox" aria-label={t('citing:results')} aria-busy={!fresh}>
        {options.map(({ key, one, says, run }, index) => (
          <li key={key} id={`${id}-${key}`} role="option" aria-selected={index === active} className={`citing__option${one === null ? ' citing__option--new' : ''}`} onMouseMove={() => setAt(index)} onMouseDown={(event) => event.preventDefault()} onClick={run}>
            {one === null ? says : <Hit one={one} />}
          </li>
        ))}
      </ul>
      <p className="citing__status" role="status">{fresh ? said : failed === null ? t('citing:searching') : ''}</p>
    </>
  )
}
