import { canonicalHash } from '../snapshot/hash'

/** The same for two statements that differ in case, spaces, quotation marks or closing punctuation alone. */
export const statementKey = (statement: string): string =>
  canonicalHash(statement.normalize('NFKC').toLowerCase().replace(/[“”„«»"‘’‚']/g, '').replace(/\s+/g, ' ').replace(/^[\s.,;:]+|[\s.,;:!]+$/g, ''))
