import { GraphQLError } from 'graphql'

/** The asker's mistake: its words reach them, unlike those of any other error. */
export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
