import { severityOf } from '../../policy'
import type { Rule } from '../rule'

/**
 * A statement of fact has a source, wherever it stands. HONcode principle 4 (Justifiability); JAMA benchmarks, Attribution (1997;277:1244).
 * What surely is one blocks (policy: statements.blocksFrom); what may be one warns, so that nobody learns to exempt by habit.
 */
export const statementUncited: Rule = {
  code: 'statement.uncited',
  severity: 'blocks',
  duty: 'HONcode 4; JAMA 1997;277:1244 (Attribution)',
  check: ({ statements, policy }) =>
    statements
      .filter(({ factual, claims, exemption }) => factual && claims.length === 0 && exemption === null)
      .map(({ place, text, score, reasons }) => ({
        place,
        text,
        message: `This reads as a statement of fact and has no source${reasons.length === 0 ? '' : `: it ${inWords(reasons)}`}.`,
        advice: 'Put a claim reference after it. If it states no fact, mark it as not a statement and say why.',
        severity: score >= policy.statements.blocksFrom ? severityOf(policy, 'statement.uncited', 'blocks') : 'warns',
      })),
}

const inWords = (reasons: readonly string[]): string => (reasons.length < 2 ? reasons.join() : `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}`)
