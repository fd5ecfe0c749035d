import type { Locator, Page } from '@playwright/test'
import type { Person } from './people'
import type { Shown } from './shown'

export interface Screen {
  readonly name: string
  readonly person: Person
  readonly path: (shown: Shown) => string
  /** What is pressed to get there. */
  readonly opens?: (page: Page) => Locator
  /** There once the page has everything from the server. */
  readonly ready: (page: Page) => Locator
  /** What is there to be pressed. */
  readonly presses: (page: Page) => readonly Locator[]
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const region = (page: Page, name: string) => page.getByRole('region', { name })

export const SCREENS: readonly Screen[] = [
  {
    name: 'dashboard',
    person: 'editor',
    path: () => '/admin',
    ready: (page) => page.locator('.recharts-surface').first(),
    presses: (page) => [page.getByText('As a table').first(), region(page, 'Everything').getByRole('link', { name: 'Claims' })],
  },
  {
    name: 'desk',
    person: 'editor',
    path: () => '/admin/desk',
    ready: (page) => page.locator('.desk__card').first(),
    presses: (page) => [page.getByLabel('Title', { exact: true }), button(page, /^I take this one/), button(page, /^Plan/)],
  },
  {
    name: 'review inbox',
    person: 'neurologist',
    path: () => '/admin/review',
    ready: (page) => page.locator('.inbox__text').first(),
    presses: (page) => [page.locator('.inbox__title').first()],
  },
  {
    name: 'review screen',
    person: 'neurologist',
    path: ({ reviewed }) => `/admin/review/articles/${reviewed}`,
    ready: (page) => region(page, 'Comments').getByRole('listitem').first(),
    presses: (page) => ['Supported', 'Comment on words', 'Show the words', 'Send it back', 'Sign', 'Hand it on'].map((name) => page.getByRole('button', { name, exact: true }).first()),
  },
  {
    name: 'article form',
    person: 'editor',
    path: ({ article }) => `/admin/collections/articles/${article}`,
    ready: (page) => region(page, 'Findings').getByText(/blocking/).first(),
    presses: (page) => [button(page, 'Show findings'), page.locator('.citing-button').first(), page.locator('.chip__mark').first(), page.getByRole('button', { name: 'Discard this revision' })],
  },
  {
    name: 'dialog before what can’t be undone',
    person: 'editor',
    path: ({ article }) => `/admin/collections/articles/${article}`,
    ready: (page) => region(page, 'Findings').getByText(/blocking/).first(),
    opens: (page) => button(page, 'Discard this revision'),
    presses: (page) => ['Discard this revision', 'Cancel'].map((name) => page.getByRole('dialog').getByRole('button', { name })),
  },
  {
    name: 'clinic form',
    person: 'editor',
    path: ({ clinic }) => `/admin/collections/clinics/${clinic}`,
    ready: (page) => region(page, 'Findings').getByText(/blocking/).first(),
    presses: (page) => [button(page, 'Show findings'), page.locator('#field-licence__number')],
  },
  {
    name: 'compare',
    person: 'editor',
    path: ({ article }) => `/admin/collections/articles/${article}/compare`,
    ready: (page) => page.getByRole('list', { name: 'In short' }),
    presses: (page) => [button(page, 'Compare'), button(page, 'Swap sides')],
  },
  {
    name: 'record',
    person: 'editor',
    path: ({ article }) => `/admin/collections/articles/${article}/record`,
    ready: (page) => page.locator('.record__event').first(),
    presses: (page) => [page.locator('.record').getByRole('link').first(), page.locator('.record__hash button').first()],
  },
  {
    name: 'a claim and where it is used',
    person: 'editor',
    path: ({ claim }) => `/admin/collections/claims/${claim}`,
    ready: (page) => region(page, 'Where used').getByRole('link').first(),
    presses: (page) => [region(page, 'Where used').getByRole('link').first()],
  },
  {
    name: 'a source and where it is used',
    person: 'editor',
    path: ({ source }) => `/admin/collections/sources/${source}`,
    ready: (page) => region(page, 'Where used').getByRole('link').first(),
    presses: (page) => [region(page, 'Where used').getByRole('link').first()],
  },
  {
    name: 'approval sheet',
    person: 'editor',
    path: ({ article }) => `/admin/sheet/articles/${article}/1`,
    ready: (page) => page.locator('.sheet__signature').first(),
    presses: (page) => [button(page, 'Print')],
  },
  {
    name: 'notices',
    person: 'neurologist',
    path: () => '/admin/notices',
    ready: (page) => page.locator('.notices__row').first(),
    presses: (page) => [button(page, 'Mark all as read'), page.locator('.notices__read').first()],
  },
  {
    name: 'account',
    person: 'neurologist',
    path: () => '/admin/account',
    ready: (page) => page.locator('.account-factor').getByRole('button').first(),
    presses: (page) => [page.locator('.account-factor').getByLabel('Your password')],
  },
  {
    name: 'list of articles and import',
    person: 'editor',
    path: () => '/admin/collections/articles',
    ready: (page) => region(page, 'Import documents'),
    presses: (page) => [button(page, 'Choose documents')],
  },
]
