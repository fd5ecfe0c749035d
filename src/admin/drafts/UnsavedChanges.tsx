'use client'
import { useForm } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import { Conflict } from './Conflict'
import './drafts.css'
import { LeftBehind } from './LeftBehind'
import { useConflict } from './useConflict'
import { useSave } from './useSave'
import { useTypedMeanwhile } from './useTypedMeanwhile'
import { revisionOf, useUnsaved } from './useUnsaved'

/** Above a form: offers back what was typed and never saved, and settles two saves of one document. */
export const UnsavedChanges = () => {
  const t = useWords()
  const { left, works, taken, throwAway } = useUnsaved()
  useTypedMeanwhile()
  // Has the last word on what is unsaved: a save that was refused.
  const { theirs, settled } = useConflict()
  const { getData, reset, setModified } = useForm()
  const save = useSave()

  const putBack = async (): Promise<void> => {
    if (left === null) return
    const now = getData()
    taken(left)
    await reset({ ...now, ...left.data, revision: revisionOf(now) })
    setModified(true)
  }

  const saveMine = (): void => {
    settled()
    void save({ revision: revisionOf(theirs ?? {}) })
  }

  const takeTheirs = (): void => {
    // The page may be left: what stands in it is kept.
    setModified(false)
    setTimeout(() => window.location.reload())
  }

  return (
    <>
      {!works && <p className="unsaved unsaved--warning">{t('drafts:noStore')}</p>}
      {left !== null && <LeftBehind left={left} now={getData()} putBack={() => void putBack()} throwAway={() => throwAway(left)} />}
      {theirs !== null && <Conflict theirs={theirs} mine={getData()} saveMine={saveMine} takeTheirs={takeTheirs} goOn={settled} />}
    </>
  )
}
