import { parse, validate, type DocumentNode, type GraphQLError, type ParseOptions } from 'graphql'
import { LRUCache } from 'lru-cache'
import { limits } from '../limits'

/** Parsing and validating one document takes ten times as long as answering it: each is done once. What breaks a rule is looked at each time. */
export interface Documents {
  readonly parse: typeof parse
  readonly validate: typeof validate
}

/** Characters of source text held: a document in memory is some twenty times its text. */
const MAX_CHARACTERS = 500_000

export function documents(options: ParseOptions, { hideSuggestions }: { readonly hideSuggestions: boolean }): Documents {
  const parsed = new LRUCache<string, DocumentNode>({ maxSize: MAX_CHARACTERS, sizeCalculation: (_, source) => Math.max(1, source.length) })
  const valid = new WeakSet<DocumentNode>()
  return {
    parse: (source) => {
      if (typeof source !== 'string') return parse(source, options)
      const known = parsed.get(source)
      if (known !== undefined) return known
      const document = parse(source, options)
      parsed.set(source, document)
      return document
    },
    validate: (schema, document, rules): readonly GraphQLError[] => {
      if (valid.has(document)) return []
      const beyond = validate(schema, document, limits)
      const errors = beyond.length > 0 ? beyond : validate(schema, document, rules, { hideSuggestions })
      if (errors.length === 0) valid.add(document)
      return errors
    },
  }
}
