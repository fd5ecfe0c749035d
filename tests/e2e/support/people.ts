/** What all of samples/people.json log in with here. */
export const PASSWORD = 'the password of everybody here'

export type Person = 'admin' | 'editor' | 'publisher' | 'neurologist' | 'family-physician' | 'second-editor'

export const addressOf = (person: Person): string => `${person}@larkfield.example`
