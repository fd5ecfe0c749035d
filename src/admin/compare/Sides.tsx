'use client'
import { Button } from '@payloadcms/ui'
import { usePathname, useRouter } from 'next/navigation'
import { useId, useState, type FormEvent } from 'react'
import { useWords } from '../words/useWords'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface SidesProps {
  readonly choices: readonly Choice[]
  readonly from: string
  readonly to: string
}

/** Which two texts are held against each other. The address says it too, so that it can be kept and sent. */
export const Sides = ({ choices, from, to }: SidesProps) => {
  const t = useWords()
  const router = useRouter()
  const path = usePathname()
  const [chosen, choose] = useState({ from, to })
  const show = (sides: { readonly from: string; readonly to: string }) => {
    choose(sides)
    router.push(`${path}?${new URLSearchParams(sides).toString()}`)
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    show(chosen)
  }
  return (
    <form className="compare__sides" onSubmit={send}>
      <Chooser label={t('compare:from')} choices={choices} value={chosen.from} change={(value) => choose({ ...chosen, from: value })} />
      <Chooser label={t('compare:to')} choices={choices} value={chosen.to} change={(value) => choose({ ...chosen, to: value })} />
      <div className="compare__buttons">
        <Button type="submit" size="medium" margin={false}>{t('compare:show')}</Button>
        <Button type="button" size="medium" margin={false} buttonStyle="secondary" onClick={() => show({ from: chosen.to, to: chosen.from })}>{t('compare:swap')}</Button>
      </div>
    </form>
  )
}

const Chooser = ({ label, choices, value, change }: { readonly label: string; readonly choices: readonly Choice[]; readonly value: string; readonly change: (value: string) => void }) => {
  const id = useId()
  return (
    <div className="compare__side">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.target.value)}>
        {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
    </div>
  )
}
