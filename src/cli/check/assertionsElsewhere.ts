import { keyOf } from '../../domain/assertions/assertion'
import type { HeldAssertion } from '../../domain/assertions/conflicts'
import { assertionsOfSnapshot } from '../../domain/assertions/ofSnapshot'
import { inDocument } from '../../domain/documents/places'
import type { ReadFile } from './checkDocument'
import { lineColumns } from './lineColumns'

/** For each of some documents what the others assert of the same: file and line stand with each. Of a file that is given twice, nothing against itself. */
export function assertionsElsewhere(files: readonly ReadFile[]): (of: ReadFile) => readonly HeldAssertion[] {
  const held = new Map<string, { readonly by: ReadFile; readonly assertion: HeldAssertion }[]>()
  for (const by of files) {
    const placeOf = lineColumns(by.document.text)
    for (const { assertion, text, place } of assertionsOfSnapshot(by.snapshot)) {
      const line = placeOf(inDocument(by.places, place)?.start ?? 0).split(':')[0] ?? ''
      const entry = { by, assertion: { assertion, text, where: `${by.file}, line ${line}` } }
      const same = held.get(keyOf(assertion))
      if (same === undefined) held.set(keyOf(assertion), [entry])
      else same.push(entry)
    }
  }
  return (of) =>
    [...new Set(assertionsOfSnapshot(of.snapshot).map(({ assertion }) => keyOf(assertion)))]
      .flatMap((key) => held.get(key) ?? [])
      .filter(({ by }) => by.file !== of.file)
      .map(({ assertion }) => assertion)
}
