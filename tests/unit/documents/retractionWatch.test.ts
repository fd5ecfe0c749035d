import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { BrokenDataset, retractionWatch, type DatasetNotice, type DatasetRow, type UnreadLine } from '../../../src/documents/retractionWatch'
import { dataset, datasetRow as row } from './support/dataset'
import { expectInProportion, overAndOver } from '../../support/inProportion'

async function read(content: string | Buffer): Promise<(UnreadLine | (Omit<DatasetRow, 'notice'> & DatasetNotice))[]> {
  const rows: Awaited<ReturnType<typeof read>> = []
  for await (const one of retractionWatch(() => Readable.from([content]))) rows.push('problem' in one ? one : { ...one, ...one.notice() })
  return rows
}

it('reads each row as a notice on one paper', async () => {
  expect(await read(dataset(row({ doi: '10.5555/NAP.1', pmid: '31000001', date: '8/22/2024 0:00', notice: '10.5555/Notice' })))).toEqual([
    { line: 2, doi: '10.5555/nap.1', pmid: '31000001', doubt: '', notice: { type: 'retraction', on: '2024-08-22', where: 'doi:10.5555/notice', by: 'Retraction Watch' } },
  ])
})

it.each<[string, Parameters<typeof row>[0], object]>([
  ['an expression of concern', { nature: 'Expression of concern' }, { notice: { type: 'expression-of-concern' } }],
  ['a correction', { nature: 'Correction' }, { notice: { type: 'correction' } }],
  ['a reinstatement', { nature: 'Reinstatement' }, { notice: { type: 'reinstatement' } }],
  ['a nature that is new', { nature: 'Apology' }, { notice: null, doubt: '“Apology” is no nature that we know' }],
  ['a nature that would write to the terminal', { nature: `\u001b[2J${'x'.repeat(100_000)}` }, { notice: null, doubt: `“ [2J${'x'.repeat(56)}” is no nature that we know` }],
  ['a paper without numbers', { doi: 'unavailable', pmid: '0' }, { doi: null, pmid: null }],
  ['a paper that says so otherwise', { doi: 'Unavailable', pmid: '' }, { doi: null, pmid: null }],
  ['a day that no calendar has', { date: '2/30/2024 0:00' }, { notice: { type: 'retraction', on: '' }, doubt: '“2/30/2024 0:00” is no day' }],
  ['no day', { date: '' }, { notice: { on: '' }, doubt: '' }],
  ['a title with marks, line breaks and commas', { title: 'Naps, "short"\nand long' }, { line: 2, doi: '10.5555/nap.1' }],
])('reads %s', async (_, fields, expected) => expect(await read(dataset(row(fields)))).toMatchObject([expected]))

it('finds its columns in any order, behind a byte order mark and with Windows’ line ends', async () => {
  expect(await read('\uFEFFOriginalPaperDOI,RetractionNature,RetractionDate,OriginalPaperPubMedID,RetractionDOI,More\r\n10.5555/nap.1,Retraction,1/2/2020 0:00,0,,x\r\n')).toMatchObject([{ doi: '10.5555/nap.1', notice: { on: '2020-01-02', where: '' } }])
})

it('reads a row whose title holds bytes that are no UTF-8, and none whose number does', async () => {
  const latin = (text: string) => Buffer.from(text, 'latin1')
  expect(await read(latin(dataset(row({ title: 'Nap på lördag' }), row({ doi: '10.5555/nåp' }), row({ doi: '10.5555/nap.3' }))))).toMatchObject([{ doi: '10.5555/nap.1' }, { line: 3, problem: 'it holds bytes that are no UTF-8.' }, { doi: '10.5555/nap.3' }])
})

describe('a line that is no row costs itself alone', () => {
  const MARKS = 'its quotation marks don’t match.'
  /** Rows without any mark. */
  const plain = (count: number) => Array.from({ length: count }, (_, index) => row({ doi: `10.5555/plain.${index}`, title: 'Naps' }).replace('"Imagined Clinic, Harbour City"', 'Imagined Clinic'))
  it.each<[string, readonly string[], readonly (readonly [number, string])[]]>([
    ['too few cells', ['7,only,three'], [[3, 'it has 3 cells where 20 were expected.']]],
    ['too many', [`${row()},more`], [[3, 'it has 21 cells where 20 were expected.']]],
    ['a stray mark', [row().replace('10.5555', '10."5555')], [[3, MARKS]]],
    ['words behind a closed mark', [plain(1).join().replace('Naps', '"Naps" at noon')], [[3, MARKS]]],
    ['a mark that never closes', [row().replace('Iceland', '"Iceland')], [[3, MARKS]]],
    ['two of them', [row().replace('Iceland', '"Iceland'), row().replace('Iceland', '"Iceland')], [[3, MARKS], [4, MARKS]]],
    ['a lone mark at its end', [row().replace(/$/, '"')], [[3, MARKS]]],
    ['a broken row of two lines', ['7,"only', 'three",cells'], [[3, 'it has 3 cells where 20 were expected.'], [4, MARKS]]],
    ['nothing but marks', ['"""""'], [[3, MARKS]]],
    ['a control character', ['7\u0000'], [[3, 'it has 1 cell where 20 were expected.']]],
    ['more than a row can have', ['x'.repeat(3_000_000)], [[3, 'it is longer than a row can be.']]],
    ['a mark that closes in no row at all', ['7,"x', ...plain(20_000)], [[3, MARKS]]],
  ])('%s', async (_, broken, problems) => {
    const rows = await read(dataset(row({ doi: '10.5555/before' }), ...broken, row({ doi: '10.5555/behind' })))
    expect(rows.flatMap((one) => ('problem' in one ? [[one.line, one.problem]] : []))).toEqual(problems)
    const dois = rows.flatMap((one) => ('doi' in one ? [one.doi] : []))
    expect(dois.slice(0, 1).concat(dois.slice(-1))).toEqual(['10.5555/before', '10.5555/behind'])
    expect(rows).toHaveLength(2 + Math.max(problems.length, broken.length))
  })

  it('where the file was cut off', async () => {
    expect(await read(`${dataset(row(), row()).replaceAll('\n', '\r\n')}2,"Naps at`)).toMatchObject([{ line: 2 }, { line: 3 }, { line: 4, problem: MARKS }])
  })

  it.each(['"', '""', '"""', ',"', '",', ',"""', 'x,"y""', '\n', ',', 'x'].flatMap((piece) => [piece, `${piece}\n`]))('%j over and over, and takes no more than in proportion', async (piece) => {
    await expectInProportion(300_000, overAndOver(piece), async (broken) => {
      const rows = await read(dataset(row(), broken, row({ doi: '10.5555/behind' })))
      expect(rows.at(-1)).toMatchObject({ doi: '10.5555/behind' })
    })
  }, 60_000)
})

describe('a file that is not this dataset', () => {
  it.each<[string, string | Buffer, RegExp]>([
    ['is empty', '', /^The file is empty\.$/],
    ['is another table', 'doi,status\n10.5555/nap.1,retracted\n', /^Its first line has no column “RetractionDate”, .*“RetractionNature”: this is not the Retraction Watch dataset\.$/],
    ['lacks one column', dataset(row()).replace('OriginalPaperDOI', 'Doi'), /^Its first line has no column “OriginalPaperDOI”: /],
    ['has other separators', dataset(row()).replaceAll(',', ';'), /no column “RetractionDate”/],
    ['is UTF-16', Buffer.from(dataset(row()), 'utf16le'), /no column “RetractionDate”/],
    ['opens a mark in its first line', `"${dataset(row())}`, /no column “RetractionDate”/],
    ['is no text', Buffer.alloc(100_000, 7), /no column “RetractionDate”/],
  ])('%s, and is refused', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
    await expect(read(content)).rejects.toBeInstanceOf(BrokenDataset)
  })
})
