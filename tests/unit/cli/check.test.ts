import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const REFERENCE = 'Ruiz A, Okafor B. Zinc and the common cold in adults: a trial. Sleep Health. 2019;5(2):101-109.'
const CITED = `Zinc and colds\n\nIn one trial, zinc shortened colds by 2 days in adults [1].\n\nReferences\n[1] ${REFERENCE}\n`

let folder = ''
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probatum-check-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function probatum(...line: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/probatum.js', ...line], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  return { code: status, out: stdout, error: stderr }
}

interface Json {
  failed: { file: string; problem: string }[]
  documents: {
    title: string
    text: string
    statements: { start: number; end: number; text: string; factual: boolean; cited: boolean }[]
    findings: { code: string; severity: string; start: number; end: number; text: string; message: string }[]
    references: { raw: string; start: number; end: number; label: string; title: string }[]
  }[]
}

describe('probatum', () => {
  test.each([
    [['--help'], 0, /Example:/],
    [['check', '--help'], 0, /Example:\n {2}probatum check/],
    [['--version'], 0, /^\d+\.\d+\.\d+/],
  ])('%j answers', (line, code, out) => {
    const answer = probatum(...line)
    expect(answer.code).toBe(code)
    expect(answer.out).toMatch(out)
  })

  test.each([
    [[], /Usage:/],
    [['chekc'], /Did you mean check/],
    [['--nope'], /unknown option/],
    [['check'], /missing required argument/],
    [['check', '--nope', 'a.txt'], /unknown option/],
    [['check', 'a.txt', '--policy', 'no/such/policy.json'], /can’t be read/],
  ])('%j is wrong use', (line, error) => {
    const answer = probatum(...line)
    expect(answer.code).toBe(2)
    expect(answer.error).toMatch(error)
  })
})

describe('probatum check', () => {
  test('gives every offset as UTF-16 units of the document’s own text', () => {
    const text = CITED.replace('Zinc and colds', 'Zinc 🤧 colds').replaceAll('\n', '\r\n')
    const { out } = probatum('check', '--json', file('offsets.txt', text))
    const [document] = (JSON.parse(out) as Json).documents
    expect(document?.text).toBe(text)
    for (const { start, end, text: words } of [...(document?.statements ?? []), ...(document?.references ?? []).map((reference) => ({ ...reference, text: reference.raw }))]) expect(text.slice(start, end)).toBe(words)
    for (const { start, end, text: words } of document?.findings ?? []) if (end > start) expect(text.slice(start, end)).toBe(words)
    const cited = document?.statements.find((statement) => statement.cited)
    expect(cited).toMatchObject({ factual: true, text: expect.stringContaining('zinc shortened colds') })
    expect(document?.references).toMatchObject([{ label: '1', title: 'Zinc and the common cold in adults: a trial' }])
  })

  test.each([['UTF-8', 'utf8'], ['UTF-16', 'utf16le']] as const)('counts the byte order mark of %s as the character that it is, and as no column', (_name, encoding) => {
    const written = `\uFEFF- Rest TODO now.\n- Rest TODO then.\n`
    const { documents } = JSON.parse(probatum('check', '--json', file('marked.txt', Buffer.from(written, encoding))).out) as Json
    expect(documents[0]?.text).toBe(written)
    const found = documents[0]?.findings.filter(({ code }) => code === 'text.placeholder') ?? []
    expect(found.map(({ start, end }) => written.slice(start, end))).toEqual(['TODO', 'TODO'])
    expect(probatum('check', join(folder, 'marked.txt')).out).toMatch(/1:8 {2}text\.placeholder[^]*2:8 {2}text\.placeholder/)
  })

  test('goes on when one file can’t be read, says why and exits with 1', () => {
    const { code, out, error } = probatum('check', '--json', join(folder, 'missing.txt'), folder, file('binary.txt', new Uint8Array([0, 1, 2, 255])), file('whole.txt', CITED))
    expect(code).toBe(1)
    const { documents, failed } = JSON.parse(out) as Json
    expect(documents.map(({ title }) => title)).toEqual(['Zinc and colds'])
    expect(failed).toMatchObject([{ file: join(folder, 'missing.txt'), problem: expect.stringContaining('no such file') }, { file: folder }, { file: expect.stringMatching(/binary\.txt$/) }])
    expect(error).toMatch(/missing\.txt: There is no such file\.[^]*This is not a file\.[^]*binary\.txt: This is not a text file/)
  })

  test('groups findings by document, with line and column, blocking ones first', () => {
    const { out } = probatum('check', file('links.md', `# Zinc\n\nRead more [here](javascript:alert(1)).\n\n## References\n\n1. ${REFERENCE}\n`))
    expect(out).toMatch(/^.*links\.md: Zinc\n/)
    expect(out).toMatch(/ {2}blocks {2}3:\d+ {2}link\.unsafe {2}“here”\n {10}The link “javascript:alert\(1\)”/)
    expect(out.indexOf('reference.unused')).toBeGreaterThan(out.lastIndexOf('  blocks  '))
    expect(out).toMatch(/blocking findings?, \d+ warnings?; .* 1 reference\.\n$/)
  })

  test('judges by the policy it is given', () => {
    const document = file('policy.md', '# Zinc\n\nTODO: write this.\n')
    const severityOf = (policy: string[]): string | undefined => (JSON.parse(probatum('check', document, '--json', ...policy).out) as Json).documents[0]?.findings.find(({ code }) => code === 'text.placeholder')?.severity
    expect(severityOf([])).toBe('blocks')
    expect(severityOf(['--policy', file('policy.json', '{"severities":{"text.placeholder":"warns"}}')])).toBe('warns')
    expect(probatum('check', document, '--policy', file('bad.json', '{"severity":{}}'))).toMatchObject({ code: 2, error: expect.stringMatching(/not valid[^]*severity/) })
    expect(probatum('check', document, '--policy', file('none.json', 'x'))).toMatchObject({ code: 2, error: expect.stringMatching(/is not valid JSON/) })
  })

  test('holds documents that are checked together against each other, at the very words', () => {
    const first = file('first.txt', 'Velorine\n\nThe effects of velorine last one to two weeks.\n')
    const second = file('second.md', '# Old drugs\n\nMany are white. Velorine’s effects typically last up to **7 days**.\n')
    const conflicts = (...files: string[]) => (JSON.parse(probatum('check', '--json', ...files).out) as Json).documents.map(({ findings }) => findings.filter(({ code }) => code === 'claims.conflict'))
    expect(conflicts(first, second)).toMatchObject([
      [{ severity: 'warns', text: 'The effects of velorine last one to two weeks.', message: expect.stringContaining(`up to 7 days.” (${second}, line 3)`) }],
      [{ start: 27, end: 74, message: expect.stringContaining(`one to two weeks.” (${first}, line 3)`) }],
    ])
    expect(conflicts(first)).toEqual([[]])
    expect(conflicts(first, first)).toEqual([[], []])
  })
})
