import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { RULE_PAGES, rulePages } from '../../../scripts/print-rules'

const pages = rulePages()

test.each([...pages.keys()])('docs/rules/%s is what the rules, their cases and their figures make of it', (file) => {
  expect(readFileSync(new URL(file, RULE_PAGES), 'utf8')).toBe(pages.get(file))
})

test('docs/rules holds no page of a rule that is gone', () => {
  expect(readdirSync(RULE_PAGES).sort()).toEqual([...pages.keys()].sort())
})
