'use client'
import { useConfig, useRouteCache } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { dismiss, importFiles, importsNow, onImports, type Import } from './queue'

/** The imports of this tab, and the list of articles anew after each. */
export function useImports() {
  const { config: { routes } } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const imports = useSyncExternalStore(onImports, importsNow, nothing)
  const done = imports.filter(({ state }) => state === 'done').length
  const listed = useRef(done)
  useEffect(() => {
    if (done > listed.current) clearRouteCache()
    listed.current = done
  }, [clearRouteCache, done])
  const take = useCallback((files: Iterable<File>) => importFiles(`${routes.api}/articles/import`, files), [routes.api])
  return { imports, take, dismiss }
}

const NOTHING: readonly Import[] = []
const nothing = (): readonly Import[] => NOTHING
