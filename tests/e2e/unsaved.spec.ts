import { expect, test, type Page } from '@playwright/test'
import { accessible, aClaim, anArticle, deskOf, get, picture } from './support/desk'
import { intercept } from './support/intercept'
import { twoFrames } from './support/mouse'

const offer = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' })
const open = (page: Page, id: string) => page.goto(`/admin/collections/articles/${id}`)
/** Waits until these words stand in what the browser keeps. */
const kept = (page: Page, words: string) => expect.poll(() => page.evaluate(() => new Promise<string>((resolve) => {
  const asked = indexedDB.open('probatum')
  asked.onsuccess = () => {
    if (!asked.result.objectStoreNames.contains('unsaved')) return resolve('')
    const all = asked.result.transaction('unsaved').objectStore('unsaved').getAll()
    all.onsuccess = () => resolve(JSON.stringify(all.result))
  }
}))).toContain(words)

test('what was typed survives a browser that dies and a log-out, is offered back to its writer alone, and goes when it is saved', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const { id, title } = await anArticle(page)
  await open(page, id)
  await page.locator('#field-title').fill('A title never saved')
  // The store is the page's to make.
  await expect(page.getByText('Your unsaved changes are saved first.')).toBeVisible()
  await page.locator('[data-lexical-editor="true"] p').first().click()
  await page.keyboard.press('Home')
  await twoFrames(page)
  await page.keyboard.type('Words never saved. ')
  await kept(page, 'Words never saved. ')
  const again = await page.context().newPage()
  await page.close({ runBeforeUnload: false })

  await again.request.post('/api/users/logout')
  await again.request.post('/api/users/login', { data: { email: 'editor@larkfield.example', password: 'the password of everybody here' } })
  await open(again, id)
  await expect(offer(again)).toContainText('were never saved')
  await again.getByRole('button', { name: 'See what differs' }).click()
  for (const words of ['A title never saved', 'Words never saved.']) await expect(offer(again).locator('ins').filter({ hasText: words })).toHaveCount(1)
  await accessible(again, '.unsaved')
  await picture(again, info, 'left behind')
  await again.getByRole('button', { name: 'Put them back' }).click()
  await expect(again.locator('#field-title')).toHaveValue('A title never saved')
  await expect(again.locator('[data-lexical-editor="true"]')).toContainText('Words never saved. The remedy')
  await again.locator('#action-save').click()
  await expect(again.locator('.payload-toast-container')).toContainText('successfully')
  await again.reload()
  await expect(again.locator('#field-title')).toHaveValue('A title never saved')
  await expect(offer(again)).toHaveCount(0)
  expect((await get<{ title: string }>(again, `/articles/${id}?depth=0`)).title).not.toBe(title)
})

test('what can’t be put back while the server is away stays kept, and is put back when it is there again', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page)
  await open(page, id)
  await page.locator('#field-title').fill('A title never saved')
  await kept(page, 'A title never saved')
  const again = await page.context().newPage()
  await page.close({ runBeforeUnload: false })
  await open(again, id)
  await intercept(again, '**/admin/collections/articles/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await again.getByRole('button', { name: 'Put them back' }).click()
  await expect(offer(again).getByRole('alert')).toContainText('They stay kept')
  await again.unroute('**/admin/collections/articles/*')
  await again.getByRole('button', { name: 'Put them back' }).click()
  await expect(again.locator('#field-title')).toHaveValue('A title never saved')
  await expect(offer(again)).toHaveCount(0)
})

for (const { how, save } of [
  { how: 'by a click', save: (page: Page) => page.locator('#action-save').click() },
  { how: 'by key', save: (page: Page) => page.keyboard.press('Control+s') },
]) {
  test(`a save ${how} right after the last key takes that key along`, async ({ browser }) => {
    const page = await deskOf(browser, 'editor')
    const { id } = await anArticle(page)
    await open(page, id)
    await page.locator('[data-lexical-editor="true"] p').first().click()
    await page.keyboard.press('Home')
    await twoFrames(page)
    await page.keyboard.type('Slowly. ')
    await expect(page.locator('#action-save')).toBeEnabled()
    await page.keyboard.type('At once. ')
    await save(page)
    await expect(page.locator('.payload-toast-container')).toContainText('successfully')
    expect(JSON.stringify((await get<{ body: object }>(page, `/articles/${id}?depth=0`)).body)).toContain('Slowly. At once. ')
    const again = await page.context().newPage()
    await open(again, id)
    await expect(again.locator('[data-lexical-editor="true"]')).toContainText('Slowly. At once. ')
    await expect(offer(again)).toHaveCount(0)
  })
}

test('what is typed while a save is under way stays, in whichever field, and is not taken for saved', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { id, title } = await anArticle(page)
  await page.route(/\/api\/articles\//, async (route) => {
    const answer = await route.fetch()
    if (route.request().method() === 'PATCH') await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.fulfill({ response: answer })
  })
  await open(page, id)
  const text = page.locator('[data-lexical-editor="true"]').first()
  await text.locator('p').first().click()
  await page.keyboard.press('Home')
  await twoFrames(page)
  await page.keyboard.type('Saved. ')
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.keyboard.press('Control+s')
  await page.keyboard.type('Typed meanwhile. ')
  await page.locator('#field-title').click()
  await page.keyboard.press('End')
  await twoFrames(page)
  await page.keyboard.type(', typed meanwhile')
  await saved
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
  await expect(text).toContainText('Saved. Typed meanwhile. ')
  await expect(page.locator('#field-title')).toHaveValue(`${title}, typed meanwhile`)
  const stored = async () => JSON.stringify(await get(page, `/articles/${id}?depth=0`))
  expect(await stored()).toContain('Saved. ')
  expect(await stored()).not.toContain('yped meanwhile')

  await expect(page.locator('#action-save')).toBeEnabled()
  await page.keyboard.press('Control+s')
  await expect.poll(stored).toContain('Saved. Typed meanwhile. ')
  expect(await stored()).toContain(`${title}, typed meanwhile`)
  for (const more of [', once', ', twice', ', three times']) {
    await expect(page.locator('#action-save')).toBeDisabled()
    await page.keyboard.type(more)
    await page.keyboard.press('Control+s')
    await expect.poll(stored).toContain(more)
  }
  await expect(page.locator('#action-save')).toBeDisabled()
})

test('two who save one claim: the second gets both texts and loses neither', async ({ browser }, info) => {
  const page = await deskOf(browser, 'editor')
  const claim = await aClaim(page, 'The remedy shortened the attack in 120 adults.')
  const address = `/api/claims/${claim}`
  await page.goto(`/admin/collections/claims/${claim}`)
  const noted = page.waitForResponse((answer) => answer.request().postData()?.includes('checkForStaleData') ?? false)
  await page.locator('#field-statement').fill('The remedy shortened the attack in 121 adults.')
  await noted
  const { request } = await deskOf(browser, 'editor')
  expect((await request.patch(address, { data: { statement: 'The remedy shortened the attack in 120 older adults.' } })).ok()).toBe(true)
  await page.locator('#action-save').click()
  const dialog = page.getByRole('dialog', { name: 'Not saved' })
  await expect(dialog.locator('ins').first()).toHaveText(/121/)
  await expect(dialog.locator('del').last()).toHaveText(/older/)
  await accessible(page, '.dialog')
  await picture(page, info, 'conflict')

  await dialog.getByRole('button', { name: 'Take theirs' }).click()
  await expect(page.locator('#field-statement')).toHaveValue('The remedy shortened the attack in 120 older adults.')
  await expect(offer(page)).toContainText('somebody has saved this document since')
  await page.getByRole('button', { name: 'Put mine on top' }).click()
  await expect(page.locator('#field-statement')).toHaveValue('The remedy shortened the attack in 121 adults.')
  await page.locator('#action-save').click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
  expect((await get<{ statement: string }>(page, `/claims/${claim}?depth=0`)).statement).toBe('The remedy shortened the attack in 121 adults.')
})

test('who begins to write in a claim that somebody else has saved meanwhile gets both texts at the first words', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const claim = await aClaim(page, 'The remedy shortened the attack in 120 adults.')
  await page.goto(`/admin/collections/claims/${claim}`)
  await expect(page.locator('#field-statement')).toBeEnabled()
  const { request } = await deskOf(browser, 'editor')
  expect((await request.patch(`/api/claims/${claim}`, { data: { statement: 'The remedy shortened the attack in 120 older adults.' } })).ok()).toBe(true)
  await page.locator('#field-statement').fill('The remedy shortened the attack in 121 adults.')
  const dialog = page.getByRole('dialog', { name: 'Not saved' })
  await expect(dialog.locator('del').last()).toHaveText(/older/)
  await expect(page.locator('.document-stale-data')).toBeHidden()
  await dialog.getByRole('button', { name: 'Save mine' }).click()
  await expect(page.locator('.payload-toast-container')).toContainText('successfully')
  expect((await get<{ statement: string }>(page, `/claims/${claim}?depth=0`)).statement).toBe('The remedy shortened the attack in 121 adults.')
})

test('who opens what somebody else is writing in is told so', async ({ browser }) => {
  const page = await deskOf(browser, 'editor')
  const { id } = await anArticle(page)
  await open(page, id)
  await page.locator('#field-title').fill('In the middle of writing')
  await expect.poll(async () => (await get<{ totalDocs: number }>(page, `/payload-locked-documents?where[document.value][equals]=${id}`)).totalDocs).toBeGreaterThan(0)
  const other = await deskOf(browser, 'second-editor')
  await open(other, id)
  await expect(other.getByText('Document locked')).toBeVisible()
})
