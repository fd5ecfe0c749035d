'use client'

/** From the words of a finding back to what can be done about it: as code editors have it. */
export const asksForFixes = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean => key === '.' && (ctrlKey || metaKey) && !altKey && !shiftKey

export const shownShortcut = (): string => (typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ .' : 'Ctrl + .')
