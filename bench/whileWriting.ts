import { getPayload } from 'payload'
import { probatumConfig } from '../src/config'
import { readEnvironment } from '../src/environment'
import { checkCopy } from '../src/operations/checkCopy'
import { cmsOf } from '../src/operations/cms'
import { text, type Block } from '../src/domain/snapshot/content'
import { toLexical } from '../src/domain/snapshot/toLexical'
import { inFolder } from './command'
import { aLibrary, aTeam, type LibraryClaim } from './house'
import { median, timed, type Measured } from './measured'
import { chance, sentence, wordsIn } from './prose'

const WORDS = 3_000
const CLAIMS = 60
const EDITS = 30
const A_PARAGRAPH = 5

/** What the panel beside the text asks at every pause: one article in the form, with its claims read from SQLite, after each of some edits of one sentence. */
export const whileWriting = (): Promise<Measured[]> =>
  inFolder(async (folder) => {
    const environment = readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: 'a secret for measuring, and for nothing else' })
    const payload = await getPayload({ config: probatumConfig(environment, { serves: false }), key: 'whileWriting' })
    const cms = cmsOf(payload)
    const { editor } = await aTeam(payload)
    const library = await aLibrary(payload, editor, { claims: CLAIMS, sources: CLAIMS })
    const figures: number[] = []
    let written = sentences()
    for (let edit = 0; edit <= EDITS; edit++) {
      const document = { title: 'A text in the making', slug: '', body: bodyOf(written, library), disclosure: { funding: 'None.', conflicts: 'None declared.' }, authors: [{ name: 'Ada Writer', credentials: 'MSc' }] }
      figures.push((await timed(() => checkCopy(cms, { collection: 'articles', id: '' }, document))).ms)
      written = written.with((edit * 29) % written.length, sentence(chance(4000 + edit), 40_000 + edit))
    }
    await payload.destroy()
    const [first = NaN, ...again] = figures
    const what = `check while writing, ${written.reduce((sum, one) => sum + wordsIn(one), 0)} words, ${CLAIMS} claims, SQLite`
    return [
      { what: `${what}: the first`, figure: first, unit: 'ms', bar: null },
      { what: `${what}, after an edit of one sentence: median`, figure: median(again), unit: 'ms', bar: { most: 300 } },
      { what: `${what}, after an edit of one sentence: worst`, figure: Math.max(...again), unit: 'ms', bar: { most: 300 } },
    ]
  })

function sentences(): string[] {
  const of = chance(4)
  const written: string[] = []
  for (let words = 0; words < WORDS; words += wordsIn(written.at(-1) ?? '')) written.push(sentence(of, 50_000 + written.length))
  return written
}

/** Every second sentence cites, until the library is used up. */
function bodyOf(written: readonly string[], library: readonly LibraryClaim[]) {
  const blocks: Block[] = []
  for (let from = 0; from < written.length; from += A_PARAGRAPH) {
    const content = written.slice(from, from + A_PARAGRAPH).flatMap((one, index) => {
      const claim = (from + index) % 2 === 0 ? library[(from + index) / 2] : undefined
      return [text(`${one} `), ...(claim === undefined ? [] : [{ type: 'claimReference' as const, claim: claim.id }])]
    })
    blocks.push({ type: 'paragraph', content })
  }
  return toLexical(blocks)
}
