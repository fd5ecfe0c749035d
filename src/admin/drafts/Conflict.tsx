'use client'
import { Button } from '@payloadcms/ui'
import { Dialog } from '../Dialog'
import { useWords } from '../words/useWords'
import { differences } from './differences'
import { Differences } from './Differences'
import type { Document } from './useConflict'

interface ConflictProps {
  readonly theirs: Document
  readonly mine: Document
  /** This browser keeps what is typed. */
  readonly kept: boolean
  readonly saveMine: () => void
  /** Not where mine would be lost with it, or the page behind a drawer. */
  readonly takeTheirs?: () => void
  readonly goOn: () => void
}

/** Two saves of one document: both texts, and a choice that loses neither. */
export const Conflict = ({ theirs, mine, kept, saveMine, takeTheirs, goOn }: ConflictProps) => {
  const t = useWords()
  return (
    <Dialog wide title={t('drafts:conflict')} close={goOn}>
      <div className="unsaved__conflict">
        <p>{t('drafts:conflictHelp')} {kept && t('drafts:conflictKept')} {t('drafts:conflictMarks')}</p>
        <Differences found={differences(theirs, mine)} />
        <div className="unsaved__buttons">
          <Button margin={false} onClick={saveMine}>{t('drafts:saveMine')}</Button>
          {takeTheirs !== undefined && <Button margin={false} buttonStyle="secondary" onClick={takeTheirs}>{t('drafts:takeTheirs')}</Button>}
          <Button margin={false} buttonStyle="secondary" onClick={goOn}>{t('drafts:goOn')}</Button>
        </div>
        <p><small>{t('drafts:saveMineHelp')} {takeTheirs !== undefined && t('drafts:takeTheirsHelp')}</small></p>
      </div>
    </Dialog>
  )
}
