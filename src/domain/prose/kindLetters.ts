/**
 * Log odds in tenths as letters: “A” is −2.6, “Z” −0.1, “a” 0, “z” 2.5. The weights of a name for each of the kinds are a word of twelve letters,
 * and seven thousand such words are a small file.
 */
export const lettersOf = (weights: readonly number[]): string => weights.map((weight) => letterOf(Math.max(-26, Math.min(25, Math.round(weight * 10))))).join('')

const letterOf = (tenths: number): string => String.fromCharCode(tenths + (tenths < 0 ? AFTER_Z : SMALL_A))

export function weightIn(letters: string, at: number): number {
  const code = letters.charCodeAt(at)
  return (code - (code < SMALL_A ? AFTER_Z : SMALL_A)) / 10
}

const AFTER_Z = 'Z'.charCodeAt(0) + 1
const SMALL_A = 'a'.charCodeAt(0)
