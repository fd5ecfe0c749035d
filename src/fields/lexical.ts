/**
 * Lexical's packages load the rest of themselves while Node evaluates them. Imported all at once, as Payload's package does, they can end up waiting
 * for each other for ever on Node 20: the process hangs, or ends with 13. So the one that all others need comes first, by itself.
 */
await import('@payloadcms/richtext-lexical/lexical')

export const lexical = await import('@payloadcms/richtext-lexical')
