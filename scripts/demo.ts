// Node 20's thread that loads TypeScript keeps no process alive: on a busy machine it would end before the demo has begun.
const running = setInterval(() => undefined, 1_000)
const { demo } = await import('../src/demo/demo')
clearInterval(running)
await demo({ once: process.argv.includes('--once'), env: process.env })

export {}
