'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../words/useWords'

/** A link that was just made, to be copied: only its digest is kept, so it can't be shown again. */
export const MadeLink = ({ url }: { readonly url: string }) => {
  const t = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => field.current?.select(), [])
  const copy = (): void => void navigator.clipboard.writeText(url).then(() => setCopied(true), () => setCopied(false))
  return (
    <section className="preview-made" aria-labelledby={id}>
      <h3 id={id}>{t('preview:made')}</h3>
      <div className="preview-made__link">
        <input ref={field} type="text" readOnly value={url} aria-labelledby={id} aria-describedby={`${id}-once`} onFocus={({ target }) => target.select()} />
        {'clipboard' in navigator && <Button size="medium" margin={false} buttonStyle="secondary" onClick={copy}>{t('preview:copy')}</Button>}
      </div>
      <small id={`${id}-once`}>{t('preview:once')}</small> <span role="status">{copied && t('preview:copied')}</span>
    </section>
  )
}
