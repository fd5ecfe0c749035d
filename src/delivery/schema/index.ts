import { buildSchema } from 'graphql'
import { article } from './article'
import { body } from './body'
import { claim } from './claim'
import { clinic } from './clinic'
import { finding } from './finding'
import { publication } from './publication'
import { query } from './query'
import { reference } from './reference'

/** The delivery schema. Its fields are answered by the properties and methods of the same names on what src/delivery/views make. */
export const schema = buildSchema([query, finding, publication, article, clinic, body, claim, reference].join('\n'))
