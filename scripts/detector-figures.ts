import { defaultPolicy } from '../src/domain/policy'
import { FACTUAL_FROM } from '../src/domain/prose/detect'
import { weightIn } from '../src/domain/prose/kindLetters'
import { STATEMENT_KINDS } from '../src/domain/prose/kinds'
import { KIND_WEIGHTS } from '../src/domain/prose/kindWeights'
import { TERM_WEIGHTS } from '../src/domain/prose/termWeights'
import { BIAS, WEIGHTS } from '../src/domain/prose/weights'
import { calibrated, calibration, fit, scoreBy, sumBy, type Model } from './detector-fit'
import { overlap, type GoldPage } from './gold-pages'
import { fitKinds, kindBy, type KindModel } from './kind-fit'

export interface Models {
  readonly factual: Model
  /** Takes a second to fit. */
  readonly kind: () => KindModel
}
export type ModelsFor = (page: GoldPage) => Models

const SHIPPED_KINDS: KindModel = new Map(Object.entries(KIND_WEIGHTS).map(([name, letters]) => [name, STATEMENT_KINDS.map((_, at) => weightIn(letters, at))]))
const SHIPPED: Models = { factual: { bias: BIAS, weights: new Map(Object.entries({ ...WEIGHTS, ...TERM_WEIGHTS })) }, kind: () => SHIPPED_KINDS }
export const shippedModels: ModelsFor = () => SHIPPED

/** For each page, models fitted to all the others and our own pages, on the scale of probabilities. */
export function modelsFor(pages: readonly GoldPage[], own: readonly GoldPage[]): ModelsFor {
  const unseen = leaveOneOut(pages, own)
  const line = calibration(outOfFold(pages, own, unseen))
  const models = new Map(pages.map((page) => [page, { factual: calibrated(unseen(page), line), kind: () => fitKinds(sentencesOf(pages.filter((other) => other !== page)), sentencesOf(own)) }]))
  return (page) => models.get(page) ?? SHIPPED
}

function leaveOneOut(pages: readonly GoldPage[], own: readonly GoldPage[]): (page: GoldPage) => Model {
  const models = new Map(pages.map((page) => [page, fit(sentencesOf([...pages.filter((other) => other !== page), ...own]))]))
  return (page) => models.get(page) ?? SHIPPED.factual
}

const FOLDS = 5

/** What models that had not seen them give to the sentences of every annotated page, and of every fifth of our own at a time. */
export function outOfFold(pages: readonly GoldPage[], own: readonly GoldPage[], unseen = leaveOneOut(pages, own)): { readonly sum: number; readonly claim: boolean }[] {
  const judge = (page: GoldPage, model: Model) => page.sentences.filter(({ label }) => label !== 'soft').map((sentence) => ({ sum: sumBy(model, sentence), claim: sentence.label === 'claim' }))
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(sentencesOf([...pages, ...own.filter((_page, index) => index % FOLDS !== fold)]))
    return own.filter((_page, index) => index % FOLDS === fold).flatMap((page) => judge(page, model))
  })
  return [...pages.flatMap((page) => judge(page, unseen(page))), ...folds.flat()]
}

/** How many of the true statements are given their kind. */
export const kindFigures = (pages: readonly GoldPage[], unseen: ModelsFor): Record<string, number> => ({
  'statements: all pages, kind right of the true ones, left out': kindsRight(pages, unseen),
  'statements: all pages, kind right of the true ones, as shipped': kindsRight(pages, shippedModels),
})

/** Every figure of what is a statement by its name: shares from 0 to 1. */
export function statementFigures(pages: readonly GoldPage[], unseen: ModelsFor): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const [who, models] of [['left out', unseen], ['as shipped', shippedModels]] as const) {
    for (const [name, from] of [['factual', FACTUAL_FROM], ['blocking', defaultPolicy.statements.blocksFrom]] as const) {
      for (const [where, some] of [['all pages', pages] as const, ...pages.map((page) => [page.name, [page]] as const)]) {
        const { precision, recall } = foundBy(some, models, from)
        figures[`statements: ${where}, ${name} from ${from}, ${who}: precision`] = precision
        figures[`statements: ${where}, ${name} from ${from}, ${who}: recall`] = recall
      }
    }
    figures[`statements: all pages, error of calibration, ${who}`] = errorOfCalibration(pages, models)
  }
  figures['statements: all pages, rows cut as annotated'] = cutAlike(pages)
  return figures
}

/** Precision over the sentences called factual (soft ones not counted), recall over the annotated claims of which at least half is covered. */
export function foundBy(pages: readonly GoldPage[], models: ModelsFor, from: number): { readonly precision: number; readonly recall: number } {
  const factual = pages.flatMap((page) => page.sentences.filter((sentence) => scoreBy(models(page).factual, sentence) >= from))
  const right = factual.filter(({ label }) => label === 'claim').length
  const wrong = factual.filter(({ label }) => label === 'none').length
  const claims = pages.flatMap((page) => page.rows.filter(({ label }) => label === 'claim').map((row) => coverage(page, models(page).factual, from, row)))
  return { precision: shareOf(right, right + wrong), recall: shareOf(claims.filter((covered) => covered >= 0.5).length, claims.length) }
}

const coverage = (page: GoldPage, model: Model, from: number, row: { start: number; end: number }): number =>
  page.sentences.reduce((sum, sentence) => sum + (overlap(sentence, row) > 0 && scoreBy(model, sentence) >= from ? overlap(sentence, row) : 0), 0) / (row.end - row.start)

function kindsRight(pages: readonly GoldPage[], models: ModelsFor): number {
  const claims = pages.flatMap((page) => {
    const model = models(page).kind()
    return page.sentences.filter(({ kind }) => kind !== null).map((sentence) => kindBy(model, sentence) === sentence.kind)
  })
  return shareOf(claims.filter(Boolean).length, claims.length)
}

/** Sentences by tenths of their score: where the score is a probability, the mean score and the share of claims are alike. */
export function reliability(pages: readonly GoldPage[], models: ModelsFor): { from: number; sentences: number; score: number; claims: number }[] {
  const judged = pages.flatMap((page) => page.sentences.filter(({ label }) => label !== 'soft').map((sentence) => ({ score: scoreBy(models(page).factual, sentence), claim: sentence.label === 'claim' })))
  return Array.from({ length: 10 }, (_, tenth) => judged.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth)).flatMap((some, tenth) =>
    some.length === 0 ? [] : [{ from: tenth / 10, sentences: some.length, score: some.reduce((sum, { score }) => sum + score, 0) / some.length, claims: shareOf(some.filter(({ claim }) => claim).length, some.length) }],
  )
}

/** Expected calibration error (Naeini et al. 2015): how far the score is from the share of claims, on average. */
function errorOfCalibration(pages: readonly GoldPage[], models: ModelsFor): number {
  const tenths = reliability(pages, models)
  return tenths.reduce((sum, { sentences, score, claims }) => sum + sentences * Math.abs(score - claims), 0) / tenths.reduce((sum, { sentences }) => sum + sentences, 0)
}

/** Rows that one sentence covers from end to end and nothing else. */
function cutAlike(pages: readonly GoldPage[]): number {
  const rows = pages.flatMap(({ text, rows: of, sentences }) => {
    const letters = ({ start, end }: { start: number; end: number }): string => text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '')
    const cut = new Set(sentences.map(letters))
    return of.filter((row) => sentences.some((sentence) => overlap(sentence, row) > 0)).map((row) => cut.has(letters(row)))
  })
  return shareOf(rows.filter(Boolean).length, rows.length)
}

export const sentencesOf = (pages: readonly GoldPage[]) => pages.flatMap(({ sentences }) => sentences)
const shareOf = (some: number, all: number): number => (all === 0 ? 1 : some / all)
