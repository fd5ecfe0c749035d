import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const PORT = process.env.PORT ?? '3018'
/** The one without a window of its own takes a fifth less time. */
const DEBIANS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The built app in a real browser, as each role uses it: `npm run build` first. `CHROMIUM_PATH` names another Chromium than Debian's. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One app and one browser share two cores; what is tested is no speed.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: process.env.CI === undefined ? 'list' : [['list'], ['json', { outputFile: 'test-results/results.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    actionTimeout: 30_000,
    viewport: { width: 1360, height: 900 },
    // Payload takes a cookie only from its own pages.
    extraHTTPHeaders: { origin: `http://localhost:${PORT}` },
    // A trace of every step takes as long again as the step: `--trace on` for those that fail.
    screenshot: 'only-on-failure',
    launchOptions: { args: ['--no-sandbox', '--disable-dev-shm-usage'], executablePath: process.env.CHROMIUM_PATH ?? DEBIANS.find((file) => existsSync(file)) },
  },
  webServer: { command: 'npx tsx tests/e2e/support/serve.ts', url: `http://localhost:${PORT}/graphql?query=%7B__typename%7D`, env: { PORT, NODE_OPTIONS: '--require ./tests/support/fewer-rounds.cjs' }, timeout: 120_000, stdout: 'pipe', gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 } },
})
