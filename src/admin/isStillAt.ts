/** Whether the focus is still where somebody did what is done now, or nowhere. Whoever has gone on meanwhile stays where they are: their next key is meant for there. */
export const isStillAt = (place: Element | null): boolean => document.activeElement === null || document.activeElement === document.body || place?.contains(document.activeElement) === true
