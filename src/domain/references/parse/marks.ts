/** Private-use characters that stand where something was set apart, so that its neighbours don't run together. */
export const CUT = '\uE000'
/** `[Internet]`: what stands before it is the name of what is online. */
export const ONLINE = '\uE001'
/** “Epub ahead of print”, “in press”: a journal without volume and pages yet. */
export const AHEAD = '\uE002'
/** “4th ed.”: what stands before it is a book's title. */
export const EDITION = '\uE003'

const MARKS = /[\uE000-\uE00F]/g

/** Soft hyphens, zero-width blanks and marks of direction, which print nothing; but “Ã” and a soft hyphen are an í read in the wrong encoding. */
const UNPRINTED = /(?<!Ã)\u00AD|[\u200B-\u200F\u2060\uFEFF]/g

export const withoutMarks = (text: string): string => text.replace(UNPRINTED, '').replace(MARKS, ' ')

/** A field's text: one line, without marks and without the punctuation that only separated it from its neighbours. */
export const trimmed = (text: string): string =>
  withoutMarks(text).replace(/\s+/g, ' ').replace(/^[\s.,;:\-–—)\]]+/, '').replace(/(?:[\s,;:\-–—([]|(?<!\.)\.(?!\.)|\.\.+)+$/, '')
