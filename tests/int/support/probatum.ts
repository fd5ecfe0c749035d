import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { probatumConfig, type ConfigOptions } from '../../../src/config'
import type { Configure } from './cms'

/** The whole CMS, as it runs, on a database of the test's own. */
export const probatum =
  (options: ConfigOptions = {}): Configure =>
  (database) =>
    probatumConfig(
      {
        database,
        dataDir: mkdtempSync(path.join(tmpdir(), 'probatum-files-')),
        secret: 'a secret for tests, and for nothing else',
        publicUrl: 'http://localhost:3000',
        corsOrigins: [],
        policyFile: 'probatum.policy.json',
        port: 3000,
        setupCode: 'a set-up code for tests',
        registries: { contact: null, crossrefUrl: 'http://127.0.0.1:9/', pubmedUrl: 'http://127.0.0.1:9/', pubmedApiKey: null }, // nobody
        delivery: { cacheBytes: 10_000_000, staleMs: 60_000, operationsFile: null, introspection: true, perMinute: null, trustedProxies: [] },
        metrics: null,
        log: { level: 'info', json: true },
        webhooksAllowPrivate: false,
        mail: { smtpUrl: null, from: { name: 'Probatum', address: 'nobody@localhost.invalid' }, saysSecrets: true },
      },
      { serves: false, ...options },
    )
