import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { WORKFLOW_PAGE, workflowPage } from '../../../scripts/print-workflow'
import { transitions } from '../../../src/domain/editorial/transitions'

test('docs/workflow.md says what the table of transitions says: if not, run `npx tsx scripts/print-workflow.ts`', () => {
  expect(readFileSync(WORKFLOW_PAGE, 'utf8')).toBe(workflowPage())
})

test('the page changes with the table', () => {
  expect(workflowPage(transitions.slice(1))).not.toBe(workflowPage())
})
