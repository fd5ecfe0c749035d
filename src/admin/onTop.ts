/** Where what lies over the page is put: a drawer of Payload's keeps the keyboard to itself, so what is opened from it stands within it. */
export const onTop = (): HTMLElement => [...document.querySelectorAll<HTMLElement>('dialog[open].payload__modal-item')].at(-1) ?? document.body
