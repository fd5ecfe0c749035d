/** Who publishes here: the name at the head of every page, in the titles of those that search engines list, and in the feed. */
export const siteName = 'Probatum'
