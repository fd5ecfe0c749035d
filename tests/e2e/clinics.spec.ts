import { expect, test, type Page } from '@playwright/test'
import { accessible, aClaim, deskOf, get, picture } from './support/desk'
import { aClinic, goesLive, saves } from './support/editions'
import { PASSWORD } from './support/people'

const bar = (page: Page) => page.getByRole('region', { name: 'Workflow' })
const stage = (page: Page, name: string) => expect(bar(page).locator('.stage__badge')).toHaveText(name)
const findings = (page: Page) => page.getByRole('region', { name: 'Findings' })
const selected = (page: Page) => page.evaluate(() => (document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value.slice(document.activeElement.selectionStart ?? 0, document.activeElement.selectionEnd ?? 0) : ''))

const BENEFIT = 'It shortened the attack in a trial of 120 adults.'

test('a clinic goes from its form, through the findings of its own fields and a signature, to the page that everybody reads', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const claim = await aClaim(editor, 'A consultation shortened the attack in a trial of 120 adults.')
  const { id, name, slug } = await aClinic(editor, {
    treatments: [{ name: 'Headache consultation', description: BENEFIT }],
    licence: { number: 'TBD', body: 'Board of Tests' },
  })
  await editor.goto(`/admin/collections/clinics/${id}`)
  await stage(editor, 'Draft')
  await expect(findings(editor).getByRole('status')).toHaveText('2 blocking')
  await expect(bar(editor)).toContainText('2 blocking findings: resolve them first.')
  await findings(editor).getByRole('button', { name: 'TBD' }).click()
  await expect.poll(() => selected(editor)).toBe('TBD')
  await expect(editor.locator('#field-licence__number')).toBeInViewport()
  await accessible(editor, '.findings')
  await picture(editor, info, 'a finding of the licence')
  await editor.keyboard.type('FICTION-7')
  await findings(editor).getByRole('button', { name: BENEFIT }).click()
  await expect.poll(() => selected(editor)).toBe(BENEFIT)
  await findings(editor).getByRole('button', { name: 'Choose the claims behind it' }).click()
  await editor.keyboard.type('A consultation shortened')
  await editor.locator('.rs__option').first().click()
  await expect(findings(editor).getByRole('status')).toHaveText('Nothing is held against this text.')
  await bar(editor).getByRole('button', { name: 'Submit for review' }).click()
  await stage(editor, 'In clinical review')

  const reviewer = await deskOf(browser, 'neurologist')
  await reviewer.goto('/admin/review')
  await reviewer.getByRole('link', { name }).click()
  const read = reviewer.getByRole('region', { name: 'The text as it will be read' })
  for (const said of [name, '12 Imaginary Row, 04101 Portland, ME, US', '+1 207-555-0112', 'https://alder-hill.example', 'FICTION-7, Board of Tests', '1 January 2026', 'Headache consultation', BENEFIT]) await expect(read).toContainText(said)
  await read.locator('sup a').click()
  await expect(reviewer.locator(`#claim-${claim}`)).toBeFocused()
  await accessible(reviewer, '.review')
  await picture(reviewer, info, 'review')
  const signing = reviewer.getByRole('region', { name: 'Approve' })
  await signing.getByLabel('I have no conflict of interest').check()
  await signing.getByLabel('Your password again').fill(PASSWORD)
  await signing.getByRole('button', { name: 'Sign' }).click()
  await expect(signing).toContainText('You have signed this text.')

  const publisher = await deskOf(browser, 'publisher')
  await publisher.goto(`/admin/collections/clinics/${id}`)
  await stage(publisher, 'Approved')
  await bar(publisher).getByRole('button', { name: 'Publish', exact: true }).click()
  await publisher.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await stage(publisher, 'Published')
  await expect(bar(publisher).getByRole('link', { name: 'Open the live page' })).toHaveAttribute('href', new RegExp(`/clinics/${slug}$`))
  await publisher.goto(`/clinics/${slug}`)
  await expect(publisher.getByRole('heading', { level: 1 })).toHaveText(name)
  for (const said of ['Isaura Penhaligon-Moss', 'FICTION-7', BENEFIT, 'A trial of the remedy']) await expect(publisher.getByRole('article')).toContainText(said)
  await picture(publisher, info, 'live')
})

test('a far field is gone to as well, at 200 %, although the form has not drawn it yet', async ({ browser }) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await aClinic(editor, { licence: { number: 'TBD', body: 'Board of Tests' } })
  await editor.setViewportSize({ width: 680, height: 450 })
  await editor.goto(`/admin/collections/clinics/${id}`)
  await expect(editor.locator('#field-licence__number')).toHaveCount(0)
  await findings(editor).getByRole('button', { name: 'Show findings' }).click()
  await findings(editor).getByRole('button', { name: 'TBD' }).click()
  await expect.poll(() => selected(editor)).toBe('TBD')
  await expect(editor.locator('#field-licence__number')).toBeInViewport()
})

test('two editions of a clinic are compared by what its page says, and its sheet holds all of what was signed', async ({ browser }, info) => {
  const editor = await deskOf(browser, 'editor')
  const { id } = await aClinic(editor)
  await goesLive(browser, editor, id, 'clinics')
  const { treatments } = await get<{ treatments: object[] }>(editor, `/clinics/${id}?depth=0`)
  await saves(editor, `/clinics/${id}`, { phone: '+1 207-555-0199', treatments: [...treatments, { name: 'Psoriasis clinic', description: 'A shared appointment.' }] })
  await goesLive(browser, editor, id, 'clinics')

  await editor.goto(`/admin/collections/clinics/${id}/compare?from=1&to=2`)
  const view = editor.locator('.compare')
  await expect(view.locator('ins').filter({ hasText: 'Psoriasis clinic' })).toHaveCount(1)
  await expect(view.locator('ins').filter({ hasText: '0199' })).toHaveCount(1)
  await accessible(editor, '.compare')
  await picture(editor, info, 'what differs')
  await editor.goto(`/admin/sheet/clinics/${id}/2`)
  for (const said of ['+1 207-555-0199', 'FICTION-1, Board of Tests', '1 January 2026', 'https://alder-hill.example', 'Psoriasis clinic']) await expect(editor.locator('.sheet')).toContainText(said)
  await accessible(editor, '.sheet')
  await picture(editor, info, 'sheet')
})
