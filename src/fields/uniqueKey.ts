import { randomUUID } from 'node:crypto'
import type { Field } from 'payload'

/**
 * The hidden column that makes a field unique where it has a value. It always holds one: MongoDB's unique indexes count every empty value as the same,
 * and Payload can't take a value away from a document there, so the field itself can't carry the index.
 */
export const uniqueKey = (name: string): Field => ({
  name: keyName(name),
  type: 'text',
  unique: true,
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: {
    // Not earlier: of what a field's hook gives before validation, access would take this away again from everybody.
    beforeChange: [({ data }) => {
      const value: unknown = data?.[name]
      return typeof value === 'string' && value !== '' ? value : `none ${randomUUID()}`
    }],
  },
})

const keyName = (name: string): string => `${name}Key`
