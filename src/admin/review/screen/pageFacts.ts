import { publicPath } from '../../../domain/publication/publicPath'
import type { Snapshot } from '../../../domain/snapshot/snapshot'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import type { Say } from '../../words/key'
import { part, type Fact } from './Parts'

/** What is signed of any page besides its words: where readers find it, in which language, and what it says again of another. */
export const pageFacts = (snapshot: Snapshot, original: ReviewScreen['original'], admin: string, t: Say): readonly Fact[] => [
  [t('review:screen:slug'), [part(null, publicPath(`${snapshot.kind}s`, snapshot))]],
  [t('review:screen:language'), [part(null, snapshot.language)]],
  ...(snapshot.translationOf === undefined ? [] : [[t('review:screen:translationOf'), [original === null ? part(null, snapshot.translationOf) : { ...part(null, `${original.title} (${original.language})`), href: `${admin}/collections/${original.collection}/${original.id}` }]] as const]),
]
