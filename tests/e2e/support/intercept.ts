import { expect, type Page, type Route } from '@playwright/test'

/**
 * Takes requests out of an open page's hands, from the moment that this returns. The browser says that it does a little before its pages know:
 * one request in some sixty would get past. So others are sent until one is caught.
 */
export async function intercept(page: Page, url: string | RegExp, handler: (route: Route) => Promise<void> | void): Promise<void> {
  let caught = false
  await page.route('**/api/is-anybody-listening', (route) => {
    caught = true
    return route.fulfill({ status: 204 })
  })
  await page.route(url, handler)
  await expect.poll(async () => {
    await page.evaluate(() => fetch('/api/is-anybody-listening').catch(() => null))
    return caught
  }).toBe(true)
  await page.unroute('**/api/is-anybody-listening')
}
