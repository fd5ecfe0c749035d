'use client'
import type { CheckedClaim } from '../../operations/checkCopy'
import type { Say } from '../words/key'
import { useWords } from '../words/useWords'
import { Chip } from './Chip'
import { ClaimCard } from './ClaimCard'
import { useBlockFields } from './useBlockFields'
import { useCheck } from './useCheck'

/** A claim reference in the text, with the numbers that readers will see. */
export const ClaimChip = () => {
  const t = useWords()
  const { fields, remove } = useBlockFields()
  const { checked } = useCheck()
  const id = idOf(fields['claim'])
  const claim = checked?.claims.find((one) => one.id === id)
  const numbers = claim?.numbers ?? ''
  const name = nameOf(t, id, claim)
  return (
    <Chip
      look={claim !== undefined && isTroubled(claim) ? 'troubled' : 'citation'}
      name={name}
      removeName={t('findings:removeCitation', { numbers })}
      card={claim === undefined ? <p>{name}</p> : <ClaimCard claim={claim} />}
      onRemove={remove}
    >
      {numbers === '' ? '?' : numbers}
    </Chip>
  )
}

function nameOf(t: Say, id: string, claim: CheckedClaim | undefined): string {
  if (id === '') return t('findings:citationEmpty')
  if (claim === undefined) return t('findings:citationUnread')
  const { statement, numbers } = claim
  return numbers === '' ? t('findings:citationUncounted', { statement }) : t('findings:citation', { numbers: numbers.replaceAll(',', ', '), statement })
}

/** What the gate holds against a claim, or will. */
const isTroubled = ({ retired, citations }: CheckedClaim): boolean =>
  retired || citations.length === 0 || citations.some(({ status, confirmed }) => !confirmed || status === 'retracted' || status === 'expression-of-concern')

const idOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : '')
