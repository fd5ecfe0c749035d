'use client'
import { useDocumentForm } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { checkStore, UNCHECKED, type Check, type CheckStore } from './checkStore'

/** One store a form, for as long as the form lives: of all that Payload hands out of it, this function stays the same. */
const stores = new WeakMap<object, CheckStore>()
const formless = {}

/** What is shared about the document's form that this component stands in. */
export function useCheckStore(): CheckStore {
  const { getFields } = useDocumentForm()
  const key: object = getFields ?? formless
  const store = stores.get(key) ?? checkStore()
  stores.set(key, store)
  return store
}

export function useCheck(): Check {
  const store = useCheckStore()
  return useSyncExternalStore(store.subscribe, store.get, () => UNCHECKED)
}
