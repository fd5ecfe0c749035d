'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../words/useWords'

export const PrintButton = () => {
  const t = useWords()
  return <Button size="medium" margin={false} onClick={() => window.print()}>{t('sheet:print')}</Button>
}
