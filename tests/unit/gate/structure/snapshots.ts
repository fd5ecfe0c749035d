import { NO_FACTS, type ClaimFact, type Facts, type SourceFact } from '../../../../src/domain/gate/facts'
import { read } from '../../../../src/domain/gate/findings'
import type { Found, Rule } from '../../../../src/domain/gate/rule'
import { defaultPolicy } from '../../../../src/domain/policy'
import { freeze } from '../../../../src/domain/snapshot/freeze'
import type { Block } from '../../../../src/domain/snapshot/content'
import type { Snapshot } from '../../../../src/domain/snapshot/snapshot'
import type { ArticleCopy, Library } from '../../../../src/domain/snapshot/workingCopy'
import { aLibrary, anArticle, cited } from '../../snapshot/copies'

export const VOUCHED = 'Night splints ease pain in the wrist.'

/** An article of which one sentence rests on claim c1, and that on the sources s1 and s2. */
export const anArticleOn = (library: Partial<Library> = {}, fields: Partial<ArticleCopy> = {}, ...body: Block[]): Snapshot =>
  freeze(anArticle(fields, ...(body.length === 0 ? [cited(VOUCHED, 'c1')] : body)), aLibrary(library))

/** As the library is told of on the day when anArticleOn() pinned it. */
export const aClaimFact = (fields: Partial<ClaimFact> = {}): ClaimFact => ({ revision: 3, safetyRevision: 0, retired: false, ...fields })
export const aSourceFact = (fields: Partial<SourceFact> = {}): SourceFact => ({
  revision: 2,
  safetyRevision: 0,
  status: 'current',
  statusOn: '',
  ...fields,
})

/** What one rule finds. */
export const foundBy = (rule: Rule, snapshot: Snapshot, facts: Partial<Facts> = {}): readonly Found[] =>
  rule.check(read(snapshot, { ...NO_FACTS, ...facts }, defaultPolicy, '2027-03-01'))

/** The place and words of each finding, for tables. */
export const placesOf = (found: readonly Found[]): string[] => found.map(({ place, text }) => `${place.path}: ${text}`)
