import { parseArgs } from 'node:util'
import { median, timed, type Measured } from '../bench/measured'
import { table } from '../bench/table'

const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://localhost:3000' }, password: { type: 'string' }, runs: { type: 'string', default: '5' } } })

/** What every screen of the admin has to keep with ten thousand articles. */
const BAR = { most: 1_000 }

type Get = (path: string) => Promise<string>

/** How long the built app takes to answer each screen whole, warm, over HTTP: started beside this on what `npm run seed:large` made. */
async function main(): Promise<void> {
  if (values.password === undefined) throw new Error('Give the password that `npm run seed:large` printed: npm run bench:screens -- --url http://localhost:3000 --password …')
  const [editor, reviewer] = [await loggedIn('editor'), await loggedIn('neurologist')]
  const idOf = async (collection: string, query = ''): Promise<string> => (JSON.parse(await editor(`/api/${collection}?limit=1&depth=0${query}`)) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  const { columns } = JSON.parse(await editor('/api/desk')) as { columns: { next: string | null }[] }
  const [article, claim, source] = [await idOf('articles', '&where[workflow.stage][equals]=published'), await idOf('claims'), await idOf('sources')]
  const screens: readonly (readonly [string, Get, string])[] = [
    ['dashboard, an editor’s', editor, '/admin'],
    ['dashboard, a reviewer’s', reviewer, '/admin'],
    ['desk', editor, '/admin/desk'],
    ['desk, what waits for me', editor, '/admin/desk?whose=mine'],
    ['desk, searched by title', editor, '/admin/desk?text=sleep+part+99'],
    ['desk, overdue and high risk', editor, '/admin/desk?overdue=yes&risk=high'],
    ['desk, a rule finds something', editor, '/admin/desk?rule=disclosure.missing'],
    ['desk, the second page of a column', editor, `/api/desk?stage=draft&after=${encodeURIComponent(columns[0]?.next ?? '')}`],
    ['articles', editor, '/admin/collections/articles'],
    ['articles, page 200', editor, '/admin/collections/articles?page=200'],
    ['articles, searched', editor, '/admin/collections/articles?search=migraine'],
    ['articles by stage', editor, '/admin/collections/articles?where[or][0][and][0][workflow.stage][equals]=clinical-review'],
    ['an article', editor, `/admin/collections/articles/${article}`],
    ['clinics', editor, '/admin/collections/clinics'],
    ['claims', editor, '/admin/collections/claims'],
    ['claims, page 1,000', editor, '/admin/collections/claims?page=1000'],
    ['claims, searched', editor, '/admin/collections/claims?search=metformin'],
    ['a claim', editor, `/admin/collections/claims/${claim}`],
    ['sources', editor, '/admin/collections/sources'],
    ['sources, page 1,000', editor, '/admin/collections/sources?page=1000'],
    ['sources, searched', editor, '/admin/collections/sources?search=velorine'],
    ['sources by status', editor, '/admin/collections/sources?where[or][0][and][0][status][equals]=retracted'],
    ['a source', editor, `/admin/collections/sources/${source}`],
    ['notices', editor, '/admin/notices'],
    ['the review inbox', reviewer, '/admin/review'],
    ['what the review inbox asks for', reviewer, '/api/review/inbox'],
  ]
  const rows: Measured[] = []
  for (const [what, get, path] of screens) rows.push({ what, figure: await warm(get, path), unit: 'ms', bar: BAR })
  process.stdout.write(table(rows))
}

/** The median of some runs, after two that count nothing. */
async function warm(get: Get, path: string): Promise<number> {
  for (let run = 0; run < 2; run++) await get(path)
  const taken: number[] = []
  for (let run = 0; run < Number(values.runs); run++) taken.push((await timed(() => get(path))).ms)
  return median(taken)
}

async function loggedIn(person: string): Promise<Get> {
  const response = await fetch(`${values.url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: `${person}@larkfield.example`, password: values.password }) })
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  if (!response.ok) throw new Error(`${person} can’t log in at ${values.url}: ${response.status}.`)
  return async (path) => {
    const answer = await fetch(`${values.url}${path}`, { headers: { cookie, origin: values.url } })
    const body = await answer.text()
    if (!answer.ok || body.includes('NEXT_REDIRECT')) throw new Error(`${path} answers ${answer.status}: ${body.slice(0, 200)}`)
    return body
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
