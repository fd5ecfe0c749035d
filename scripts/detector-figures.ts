import { fit, scoreBy, type Model } from './detector-fit'
import { overlap, type GoldPage, type LabelledSentence } from './gold-pages'

export interface Figures {
  readonly precision: number
  readonly recall: number
}

/** For each page, a model fitted to all the others and our own examples. */
export function leaveOneOut(pages: readonly GoldPage[], examples: readonly LabelledSentence[]): (page: GoldPage) => Model {
  const models = new Map(pages.map((page) => [page, fit([...pages.filter((other) => other !== page).flatMap((other) => other.sentences), ...examples])]))
  return (page) => models.get(page) ?? { bias: 0, weights: [] }
}

/** Precision over the sentences called factual (soft ones not counted), recall over the annotated claims of which at least half is covered. */
export function figures(pages: readonly GoldPage[], modelFor: (page: GoldPage) => Model, from: number): Figures {
  const count = { right: 0, wrong: 0, found: 0, missed: 0 }
  for (const page of pages) {
    const model = modelFor(page)
    const factual = page.sentences.filter(({ text }) => scoreBy(model, text) >= from)
    count.right += factual.filter(({ label }) => label === 'claim').length
    count.wrong += factual.filter(({ label }) => label === 'none').length
    for (const row of page.rows.filter(({ label }) => label === 'claim')) {
      const covered = factual.reduce((sum, sentence) => sum + overlap(sentence, row), 0)
      if (covered >= (row.end - row.start) / 2) count.found++
      else count.missed++
    }
  }
  return { precision: count.right / (count.right + count.wrong), recall: count.found / (count.found + count.missed) }
}
