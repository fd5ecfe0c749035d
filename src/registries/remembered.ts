const MOST = 1000

interface Kept<T> {
  readonly value: Promise<T | undefined>
  readonly until: number
}

type Ask<T> = (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>

/** Questions that aren't asked again while their answers are fresh, nor while they are still being answered. What got no answer is forgotten at once. */
export function remembered<T>(ask: Ask<T>, freshForMs: (answer: T) => number): Ask<T> {
  const kept = new Map<string, Kept<T>>()
  const keep = async (key: string, value: Promise<T | undefined>): Promise<void> => {
    kept.delete(key)
    kept.set(key, { value, until: Infinity })
    const [oldest] = kept.keys()
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    const answer = await value
    if (kept.get(key)?.value !== value) return
    if (answer === undefined) kept.delete(key)
    else kept.set(key, { value, until: performance.now() + freshForMs(answer) })
  }
  return async (keys) => {
    const known = new Map(keys.flatMap((key) => {
      const one = kept.get(key)
      return one !== undefined && one.until > performance.now() ? [[key, one.value] as const] : []
    }))
    const missing = [...new Set(keys)].filter((key) => !known.has(key))
    const asked = missing.length === 0 ? null : ask(missing)
    const news = asked === null ? [] : missing.map((key) => [key, asked.then((answers) => answers.get(key))] as const)
    for (const [key, value] of news) void keep(key, value)
    const answers = await Promise.all([...known, ...news].map(async ([key, value]) => [key, await value] as const))
    return new Map(answers.flatMap(([key, answer]) => (answer === undefined ? [] : [[key, answer] as const])))
  }
}
