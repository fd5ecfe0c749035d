// A thread that reads documents (src/cli/import/readAhead.ts): a file's path comes in, the document or what is wrong with it goes out, in order.
import { parentPort } from 'node:worker_threads'
import { source } from './sources.js'

const { readFrom } = await source('src/cli/readFrom.ts')

let reading = Promise.resolve()
parentPort.on('message', (file) => {
  reading = reading.then(async () => parentPort.postMessage(await readFrom(file)))
})
