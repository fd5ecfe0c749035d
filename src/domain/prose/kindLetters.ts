/**
 * Log odds in tenths as letters: “A” is −2.6, “a” is 0, “z” is 2.5. A weight for each of the kinds is a word of twelve letters, and ten thousand
 * such words are a small file.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ZERO = LETTERS.indexOf('a')

/** Those beyond the alphabet are cut off. */
export const lettersOf = (weights: readonly number[]): string => weights.map((weight) => LETTERS.charAt(Math.max(0, Math.min(LETTERS.length - 1, Math.round(weight * 10) + ZERO)))).join('')

export const weightsIn = (letters: string, at: number): number => (LETTERS.indexOf(letters.charAt(at)) - ZERO) / 10
