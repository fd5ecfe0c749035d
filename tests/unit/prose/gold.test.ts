import { beforeAll, expect, test } from '@jest/globals'
import { FACTUAL_FROM } from '../../../src/domain/prose/detect'
import { defaultPolicy } from '../../../src/domain/policy'
import { modelsFor, statementFigures } from '../../../scripts/detector-figures'
import { readExamples, readGoldPages } from '../../../scripts/gold-pages'
import { onPages } from '../../support/onPages'

/** The annotated pages are not ours and not in this repository. */
const FOLDER = '../shared/gold'

onPages(FOLDER, 'on annotated pages that the model has not seen', () => {
  let figures: Record<string, number> = {}
  beforeAll(() => {
    const pages = readGoldPages(FOLDER)
    figures = statementFigures(pages, modelsFor(pages, readExamples(new URL('../../../scripts/detector-examples.tsv', import.meta.url))))
  }, 120_000)
  const on = (name: string): number | undefined => figures[`statements: all pages, ${name}`]

  test('what needs a source is found', () => {
    expect(on(`factual from ${FACTUAL_FROM}, left out: precision`)).toBeGreaterThanOrEqual(0.85)
    expect(on(`factual from ${FACTUAL_FROM}, left out: recall`)).toBeGreaterThanOrEqual(0.9)
  })

  test('what blocks is surely a statement, and the score is a probability', () => {
    expect(on(`blocking from ${defaultPolicy.statements.blocksFrom}, left out: precision`)).toBeGreaterThanOrEqual(0.95)
    expect(on('error of calibration, left out')).toBeLessThanOrEqual(0.05)
  })

  test('sentences are cut where the annotator cut them', () => {
    expect(on('rows cut as annotated')).toBeGreaterThanOrEqual(0.97)
  })
})
