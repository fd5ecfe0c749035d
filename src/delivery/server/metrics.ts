import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import type { Standing } from './freshness'
import type { Delivery } from './listener'

const STANDINGS: readonly Standing[] = ['fresh', 'stale', 'gone']

/** What a process says of itself, in Prometheus’ form. All of delivery's is read when somebody asks for it; no label holds what a reader asked. */
export function metricsOf({ tally, standing, lag, cachedBytes, cached }: Pick<Delivery, 'tally' | 'standing' | 'lag' | 'cachedBytes' | 'cached'>): Registry {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  registry.registerMetric(tally.seconds)
  new Counter({
    name: 'probatum_delivery_requests_total', help: 'Requests by what became of them and by class of status.', labelNames: ['outcome', 'status'], registers,
    collect() {
      this.reset()
      for (const { outcome, status, count } of tally.counts()) this.inc({ outcome, status }, count)
    },
  })
  const gauge = (name: string, help: string, value: () => number) => new Gauge({ name, help, registers, collect() { this.set(value()) } })
  gauge('probatum_delivery_cached_bytes', 'Bytes of the answers that are held.', cachedBytes)
  gauge('probatum_delivery_cached_answers', 'Answers that are held.', cached)
  gauge('probatum_delivery_lag_seconds', 'Since the database was last heard of.', () => lag() / 1000)
  new Gauge({
    name: 'probatum_delivery_standing', help: '1 for what holds: fresh, stale (the database is away, held answers are given) or gone (503).', labelNames: ['standing'], registers,
    collect() {
      for (const one of STANDINGS) this.set({ standing: one }, standing() === one ? 1 : 0)
    },
  })
  return registry
}
