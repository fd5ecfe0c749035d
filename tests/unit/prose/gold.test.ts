import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { FACTUAL_FROM } from '../../../src/domain/prose/detect'
import { kindOf } from '../../../src/domain/prose/kindOf'
import { defaultPolicy } from '../../../src/domain/policy'
import { figures, leaveOneOut } from '../../../scripts/detector-figures'
import { readExamples, readGoldPages } from '../../../scripts/gold-pages'

/** The annotated pages are not ours and not in this repository. */
const FOLDER = '../shared/gold'
const present = existsSync(FOLDER)
if (!present) console.warn(`SKIPPED: the detector was not measured on annotated pages, for there are none in ${FOLDER}.`)

const onPages = present ? test : test.skip

onPages('what needs a source is found on pages that the model has not seen, and what blocks is surely a statement', () => {
  const pages = readGoldPages(FOLDER)
  const unseen = leaveOneOut(pages, readExamples(new URL('../../../scripts/detector-examples.tsv', import.meta.url)))
  const counted = figures(pages, unseen, FACTUAL_FROM)
  expect(counted.precision).toBeGreaterThanOrEqual(0.85)
  expect(counted.recall).toBeGreaterThanOrEqual(0.9)
  expect(figures(pages, unseen, defaultPolicy.statements.blocksFrom).precision).toBeGreaterThanOrEqual(0.95)
})

onPages('the kind of a statement is right for three of four', () => {
  const claims = readGoldPages(FOLDER).flatMap(({ sentences }) => sentences.filter(({ kind }) => kind !== null))
  expect(claims.filter(({ text, kind }) => kindOf(text) === kind).length / claims.length).toBeGreaterThanOrEqual(0.75)
})
