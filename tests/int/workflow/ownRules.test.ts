import { beforeAll, expect, it } from '@jest/globals'
import { atField } from '../../../src/domain/gate/rule'
import type { OwnRule } from '../../../src/domain/gate/ownRule'
import { defaultPolicy } from '../../../src/domain/policy'
import { cmsOf } from '../../../src/operations/cms'
import { anArticle, aTeam, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'

const careful = (digest: string): OwnRule => ({
  code: 'house.careful',
  asks: 'That it is asked.',
  severity: 'blocks',
  duty: 'House rule',
  digest,
  check: () => [atField('title', 'The house holds this against every text.', 'Nothing helps.')],
})

const ours = aCms(probatum())
const theirs = aCms(probatum({ house: { policy: defaultPolicy, ownRules: [careful('one')] } }))
const changed = aCms(probatum({ house: { policy: defaultPolicy, ownRules: [careful('two')] } }))
let team: Team
beforeAll(async () => {
  team = await aTeam(theirs())
}, 60_000)

it('a publisher’s own rule is shown with the findings, and keeps a text from being submitted', async () => {
  const { id } = await anArticle(theirs(), team.editor)
  const shown = await rest(theirs()).get<{ findings: { code: string }[] }>(`/articles/${id}/findings`, team.editor)
  expect(shown.body.findings.map(({ code }) => code)).toContain('house.careful')
  const refused = await rest(theirs()).post(`/articles/${id}/submit`, team.editor)
  expect(refused.status).toBe(409)
  expect(refused.body.errors?.[0]?.data?.details?.join()).toContain('The house holds this against every text.')
})

it('what it is made of is part of the hash that every event holds of the house rules', () => {
  const hashes = [ours, theirs, changed].map((cms) => cmsOf(cms()).policyHash)
  expect(new Set(hashes).size).toBe(3)
})
