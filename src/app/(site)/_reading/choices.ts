import { ask } from '../../delivery'
import { WHERE, type Located, type WhereAnswer } from '../_questions/finder'
import { choicesAmong, type Choices } from './finding'

/** Of so many clinics, the newest: a form with more towns than that is no form any more. */
const PAGES = 20

/** What the finder's form lets readers choose from. Each page of it is an answer that delivery holds. */
export async function choices(): Promise<Choices> {
  const clinics: Located[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page++) {
    const answer: WhereAnswer['clinics'] = (await ask<WhereAnswer>(WHERE, { after })).clinics
    clinics.push(...answer.edges.map(({ node }) => node))
    if (!answer.pageInfo.hasNextPage) break
    after = answer.pageInfo.endCursor
  }
  return choicesAmong(clinics)
}
