/** As long as the form lets it be. */
const MAX_CHARACTERS = 200

/** What is searched for, as an address has it. Half a character (of two UTF-16 units) could stand in no address. */
export const searchText = (given: string | undefined): string => [...(given ?? '').trim()].slice(0, MAX_CHARACTERS).join('')

/** Signs alone are nothing to look for. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
