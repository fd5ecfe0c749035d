/** What a factual statement is about; one list for text, claims and the API. */
export const STATEMENT_KINDS = [
  'efficacy', 'mechanism', 'harm', 'dose', 'duration', 'statistic', 'prevalence', 'regulatory', 'history', 'comparison', 'definition', 'other',
] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]
export const isStatementKind = (text: string): text is StatementKind => (STATEMENT_KINDS as readonly string[]).includes(text)

/** GRADE certainty of evidence (Guyatt et al., BMJ 2008;336:924), or that nobody has graded it. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'ungraded'] as const
export type Certainty = (typeof CERTAINTIES)[number]
