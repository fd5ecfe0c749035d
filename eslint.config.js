import eslint from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

const noEnums = { selector: 'TSEnumDeclaration', message: 'Use a union of literals, or `as const`: it needs no code and checks the same.' }
const noDefaults = { selector: 'ExportDefaultDeclaration', message: 'Export by name, so that a thing is called the same everywhere.' }
const noSlowPattern = {
  selector: 'Literal[regex.flags=/i.*u|u.*i/][regex.pattern=/^((?!\\\\p\\{).)*$/]',
  message: 'With i and u together V8 looks round every \\b by case folding, ten times slower. Only \\p{…} needs the u.',
}
const noEnvironment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only src/environment.ts reads the environment. Ask for the value as an argument.',
}

export default defineConfig(
  globalIgnores(['.next/', '.built/', '.data/', '.demo/', 'media/', 'coverage/', 'migrations/', 'next-env.d.ts', '**/payload-types.ts', '**/importMap.js']),
  eslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', fetch: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Telling text from binary files, and refusing control characters, is what our patterns with them are for.
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', noDefaults, noSlowPattern],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Node types of the HTML parser are enums of its own that it exports as strings as well.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Payload's hooks and access functions are asynchronous by type, whether or not one of them waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': ['error', noEnums, noDefaults, noEnvironment, noSlowPattern],
    },
  },
  // Next, Payload, jest and the tools find these by their default export.
  {
    files: ['*.config.{js,ts,mjs}', '.dependency-cruiser.js', 'src/app/**/*.{ts,tsx}', 'tests/int/support/{start-*,stop-*,style}.{js,ts}', 'tests/support/slowest-first.js'],
    rules: { 'no-restricted-syntax': ['error', noEnums, noEnvironment] },
  },
  // Payload types what it hands to hooks, fields and adapters as `any`, and a test's expectations check what it is given.
  // Everywhere else an `any` that leaks in is an error.
  {
    files: ['src/{database,fields,hooks}/**/*.ts', 'tests/**/*.ts'],
    rules: Object.fromEntries(['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off'])),
  },
  // Starts processes, or is told something by Next or by Payload's command line that comes in no other way.
  {
    files: ['playwright.config.ts', 'src/environment.ts', 'src/instrumentation.ts', 'src/database/atomicSqlite.ts', 'tests/**/*.{ts,tsx}', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noEnums] },
  },
)
