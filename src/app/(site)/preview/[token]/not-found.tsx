/** One page for a link that has ended, was revoked or never was one: it tells nobody which. */
const NotFound = () => (
  <>
    <title>This link doesn’t work</title>
    <h1>This link no longer works</h1>
    <p>Links to a preview end after some days, and can be ended sooner. Ask whoever gave it to you for a new one.</p>
  </>
)

export default NotFound
