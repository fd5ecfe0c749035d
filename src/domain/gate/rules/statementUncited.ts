import type { StatementKind } from '../../prose/kinds'
import type { PassageRole } from '../../snapshot/passage'
import type { Rule } from '../rule'
import { severityOfUncited, uncited } from '../uncited'

/**
 * What surely is one blocks (policy: statements.blocksFrom); what may be one warns.
 * What a notice says of payments, help lines or corrections the publisher knows first-hand, and no source could be put there: it warns, unless it says that something works, or how often.
 */
export const statementUncited: Rule = {
  code: 'statement.uncited',
  asks: 'A statement of fact has a source, wherever it stands.',
  severity: 'blocks',
  duty: 'HONcode 4 and 5; JAMA 1997;277:1244 (Attribution)',
  check: ({ statements, passages, policy }) => {
    const roles = new Map(passages.map(({ path, role }) => [path, role]))
    return uncited({ statements }, 'source').map((statement) => {
      const { place, text, kind, reasons } = statement
      const role = roles.get(place.path) ?? 'paragraph'
      return {
        place,
        text,
        message: `This reads as a statement of fact and has no source${reasons.length === 0 ? '' : `: it ${inWords(reasons)}`}.`,
        advice: HOLDS_BLOCKS.has(role) ? IN_TEXT : IN_FIELD,
        severity: role === 'notice' && (kind === null || !MEDICAL.has(kind)) ? 'warns' : severityOfUncited(statement, policy, 'statement.uncited'),
      }
    })
  },
}

/** Kinds that no payment, help line or correction is of. */
const MEDICAL: ReadonlySet<StatementKind> = new Set(['efficacy', 'mechanism', 'statistic', 'prevalence', 'comparison'])

/** Where an editor can put a claim reference or an exemption. */
const HOLDS_BLOCKS: ReadonlySet<PassageRole> = new Set(['heading', 'paragraph', 'item', 'quote'])
const IN_TEXT = 'Put a claim reference after it. If it states no fact, mark it as not a statement and say why.'
const IN_FIELD = 'Choose the claim behind it, where this field takes one; else leave here only what needs no source.'

const inWords = (reasons: readonly string[]): string => (reasons.length < 2 ? reasons.join() : `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}`)
