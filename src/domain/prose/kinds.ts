/**
 * What a factual statement is about; one list for text, claims and the API.
 *
 * Many statements could be of two kinds. Whoever labels one (scripts/detector-examples.tsv) goes down this table and stops at the first row that
 * fits what the main clause says; a clause that only introduces or explains decides nothing.
 *
 * | kind | the statement says | and not |
 * | --- | --- | --- |
 * | regulatory | what an authority, a law or an official guideline approves, demands or advises; off-label; prescription only | |
 * | history | who found it, when it came up, what it was used for once | a change of the law: regulatory |
 * | duration | how soon, for how long, how long until | a schedule: dose |
 * | dose | how much, by what route, how often, in which course, with what; advice with a number | |
 * | statistic | how many people did, had or felt something: a count or share, in a study or of all | who has the condition: prevalence; how strong an effect is: the kind of that effect |
 * | prevalence | who has a condition, how many, where, how often it comes with another | who is likelier to get it: other |
 * | comparison | that one thing differs from another, or is better, worse, the same | against a placebo: efficacy |
 * | harm | side effects, interactions, contraindications, safety; what a disease or a habit does to people in the end: complications | what happens in the body meanwhile: mechanism |
 * | definition | what something is, is called, consists of, which types there are; where a part of the body lies | |
 * | mechanism | how something works; what a condition comes from; how it spreads, is inherited, goes on in the body | |
 * | efficacy | that something works, helps, prevents or does not; what it is used for | |
 * | other | symptoms, tests and diagnosis, course, triggers, risk factors; what a food contains; what is not known | |
 */
export const STATEMENT_KINDS = [
  'efficacy', 'mechanism', 'harm', 'dose', 'duration', 'statistic', 'prevalence', 'regulatory', 'history', 'comparison', 'definition', 'other',
] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]
export const isStatementKind = (text: string): text is StatementKind => (STATEMENT_KINDS as readonly string[]).includes(text)

/** GRADE certainty of evidence (Guyatt et al., BMJ 2008;336:924), or that nobody has graded it. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low', 'ungraded'] as const
export type Certainty = (typeof CERTAINTIES)[number]
