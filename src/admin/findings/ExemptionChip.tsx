'use client'
import { useWords } from '../words/useWords'
import { Chip } from './Chip'
import { useBlockFields } from './useBlockFields'

/** An exemption in the text: readers don't see it, and reviewers read its reason. */
export const ExemptionChip = () => {
  const t = useWords()
  const { fields, remove } = useBlockFields()
  const reason = said(fields['reason']) || t('findings:noReason')
  const by = said(fields['by'])
  return (
    <Chip
      look="exemption"
      name={t('findings:exemption', { reason })}
      removeName={t('findings:removeExemption')}
      card={<><p className="claim-card__statement">{t('findings:exemption', { reason })}</p>{by !== '' && <p className="claim-card__facts">{t('findings:by', { name: by })}</p>}</>}
      onRemove={remove}
    >
      {t('findings:exemptionMark')}
    </Chip>
  )
}

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
