import type { Actor } from '../../domain/editorial/actor'
import { toCsl, type SourceFields } from '../../domain/references/sourceFields'
import { citableSource, type CitableSource } from '../citable'
import type { Cms } from '../cms'
import { sourcesFor } from '../import/sources'
import { asOne } from '../import/writing'
import { librarySources } from '../library'
import { notFound } from '../refused'
import { checkSource } from '../sources/checkSource'

export interface KeptSource {
  readonly source: CitableSource
  /** False: the library had the work already, and that source is used. */
  readonly made: boolean
  readonly notices: readonly string[]
}

/** Makes a source, or finds the one that is the same work: the same call twice makes one. What has become of a new one is looked up at once, where registries can be asked. */
export async function keepSource(cms: Cms, actor: Actor, fields: SourceFields): Promise<KeptSource> {
  const { csl, identifiers } = toCsl(fields)
  const { ids: [id = ''], made, notices } = await asOne(cms, actor, null, (writing) => sourcesFor(cms, writing, [{ csl, identifiers, confidence: 1, raw: '' }]))
  // It asks for what was asked a moment ago, when the fields were looked up.
  if (made > 0 && (identifiers.doi ?? identifiers.pmid) !== undefined) await checkSource(cms, id).catch((error: unknown) => cms.payload.logger.warn({ err: error, msg: `The new source ${id} could not be checked.` }))
  const [source] = await librarySources(cms, [id])
  if (source === undefined) throw notFound('source')
  return { source: citableSource(source), made: made > 0, notices }
}
