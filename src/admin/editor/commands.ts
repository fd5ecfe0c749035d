'use client'
import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Opens what cites: a claim for the words that are selected in the editor. Who offers more than the stock drawer registers above COMMAND_PRIORITY_EDITOR. */
export const OPEN_CITING_COMMAND: LexicalCommand<undefined> = createCommand('OPEN_CITING_COMMAND')
