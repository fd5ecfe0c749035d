import { heldBack } from '../../domain/editorial/heldBack'
import type { Offer } from '../../domain/editorial/offers'
import type { Finding } from '../../domain/gate/rule'

/**
 * An offer while the form holds what isn't saved. A submission saves first: what is held against it are the findings of the text on the screen,
 * once they are known. Anything else loads the form anew and would take the unsaved words with it: it waits, and says `unsaved`.
 */
export function onScreen(offer: Offer, findings: readonly Finding[] | null, unsaved: string): Offer {
  const { action, refusal } = offer
  if (action !== 'submit') return refusal === null ? { action, refusal: { code: 'stage', message: unsaved, details: [] } } : offer
  if (findings === null || (refusal !== null && refusal.code !== 'findings')) return offer
  return { action, refusal: heldBack(findings)?.refusal ?? null }
}
