import { madeOfPackages } from './tests/support/packages.js'

const shared = {
  // Payload keeps parts of itself on globals between files; jest's cleaning up of them only makes noise.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'es6' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/', '/\\.built/'],
  // For CommonJS, what tests/support/packages.js does for modules.
  sandboxInjectedGlobals: ['Error', 'Map', 'Object', 'Promise', 'Set', 'Symbol'],
  moduleNameMapper: { '\\.(css|scss)$': '<rootDir>/tests/int/support/style.js' },
}

const packages = Object.fromEntries(Object.entries(await madeOfPackages()).map(([name, file]) => [`^${name}$`, file]))

/** Integration tests are one set of files, run on both databases. */
const on = (database) => ({
  ...shared,
  displayName: database,
  moduleNameMapper: { ...shared.moduleNameMapper, ...packages },
  testMatch: ['<rootDir>/tests/int/**/*.test.ts', ...(database === 'sqlite' ? ['<rootDir>/tests/sqlite/**/*.test.ts'] : ['<rootDir>/tests/mongodb/**/*.test.ts'])],
  globals: { DATABASE: database },
  setupFiles: ['<rootDir>/tests/support/fewer-rounds.cjs'],
  globalSetup: `<rootDir>/tests/int/support/start-${database}.ts`,
  globalTeardown: `<rootDir>/tests/int/support/stop-${database}.ts`,
})

export default {
  // A machine that is busy with other things is no reason to fail; a test that hangs still ends.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/tests/support/slowest-first.js',
  // Each file loads Payload anew, and Node gives little of it back: a worker that grew is replaced.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  projects: [{ ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] }, on('sqlite'), on('mongodb')],
}
