/** Searches what is live. A plain form: its answer has an address of its own. */
export const SearchForm = ({ text = '', label }: { readonly text?: string; readonly label: string }) => (
  <form className="search" action="/search" role="search">
    <input type="search" name="q" defaultValue={text} aria-label={label} placeholder={label} required maxLength={200} />
    <button type="submit">Search</button>
  </form>
)
