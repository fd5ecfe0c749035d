import { expect, test } from '@playwright/test'
import { aReceiver, type Receiver } from '../support/receiver'
import { accessible, anArticle, deskOf, picture } from './support/desk'
import { goesLive } from './support/editions'
import { save } from './support/writing'

let receiver: Receiver
test.beforeEach(async () => {
  receiver = await aReceiver()
})
test.afterEach(() => receiver.close())

test('an admin sets a webhook up, sees what its receiver refused, and sends it again', async ({ browser }, info) => {
  const admin = await deskOf(browser, 'admin')
  await admin.goto('/admin/collections/webhooks/create')
  await admin.locator('#field-name').fill('The site')
  await admin.locator('#field-url').fill('https://me:pw@example.org')
  await admin.locator('#action-save').click()
  await expect(admin.getByText('must hold no user and password')).toBeVisible()
  await admin.locator('#field-url').fill(`${receiver.url}/hook`)
  await admin.locator('#action-save').click()
  await admin.waitForURL(/\/collections\/webhooks\/(?!create)[^/]+$/)

  const panel = admin.locator('.webhook')
  await expect(panel).toContainText('nothing is sent unsigned')
  await panel.getByRole('button', { name: 'Make a secret' }).click()
  await expect(panel.getByLabel('The new secret')).toHaveText(/^whsec_\S{40,}$/)
  await accessible(admin, '.webhook')
  await panel.getByRole('button', { name: 'I have given it' }).click()
  await expect(panel.getByLabel('The new secret')).toHaveCount(0)
  await panel.getByRole('button', { name: 'Send a test' }).click()
  await expect(panel.getByText('The test was taken.')).toBeVisible()

  receiver.answers = (response) => void response.writeHead(410).end('Moved away.')
  const editor = await deskOf(browser, 'editor')
  const { id } = await anArticle(editor)
  await goesLive(browser, editor, id)
  await expect.poll(() => receiver.received.length).toBe(2)
  await admin.reload()
  const row = panel.getByRole('row', { name: /^Published/ })
  await expect(row).toContainText('Failed')
  await expect(row).toContainText('Answered 410: it wants no more messages. Moved away.')
  await expect(panel).toContainText('it was switched off')
  await accessible(admin, '.webhook')
  await picture(admin, info, 'webhook')

  await admin.goto('/admin/collections/webhooks')
  await admin.getByRole('link', { name: 'Show what failed, of all webhooks' }).click()
  await expect(admin.locator('tbody tr')).toHaveCount(1)
  await expect(admin.locator('tbody')).toContainText('Answered 410')
  await picture(admin, info, 'failed deliveries')

  receiver.answers = (response) => void response.writeHead(204).end()
  await admin.goto('/admin/collections/webhooks')
  await admin.locator('tbody .cell-name a').click()
  await row.getByRole('button', { name: /^Send again/ }).click()
  await expect(panel.getByRole('alert')).toContainText('switched off: switch it on')
  await admin.locator('#field-enabled').check()
  await save(admin)
  await row.getByRole('button', { name: /^Send again/ }).click()
  await expect(panel.getByText('It was sent again, and taken.')).toBeVisible()
  await expect(row).toContainText('Sent')
  expect(new Set(receiver.received.slice(1).map(({ headers }) => headers['webhook-id'])).size).toBe(1)
})
