import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge } from '../../../src/domain/gate/findings'
import { loadRule } from '../../../src/ownRules'
import { readHouse } from '../../../src/policyFile'
import { ARTICLE, paragraphs, readingOf } from '../gate/text/reading'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probatum-rules-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const aRule = (fields: Record<string, string> = {}): string => {
  const whole = { code: "'house.rest'", asks: "'That it rests.'", severity: "'warns'", duty: "'House rule'", check: '() => []', ...fields }
  return `export const rule = { ${Object.entries(whole).map(([name, value]) => `${name}: ${value}`).join(', ')} }`
}
const policy = (name: string, fields: object): string => file(name, JSON.stringify(fields))

describe('a rule of one’s own', () => {
  test('is loaded from JavaScript and from TypeScript, with what it imports', async () => {
    file('words.ts', 'export const asked: string = "That it rests well."')
    const script = await loadRule(file('plain.js', aRule()))
    const typed = await loadRule(file('typed.ts', `import { asked } from './words'\n${aRule({ asks: 'asked as string' })}`))
    expect([script.asks, typed.asks]).toEqual(['That it rests.', 'That it rests well.'])
  })

  test('has a digest that follows all that it is made of', async () => {
    const digest = async (words: string) => {
      file('list.ts', `export const words = '${words}'`)
      return (await loadRule(file('listed.ts', `import { words } from './list'\n${aRule({ asks: 'words' })}`))).digest
    }
    const first = await digest('one')
    expect(await digest('one')).toBe(first)
    expect(await digest('two')).not.toBe(first)
  })

  test.each<readonly [what: string, content: string, says: RegExp]>([
    ['that is no program', 'export const rule = {', /can’t be loaded \(.*Build failed/],
    ['that fails as it starts', `throw new Error('No such list')\n${aRule()}`, /can’t be loaded \(No such list\)/],
    ['that imports what isn’t there', `import './nowhere'\n${aRule()}`, /can’t be loaded \(.*nowhere/s],
    ['that exports nothing of the name', 'export const other = 1', /can’t be used: it exports nothing that is called “rule”/],
    ['without a check', aRule({ check: '3' }), /check must be a function/],
    ['with a code that is none', aRule({ code: "'Rest'" }), /code must be two names/],
    ['with a severity that there isn’t', aRule({ severity: "'off'" }), /severity/],
    ['without a duty', aRule({ duty: "' '" }), /duty must say something/],
    ['with a field that we don’t know', aRule({ chekc: '1' }), /chekc/],
    ['of the name of one of ours', aRule({ code: "'text.residue'" }), /it calls itself text\.residue, which is a rule of Probatum\. Choose another code, such as house\.residue\./],
  ])('%s is refused with its file and why', async (what, content, says) => {
    const rule = file(`${what.replaceAll(/\W/g, '')}.js`, content)
    await expect(loadRule(rule)).rejects.toThrow(says)
    await expect(loadRule(rule)).rejects.toThrow(rule)
  })
})

describe('a rule of one’s own, at work,', () => {
  const judged = async (check: string) => {
    const text = readingOf({ ...ARTICLE, body: paragraphs('It rests.\n\nIt rests well.') })
    const before = JSON.stringify(text)
    const found = judge(text, [await loadRule(file('working.js', aRule({ check })))])
    return { found, unchanged: JSON.stringify(text) === before }
  }

  test.each([
    ['a list of the text that is about to be stored', '({ snapshot }) => snapshot.body.reverse()'],
    ['a list that other rules read', '({ passages }) => passages.splice(0)'],
    ['a policy', `({ policy }) => { policy.severities['text.residue'] = 'warns'; return [] }`],
    ['a status', '({ facts }) => Object.assign(facts.sources, { s1: null }) && []'],
  ])('changes nothing, were it to try: %s', async (_what, check) => {
    expect(await judged(check)).toMatchObject({ unchanged: true, found: [{ code: 'house.rest', severity: 'blocks', message: expect.stringContaining('failed and could not check this text') }] })
  })

  test('blocks where it answers later, and ends no process where it then fails', async () => {
    const unheard = jest.fn()
    process.on('unhandledRejection', unheard)
    const { found } = await judged(`async () => { throw new Error('The network is away.') }`)
    await new Promise(setImmediate)
    process.off('unhandledRejection', unheard)
    expect(found).toMatchObject([{ code: 'house.rest', severity: 'blocks' }])
    expect(unheard).not.toHaveBeenCalled()
  })
})

describe('a policy', () => {
  test('names rules from its own folder, and may set their severities', async () => {
    file('rest.js', aRule())
    const { ownRules, policy: read } = await readHouse(policy('one.json', { rules: ['rest.js'], severities: { 'house.rest': 'blocks' } }))
    expect(ownRules.map(({ code }) => code)).toEqual(['house.rest'])
    expect(read.severities).toEqual({ 'house.rest': 'blocks' })
    await expect(readHouse(policy('none.json', { severities: { 'house.rest': 'blocks' } }))).rejects.toThrow('no rule is called house.rest')
  })

  test('that means nothing is refused: a severity for a rule that is firm, a time zone that isn’t there', async () => {
    await expect(readHouse(policy('firm.json', { severities: { 'link.unsafe': 'warns' } }))).rejects.toThrow(/firm\.json is not valid: no policy sets the severity of link\.unsafe\./)
    await expect(readHouse(policy('zone.json', { timeZone: 'Europe/Berln' }))).rejects.toThrow(/zone\.json is not valid:\n.*IANA/)
    expect((await readHouse(policy('berlin.json', { timeZone: 'Europe/Berlin' }))).policy.timeZone).toBe('Europe/Berlin')
  })

  test('that names a file which isn’t there, or two rules of one name, is refused', async () => {
    file('rest.js', aRule())
    file('again.js', aRule())
    await expect(readHouse(policy('gone.json', { rules: ['gone.js'] }))).rejects.toThrow(/gone\.js can’t be loaded/)
    await expect(readHouse(policy('twice.json', { rules: ['rest.js', 'again.js'] }))).rejects.toThrow(/twice\.json is not valid: two of its rules are called house\.rest/)
  })
})

describe('probatum check', () => {
  const check = (rule: string): { code: number | null; out: string; error: string } => {
    const document = file('article.txt', 'Wrists\n\nTake Tylenol at night.\n')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/probatum.js', 'check', document, '--policy', policy('house.json', { rules: [rule] })], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
    return { code: status, out: stdout, error: stderr }
  }

  test('hears the example of the README', () => {
    expect(check(join(process.cwd(), 'rules/brandNames.ts'))).toMatchObject({ code: 0, out: expect.stringContaining('  warns  3:6  house.brand-name  “Tylenol”\n          Tylenol is one maker’s name for acetaminophen. Write “acetaminophen”.') })
  })

  test('says which rule fails, and blocks', () => {
    expect(check(file('failing.js', aRule({ check: '({ nothing }) => nothing.here' })))).toMatchObject({ code: 1, out: expect.stringMatching(/blocks {2}1:1 {2}house\.rest\n {10}The rule house\.rest failed and could not check this text/) })
  })

  test('doesn’t start with a rule that is broken', () => {
    expect(check(file('broken.js', 'export const rule = {'))).toMatchObject({ code: 2, out: '', error: expect.stringMatching(/broken\.js can’t be loaded/) })
  })
})
