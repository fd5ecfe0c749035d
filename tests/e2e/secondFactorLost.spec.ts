import { expect, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { accessible, deskOf, get, picture, post } from './support/desk'
import { aNewcomer } from './support/newcomer'
import { panel } from './support/pairing'
import { PASSWORD } from './support/people'

test('an admin removes the second factor of somebody who has lost it, asked twice, and they are told who did', async ({ browser }, info) => {
  const { page, email } = await aNewcomer(browser, 'reviewer')
  const { secret } = await post<{ secret: string }>(page, '/users/me/second-factor/start', { password: PASSWORD })
  await post(page, '/users/me/second-factor/confirm', { code: new TOTP({ secret }).generate() })
  const { user } = await get<{ user: { id: string } }>(page, '/users/me')

  const admin = await deskOf(browser, 'admin')
  await admin.goto(`/admin/collections/users/${user.id}`)
  await expect(admin.locator('#field-email')).toHaveValue(email)
  await expect(panel(admin)).toContainText('This user has one: a code is asked for when they sign.')
  await panel(admin).getByRole('button', { name: 'Remove it for them' }).click()
  await expect(panel(admin).getByText('Make sure that it is they who ask')).toBeFocused()
  await accessible(admin, '.account-factor')
  await picture(admin, info, 'removing somebody else’s')
  await panel(admin).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(admin).getByRole('heading', { name: 'Second factor' })).toBeFocused()
  await panel(admin).getByRole('button', { name: 'Remove it for them' }).click()
  await panel(admin).getByRole('button', { name: 'Yes, remove it' }).click()
  await expect(panel(admin).getByRole('status')).toHaveText('It was removed.')
  await expect(panel(admin)).toContainText('This user has none.')
  await expect(panel(admin).getByRole('heading', { name: 'Second factor' })).toBeFocused()

  await page.goto('/admin/account')
  await expect(panel(page)).toContainText(/You have none set up\. An admin, Philippa Underleaf, removed the one that you had on \d+ \w+ \d{4}\. If you did not ask for that, tell somebody\./)
  await accessible(page, '.account-factor')
})
