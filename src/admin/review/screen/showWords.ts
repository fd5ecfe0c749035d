import type { Place } from '../../../domain/snapshot/passage'
import { focusOn } from '../../focusOn'
import { rangeOf } from '../placeInPage'

/** Goes to the words of a place in the text on the screen and selects them; who doesn't see them hears their passage. */
export function showWords(text: HTMLElement, place: Place): void {
  const words = rangeOf(text, place)
  if (words === null) return
  const { startContainer: at } = words
  const element = at instanceof HTMLElement ? at : at.parentElement
  focusOn(element?.closest<HTMLElement>('[data-path]'))
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(words)
  element?.scrollIntoView({ block: 'center' })
}
