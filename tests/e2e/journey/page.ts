import { expect, type Page } from '@playwright/test'

export const bar = (page: Page) => page.getByRole('region', { name: 'Workflow' })
export const panel = (page: Page) => page.getByRole('region', { name: 'Findings' })
export const finding = (page: Page, words: string) => panel(page).getByRole('button', { name: words })
export const body = (page: Page) => page.getByRole('textbox', { name: 'Body' })
export const stage = (page: Page, name: string) => expect(bar(page).locator('.stage__badge')).toHaveText(name)
export const clean = (page: Page) => expect(panel(page).getByRole('status')).toHaveText('Nothing is held against this text.')
