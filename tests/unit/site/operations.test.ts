import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { siteOperations } from '../../../scripts/print-operations'
import { schema } from '../../../src/delivery/schema'
import { operations, readManifest } from '../../../src/delivery/server/operations'

test('a server that answers registered operations alone answers all that its site asks, once the manifest holds them', async () => {
  const printed = await siteOperations()
  const { textOf } = operations(readManifest(JSON.stringify(printed)))
  const names = Object.values(printed).map((text) => /query (\w+)/.exec(text)?.[1])
  const folder = new URL('../../../src/app/(site)/_questions/', import.meta.url)
  const written = readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/query (\w+)/g)].map(([, name]) => name))
  expect(new Set(names)).toEqual(new Set(written))
  for (const query of Object.values(printed)) {
    expect(textOf({ query })).toBe(query)
    expect(validate(schema, parse(query))).toEqual([])
  }
})
