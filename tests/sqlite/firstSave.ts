// A process whose very first save is refused by the database, and that saves once more.
import { BasePayload } from 'payload'
import type { Untyped } from '../int/support/untyped'
import { withArticles } from './articles'

const [url = '', taken = ''] = process.argv.slice(2)
const cms = (await new BasePayload().init({ config: withArticles({ push: false })({ url }) })) as unknown as Untyped
const note = (id: string) => cms.db.create({ collection: 'notes', data: { id, text: 'noted' } }).then(() => 'kept', ({ message }: Error) => message)
process.send?.([await note(taken), await note('another')])
await cms.destroy()
