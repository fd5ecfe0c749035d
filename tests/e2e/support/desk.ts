import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Browser, type Page, type TestInfo } from '@playwright/test'
import { text, type Inline } from '../../../src/domain/snapshot/content'
import { toLexical } from '../../../src/domain/snapshot/toLexical'
import { addressOf, PASSWORD, type Person } from './people'

/** A page of its own in which somebody has logged in. */
export async function deskOf(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await logIn(page, person)
  return page
}

export const logIn = (page: Page, person: Person): Promise<void> => enters(page, addressOf(person))

/** Logs in with an address. */
export async function enters(page: Page, email: string, password = PASSWORD): Promise<void> {
  const response = await page.request.post('/api/users/login', { data: { email, password } })
  expect(response.ok(), await response.text()).toBe(true)
}

/** Waits until a page has closed its menu, which the server draws open: what is pressed before that moves away under the mouse, and hears no click. */
export const atRest = (page: Page): Promise<void> => page.locator('.template-default--nav-hydrated:not(.template-default--nav-open)').waitFor()

interface Made {
  readonly doc: { readonly id: string }
}

export async function post<T = Made>(page: Page, path: string, data: object): Promise<T> {
  const response = await page.request.post(`/api${path}`, { data })
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true)
  return (await response.json()) as T
}

export async function get<T>(page: Page, path: string): Promise<T> {
  const response = await page.request.get(`/api${path}`)
  expect(response.ok(), `${path}: ${await response.text()}`).toBe(true)
  return (await response.json()) as T
}

const unique = () => randomUUID().slice(0, 8)

/** A claim that one confirmed source carries, made as an editor. */
export async function aClaim(editor: Page, statement = `The remedy shortened the attack in a trial of 120 adults (${unique()}).`): Promise<string> {
  const { doc: source } = await post(editor, '/sources', { type: 'article-journal', title: `A trial of the remedy, series ${unique()}`, authors: [{ family: 'Reyes', given: 'Ana' }], containerTitle: 'Journal of Tests', year: 2021, volume: '3', page: '1-9', status: 'current' })
  const { doc } = await post(editor, '/claims', { statement, kind: 'efficacy', certainty: 'moderate', citations: [{ source: source.id, stance: 'supports', quote: 'shorter by two hours', confirmed: true }] })
  return doc.id
}

export interface Article {
  readonly id: string
  readonly title: string
}

/** An article that nothing blocks, made as an editor: one cited statement of benefit, one of harm. */
export async function anArticle(editor: Page, fields: object = {}): Promise<Article> {
  const [benefit, harm] = [await aClaim(editor), await aClaim(editor, `Nausea was the most common side effect (${unique()}).`)]
  const { doc } = await post<{ readonly doc: Article }>(editor, '/articles', {
    title: `What the remedy does ${unique()}`,
    slug: `remedy-${randomUUID()}`,
    body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(benefit)], [text('Nausea was the most common side effect.'), cites(harm)]),
    disclosure: { funding: 'None.', conflicts: 'None declared.' },
    authors: [{ name: 'Ada Writer', credentials: 'MSc' }],
    ...fields,
  })
  return { id: doc.id, title: doc.title }
}

export const bodyOf = (...paragraphs: Inline[][]) => toLexical(paragraphs.map((content) => ({ type: 'paragraph', content })))
export const cites = (claim: string): Inline => ({ type: 'claimReference', claim })

/** Nothing that axe knows to be wrong within a part of the page that is ours. */
export async function accessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`)).toEqual([])
}

/** Keeps what the page looks like with the run, in both themes. */
export async function picture(page: Page, info: TestInfo, name: string): Promise<void> {
  // A colour on its way from one theme to the other is no colour that anybody sees.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' })
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
    await info.attach(`${name}, ${theme}`, { body: await page.screenshot({ path: info.outputPath(`${name}-${theme}.png`) }), contentType: 'image/png' })
  }
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
}
