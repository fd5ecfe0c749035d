/** Milliseconds of processor time that this process has used: what waits for its turn on a busy machine, as tests do, is not held against it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
