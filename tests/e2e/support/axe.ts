import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** One place that breaks one rule of axe. */
export interface Violation {
  readonly rule: string
  readonly html: string
  readonly why: string
  /** Within markup of ours, and not of Payload's. */
  readonly ours: boolean
}

/** The first word of each class that we give: `stage__badge`, `findings--unfolded`, `desk`. */
const ROOMS = ['admin-view', 'dashboard-room', 'dashboard', 'desk', 'inbox', 'review', 'comments', 'stage', 'findings', 'finding', 'chip', 'claim-card', 'citing', 'citing-button', 'citing-pasted', 'compare', 'record', 'sheet', 'where-used', 'notices', 'notices-bell', 'account-factor', 'importing', 'unsaved', 'dialog']
const OURS = ROOMS.flatMap((room) => [`[class~="${room}"]`, `[class^="${room}__"]`, `[class*=" ${room}__"]`]).join(', ')

/** All that axe knows to be wrong on a whole page as it is now, by all of its rules or by some. */
export async function violationsOf(page: Page, rules: readonly string[] | null = null): Promise<readonly Violation[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules === null ? axe : axe.withRules([...rules])).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) => ({ rule: id, selector: target.flat().join(' '), html, why: failureSummary ?? '' })))
  const ours = await page.evaluate(([selectors, rooms]) => selectors.map((selector) => document.querySelector(selector)?.closest(rooms) !== null), [found.map(({ selector }) => selector), OURS] as const)
  return found.map(({ rule, html, why }, index) => ({ rule, html, why, ours: ours[index] ?? true }))
}
