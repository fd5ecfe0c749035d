import type { Source } from '../../payload-types'
import type { Found, Standing } from '../../domain/references/notices'
import { proposalsFor, type Difference } from '../../domain/references/proposals'
import { settled, type Earlier } from '../../domain/references/settle'
import { toCsl } from '../../domain/references/sourceFields'
import { verdictOn, type Asked, type CheckOutcome } from '../../domain/references/verdict'
import type { Cms } from '../cms'
import { Declined, notFound } from '../refused'
import { WITHOUT_JOINS } from '../stored'
import { askRegistries, worksIn } from './ask'
import { checkOf, earlierIn, keepCheck, numbersOf } from './checks'

export interface Checked {
  readonly id: string
  readonly title: string
  readonly outcome: CheckOutcome
  /** Sentences for the editor. */
  readonly message: string
  /** Why a registry could not be asked; '' where each has answered. */
  readonly failure: string
  /** What the record says now. */
  readonly standing: Standing
  /** Whether this check has changed that. */
  readonly changed: boolean
  /** In what the record differs from the registries'. */
  readonly differences: readonly Difference[]
}

/**
 * Looks a source up under its DOI and PMID, and takes over what has become of it. What was found is remembered beside the source, which itself
 * is saved only where its status changes. Nothing is held open while the registries are asked. Throws Declined 404.
 */
export async function checkSource(cms: Cms, id: string): Promise<Checked> {
  const source = await read(cms, id)
  const [asked = []] = await askRegistries(cms, [source])
  return conclude(cms, source, asked)
}

/** Takes over what was answered for the numbers of a source. Throws Declined where it is gone, or has others, since they were asked for. */
export async function conclude(cms: Cms, { id, ...before }: Pick<Source, 'id' | 'doi' | 'pmid'>, asked: readonly Asked[]): Promise<Checked> {
  const source = await read(cms, id)
  const numbers = numbersOf(source)
  if (numbers !== numbersOf(before)) throw new Declined('Its numbers were changed while it was looked up. Check it again.', 409, { code: 'changed' })
  const { csl, identifiers } = toCsl(source)
  const { outcome, message, failure, found } = verdictOn({ csl, identifiers }, asked)
  const { standing, changed } = found === null ? { standing: standingIn(source), changed: false } : await settle(cms, source, found, earlierIn(await checkOf(cms, id), 'registries', numbers))
  const words = [message, ...(found !== null && found.status !== standing.status ? [`It stands as “${said(standing)}”, where the registries would have it “${said(found)}”: an editor decides.`] : [])].filter(Boolean).join(' ')
  const at = cms.now()
  await keepCheck(cms, { id, numbers, triedAt: at, ...(outcome !== 'not-checked' && { checkedAt: at }), outcome, message: words, ...(found !== null && { registries: { ...plain(found), numbers } }) })
  return { id, title: source.title ?? '', outcome, message: words, failure, standing, changed, differences: proposalsFor(source, worksIn(asked)).differences }
}

/** So many people would have to save the source while it is checked. */
const TRIES = 5

/** Writes a source's status as what was found makes it, if it makes it another. A person who saves it at the same moment comes first. */
export async function settle(cms: Cms, source: Source, found: Found, earlier: Earlier): Promise<{ readonly standing: Standing; readonly changed: boolean }> {
  for (let now = source, tries = 1; ; tries++) {
    const standing = standingIn(now)
    // Under another number it is another work, which was not looked up.
    const next = numbersOf(now) === numbersOf(source) ? settled(standing, found, earlier) : null
    if (next === null) return { standing, changed: false }
    try {
      await cms.payload.update({ collection: 'sources', id: now.id, data: { ...next, statusOn: next.statusOn || null, revision: now.revision }, depth: 0, overrideAccess: true })
      return { standing: next, changed: true }
    } catch (error) {
      if (tries === TRIES || !(error instanceof Declined) || error.status !== 409) throw error
      now = await read(cms, source.id)
    }
  }
}

async function read({ payload }: Cms, id: string): Promise<Source> {
  const source = await payload.db.findOne<Source>({ collection: 'sources', where: { id: { equals: id } }, ...WITHOUT_JOINS })
  if (source === null) throw notFound('source')
  return source
}

const standingIn = ({ status, statusOn, notice }: Pick<Source, 'status' | 'statusOn' | 'notice'>): Standing => ({ status, statusOn: statusOn ?? '', notice: notice ?? '' })

export const plain = ({ status, statusOn, notice }: Standing): Standing => ({ status, statusOn, notice })

const said = ({ status }: Standing): string => status.replaceAll('-', ' ')
