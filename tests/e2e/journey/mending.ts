import { expect, type Page } from '@playwright/test'
import { wordsOf, type Hands } from '../support/hands'
import { body, clean, finding, panel } from './page'

/** A reference for each sentence that stays. */
const REFERENCES = {
  'Lower HbA1c': 'Hirst JA, Farmer AJ, Ali R, Roberts NW, Stevens RJ. Quantifying the effect of metformin treatment and dose on glycemic control. Diabetes Care. 2012;35(2):446-454. doi:10.2337/dc11-1465',
  Heart: 'UK Prospective Diabetes Study (UKPDS) Group. Effect of intensive blood-glucose control with metformin on complications in overweight patients with type 2 diabetes (UKPDS 34). Lancet. 1998;352(9131):854-865. doi:10.1016/S0140-6736(98)07037-8',
  'Stomach Upset': 'McCreight LJ, Bailey CJ, Pearson ER. Metformin and the gastrointestinal tract. Diabetologia. 2016;59(3):426-435. doi:10.1007/s00125-015-3844-9',
  'Vitamin B12': 'Aroda VR, Edelstein SL, Goldberg RB, et al. Long-term metformin use and vitamin B12 deficiency in the Diabetes Prevention Program Outcomes Study. J Clin Endocrinol Metab. 2016;101(4):1754-1761. doi:10.1210/jc.2015-3754',
  'Lactic Acidosis': 'Salpeter SR, Greyber E, Pasternak GA, Salpeter EE. Risk of fatal and nonfatal lactic acidosis with metformin use in type 2 diabetes mellitus. Cochrane Database Syst Rev. 2010;(4):CD002967. doi:10.1002/14651858.CD002967.pub4',
}

/** Takes out what nothing carries, says the rest as it is, and cites it. */
export async function mends(page: Page, hands: Hands): Promise<void> {
  await hands.select(body(page), null, 'respond less well.')
  await page.keyboard.type('This page tells what metformin does, and what to watch for.')
  await hands.select(body(page), finding(page, 'Weight: Most users lose'), 'when the dose goes up.')
  await page.keyboard.type('Heart: The drug cut the risk of a heart attack by 39% in overweight people of the UKPDS 34 trial.')
  await hands.select(body(page), finding(page, 'Lactic Acidosis: This is very rare'), null)
  await page.keyboard.type('Lactic Acidosis: Nobody got it in 347 trials of metformin.')
  await hands.press(finding(page, 'As we said above'))
  await wordsOf(page, finding(page, 'As we said above'))
  await page.keyboard.press('Delete')
  for (const [words, reference] of Object.entries(REFERENCES)) await cites(page, hands, words, reference)

  await hands.press(finding(page, 'Still, some people run into trouble'))
  await hands.press(panel(page).getByRole('button', { name: 'Not a statement of fact …' }))
  await page.keyboard.type('It only leads to the list below, which is cited.')
  await page.keyboard.press('Enter')
}

/** Makes a claim of a finding's sentence, carried by a pasted reference, and cites it. */
async function cites(page: Page, hands: Hands, words: string, reference: string): Promise<void> {
  const palette = page.getByRole('dialog')
  await hands.press(finding(page, words))
  await wordsOf(page, finding(page, words))
  if (hands.name === 'by mouse') await hands.press(panel(page).getByRole('button', { name: 'Cite …' }))
  else await page.keyboard.press('Control+Enter')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.insertText(reference) // as if pasted
  // Until the answer comes, what was found for the sentence stands there, which may have a year as well.
  await expect(palette.getByRole('listbox')).toHaveAttribute('aria-busy', 'false')
  await hands.pick(palette.getByRole('option').filter({ hasText: /add this reference as a source| 20\d\d| 1998/ }).first())
  const [keep, read] = [palette.getByRole('button', { name: 'Add it and go on' }), palette.getByLabel('I have read the source')]
  await expect(keep.or(read)).toBeVisible()
  // The one who comes second finds the source in the library.
  if (await keep.isVisible()) await hands.press(keep)
  await hands.tick(read)
  await hands.press(palette.getByRole('button', { name: 'Make the claim and cite it' }))
  await expect(palette).toHaveCount(0)
  await expect(finding(page, words)).toHaveCount(0)
}

/** Names who wrote it, and who paid. */
export async function signsOff(page: Page, hands: Hands): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'People and duties' }))
  await hands.press(page.getByRole('button', { name: 'Add Author' }))
  await hands.write(page.locator('#field-authors__0__name'), 'Casimir Wrenhollow')
  await hands.write(page.locator('#field-authors__0__credentials'), 'MSc')
  await hands.write(page.locator('#field-disclosure__funding'), 'None.')
  await hands.write(page.locator('#field-disclosure__conflicts'), 'None declared.')
  await clean(page)
}
