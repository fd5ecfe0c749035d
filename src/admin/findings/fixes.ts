import type { Finding } from '../../domain/gate/rule'
import type { CheckedCopy } from '../../operations/checkCopy'

/** What can be done about a finding on the spot. */
export type Fix =
  | { readonly type: 'cite' }
  | { readonly type: 'exempt' }
  /** The field that holds the claims behind a string which can't hold a claim reference. */
  | { readonly type: 'support' | 'list'; readonly field: string }
  | { readonly type: 'claim' | 'source'; readonly id: string }

/** The best first. None for what only new words can settle: choosing the finding has selected them. */
export function fixesFor({ code, place, about }: Finding, { needsCitation, claims, references }: CheckedCopy): Fix[] {
  const waits = needsCitation.some(({ path, start, end }) => path === place.path && start === place.start && end === place.end)
  if (waits) return inText(place.path) ? [{ type: 'cite' }, { type: 'exempt' }] : supportFor(place.path)
  if (code === 'marker.dangling' && inText(place.path)) return [{ type: 'cite' }]
  const [part, index] = place.path.split('/')
  const source = about?.source ?? (part === 'bibliography' ? references.find(({ number }) => String(number) === index)?.source : undefined)
  const claim = about?.claim ?? (part === 'claims' ? claims[Number(index)]?.id : undefined)
  const behind = [claim === undefined ? [] : [{ type: 'claim' as const, id: claim }], source === undefined ? [] : [{ type: 'source' as const, id: source }]]
  const both = (code.startsWith('source.') ? behind.reverse() : behind).flat()
  return code === 'reference.unused' ? [...both, { type: 'list', field: 'references' }] : both
}

/** A body or offer: its passages can hold claim references, captions and alternative texts can't. */
const inText = (path: string): boolean => /^(?:body|offer)\/(?!.*\/(?:caption|alt)$)/.test(path)

function supportFor(path: string): Fix[] {
  const treatment = /^treatments\/(\d+)\//.exec(path)
  if (treatment !== null) return [{ type: 'support', field: `treatments.${treatment[1]}.supporting` }]
  const [field = ''] = path.split('/')
  return ['title', 'dek', 'heroImage'].includes(field) ? [{ type: 'support', field: `supporting.${field}` }] : []
}
