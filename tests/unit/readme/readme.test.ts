import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { policySchema } from '../../../src/domain/policy'
import { rules } from '../../../src/domain/gate/rules'

const read = (file: string): string => readFileSync(file, 'utf8')
const readme = read('README.md')
const blocks = (language: string): string[] => [...readme.matchAll(/```(\w+)\n(.*?)\n```/gs)].flatMap(([, name, text]) => (name === language && text !== undefined ? [text] : []))

describe('the README', () => {
  it.each(blocks('graphql').map((query) => [/query (\w+)/.exec(query)?.[1], query]))('asks %s as the schema allows', (_name, query = '') => {
    expect(validate(buildSchema(read('schema.graphql')), parse(query))).toEqual([])
  })

  it('shows questions at all', () => expect(blocks('graphql')).toHaveLength(4))

  it.each(blocks('console').map((example) => [example.split(' ')[3], example]))('shows what %s prints', (_command, example = '') => {
    const [line = '', ...printed] = example.split('\n')
    const { stdout } = spawnSync(process.execPath, ['bin/probatum.js', ...line.replace('$ npx probatum ', '').split(' ')], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
    expect(printed.join('\n')).toBe(stdout.trimEnd())
  }, 30_000)

  it('shows a rule that is one', () => {
    expect(blocks('ts')).toEqual([read('rules/brandNames.ts').trimEnd()])
  })

  it('shows a policy that is valid and names rules that exist', () => {
    const policy = policySchema.parse(JSON.parse(blocks('json').join()))
    expect(rules.map(({ code }) => code)).toEqual(expect.arrayContaining(Object.keys(policy.severities)))
  })

  it('lists the variables of .env.example', () => {
    const shown = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
    const variables = [...read('.env.example').matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(shown).toEqual(variables)
  })

  it.each([...readme.matchAll(/\]\(((?!https?:)[^)\\]*(?:\\.[^)\\]*)*)\)/g)].map(([, target = '']) => target.replaceAll('\\', '')))('links to %s, which is there', (target) => {
    expect(existsSync(target)).toBe(true)
  })
})
