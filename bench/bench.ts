import { blastRadii } from './blastRadius'
import { checking } from './checking'
import { citing } from './citing'
import { gate } from './gate'
import { dataset } from './dataset'
import { delivery } from './delivery/delivery'
import { importing } from './importing'
import { statements } from './statements'
import { suggesting } from './suggesting'
import { table } from './table'
import { whileWriting } from './whileWriting'
import { workflow } from './workflow'
import type { Measured } from './measured'

/** In this order: the gate is measured cold, so nothing may have run before it. */
const MEASUREMENTS: Readonly<Record<string, () => Measured[] | Promise<Measured[]>>> = { gate, statements, checking, suggesting, citing, importing, dataset, whileWriting, workflow, blastRadii, delivery }

/** All of them, or those that are named. Throws on a name that there isn't. */
export async function bench(named: readonly string[]): Promise<void> {
  const unknown = named.find((name) => !Object.hasOwn(MEASUREMENTS, name))
  if (unknown !== undefined) throw new Error(`There is no measurement “${unknown}”, only ${Object.keys(MEASUREMENTS).join(', ')}.`)
  const rows: Measured[] = []
  for (const [name, measure] of Object.entries(MEASUREMENTS)) if (named.length === 0 || named.includes(name)) rows.push(...(await measure()))
  process.stdout.write(table(rows))
}
