'use client'

/** Waits for something to appear on the page: for a second at most, where it isn’t said otherwise. */
export async function appeared<T>(look: () => T | null | undefined, frames = 60): Promise<T | null> {
  for (let frame = 0; frame < frames; frame++) {
    const found = look()
    if (found !== null && found !== undefined) return found
    await new Promise(requestAnimationFrame)
  }
  return null
}

/** Opens a tab of the document's form. Payload keeps which one is open to itself: its button is the only way. */
export function openTab(form: HTMLElement, index: number): void {
  const button = form.querySelectorAll<HTMLButtonElement>('.tabs-field__tabs > .tabs-field__tab-button').item(index) as HTMLButtonElement | null
  if (button !== null && !button.classList.contains('tabs-field__tab-button--active')) button.click()
}

/** Brings a field of the form into view and puts the cursor in it, upon these characters where it is one of text. False: there is no such field. */
export async function openField(form: HTMLElement, field: string, words?: { readonly start: number; readonly end: number }): Promise<boolean> {
  const holder = await drawn(form, `#field-${CSS.escape(field.replaceAll('.', '__'))}`)
  if (holder === null) return false
  unfold(holder)
  const control = holder.matches('input, textarea') ? holder : (holder.querySelector<HTMLElement>('input, textarea, button') ?? holder)
  holder.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
  if (words !== undefined && (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) control.setSelectionRange(words.start, words.end)
  return true
}

/** Payload draws what a group, row or list holds only once that comes near the window: goes there, part by part, until the field is one of what is drawn. */
async function drawn(form: HTMLElement, selector: string): Promise<HTMLElement | null> {
  const field = () => form.querySelector<HTMLElement>(selector)
  const seen = new Set<Element>()
  for (let found = await appeared(field, A_TAB_OPENS); ; found = field()) {
    const part = [...form.querySelectorAll('.render-fields:empty')].find((empty) => !seen.has(empty) && empty.getClientRects().length > 0)
    if (found !== null || part === undefined) return found
    seen.add(part)
    part.scrollIntoView({ block: 'center' })
    await appeared(() => part.firstElementChild)
  }
}

/** In frames: a sixth of a second. */
const A_TAB_OPENS = 10

/** Rows of a list may be folded up around the field. */
function unfold(holder: HTMLElement): void {
  for (let at = holder.closest('.collapsible--collapsed'); at !== null; at = at.parentElement?.closest('.collapsible--collapsed') ?? null) at.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click()
}
