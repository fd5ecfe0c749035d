import type { Actor } from '../../domain/editorial/actor'
import { today, type Cms } from '../cms'
import { reviewsDue, rulesFinding, subjectsByStage, waitingInReview, type Count, type ReviewsDue, type RulesFinding, type StageCount } from './numbers'
import { sourcesAtRisk, type SourcesAtRisk } from './sourcesAtRisk'
import { tasksOf, type Tasks } from './tasks'

/** What somebody sees first: what waits for them, and the numbers that matter. */
export interface Dashboard {
  readonly today: string
  readonly now: string
  readonly tasks: Tasks
  readonly stages: readonly StageCount[]
  /** Texts in clinical review, by how long they have been there. */
  readonly waits: readonly Count[]
  readonly rules: RulesFinding
  readonly reviews: ReviewsDue
  readonly sources: SourcesAtRisk
}

/** All of it by counts on indexes and short lists: it takes as long with ten thousand texts as with ten. */
export async function dashboardOf(cms: Cms, actor: Actor): Promise<Dashboard> {
  const [tasks, stages, waits, rules, reviews, sources] = await Promise.all([tasksOf(cms, actor), subjectsByStage(cms), waitingInReview(cms), rulesFinding(cms), reviewsDue(cms), sourcesAtRisk(cms)])
  return { today: today(cms), now: cms.now(), tasks, stages, waits, rules, reviews, sources }
}
