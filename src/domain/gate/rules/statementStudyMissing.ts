import type { Rule } from '../rule'
import { severityOfUncited, uncited } from '../uncited'

export const statementStudyMissing: Rule = {
  code: 'statement.study-missing',
  asks: 'Who writes that studies show something says which: a reference, or a study that readers can look up. Takes the place of statement.uncited.',
  severity: 'blocks',
  duty: 'HONcode 4; JAMA 1997;277:1244 (Attribution); ICMJE Recommendations, IV.A.3.g.i (original sources)',
  check: ({ statements, policy }) =>
    uncited({ statements }, 'study').map((statement) => ({
      place: statement.place,
      text: statement.text,
      message: 'This appeals to research, and neither names a study nor cites one.',
      advice: 'Put the claim reference of the study after it, or take the appeal out.',
      severity: severityOfUncited(statement, policy, 'statement.study-missing'),
    })),
}
