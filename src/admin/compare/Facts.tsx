'use client'
import type { Line } from '../../domain/compare/comparison'
import { useWords } from '../words/useWords'
import { RunsShown } from './RunsShown'

/** Named fields and citations that differ, each with what it was and is. */
export const Facts = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useWords()
  return (
    <dl className="compare__facts">
      {lines.map(({ form, was, runs, change }, index) => (
        <div key={index}>
          <dt>{form.type === 'field' ? t(`compare:fields:${form.name}`) : form.type === 'citation' ? <Stance is={form.stance} was={was?.type === 'citation' ? was.stance : form.stance} /> : form.type === 'person' ? t(`compare:as:${form.as}`) : ''}</dt>
          <dd>
            {form.type === 'citation' && <p className="compare__cited">{change === 'added' ? <ins className="compare__added">{form.label}</ins> : change === 'removed' ? <del className="compare__removed">{form.label}</del> : form.label}</p>}
            <RunsShown runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type StanceName = 'supports' | 'qualifies' | 'contradicts'

const Stance = ({ is, was }: { readonly is: StanceName; readonly was: StanceName }) => {
  const t = useWords()
  if (is === was) return t(`compare:stances:${is}`)
  return <><del className="compare__removed">{t(`compare:stances:${was}`)}</del> <ins className="compare__added">{t(`compare:stances:${is}`)}</ins></>
}
