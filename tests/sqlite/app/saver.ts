// Saves one article of the real CMS again and again until it is killed. Tells before each save what it is about to say, and after it that it is saved.
import { BasePayload } from 'payload'
import { saying } from '../../int/races/deeds'
import { probatum } from '../../int/support/probatum'

const [url = '', id = '', first = ''] = process.argv.slice(2)
const payload = await new BasePayload().init({ config: probatum()({ type: 'sqlite', url }) })
for (let n = Number(first); ; n++) {
  process.send?.({ saving: n })
  await payload.update({ collection: 'articles', id, data: saying(String(n)), depth: 0 })
  process.send?.({ saved: n })
}
