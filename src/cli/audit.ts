import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseLine, type AuditLine } from '../domain/audit/export'
import { by } from '../domain/audit/liveAt'
import { exported, liveEditions, signedTexts, verify, type SignedText } from '../operations/audit'
import type { Cms } from '../operations/cms'
import { EXIT, WrongUse, type ExitCode } from './command'
import { counted, quoted } from './words'

export async function verifyRecord(cms: Cms, against: string | undefined, asJson: boolean): Promise<ExitCode> {
  const verified = await verify(cms, against === undefined ? undefined : linesFrom(against))
  const { subjects, events, problems } = verified
  const page = [`${counted(events, 'event')} of ${counted(subjects, 'subject')}: ${problems.length === 0 ? 'every chain holds' : counted(problems.length, 'problem')}.`, ...problems.map(({ subject, seq, problem }) => `  ${subject} event ${seq}: ${problem}`)]
  print(asJson, verified, page)
  return problems.length > 0 ? EXIT.blocked : EXIT.clean
}

/** A record may be longer than memory: line by line. */
export async function exportRecord(cms: Cms): Promise<ExitCode> {
  async function* lines() {
    for await (const line of exported(cms)) yield `${JSON.stringify(line)}\n`
  }
  await pipeline(Readable.from(lines()), process.stdout, { end: false })
  return EXIT.clean
}

export async function printLive(cms: Cms, at: string, asJson: boolean): Promise<ExitCode> {
  const had = by(at, cms.policy.timeZone)
  if (had === null) throw new WrongUse(`“${at}” is no date. Write 2026-01-31, or 2026-01-31T12:00:00Z.`)
  const live = await liveEditions(cms, had)
  print(asJson, live, [
    ...live.map(({ subject, edition, contentHash, language, slug, publishedAt }) => `${subject}  edition ${edition}  ${language}/${slug}  since ${publishedAt}  ${contentHash}`),
    `${counted(live.length, 'text')} live.`,
  ])
  return EXIT.clean
}

export async function printSigned(cms: Cms, who: string, asJson: boolean): Promise<ExitCode> {
  const signed = await signedTexts(cms, who)
  print(asJson, signed, [...signed.flatMap(pageOf), `${counted(signed.length, 'signature')}.`])
  return EXIT.clean
}

const pageOf = ({ subject, what, title, signature, contentHash, edition, revokedAt, sources }: SignedText): string[] => [
  `${signature.signedAt}  ${what}  ${subject}  “${quoted(title)}”`,
  `  ${signature.name}, ${signature.credentials}; ${signature.meaning}`,
  `  ${edition === null ? 'no edition' : `edition ${edition}`}${revokedAt === null ? '' : `, taken back ${revokedAt}`}  ${contentHash}`,
  ...sources.map((source) => `    ${source}`),
]

const print = (asJson: boolean, value: unknown, page: readonly string[]): boolean => process.stdout.write(asJson ? `${JSON.stringify(value, null, 2)}\n` : `${page.join('\n')}\n`)

async function* linesFrom(file: string): AsyncGenerator<AuditLine> {
  let number = 0
  const input = createReadStream(file)
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      number++
      const line = parseLine(text)
      if (line === null) throw new WrongUse(`${file} is no audit export: line ${number} is neither an event nor a head.`)
      yield line
    }
  } catch (error) {
    throw error instanceof WrongUse ? error : new WrongUse(`${file} can’t be read (${error instanceof Error ? error.message : String(error)}).`)
  } finally {
    input.destroy()
  }
}
