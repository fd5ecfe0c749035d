// Saves one article again and again until it is killed. Tells before each save what it is about to say, and after it that it was told it is saved.
import { BasePayload } from 'payload'
import type { Untyped } from '../int/support/untyped'
import { update, withArticles } from './articles'

const [url = '', id = '', first = ''] = process.argv.slice(2)
const cms = (await new BasePayload().init({ config: withArticles({ push: false })({ url }) })) as unknown as Untyped
for (let n = Number(first); ; n++) {
  process.send?.({ saving: n })
  await update(cms, id, `text ${n}`)
  process.send?.({ saved: n })
}
