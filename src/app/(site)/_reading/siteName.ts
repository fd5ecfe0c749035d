/** Who publishes here: the name at the head of every page, in its title, and in the feed. */
export const siteName = 'Probatum'
