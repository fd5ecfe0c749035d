'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { wordsOf, type Say } from './key'

export function useWords(): Say {
  const { i18n } = useTranslation()
  return useMemo(() => wordsOf(i18n), [i18n])
}
