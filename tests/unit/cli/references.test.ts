import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder = ''
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probatum-references-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function probatum(...line: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/probatum.js', ...line], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  return { code: status, out: stdout, error: stderr }
}

const RIS = 'TY  - JOUR\nTI  - Salt\nAU  - Berg, Ana, Jr\nAU  - Lee, K\nPY  - 2019\nDO  - 10.5555/ABC\nER  - \n'

describe('probatum references', () => {
  test('prints each entry as CSL-JSON with its identifiers and its place', () => {
    const { code, out } = probatum('references', '--json', file('a.ris', RIS))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      documents: [
        {
          file: join(folder, 'a.ris'),
          references: [
            {
              raw: RIS.trim(), start: 0, end: RIS.trim().length, confidence: 1, identifiers: { doi: '10.5555/abc' },
              csl: { type: 'article-journal', title: 'Salt', author: [{ family: 'Berg', given: 'Ana', suffix: 'Jr' }, { family: 'Lee', given: 'K' }], issued: { 'date-parts': [[2019]] }, DOI: '10.5555/abc' },
            },
          ],
          problems: [],
        },
      ],
    })
  })

  test('goes on when one file can’t be read, names it and exits with 1', () => {
    const missing = join(folder, 'missing.bib')
    const { code, out, error } = probatum('references', '--json', missing, file('b.ris', RIS))
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ documents: [{ file: missing, references: [], problems: [{ line: 1 }] }, { references: [{}], problems: [] }] })
    expect(error).toMatch(/missing\.bib: There is no such file/)
  })

  test('prints a line a reference and a line a problem for people', () => {
    const { code, out } = probatum('references', file('c.ris', RIS.replace('10.5555/ABC', 'none')))
    expect([code, out]).toEqual([1, `${join(folder, 'c.ris')}: 1 reference, 1 problem\n    1  Berg et al.  2019  “Salt”  article-journal\n  line 6: “none” is no valid DOI.\n`])
  })
})

describe('probatum identifier', () => {
  test('prints one entry a text, and exits with 1 where one is not valid', () => {
    const { code, out } = probatum('identifier', '--json', 'doi:10.1000/182', 'ISBN 0-8044-2957-1')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      identifiers: [
        { raw: 'doi:10.1000/182', kind: 'doi', normalized: '10.1000/182', valid: true },
        { raw: 'ISBN 0-8044-2957-1', kind: 'isbn', normalized: null, valid: false },
      ],
    })
    expect(probatum('identifier', '7').code).toBe(0)
  })
})
