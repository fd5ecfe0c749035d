import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import type { Role } from '../../../src/domain/editorial/actor'
import { deskOf, enters, post } from './desk'
import { saves } from './editions'
import { PASSWORD } from './people'

export interface Newcomer {
  readonly page: Page
  readonly name: string
  /** Their address. */
  readonly email: string
  /** Of their reviewer profile; '' where they don't review. */
  readonly reviewer: string
}

const GIVEN = 'a password that an admin gave'

/** Somebody new of the team, whom no other test knows, logged in: an admin makes them, and they choose a password of their own, since one that was given doesn't sign. */
export async function aNewcomer(browser: Browser, role: Role): Promise<Newcomer> {
  const name = `Tamsin ${randomUUID().slice(0, 8)}`
  const email = `${name.replace(' ', '.').toLowerCase()}@larkfield.example`
  const admin = await deskOf(browser, 'admin')
  const { doc: { id } } = await post(admin, '/users', { name, email, roles: [role], password: GIVEN })
  const reviewer = role === 'reviewer' ? await profileOf(admin, id, name) : ''
  await admin.context().close()
  const page = await (await browser.newContext()).newPage()
  await enters(page, email, GIVEN)
  await saves(page, `/users/${id}`, { password: PASSWORD, currentPassword: GIVEN })
  await enters(page, email)
  return { page, name, email, reviewer }
}

async function profileOf(admin: Page, user: string, name: string): Promise<string> {
  const licence = { number: 'FICTION-0003', body: 'Demonstration Board of Medicine (fictional)', jurisdiction: 'US', expires: '2099-12-31', verified: true }
  return (await post(admin, '/medical-reviewers', { name, credentials: 'MD', specialties: ['General medicine'], user, licences: [licence] })).doc.id
}
