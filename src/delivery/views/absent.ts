/** The domain writes '' where nothing stands; the API says null. */
export const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text)
