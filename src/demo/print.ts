/** The demo talks to whoever runs it: standard output is its screen. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`)

export const heading = (line: string): void => say(`\n${line}\n${'─'.repeat(Math.min(line.length, 100))}`)
