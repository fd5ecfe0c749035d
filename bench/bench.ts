import { blastRadii } from './blastRadius'
import { checking } from './checking'
import { gate } from './gate'
import { dataset } from './dataset'
import { importing } from './importing'
import { statements } from './statements'
import { suggesting } from './suggesting'
import { table } from './table'
import { workflow } from './workflow'
import type { Measured } from './measured'

/** In this order: the gate is measured cold, so nothing may have run before it. */
const MEASUREMENTS: readonly (() => Measured[] | Promise<Measured[]>)[] = [gate, statements, checking, suggesting, importing, dataset, workflow, blastRadii]

export async function bench(): Promise<void> {
  const rows: Measured[] = []
  for (const measure of MEASUREMENTS) rows.push(...(await measure()))
  process.stdout.write(table(rows))
}
