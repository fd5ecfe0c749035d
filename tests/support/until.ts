/** Waits for what has to come true, and throws where it doesn’t. */
export async function until(holds: () => Promise<boolean>, withinMs = 10_000): Promise<void> {
  for (const end = Date.now() + withinMs; !(await holds()); await new Promise((next) => setTimeout(next, 10))) if (Date.now() > end) throw new Error('It never did.')
}
