'use client'
import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

interface Opened {
  readonly type: 'claim' | 'source'
  readonly id: string
  /** Which time it is that something is opened: the same claim may be opened twice. */
  readonly time: number
}

/** What of the library is open over the text. */
export function useLibraryDrawer() {
  const [opened, setOpened] = useState<Opened | null>(null)
  return { opened, open: (type: Opened['type'], id: string) => setOpened((before) => ({ type, id, time: (before?.time ?? 0) + 1 })) }
}

/** A claim or source over the text, to be edited and saved there. */
export const LibraryDrawer = ({ type, id, onSaved }: Opened & { readonly onSaved: () => void }) => {
  const [Drawer, , { openDrawer }] = useDocumentDrawer({ collectionSlug: `${type}s`, id })
  const opening = useRef(openDrawer)
  useEffect(() => opening.current(), [])
  return <Drawer onSave={onSaved} />
}
