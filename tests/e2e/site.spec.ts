import AxeBuilder from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import { expect, test, type Browser, type Page, type TestInfo } from '@playwright/test'
import { aClinic, goesLive, saves } from './support/editions'
import { anArticle, deskOf, post } from './support/desk'
import { twoFrames } from './support/mouse'

interface Live {
  readonly title: string
  readonly slug: string
  readonly topic: { readonly name: string; readonly slug: string }
  readonly clinic: { readonly name: string; readonly slug: string }
  /** Addresses. */
  readonly reviewer: string
  readonly gone: string
}

/** An article, its translation and a clinic, live; and an article that was withdrawn. */
let live: Live
test.beforeAll(async ({ browser }) => {
  const admin = await deskOf(browser, 'admin')
  const name = `Migraine ${Date.now().toString(36)}`
  const { doc: topic } = await post<{ doc: { id: string; slug: string } }>(admin, '/topics', { name, slug: name.toLowerCase().replace(' ', '-') })
  const editor = await deskOf(browser, 'editor')
  const slug = `remedy-for-readers-${topic.id}`
  const article = await anArticle(editor, { slug, topics: [topic.id], dek: 'For readers who want to know more.' })
  await goesLive(browser, editor, article.id)
  const clinic = await aClinic(editor)
  await saves(editor, `/clinics/${clinic.id}`, { latitude: 43.66, longitude: -70.26 })
  await goesLive(browser, editor, clinic.id, 'clinics')
  const translation = await anArticle(editor, { slug, language: 'ar', translationOf: article.id, changeNote: { kind: 'update', text: 'A change.' } })
  await goesLive(browser, editor, translation.id)
  const gone = await anArticle(editor, { slug: `gone-${topic.id}` })
  await goesLive(browser, editor, gone.id)
  const publisher = await deskOf(browser, 'publisher')
  await post(publisher, `/articles/${gone.id}/withdraw`, { reason: 'A fault.', notice: 'We are revising this page.' })
  const { data } = await (await editor.request.post('/graphql', { data: { query: `{ article(slug: "${slug}") { ... on Article { reviewedBy { id } } } }` } })).json() as { readonly data: { readonly article: { readonly reviewedBy: readonly { readonly id: string }[] } } }
  live = { title: article.title, slug, topic: { name, slug: topic.slug }, clinic, reviewer: `/reviewers/${data.article.reviewedBy[0]?.id}`, gone: `/articles/gone-${topic.id}` }
  await Promise.all([admin, editor, publisher].map((page) => page.context().close()))
})

const keep = async (page: Page, info: TestInfo, name: string): Promise<void> => {
  await info.attach(name, { body: await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true }), contentType: 'image/png' })
}

const reader = async (browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => (await browser.newContext(options)).newPage()

test('a reader without scripts finds an article, its evidence, its reviewer, and the clinic nearest to a town', async ({ browser }, info) => {
  const page = await reader(browser, { javaScriptEnabled: false })
  await page.goto('/')
  await keep(page, info, 'front')
  await page.getByRole('list').filter({ has: page.getByRole('link', { name: live.topic.name }) }).first().getByRole('link', { name: live.topic.name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(live.topic.name)
  await page.getByRole('link', { name: live.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(live.title)
  await page.locator('.citation a').first().click()
  await expect(page.locator('#reference-1')).toBeInViewport()
  await page.getByRole('link', { name: 'Back to where reference 1 is cited, place 1' }).click()
  await expect(page.locator('#citation-1')).toBeInViewport()
  await expect(page.getByRole('region', { name: 'How this page was reviewed' })).toContainText('2 statements on this page rest on 2 sources')
  await keep(page, info, 'article')

  await page.locator('.reviewed').getByRole('link').first().click()
  await expect(page.getByRole('link', { name: live.title })).toBeVisible()
  await keep(page, info, 'reviewer')

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Search' }).click()
  await page.getByRole('searchbox').fill(`${live.topic.name} remedy`)
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('link', { name: live.title })).toBeVisible()
  await expect(page.locator('mark').first()).toBeVisible()
  await keep(page, info, 'search')

  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Clinics' }).click()
  await page.getByLabel('Near').selectOption('Portland, United States')
  await page.getByRole('button', { name: 'Find' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Clinics, nearest first')
  await expect(page.getByRole('listitem').filter({ hasText: live.clinic.name })).toContainText('less than 1 km from there')
  await keep(page, info, 'finder')
  await page.getByRole('link', { name: live.clinic.name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(live.clinic.name)
  await page.context().close()
})

const PAGES = (): readonly (readonly [string, string])[] => [
  ['front', '/'], ['topics', '/topics'], ['topic', `/topics/${live.topic.slug}`], ['article', `/articles/${live.slug}`], ['clinic', `/clinics/${live.clinic.slug}`],
  ['finder', '/clinics?near=43.7,-70.3&within=10'], ['search', '/search?q=remedy'], ['how', '/how-we-review'], ['reviewer', live.reviewer], ['withdrawn', live.gone], ['translated', `/articles/${live.slug}?language=ar`], ['nothing', '/articles/nothing-here'],
]

test('every page passes axe in light and dark, moves nothing while it loads, and brings little script of ours', async ({ browser }) => {
  const { rootMainFiles, polyfillFiles } = JSON.parse(await readFile('.next/build-manifest.json', 'utf8')) as { readonly rootMainFiles: string[]; readonly polyfillFiles: string[] }
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await reader(browser, { colorScheme })
    const problems: string[] = []
    page.on('pageerror', ({ message }) => problems.push(message))
    page.on('console', (line) => line.type() === 'error' && !/404/.test(line.text()) && problems.push(line.text()))
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 })
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => Object.assign(window, { moved: (window as unknown as { moved: number }).moved + (entry as unknown as { value: number }).value }))).observe({ type: 'layout-shift', buffered: true })
    })
    for (const [name, path] of PAGES()) {
      await page.goto(path, { waitUntil: 'networkidle' })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved), `${name} moves`).toBe(0)
      const scripts = await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name: at }) => at.endsWith('.js')).map((entry) => ({ at: entry.name, bytes: (entry as PerformanceResourceTiming).decodedBodySize })))
      const ours = scripts.filter(({ at }) => ![...rootMainFiles, ...polyfillFiles].some((file) => at.endsWith(file)))
      expect(ours.reduce((sum, { bytes }) => sum + bytes, 0), `${name}: ${JSON.stringify(ours)}`).toBeLessThanOrEqual(50 * 1024)
    }
    expect(problems).toEqual([])
    await page.context().close()
  }
})

test('a number in the text shows its reference under the pointer and the keyboard’s focus, and on a phone nothing is wider than the window', async ({ browser }, info) => {
  const page = await reader(browser, { viewport: { width: 900, height: 500 } })
  await page.clock.install()
  await page.goto(`/articles/${live.slug}`, { waitUntil: 'networkidle' })
  const number = page.locator('.citation a').first()
  const card = page.getByRole('tooltip')
  await number.hover()
  await expect(card).toContainText('A trial of the remedy')
  await expect(number).toHaveAccessibleDescription(/A trial of the remedy/)
  await keep(page, info, 'card')
  await card.hover()
  await page.clock.runFor(1000)
  await expect(card).toBeVisible()
  await page.mouse.move(0, 0)
  await page.clock.runFor(1000)
  await expect(card).toBeHidden()
  await number.hover()
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()

  await page.mouse.move(0, 0)
  await page.locator('.reviewed a').last().focus()
  for (let tabs = 0; tabs < 10 && !(await card.isVisible()); tabs++) await page.keyboard.press('Tab')
  await expect(card).toBeVisible()
  await expect(card).toContainText('A trial of the remedy')
  const scrolled = await page.evaluate(() => scrollY)
  await page.evaluate(() => scrollBy(0, 40))
  await twoFrames(page)
  await page.clock.runFor(1000)
  expect(await page.evaluate(() => scrollY)).toBe(scrolled + 40)
  await expect(card).toBeVisible()
  const [at, of] = await Promise.all([card.boundingBox(), page.locator('.citation a:focus').boundingBox()])
  // Beside its number, below or above it.
  expect(Math.round(Math.max((at?.y ?? NaN) - (of?.y ?? NaN) - (of?.height ?? NaN), (of?.y ?? NaN) - (at?.y ?? NaN) - (at?.height ?? NaN)))).toBe(8)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Printed from http')).toBeVisible()
  await keep(page, info, 'print')
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 360, height: 740 })
  for (const [name, path] of PAGES()) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(360)
    await keep(page, info, `${name} on a phone`)
  }
  await page.context().close()
})

test('programs get a feed, a sitemap of all that is live, and what they may read', async ({ request }) => {
  const text = async (path: string): Promise<string> => {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    return response.text()
  }
  expect(await text('/feed.xml')).toContain(`<title>${live.title}</title>`)
  expect((await request.get('/feed.xml')).headers()['cache-control']).toBe('public, max-age=0, s-maxage=60')
  const index = await text('/sitemap.xml')
  const [, sitemap = ''] = /<loc>(\S+\/sitemaps\/articles)<\/loc>/.exec(index) ?? []
  expect(await text(new URL(sitemap).pathname)).toContain(`/articles/${live.slug}</loc>`)
  expect(await text('/sitemaps/clinics')).toContain(`/clinics/${live.clinic.slug}</loc>`)
  expect(await text('/robots.txt')).toMatch(/Disallow: \/admin\n.*Sitemap: http\S+\/sitemap\.xml/s)
  expect((await request.get('/sitemaps/drafts')).status()).toBe(404)
  expect((await request.get('/articles/nothing-here')).status()).toBe(404)
})

test('search engines are told that the first page of a list is itself, and of no later page that it is the first', async ({ request }) => {
  const { data } = await (await request.post('/graphql', { data: { query: '{ articles(first: 1) { pageInfo { endCursor } } topics(first: 1) { pageInfo { endCursor } } }' } })).json() as { readonly data: Record<'articles' | 'topics', { readonly pageInfo: { readonly endCursor: string } }> }
  const [article, topic] = [data.articles, data.topics].map(({ pageInfo }) => encodeURIComponent(pageInfo.endCursor))
  for (const [path, later] of [['/', `?after=${article}`], ['/topics', `?after=${topic}`], [`/topics/${live.topic.slug}`, `?after=${article}`], [live.reviewer, `?articlesAfter=${article}`]] as const) {
    expect(await (await request.get(path)).text(), path).toContain('rel="canonical"')
    const response = await request.get(`${path}${later}`)
    expect(response.status(), path).toBe(200)
    expect(await response.text(), path).not.toContain('rel="canonical"')
  }
  expect((await request.get(`/search?q=${'a'.repeat(199)}${encodeURIComponent('🧂')}`)).status()).toBe(200)
})
