/** A day as people read it. `on` is an ISO day or a UTC instant, whose day is UTC's. */
export const Day = ({ on }: { readonly on: string }) => <time dateTime={on}>{inWords.format(new Date(on))}</time>

const inWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
