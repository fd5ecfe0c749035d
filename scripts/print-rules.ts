import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { judge } from '../src/domain/gate/findings'
import type { Rule } from '../src/domain/gate/rule'
import { ruleCases } from '../tests/unit/gate/cases'
import { readingOfCase, type Case, type RuleCases } from '../tests/unit/gate/cases/case'
import { FIGURES, type RuleFigures } from './eval-rules'

/** docs/rules: a page for every rule, made of the rule, of its cases in the tests, and of what was measured. A test compares them. */
export const RULE_PAGES = new URL('../docs/rules/', import.meta.url)

const measured = JSON.parse(readFileSync(FIGURES, 'utf8')) as Readonly<Record<string, RuleFigures>>
/** Government pages of MedQuAD that no rule was made with; each different finding was read and judged by us. A rule that was measured on more of them than most says on how many. */
const unseen = JSON.parse(readFileSync(new URL('./rules-unseen.json', import.meta.url), 'utf8')) as { readonly pages: number; readonly rules: Readonly<Record<string, { readonly pages?: number; readonly findings: number; readonly right: number }>> }

/** File names with their text. */
export function rulePages(all: readonly RuleCases[] = ruleCases): Map<string, string> {
  return new Map([['README.md', overview(all)], ...all.map((of): [string, string] => [`${of.rule.code}.md`, pageOf(of)])])
}

const MADE = '<!-- Made by scripts/print-rules.ts from the rules, their cases in tests/unit/gate/cases and scripts/rules-figures.json. Change those, then run `npm run rules`. -->'

const overview = (all: readonly RuleCases[]): string => `# The rules of the gate

${MADE}

What blocks can't be submitted, signed or published; what warns is shown to editor and reviewer. A policy file may set the severity of a rule (\`severities\`), but switches none off. A rule that fails blocks and names itself. [A rule of your own](../../README.md#a-rule-of-your-own) is one file.

Of the duties, ICMJE stands for its Recommendations as updated in January 2026, and HONcode, with the number of a principle, for the code of the Health On the Net Foundation, which closed in December 2022.

| rule | asks | severity | duty |
| --- | --- | --- | --- |
${all.map(({ rule: { code, asks, severity, duty } }) => `| [\`${code}\`](${code}.md) | ${asks} | ${severity} | ${duty} |`).join('\n')}
`

function pageOf({ rule, cases }: RuleCases): string {
  const failing = cases.findIndex(({ finds }) => finds.length > 0)
  const passing = cases.slice(failing).find(({ finds }) => finds.length === 0)
  return `# ${rule.code}

${MADE}

${rule.asks}

- **Duty**: ${rule.duty}
- **Severity**: ${severity(rule)}
- **Measured**: ${figures(rule.code)}

## Fails
${example(rule, cases[failing])}

## Passes
${example(rule, passing)}
`
}

const severity = ({ code, severity: own, firm }: Rule): string =>
  firm ? `${own}, and no policy changes that` : `${own}; \`"severities": { "${code}": "${own === 'blocks' ? 'warns' : 'blocks'}" }\` in the policy changes it`

function figures(code: string): string {
  const gold = measured[code]
  const others = unseen.rules[code]
  if (gold === undefined && others === undefined) return 'no figure: it compares what the system knows, or the annotated pages hold nothing of what it looks for'
  return [...(gold === undefined ? [] : [onAnnotated(gold)]), ...(others === undefined ? [] : [`on ${others.pages ?? unseen.pages} pages that it was not made with, ${others.right} of ${others.findings} findings are right, by our own reading`])].join('; ')
}

function onAnnotated({ findings, right, arguable, defects, caught }: RuleFigures): string {
  const precision = findings === 0 ? 'no finding' : `${right} of ${findings - arguable} findings are right${arguable > 0 ? ` (${arguable} more could go either way)` : ''}`
  return `on eight annotated pages ${precision}${defects > 0 ? `, and ${caught} of ${defects} defects are found` : ''}`
}

function example(rule: Rule, one: Case | undefined): string {
  if (one === undefined) return ''
  const { text, given: { note, fields, facts } } = one
  return [
    ...(note === undefined ? [] : [`${note.charAt(0).toUpperCase()}${note.slice(1)}:`]),
    ...(text === '' ? [] : [fenced('text', text)]),
    ...(fields === undefined && facts === undefined ? [] : [fenced('yaml', inLines({ ...fields, ...(facts && { facts }) }))]),
    ...judge(readingOfCase(one), [rule]).map(({ severity: of, text: words, message, advice }) => `> **${of}**${words.trim() === '' ? '' : ` “${words}”`}  \n> ${message} ${advice}`),
  ].join('\n\n')
}

/** One line a field: a whole article would hide what the case is about. */
const inLines = (fields: object): string => Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')

const fenced = (language: string, content: string): string => `\`\`\`${language}\n${content}\n\`\`\``

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(RULE_PAGES, { recursive: true })
  for (const file of readdirSync(RULE_PAGES)) rmSync(new URL(file, RULE_PAGES))
  for (const [file, text] of rulePages()) writeFileSync(new URL(file, RULE_PAGES), text)
}
