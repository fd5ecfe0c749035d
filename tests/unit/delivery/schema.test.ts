import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, printSchema, validateSchema } from 'graphql'
import { schema } from '../../../src/delivery/schema'
import { enumName } from '../../../src/delivery/views/enumName'
import { CERTAINTIES, STATEMENT_KINDS } from '../../../src/domain/prose/kinds'
import { CSL_TYPES } from '../../../src/domain/references/csl'
import { REFERENCE_STYLES } from '../../../src/domain/references/styles'
import { REFERENCE_FORMATS } from '../../../src/domain/references/write'

const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))

describe('the delivery schema', () => {
  it('is the one that schema.graphql shows (else run scripts/print-schema.ts)', () => {
    expect(readFileSync('schema.graphql', 'utf8')).toBe(`${printSchema(schema)}\n`)
  })

  it('is valid and has neither mutations nor subscriptions', () => {
    expect(validateSchema(schema)).toEqual([])
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
  })

  it('describes every type and field', () => {
    const mute = own.flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : []
      return [type, ...fields].filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`)
    })
    expect(mute).toEqual([])
  })

  it.each([
    ['StatementKind', STATEMENT_KINDS],
    ['Certainty', CERTAINTIES],
    ['SourceType', CSL_TYPES],
    ['ReferenceStyle', REFERENCE_STYLES],
    ['ReferenceFormat', REFERENCE_FORMATS],
    ['SourceStatus', ['current', 'corrected', 'expression-of-concern', 'retracted', 'unknown']],
  ])('names every value of %s', (name, values) => {
    const type = schema.getType(name)
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values.map(enumName))
  })
})
