import { expect, test, type Page } from '@playwright/test'
import { accessible, deskOf, get, picture } from './support/desk'
import { submitted } from './support/editions'
import { aNewcomer } from './support/newcomer'
import { panel, setsUp } from './support/pairing'
import { PASSWORD } from './support/people'

const signing = (page: Page) => page.getByRole('region', { name: 'Approve' })

async function opens(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/review/articles/${id}`)
  await signing(page).getByLabel('I have no conflict of interest').check()
  await signing(page).getByLabel('Your password again').fill(PASSWORD)
}

async function signs(page: Page, code: string): Promise<void> {
  await signing(page).getByLabel('The code that your authenticator app shows now').fill(code)
  await signing(page).getByRole('button', { name: 'Sign' }).click()
}

const isRefused = (page: Page, why: string) => expect(signing(page).getByRole('alert')).toHaveText(`${why} Nothing was signed.`)
const isSigned = (page: Page) => expect(signing(page)).toContainText('You have signed this text.')

/** What the record says that its last signature rests on; nothing: it has none. */
async function factorsOf(editor: Page, id: string): Promise<readonly string[]> {
  const { events } = await get<{ events: { body: { signature?: { factors?: string[] } } }[] }>(editor, `/articles/${id}/record`)
  return events.at(-1)?.body.signature?.factors ?? []
}

test('a reviewer sets up a second factor, signs with it and with a recovery code, each once, and removes it', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const [{ id: first }, { id: second }, { id: third }] = [await submitted(editor), await submitted(editor), await submitted(editor)]
  const { page } = await aNewcomer(browser, 'reviewer')
  const other = await page.context().newPage()
  await opens(other, first)
  await expect(signing(other).getByLabel('The code')).toHaveCount(0)

  const { codeAt, recovery } = await setsUp(page, info)

  // The page that was opened before there was one learns of it.
  await signing(other).getByRole('button', { name: 'Sign' }).click()
  await isRefused(other, 'Give the code that your authenticator app shows now, besides the password.')
  await signs(other, codeAt(-100))
  await isRefused(other, 'The code is wrong: give the one that your authenticator app shows now. Its clock must be right.')
  expect(await factorsOf(editor, first)).toEqual([])
  await accessible(other, '.review')
  await signing(other).scrollIntoViewIfNeeded()
  await picture(other, info, 'signing with a code')
  // The code that confirmed the app is used, so that this is the next one.
  const code = codeAt(1)
  await signs(other, code)
  await isSigned(other)
  expect(await factorsOf(editor, first)).toEqual(['password', 'totp'])

  await opens(other, second)
  await signs(other, code)
  await isRefused(other, 'This code was used already: wait for the next one.')
  await signs(other, recovery[0] ?? '')
  await isSigned(other)
  expect(await factorsOf(editor, second)).toEqual(['password', 'recovery-code'])

  await page.reload()
  await expect(panel(page)).toContainText('7 recovery codes are left.')
  for (const given of recovery.slice(0, 2)) {
    await panel(page).getByLabel('Your password').fill(PASSWORD)
    await panel(page).getByLabel('Code of the app, or a recovery code').fill(given)
    await panel(page).getByRole('button', { name: 'Remove it' }).click()
    if (given === recovery[0]) await expect(panel(page).getByRole('alert')).toContainText('Nothing was removed.')
  }
  await expect(panel(page).getByRole('status')).toHaveText('It was removed.')
  await expect(panel(page).getByRole('heading', { name: 'Second factor' })).toBeFocused()
  await opens(other, third)
  await expect(signing(other).getByLabel('The code')).toHaveCount(0)
  await signing(other).getByRole('button', { name: 'Sign' }).click()
  await isSigned(other)
})
