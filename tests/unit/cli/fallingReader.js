// Reads like bin/reader.js, and dies of one document.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', (file) => {
  if (file === 'bomb') throw new Error('out of memory')
  parentPort.postMessage({ title: file })
})
