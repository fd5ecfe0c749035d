const MOST = 500

interface Kept<T> {
  readonly value: Promise<T>
  readonly until: number
}

/** A question that isn't asked again while its answer is fresh, nor while it is still being answered. What isn't worth keeping is forgotten at once. */
export function remembered<T>(ask: (key: string) => Promise<T>, { forMs, worth }: { readonly forMs: number; readonly worth: (answer: T) => boolean }): (key: string) => Promise<T> {
  const kept = new Map<string, Kept<T>>()
  return async (key) => {
    const known = kept.get(key)
    if (known !== undefined && known.until > performance.now()) return known.value
    const value = ask(key)
    kept.delete(key)
    kept.set(key, { value, until: performance.now() + forMs })
    const [oldest] = kept.keys()
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    const answer = await value
    if (!worth(answer) && kept.get(key)?.value === value) kept.delete(key)
    return answer
  }
}
