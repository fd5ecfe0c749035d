import { randomInt } from 'node:crypto'

/** Without 0 and O, 1, I and L. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 10
const HOW_MANY = 8

/** Each good once, in place of a code: for whoever has lost their phone. 31^10 of them, so that a mark is enough to keep. */
export const newRecoveryCodes = (): string[] => Array.from({ length: HOW_MANY }, () => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''))

/** ABCDE-FGHJK */
export const inGroups = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
