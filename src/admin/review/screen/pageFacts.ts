import { publicPath } from '../../../domain/publication/publicPath'
import type { Snapshot } from '../../../domain/snapshot/snapshot'
import type { Say } from '../../words/key'
import { part, type Fact } from './Parts'

/** What is signed of any page besides its words: where readers find it, and in which language. */
export const pageFacts = (snapshot: Snapshot, t: Say): readonly Fact[] => [
  [t('review:screen:slug'), [part(null, publicPath(`${snapshot.kind}s`, snapshot))]],
  [t('review:screen:language'), [part(null, snapshot.language)]],
  ...(snapshot.translationOf === undefined ? [] : [[t('review:screen:translationOf'), [part(null, snapshot.translationOf)]] as const]),
]
