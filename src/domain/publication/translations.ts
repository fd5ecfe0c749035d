import type { Snapshot } from '../snapshot/snapshot'

/** What a text and its translations have in common: the id of the original. A text by itself is its own. */
export const groupOf = ({ id, translationOf = id }: Pick<Snapshot, 'id' | 'translationOf'>): string => translationOf

/** A text as far as translations are concerned. `id` is '' before its first save, `translationOf` where it is no translation. */
export interface Translated {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly translationOf: string
}

/**
 * Why a text can’t be the translation that it says it is; null: it can, or it is none. `related`: its original, the other translations of that, and its own.
 * A group is flat, one original and at most one text in each other language: a chain would leave open which of them the others say again.
 */
export function whyNoTranslation({ id, language, translationOf }: Omit<Translated, 'title'>, related: readonly Translated[]): string | null {
  if (translationOf !== '' && translationOf === id) return 'A text is no translation of itself. Choose the one in another language that this says again, or none.'
  const own = related.filter((other) => id !== '' && other.translationOf === id)
  const same = own.find((other) => other.language === language)
  if (same !== undefined) return `Its translation ${named(same)} has the language ${language} as well. Change the language of one of them, or take the other’s “Translation of” away.`
  if (translationOf === '') return null
  const original = related.find((other) => other.id === translationOf)
  if (original === undefined) return 'The text that this translates isn’t there any more. Choose another, or none.'
  if (original.translationOf !== '') return `${named(original)} is a translation itself. Choose the original that it was made of.`
  if (own[0] !== undefined) return `${named(own[0])} is a translation of this text, which can’t be one of another text then. Make that one a translation of ${named(original)} first.`
  if (original.language === language) return `${named(original)} has the language ${language} as well, and a translation has another. Change the language of one of them, or choose none.`
  const sibling = related.find((other) => other.id !== id && other.translationOf === translationOf && other.language === language)
  return sibling === undefined ? null : `${named(original)} has a translation with the language ${language}: ${named(sibling)}. One is enough: go on with that one, or choose none.`
}

const named = ({ title }: Translated): string => `“${title}”`
