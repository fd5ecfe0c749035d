import type { Rule } from '../rule'

/** The gate, in the order in which its findings are shown. */
export const rules: readonly Rule[] = []
