import { SearchForm } from './_reading/SearchForm'

const NotFound = () => (
  <>
    <title>Not found</title>
    <h1>There is nothing here</h1>
    <p>Nothing has been published at this address. Look for it, or go to the <a href="/">front page</a>.</p>
    <SearchForm label="Search all articles and clinics" />
  </>
)

export default NotFound
