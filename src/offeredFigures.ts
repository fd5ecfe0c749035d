import type { Figures } from './operations/figures'

/** Hands the figures of the CMS from Next's bundle, where it runs, to the process around it, which answers for both. */
export const offerFigures = (figures: () => Promise<Figures>): void => void (shared[FIGURES] = figures)

/** null: no CMS runs here, or not yet. */
export const offeredFigures = async (): Promise<Figures | null> => (await shared[FIGURES]?.()) ?? null

const FIGURES: unique symbol = Symbol.for('probatum.figures')
const shared = globalThis as { [FIGURES]?: () => Promise<Figures> }
