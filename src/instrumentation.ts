/**
 * Runs once when the app starts, before its first request: a wrong environment ends it with a sentence instead of a 500 for everybody,
 * and schedules are kept and interrupted work is repaired although nobody has asked for anything yet.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./start')).start()
}
