import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Runs what a new user runs, as processes of their own, and ends with 1 where one doesn't do what the README says. Needs a build. */
const PORT = process.env.PORT ?? '3017'
const url = `http://localhost:${PORT}`
const dataDir = mkdtempSync(path.join(tmpdir(), 'probatum-smoke-'))

const TRIES = {
  'the demo ends by itself, with a reviewed article and its references': async () => {
    const app = started(['run', 'demo', '--', '--once'])
    equal(await app.ended, 0, app)
    for (const words of [/References\n\s+1\. /, /\nReviewed by .+ on \d{4}-\d\d-\d\d\. Next review due /, /the password of all is \S+/]) shows(app, words)
  },
  'the demo begins anew, and Ctrl-C ends it': async () => {
    const app = started(['run', 'demo'])
    await said(app, 'Ctrl-C stops it.')
    shows(app, /edition 1 is live/)
    equal((await fetch(`${url}/graphql?query=%7B__typename%7D`)).status, 200, app)
    app.interrupt()
    await app.ended
    equal(await fetch(url).then(() => 'answers', () => 'is gone'), 'is gone', app)
  },
  'the built app says which secret it needs': async () => {
    const app = started(['start'], { PAYLOAD_SECRET: '' })
    if ((await app.ended) === 0) throw failed('It ended as if all were well.', app)
    shows(app, /PAYLOAD_SECRET/)
  },
  'the built app starts on an empty folder and answers': async () => {
    const app = started(['start'], { PAYLOAD_SECRET: 'a secret for trying it out, and for nothing else' })
    for (const words of ['Set-up code for the first admin', 'Serving at']) await said(app, words)
    for (const page of ['/', '/admin/create-first-user', '/graphql?query=%7Barticles%7Bedges%7Bcursor%7D%7D%7D']) equal((await fetch(url + page)).status, 200, app)
    equal((await fetch(`${url}/api/articles`)).status, 403, app)
    app.interrupt()
    await app.ended
  },
}

/** `npm` with these words. The group of its processes is its own, so that an interrupt reaches them all as Ctrl-C does. */
function started(line, more = {}) {
  const child = spawn('npm', line, { detached: true, env: { ...process.env, PORT, DATA_DIR: dataDir, DATABASE_URL: '', NODE_ENV: undefined, ...more }, stdio: ['ignore', 'pipe', 'pipe'] })
  const app = { output: '', ended: once(child, 'exit').then(([code]) => code), interrupt: () => process.kill(-child.pid, 'SIGINT') }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (app.output += chunk))
  running.add(child)
  void app.ended.then(() => running.delete(child))
  return app
}

const running = new Set()

async function said(app, words) {
  for (const until = Date.now() + 120_000; !app.output.includes(words); await pause(200)) if (Date.now() > until) throw failed(`It never said “${words}”.`, app)
}

function shows(app, pattern) {
  if (!pattern.test(app.output)) throw failed(`It doesn’t show ${pattern}.`, app)
}

function equal(is, should, app) {
  if (is !== should) throw failed(`${is} instead of ${should}.`, app)
}

const failed = (what, { output }) => new Error(`${what} It said:\n${output.slice(-3000)}`)

try {
  for (const [name, attempt] of Object.entries(TRIES)) {
    await attempt()
    process.stdout.write(`ok  ${name}\n`)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  for (const { pid } of running) process.kill(-pid, 'SIGKILL')
  rmSync(dataDir, { recursive: true, force: true })
}
