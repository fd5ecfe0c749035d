/** Asks for any number of things, at most so many at once, one batch after the other. */
export const inBatches =
  <T>(most: number, ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>) =>
  async (keys: readonly string[]): Promise<ReadonlyMap<string, T>> => {
    const answers = new Map<string, T>()
    for (let from = 0; from < keys.length; from += most) {
      for (const [key, answer] of await ask(keys.slice(from, from + most))) answers.set(key, answer)
    }
    return answers
  }
