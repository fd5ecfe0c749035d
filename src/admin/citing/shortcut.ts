'use client'

/** Cites: no browser, nor Payload or Lexical, does anything else by it while a text is written, and every keyboard has it. */
export const asksToCite = ({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey && !isComposing

export const shownShortcut = (): string => (typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ Enter' : 'Ctrl+Enter')
