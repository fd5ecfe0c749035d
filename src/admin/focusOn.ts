/** Moves the focus to what takes none by itself: a screen reader reads on from there. The page stays where it is, and so does what is selected. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (element == null) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}
