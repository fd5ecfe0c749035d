import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { BrokenDataset, retractionWatch, type DatasetRow } from '../../../src/documents/retractionWatch'
import { dataset, datasetRow as row } from './support/dataset'

async function read(content: string | Buffer): Promise<DatasetRow[]> {
  const rows: DatasetRow[] = []
  for await (const one of retractionWatch(() => Readable.from([content]))) rows.push(one)
  return rows
}

it('reads each row as a notice on one paper', async () => {
  expect(await read(dataset(row({ doi: '10.5555/NAP.1', pmid: '31000001', date: '8/22/2024 0:00', notice: '10.5555/Notice' })))).toEqual([
    { line: 2, doi: '10.5555/nap.1', pmid: '31000001', nature: 'Retraction', notice: { type: 'retraction', on: '2024-08-22', where: 'doi:10.5555/notice', by: 'Retraction Watch' } },
  ])
})

it.each<[string, Parameters<typeof row>[0], object]>([
  ['an expression of concern', { nature: 'Expression of concern' }, { notice: { type: 'expression-of-concern' } }],
  ['a correction', { nature: 'Correction' }, { notice: { type: 'correction' } }],
  ['a reinstatement', { nature: 'Reinstatement' }, { notice: { type: 'reinstatement' } }],
  ['a nature that is new', { nature: 'Apology' }, { nature: 'Apology', notice: null }],
  ['a paper without numbers', { doi: 'unavailable', pmid: '0' }, { doi: null, pmid: null }],
  ['a paper that says so otherwise', { doi: 'Unavailable', pmid: '' }, { doi: null, pmid: null }],
  ['a day that no calendar has', { date: '2/30/2024 0:00' }, { notice: { on: '' } }],
  ['no day', { date: '' }, { notice: { on: '' } }],
  ['a title with marks, line breaks and commas', { title: 'Naps, "short"\nand long' }, { line: 3, doi: '10.5555/nap.1' }],
])('reads %s', async (_, fields, expected) => expect(await read(dataset(row(fields)))).toMatchObject([expected]))

it('finds its columns in any order, behind a byte order mark and with Windows’ line ends', async () => {
  expect(await read('\uFEFFOriginalPaperDOI,RetractionNature,RetractionDate,OriginalPaperPubMedID,RetractionDOI,More\r\n10.5555/nap.1,Retraction,1/2/2020 0:00,0,,x\r\n')).toMatchObject([{ doi: '10.5555/nap.1', notice: { on: '2020-01-02', where: '' } }])
})

it('survives bytes that are no UTF-8', async () => {
  expect(await read(Buffer.from(dataset(row({ title: 'Nap på lördag' })), 'latin1'))).toMatchObject([{ doi: '10.5555/nap.1' }])
})

describe('a file that is not whole', () => {
  it.each<[string, string, RegExp]>([
    ['is empty', '', /^The file is empty\.$/],
    ['is another table', 'doi,status\n10.5555/nap.1,retracted\n', /^Line 1 has no column “RetractionDate”, .*: this is not the Retraction Watch dataset\.$/],
    ['has too few cells in a row', dataset(row({}), '7,only,three'), /^Line 3 is not a whole row \(/],
    ['has a stray quotation mark', dataset(row({}), row({}).replace('10.5555', '10."5555')), /^Line 3 is not a whole row \(/],
    ['ends within quotation marks', dataset(row({}), '2,"Naps at'), /^Line 3: a quotation mark is opened and not closed\.$/],
    ['swallows the rest of itself', dataset(row({}), '2,"Naps at') + 'x'.repeat(1_100_000), /quotation mark is opened and not closed\.$/],
  ])('%s, and is said to be', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
    await expect(read(content)).rejects.toBeInstanceOf(BrokenDataset)
  })
})
