import type { Words } from './en'

/** A text of the admin by its room and name: `stage:draft`. Plurals are asked for without their ending. */
export type Key<Table = Words> = { [Name in keyof Table & string]: Table[Name] extends string ? Singular<Name> : `${Name}:${Key<Table[Name]>}` }[keyof Table & string]

type Singular<Name extends string> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name

/** Says a text, with its `{{placeholders}}` filled in. `count` picks the plural. */
export type Say = (key: Key, vars?: Readonly<Record<string, string | number>>) => string

interface Translator {
  readonly t: unknown
}

/** The admin's texts in the language of a request or a user, from Payload's i18n. */
export const wordsOf = ({ t }: Translator): Say => (key, vars) => (t as (key: string, vars?: object) => string)(`probatum:${key}`, vars)
