import { fork } from 'node:child_process'
import { once } from 'node:events'
import { BasePayload } from 'payload'
import { probatum } from '../support/probatum'
import { anArticle, aTeam } from '../support/builders'
import { saying, steps } from './deeds'
const database = { type: 'sqlite' as const, url: `file:/tmp/kk-${process.pid}.db` }
const t = Date.now()
const payload = await new BasePayload().init({ config: probatum()(database) })
const team = await aTeam(payload)
const first = await anArticle(payload, team.editor, saying('first'))
console.log('made', Date.now() - t)
for (const point of [1,2,3,4,5,6,7,8]) {
  const { id } = await anArticle(payload, team.editor, { ...saying('first'), body: first.body })
  const t = Date.now()
  const child = fork('tests/int/races/dieAt.ts', [JSON.stringify({database, point, deed: await steps(payload, team).submit({ collection: 'articles', id })})], { execArgv: ['--import', 'tsx'] })
  console.log(point, await once(child, 'exit'), Date.now() - t)
}
process.exit()
