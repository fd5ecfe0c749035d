import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'

/** Payload's own GraphQL, for people who have logged in. What the public reads is at /graphql. */
export const POST = GRAPHQL_POST(config)
export const OPTIONS = REST_OPTIONS(config)
