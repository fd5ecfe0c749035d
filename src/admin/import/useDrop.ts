'use client'
import { useEffect, useState } from 'react'

/** Takes files that are dropped anywhere on the page. Returns whether some hang over it. */
export function useDrop(take: (files: Iterable<File>) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const withFiles = (then: (event: DragEvent) => void) => (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      then(event)
    }
    const hanging = withFiles(() => setOver(true))
    const leaving = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const dropped = withFiles(({ dataTransfer }) => {
      setOver(false)
      take(dataTransfer?.files ?? [])
    })
    document.addEventListener('dragover', hanging)
    document.addEventListener('dragleave', leaving)
    document.addEventListener('drop', dropped)
    return () => {
      document.removeEventListener('dragover', hanging)
      document.removeEventListener('dragleave', leaving)
      document.removeEventListener('drop', dropped)
    }
  }, [take])
  return over
}
