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

it('takes back no tick for a correction of the record, and every tick when the record becomes another work’s', async () => {
  const { editor } = team
  const source = await aSource(cms(), editor, { doi: '10.5555/first', title: 'A trial of night splints in adults with wrist pain' })
  const claim = await aClaim(cms(), editor, { citations: [{ source: source.id, stance: 'supports', confirmed: true }] })
  const { id } = await anArticle(cms(), editor, { body: bodyOf([text('The remedy shortened the attack in a trial of 120 adults.'), cites(claim.id)], [text('It can cause nausea.'), cites(claim.id)]) as never })
  const unconfirmed = async () => {
    const { body } = await api().get<{ findings: readonly { code: string; message: string }[] }>(`/articles/${id}/findings`, editor)
    return body.findings.filter(({ code }) => code === 'citation.unconfirmed').map(({ message }) => message)
  }
  await api().patch(`/sources/${source.id}`, editor, { doi: '10.5555/second', issue: '4' })
  expect(await unconfirmed()).toEqual([])
  await api().patch(`/sources/${source.id}`, editor, { doi: '10.5555/third', title: 'Honey for coughs in children at night', year: 2011 })
  expect(await unconfirmed()).toEqual([expect.stringContaining('Honey for coughs')])
  const { body } = await api().get<{ citations: { id: string; source: string }[] }>(`/claims/${claim.id}?depth=0`, editor)
  const tick = async () => {
    const { body: saved } = await api().patch<{ doc: { citations: { confirmed: boolean }[] } }>(`/claims/${claim.id}?depth=0`, editor, { citations: body.citations.map((citation) => ({ ...citation, confirmed: true })) })
    return saved.doc.citations.map(({ confirmed }) => confirmed)
  }
  expect(await tick()).toEqual([false])
  expect(await tick()).toEqual([true])
  expect(await unconfirmed()).toEqual([])
})

async function live(id: string): Promise<LivePublication> {
  const { docs } = await cms().find({ collection: 'publications', where: { subject: { equals: `articles:${id}` } }, depth: 0 })
  return docs[0]?.publication as unknown as LivePublication
}
