const NotFound = () => (
  <>
    <title>Not found</title>
    <h1>There is nothing here</h1>
    <p>Nothing has been published at this address. <a href="/">See what is published</a></p>
  </>
)

export default NotFound
