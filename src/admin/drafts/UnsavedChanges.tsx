'use client'
import { useDocumentInfo, useEditDepth, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords'
import { Conflict } from './Conflict'
import './drafts.css'
import { LeftBehind } from './LeftBehind'
import { useConflict } from './useConflict'
import { useFill } from './useFill'
import { useSave } from './useSave'
import { useTypedMeanwhile } from './useTypedMeanwhile'
import { useUnlocking } from './useUnlocking'
import { revisionOf, useUnsaved } from './useUnsaved'

/** Above a form: offers back what was typed and never saved, and settles two saves of one document. */
export const UnsavedChanges = () => {
  const t = useWords()
  const { left, works, taken, throwAway } = useUnsaved()
  useTypedMeanwhile()
  useUnlocking()
  // Has the last word on what is unsaved: a save that was refused.
  const { theirs, settled } = useConflict()
  const { getData, setModified } = useForm()
  const { getDocPreferences } = useDocumentInfo()
  const editDepth = useEditDepth()
  const save = useSave()
  const fill = useFill()
  const [failed, setFailed] = useState(false)

  // Payload asks for them at the first key and after each save, and waits for ever if the server is away just then.
  useEffect(() => void getDocPreferences(), [getDocPreferences])

  const putBack = async (): Promise<void> => {
    if (left === null) return
    const now = getData()
    const filled = await fill({ ...now, ...left.data, revision: revisionOf(now) })
    if (filled) taken(left)
    setFailed(!filled)
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
      {left !== null && <LeftBehind key={left.key} left={left} now={getData()} failed={failed} putBack={() => void putBack()} throwAway={() => throwAway(left)} />}
      {theirs !== null && <Conflict theirs={theirs} mine={getData()} kept={works} saveMine={saveMine} {...(works && editDepth === 1 && { takeTheirs })} goOn={settled} />}
    </>
  )
}
