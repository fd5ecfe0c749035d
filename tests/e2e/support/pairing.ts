import { expect, type Page, type TestInfo } from '@playwright/test'
import { TOTP } from 'otpauth'
import { accessible, picture } from './desk'
import { PASSWORD } from './people'

/** Of the second factor, on a user's page. */
export const panel = (page: Page) => page.getByRole('region', { name: 'Second factor' })

const STEP_MS = 30_000

export interface Paired {
  /** What the app shows so many half minutes from now. */
  readonly codeAt: (steps: number) => string
  readonly recovery: readonly string[]
}

/** Sets one's own up by keyboard, with a wrong password and a wrong code on the way. */
export async function setsUp(page: Page, info: TestInfo): Promise<Paired> {
  await page.goto('/admin/account')
  await expect(panel(page)).toContainText('You have none set up.')
  await accessible(page, '.account-factor')
  await panel(page).getByLabel('Your password').fill('a wrong one')
  await panel(page).getByRole('button', { name: 'Set up a second factor' }).click()
  await expect(panel(page).getByRole('alert')).toHaveText('The password is wrong. Nothing was set up.')
  await panel(page).getByLabel('Your password').fill(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Scan this' })).toBeFocused()
  await accessible(page, '.account-factor')
  await picture(page, info, 'pairing')
  const app = new TOTP({ secret: ((await panel(page).locator('.account-factor__secret').textContent()) ?? '').replaceAll(' ', '') })
  const codeAt = (steps: number): string => app.generate({ timestamp: Date.now() + steps * STEP_MS })
  await panel(page).getByLabel('Six-digit code').fill(codeAt(-100))
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('alert')).toContainText('The code is wrong')
  await panel(page).getByLabel('Six-digit code').fill(codeAt(0))
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { name: 'Your recovery codes' })).toBeFocused()
  await expect(panel(page).getByRole('status').first()).toHaveText('From now on you are asked for a code when you sign.')
  const recovery = await panel(page).getByRole('listitem').allTextContents()
  expect(new Set(recovery).size).toBe(8)
  await accessible(page, '.account-factor')
  await picture(page, info, 'recovery codes')
  await panel(page).getByRole('button', { name: 'I have kept them' }).click()
  await expect(panel(page).getByRole('heading', { name: 'Second factor' })).toBeFocused()
  await page.reload()
  await expect(panel(page)).toContainText('8 recovery codes are left.')
  expect(await panel(page).textContent()).not.toContain(recovery[0])
  await accessible(page, '.account-factor')
  await picture(page, info, 'set up')
  return { codeAt, recovery }
}
