import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../../src/documents/read'
import type { SourceDocument } from '../../../src/domain/documents/document'
import type { Block } from '../../../src/domain/snapshot/content'
import { passagesOfBody } from '../../../src/domain/snapshot/passage'
import { docx, paragraph, run, zip } from './support/docx'
import { expectInPlace } from './support/places'
import { expectInProportion } from '../../support/inProportion'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read(file: string, content: string | Uint8Array): Promise<SourceDocument> {
  const document = await readDocument(file, typeof content === 'string' ? bytes(content) : content)
  if ('problem' in document) throw new Error(document.problem)
  expectInPlace(document, document.blocks, document.places)
  return document
}

async function problem(file: string, content: string | Uint8Array): Promise<string> {
  const document = await readDocument(file, typeof content === 'string' ? bytes(content) : content)
  return 'problem' in document ? document.problem : `read: ${document.text.trim().slice(-50)}`
}

const outline = (blocks: readonly Block[]): string[] => passagesOfBody(blocks, '').map(({ role, text }) => `${role}: ${text}`)

const TRIAL = 'Ruiz A, Okafor B. Vitamin D and bones in older adults: a trial. Bone. 2019;5(2):101-109.'
const BOOK = 'Lund C. Sun and skin. Oslo: Fjord Press; 2011.'

describe('a page of HTML', () => {
  test('is read as its article: headings, emphasis, links, lists, quotes, rows of a table', async () => {
    const page = await read(
      'page.html',
      `<!doctype html><html lang="de-AT"><head><title>Page | Site</title></head><body><nav>Home</nav><main><div><h1>Vitamin <em>D</em></h1>
        <p>It helps
          bones, <b>most</b> of <a href="/age">all</a> in age.<br>More sun.</p>
        <ul><li>one<ul><li>inner</li></ul></li><li><p>two</p><p>more</p></li></ul><blockquote><p>Go out.</p></blockquote><hr>
        <table><tr><th>Age</th><th>Dose</th></tr><tr><td>1–70</td><td>15 µg</td></tr></table></div></main><footer>Imprint</footer></body></html>`,
    )
    expect([page.title, page.language, page.notices]).toEqual(['Vitamin D', 'de', ['A table became paragraphs, one a row.']])
    expect(outline(page.blocks)).toEqual(['paragraph: It helps bones, most of all in age.\nMore sun.', 'item: one', 'item: inner', 'item: two', 'paragraph: more', 'quote: Go out.', 'paragraph: Age | Dose', 'paragraph: 1–70 | 15 µg'])
    expect(page.blocks[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'It helps bones, ', emphasis: [] },
        { type: 'text', text: 'most', emphasis: ['bold'] },
        { type: 'text', text: ' of ', emphasis: [] },
        { type: 'link', href: '/age', content: [{ type: 'text', text: 'all', emphasis: [] }] },
        { type: 'text', text: ' in age.', emphasis: [] },
        { type: 'break' },
        { type: 'text', text: 'More sun.', emphasis: [] },
      ],
    })
  })

  test('loses what readers never see; links stay as written, for the gate to judge', async () => {
    const page = await read('page.htm', `<p onclick="evil()">Sun <script>evil()</script><style>p{}</style>helps<span hidden>no</span><i style="display: none">no</i> <a href="javascript:evil()">you</a>.</p><noscript>no</noscript>`)
    expect(JSON.stringify(page.blocks)).not.toMatch(/onclick|no"|script>|p\{/)
    expect(outline(page.blocks)).toEqual(['paragraph: Sun helps you.'])
    expect(JSON.stringify(page.blocks)).toContain('"href":"javascript:evil()"')
  })

  test('says which images and embedded pages were left out', async () =>
    expect((await read('page.html', '<p>Sun.<img alt="A bone" src="b.png"><img src="c.png"></p><iframe></iframe>')).notices).toEqual([
      'An image (“A bone”) was left out: upload it and place it in the article.',
      'An image without alternative text was left out: upload it and place it in the article.',
      'An embedded page was left out: add it in the article.',
    ]))

  test('its reference list leaves the body; what follows it stays', async () => {
    const page = await read('page.html', `<h1>Sun</h1><p>Sun helps <sup><a href="#r1">1</a></sup>.</p><h2>References</h2><ol><li id="r1">${TRIAL}</li><li>${BOOK}</li></ol><h2>About us</h2><p>We write.</p>`)
    expect(outline(page.blocks)).toEqual(['paragraph: Sun helps [1].', 'heading: About us', 'paragraph: We write.'])
    expect(page.references.map(({ label, csl }) => [label, csl.title])).toEqual([['1', 'Vitamin D and bones in older adults: a trial'], ['2', 'Sun and skin']])
    for (const { raw, start, end } of page.references) expect(page.text.slice(start, end)).toBe(raw)
  })
})

describe('a Markdown document', () => {
  test('is read with its front matter, nested lists, tables and footnotes', async () => {
    const document = await read('a.md', `---\ntitle: "Sun & bones"\nauthor: nobody\n---\n\nSun helps[^1] *much* [^b] [more](https://example.org).\n\n- a\n  1. b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n[^1]: ${TRIAL}\n[^b]: ${BOOK}\n`)
    expect([document.title, outline(document.blocks)]).toEqual(['Sun & bones', ['paragraph: Sun helps[1] much [2] more.', 'item: a', 'item: b', 'paragraph: x | y', 'paragraph: 1 | 2']])
    expect(document.references.map(({ label, raw, start, end }) => [label, raw, document.text.slice(start, end)])).toEqual([['1', TRIAL, TRIAL], ['2', BOOK, BOOK]])
  })

  test('takes its title from its first heading where no front matter has one', async () => {
    const document = await read('a.markdown', '# Sun\n\nIt helps.\n\n## Skin\n\nLess so.')
    expect([document.title, outline(document.blocks)]).toEqual(['Sun', ['paragraph: It helps.', 'heading: Skin', 'paragraph: Less so.']])
  })
})

describe('a Word document', () => {
  test('is read with its title, headings, emphasis and footnotes', async () => {
    const body = [
      paragraph('Sun and bones', 'Title'),
      paragraph(run('Sun helps ') + run('much', '<w:b/>') + run('.') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
      paragraph('Skin', 'Heading2'),
      paragraph('Less so.'),
    ].join('')
    const document = await read('a.docx', docx(body, { footnotes: `<w:footnote w:id="2">${paragraph(TRIAL)}</w:footnote>` }))
    expect([document.title, outline(document.blocks)]).toEqual(['Sun and bones', ['paragraph: Sun helps much.[1]', 'heading: Skin', 'paragraph: Less so.']])
    expect(document.references.map(({ label, raw }) => [label, raw])).toEqual([['1', TRIAL]])
  })

  test('that no word processor could open says so', async () => {
    const whole = docx(paragraph('Sun.'))
    expect(await problem('a.docx', 'no zip')).toMatch(/no \.docx/)
    expect(await problem('a.docx', whole.slice(0, -30))).toMatch(/no \.docx/)
    expect(await problem('a.docx', zip([{ name: 'other.xml', content: '<a/>' }]))).toMatch(/no \.docx/)
    expect(await problem('a.docx', zip([{ name: 'word/document.xml', content: '<w:document>' }]))).toMatch(/damaged/)
    expect(await problem('a.docx', docx(''))).toBe('The document holds no text.')
  })

  test.each([
    ['that unpacks to 200 times its size', { name: 'word/media/a.bin', content: Buffer.alloc(3_000_000) }],
    ['that unpacks to more than 50 MB', { name: 'word/media/a.bin', content: Buffer.alloc(10), declared: 60_000_000 }],
    ['that unpacks to more than it declares', { name: 'word/media/a.bin', content: Buffer.alloc(500_000), declared: 10 }],
    ['that unpacks to less than it declares', { name: 'word/media/a.bin', content: Buffer.alloc(100), declared: 200 }],
  ])('%s is refused before anything unpacks it', async (_, part) => expect(await problem('a.docx', docx(paragraph('Sun.'), { more: [part] }))).toMatch(/unpacks to far more/))
})

describe('what can’t be read is said plainly', () => {
  test.each([
    ['a binary named .txt', 'a.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]), /binary/],
    ['invalid UTF-8', 'a.txt', new Uint8Array([0x41, 0xe9, 0x42]), /not valid UTF-8/],
    ['an empty file', 'a.md', '', /empty/],
    ['a file of spaces', 'a.txt', ' \n ', /empty/],
    ['a page of scripts', 'a.html', '<script>1</script>', /no text/],
    ['more than 10 MB', 'a.txt', new Uint8Array(10 * 1024 * 1024 + 1).fill(65), /larger than 10 MB/],
    ['a book', 'a.txt', 'A word. '.repeat(65_000), /longer than 500,000/],
    ['a book on a page', 'a.html', `<p>${'A word. '.repeat(10)}`.repeat(6_500), /longer than 500,000/],
    ['an unknown extension', 'a.pdf', '%PDF', /“\.pdf”/],
    ['an extension that is a property of every object', 'a.constructor', 'x', /“\.constructor”/],
  ])('%s', async (_, file, content, expected) => expect(await problem(file, content)).toMatch(expected))

  test.each([
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0x2e]), '\uFEFFA.'],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x2e, 0]), '\uFEFFA.'],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x41, 0, 0x2e]), '\uFEFFA.'],
  ])('%s is read, and its mark is a character of the text', async (_, content, text) => expect((await read('a.txt', content)).text).toBe(text))
})

describe('a hostile document ends, in proportion to its length, as a document or a reason', () => {
  const items = (length: number): string => Array.from({ length: Math.sqrt(length) }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n')
  const repeated = (piece: string, before = '', after = '') => (count: number): string => `${before}${piece.repeat(count)}${after}`
  test.each<[string, string, number, (count: number) => string | Uint8Array, RegExp]>([
    ['elements nested 1,000 deep', 'a.html', 500, repeated('<div><b>', '', 'words'), /^read: words$/],
    ['elements nested 300,000 deep', 'a.html', 300_000, repeated('<b>'), /nests more/],
    ['lists nested 1,000 deep', 'a.html', 500, repeated('<ul><li>', '', 'words'), /^read: .*words$/s],
    ['quotes nested 10,000 deep', 'a.md', 10_000, repeated('>', '', ' words'), /^read: words$/],
    ['bullets nested 10,000 deep', 'a.md', 10_000, repeated('- ', '', 'words'), /^read: .*words$/s],
    ['bullets ever further in', 'a.md', 90_000, items, /^read: .*deep$/s],
    ['450,000 brackets', 'a.md', 450_000, repeated('['), /more marks than text/],
    ['links without end', 'a.md', 50_000, repeated('[a][b] '), /more marks than text/],
    ['18,000 bullets', 'a.md', 18_000, repeated('- a\n'), /more marks than text/],
    ['a line of spaces', 'a.md', 450_000, repeated(' ', 'a\n', 'b'), /^read: a b$/],
    ['45,000 breaks', 'a.html', 45_000, repeated('<br>', 'a'), /^read: a$/],
    ['45,000 paragraphs', 'a.html', 45_000, repeated('<p>a'), /^read: [\sa]+$/],
    ['2,000,000 paragraphs', 'a.html', 2_000_000, repeated('<p>a'), /more than 50,000 elements/],
    ['18,000 lines', 'a.txt', 18_000, repeated('a\n'), /^read: [\sa]+$/],
    ['200,000 lines', 'a.txt', 200_000, repeated('a\n'), /more than 20,000 lines/],
    ['one long line of markers', 'a.txt', 80_000, repeated('a [1] '), /^read: .*a \[1\]$/],
    ['a Word document with deep XML', 'a.docx', 100_000, (count) => docx('<w:p>'.repeat(count)), /damaged|no text/],
  ])('%s', async (_, file, count, content, expected) => {
    expect(await problem(file, content(count))).toMatch(expected)
    await expectInProportion(count, content, (all) => problem(file, all))
  })
})
