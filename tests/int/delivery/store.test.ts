import { rowOf } from '../../../src/domain/publication/row'
import { storeContract } from '../../unit/delivery/storeContract'
import { startCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { publicationsOf } from '../support/publications'

storeContract('over the database', async (publications, changes) => {
  const cms = await startCms(probatum())
  for (const publication of publications) await cms.db.create({ collection: 'publications', data: { id: publication.subject, seq: 1, ...rowOf(publication) } })
  const placed = changes.map((change, index) => ({ id: `${change.subject}:${change.seq}`, ...change, position: 1000 + 7 * index, follows: index === 0 ? 0 : 993 + 7 * index }))
  for (const row of placed.reverse()) await cms.db.create({ collection: 'publication-changes', data: row })
  return { store: publicationsOf(cms), close: () => cms.destroy() }
})
