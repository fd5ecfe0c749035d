import { passagesOf } from '../../domain/snapshot/passages'
import type { Snapshot } from '../../domain/snapshot/snapshot'

/** What stands for a text's images where they aren't seen: the signature covers it, and paper doesn't show it. */
export const altsOf = (snapshot: Snapshot): string => passagesOf(snapshot).filter(({ role }) => role === 'alt').map(({ text }) => text).join('; ')
