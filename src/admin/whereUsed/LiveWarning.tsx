'use client'
import { useFormModified } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import { useUses } from './useUses'
import './whereUsed.css'

/** Beside Save, as soon as something was changed in what readers have in front of them. It only informs: saving is no publishing. */
export const LiveWarning = () => {
  const t = useWords()
  const modified = useFormModified()
  const { collection, uses } = useUses(modified)
  const live = modified && uses !== null ? uses.live.total : 0
  return (
    <div className="where-used__warning-place" role="status">
      {live > 0 && (
        <p className="where-used__warning">
          <strong>{t(collection === 'claims' ? 'whereUsed:warning:claims' : 'whereUsed:warning:sources', { editions: t('whereUsed:warning:editions', { count: live }) })}.</strong>{' '}
          {t('whereUsed:warning:stay')} {t('whereUsed:warning:told')}
        </p>
      )}
    </div>
  )
}
