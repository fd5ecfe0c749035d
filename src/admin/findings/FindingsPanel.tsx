'use client'
import { useId, useRef, useState } from 'react'
import { FindingGroup } from './FindingGroup'
import { identified } from './identified'
import { LibraryDrawer, useLibraryDrawer } from './LibraryDrawer'
import { PanelHead } from './PanelHead'
import { inReadingOrder } from './readingOrder'
import { useCheck, useCheckStore } from './useCheck'
import { useChecker } from './useChecker'
import { useChosen } from './useChosen'
import { useWords } from '../words/useWords'
import { WatchForm } from './WatchForm'
import './findings.css'

/** Beside the text of an article or clinic: what the gate would hold against it as it stands in the form, with the ways to settle it. */
export const FindingsPanel = () => {
  const t = useWords()
  const list = useId()
  const [unfolded, setUnfolded] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const store = useCheckStore()
  const { checked, standing, refused } = useCheck()
  const checkAgain = useChecker(store)
  const library = useLibraryDrawer()
  const findings = identified(inReadingOrder(checked?.findings ?? []))
  const chosen = useChosen(store, findings, panel, library.open)

  return (
    <section className={`findings${unfolded ? ' findings--unfolded' : ''}`} aria-label={t('findings:title')} ref={panel}>
      <WatchForm store={store} />
      <PanelHead checked={checked} standing={standing} refused={refused} />
      <button type="button" className="findings__fold" aria-expanded={unfolded} aria-controls={list} onClick={() => setUnfolded(!unfolded)}>{t(unfolded ? 'findings:hide' : 'findings:show')}</button>
      <div className="findings__list" id={list}>
        <FindingGroup severity="blocks" findings={findings.filter(({ finding }) => finding.severity === 'blocks')} chosen={chosen} />
        <FindingGroup severity="warns" findings={findings.filter(({ finding }) => finding.severity === 'warns')} chosen={chosen} />
      </div>
      {library.opened !== null && <LibraryDrawer key={`${library.opened.type} ${library.opened.id} ${library.opened.time}`} {...library.opened} onSaved={checkAgain} />}
    </section>
  )
}
