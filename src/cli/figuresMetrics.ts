import { Gauge, type Registry } from 'prom-client'
import type { Figures } from '../operations/figures'

const KEPT_MS = 15_000
const WAITS_MS = 2_000

/**
 * The desk's and the outboxes' figures among a process's metrics. They are read from the database for whoever asks first in a quarter of a minute;
 * where it doesn't answer, they are left out and `probatum_figures_up` says 0: all other metrics are given all the same.
 */
export function addFigures(registry: Registry, read: () => Promise<Figures | null>, now: () => number = () => performance.now()): void {
  let known: { readonly at: number; readonly figures: Promise<Figures | null> } | null = null
  const figures = (): Promise<Figures | null> => {
    if (known === null || now() - known.at >= KEPT_MS) known = { at: now(), figures: within(read()) }
    return known.figures
  }
  const gauge = (name: string, help: string, labels: readonly string[], set: (gauge: Gauge, figures: Figures) => void) =>
    new Gauge({ name, help, labelNames: labels, registers: [registry], async collect() {
      const found = await figures()
      this.reset()
      if (found !== null) set(this, found)
      else if (labels.length === 0) this.remove()
    } })
  const each = (label: string, of: (figures: Figures) => Readonly<Record<string, number>>) => (one: Gauge, found: Figures) => {
    for (const [name, value] of Object.entries(of(found))) one.set({ [label]: name }, value)
  }
  gauge('probatum_working_copies', 'Working copies by stage.', ['stage'], each('stage', ({ copies }) => copies))
  gauge('probatum_publications', 'Texts by what readers get of them.', ['state'], each('state', ({ publications }) => publications))
  gauge('probatum_mail', 'Mail of notices that is not done with, or never will be.', ['state'], each('state', ({ mail }) => mail))
  gauge('probatum_webhooks', 'Messages to webhooks that are not done with, or were given up within 30 days.', ['state'], each('state', ({ webhooks }) => webhooks))
  gauge('probatum_reviews_overdue', 'Live editions whose day of review is past.', [], (one, { reviewsOverdue }) => one.set(reviewsOverdue))
  new Gauge({ name: 'probatum_figures_up', help: '1: the figures of the CMS could be read.', registers: [registry], async collect() {
    this.set((await figures()) === null ? 0 : 1)
  } })
}

/** null where it fails, or takes longer than whoever asks would wait. */
const within = (figures: Promise<Figures | null>): Promise<Figures | null> =>
  Promise.race([figures.catch(() => null), new Promise<null>((done) => void setTimeout(() => done(null), WAITS_MS).unref())])
