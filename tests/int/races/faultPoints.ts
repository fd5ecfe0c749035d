import type { Payload } from 'payload'

const WRITES = ['create', 'createVersion', 'updateOne', 'updateMany', 'updateVersion', 'upsert', 'deleteOne', 'deleteMany', 'deleteVersions', 'beginTransaction', 'commitTransaction'] as const

type Write = (this: Payload['db'], ...args: unknown[]) => Promise<unknown>

/** Calls `reached` with 1, 2, 3, … immediately before the first write that is asked of the database and after each: between two of them what is stored stays as it is. Returns what ends it. */
export function atFaultPoints({ db }: Payload, reached: (point: number) => void): () => void {
  let point = 0
  const originals = WRITES.map((name) => [name, db[name]] as const)
  for (const [name, original] of originals) {
    const write = original as Write // each has its own arguments, handed on as they are
    // Not an async function: what beginTransaction sets in its caller's context has to get there.
    const watched: Write = function (...args) {
      if (point === 0) reached(++point)
      return write.apply(this, args).then((written) => {
        reached(++point)
        return written
      })
    }
    Object.assign(db, { [name]: watched })
  }
  return () => void Object.assign(db, Object.fromEntries(originals))
}

/** At how many points a process that does this work could be killed. */
export async function faultPointsOf(payload: Payload, work: () => Promise<unknown>): Promise<number> {
  let points = 0
  const end = atFaultPoints(payload, (point) => (points = point))
  await work()
  end()
  return points
}
