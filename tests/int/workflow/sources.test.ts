import { beforeAll, expect, it } from '@jest/globals'
import type { LivePublication } from '../../../src/domain/publication/publication'
import { aClaim, anArticle, aSource, aTeam, bodyOf, cites, PASSWORD, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { text } from '../../../src/domain/snapshot/content'

const cms = aCms(probatum())
const api = () => rest(cms())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

it('shows a retraction beside the live text and as a finding at once, without the team’s words on it, while the edition stays as it was signed', async () => {
  const { editor, reviewer, publisher } = team
  const source = await aSource(cms(), editor)
  const claim = await aClaim(cms(), editor, { citations: [{ source: source.id, stance: 'supports', confirmed: true }] })
  const { id } = await anArticle(cms(), editor, { body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)], [text('It can cause nausea.'), cites(claim.id)]) as never })
  const { body: submitted } = await api().post<{ state: { review: { text: { contentHash: string } } } }>(`/articles/${id}/submit`, editor)
  const { contentHash } = submitted.state.review.text
  await api().post(`/articles/${id}/approve`, reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
  await api().post(`/articles/${id}/publish`, publisher, { contentHash })
  expect((await live(id)).sources[source.id]?.status).toBe('current')

  await api().patch(`/sources/${source.id}`, editor, { status: 'retracted', statusOn: '2026-11-01', notice: 'Data could not be verified.' })

  const after = await live(id)
  expect(after.sources[source.id]).toEqual({ status: 'retracted', statusOn: '2026-11-01' })
  expect(JSON.stringify(after)).not.toContain('could not be verified')
  expect(after.contentHash).toBe(contentHash)
  const { body } = await api().get<{ findings: readonly { code: string; severity: string; text: string }[] }>(`/articles/${id}/findings`, editor)
  expect(body.findings).toContainEqual(expect.objectContaining({ code: 'source.retracted', severity: 'blocks', text: 'The remedy shortened the attack in a trial of 120 adults.' }))
})

async function live(id: string): Promise<LivePublication> {
  const { docs } = await cms().find({ collection: 'publications', where: { subject: { equals: `articles:${id}` } }, depth: 0 })
  return docs[0]?.publication as unknown as LivePublication
}
