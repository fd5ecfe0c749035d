import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LARGEST_EXPORT, readReferences } from '../../../../src/documents/references/readReferences'
import { expectInProportion, overAndOver } from '../../../support/inProportion'

const RIS = 'TY  - JOUR\nTI  - Salz für Ängstliche\nAU  - Müller, Ö\nER  - \n'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(new Uint16Array([...(mark ? '\uFEFF' : ''), ...text].map((character) => character.charCodeAt(0))).buffer)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const read = async (file: string, bytes: Uint8Array) => {
  const reading = await readReferences(file, bytes)
  if ('problem' in reading) throw new Error(reading.problem)
  return reading
}

describe('a file of references', () => {
  it.each([
    ['UTF-8', utf8(RIS), 0, []],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${RIS}`), 1, []],
    ['UTF-16 with a byte order mark', utf16(RIS, true), 1, []],
    ['UTF-16 without one', utf16(RIS, false), 0, []],
    ['UTF-16, the other way round', utf16(RIS, true).map((_byte, index, all) => all[index ^ 1] ?? 0), 1, []],
    ['Windows-1252, which is told of', latin1(RIS), 0, [2]],
  ])('in %s is read, with offsets of that file', async (_encoding, bytes, start, lines) => {
    const { references, problems } = await read('a.ris', bytes)
    expect(references).toMatchObject([{ start, csl: { title: 'Salz für Ängstliche', author: [{ family: 'Müller', given: 'Ö' }] } }])
    expect(problems.map(({ line }) => line)).toEqual(lines)
  })

  it('of XML is read in the encoding that it names', async () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>Über Salz</ArticleTitle></Article></MedlineCitation></PubmedArticle>'
    expect(await read('a.xml', latin1(xml))).toMatchObject({ references: [{ csl: { title: 'Über Salz' } }], problems: [] })
  })

  it('of text is a printed list', async () => {
    const text = '1. Berg A. Of salt and sleep in adults. Sleep Health. 2019;5(2):101-9.\n2. Lee K, Roe R. Of pepper and sleep in adults: a trial. Sleep Health. 2020;6(1):1-9.\n'
    const { references } = await read('list.txt', utf8(text))
    expect(references.map(({ csl, raw, start, end }) => [csl.title, text.slice(start, end) === raw])).toEqual([['Of salt and sleep in adults', true], ['Of pepper and sleep in adults: a trial', true]])
  })

  it.each([
    ['a.doc', utf8('x'), 'can’t be read'],
    ['a', utf8('x'), 'can’t be read'],
    ['a.ris', utf8(''), 'empty'],
    ['a.bib', utf8(' \n\uFEFF'), 'empty'],
    ['a.ris', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 255, 0]), 'not a text file'],
    ['a.json', new Uint8Array(LARGEST_EXPORT + 1), 'larger than 100 MB'],
  ])('%s is refused with a reason where it is none', async (file, bytes, problem) => {
    expect(await readReferences(file, bytes)).toMatchObject({ problem: expect.stringContaining(problem), advice: expect.any(String) })
  })

  it('of any content is read without an error, each entry where it stands, in order and without overlap', async () => {
    const pieces = ['TY  - JOUR\n', 'TI  - Salt\n', 'ER  - \n', 'AU  - Berg, A\n', 'PMID- 1\n', 'TI  - Salt.\n', '      more\n', '%0 Book\n', '%T Salt\n', '@book{a, title = {Salt}}', '@string{a = "b"}', '@article{', '{', '}', '"', '\\', ' and ', 'author = ', '#', ',', '[', ']', '{"id":1,"type":"book"}', ':', '<PubmedArticle>', '<MedlineCitation><Article>', '</PubmedArticle>', '<!--', '&lt;', '\n', '\r\n', '\n\n', '\uFEFF']
    const content = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom('nbib', 'ris', 'enw', 'bib', 'json', 'xml'), async (text, extension) => {
        const reading = await readReferences(`a.${extension}`, utf8(text))
        if ('problem' in reading) return /empty|not a text/.test(reading.problem)
        const file = new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8(text))
        const lines = file.split(/\r\n|\r|\n/).length
        return (
          reading.references.every(({ raw, start, end }, index) => raw === file.slice(start, end) && raw !== '' && start >= (reading.references[index - 1]?.end ?? 0)) &&
          reading.problems.every(({ line }) => line >= 1 && line <= lines)
        )
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['nbib', 'ris', 'enw', 'bib', 'json', 'xml'])('.%s takes time in proportion, whatever is in it', async (extension) => {
    const patterns = ['a', '{', '{"', '[{', '{"id":1', '@a{', '\n@a{x,t={', '@a{x,t={a}}', 'TY  - A\n', 'AU  - A B\n', 'PMID- 1\n', 'FAU - A, B\n', '%A A B\n', '%0 x\n', '<a>', '<PubmedArticle>', '<PubmedArticle ', '<!--', '"', '\\', '\\"{', '$^{', ' and ', '&', ' ', ', ']
    for (const pattern of patterns) {
      await expectInProportion(300_000, overAndOver(pattern), (text) => readReferences(`a.${extension}`, utf8(text)))
    }
  }, 120_000)
})
