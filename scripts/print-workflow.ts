import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { COPY_STAGES } from '../src/domain/editorial/state'
import { transitions, type Transition } from '../src/domain/editorial/transitions'

/** docs/workflow.md, made from the table that decides: a test compares the two. */
export const WORKFLOW_PAGE = new URL('../docs/workflow.md', import.meta.url)

export function workflowPage(rows: readonly Transition[] = transitions): string {
  return `# The workflow

<!-- Made by scripts/print-workflow.ts from src/domain/editorial/transitions.ts. Change the table there, then run \`npx tsx scripts/print-workflow.ts\`. -->

A subject (an article or a clinic) has two states, and neither follows from the other:

- **copy**: where the working copy stands, which editors edit and nobody else reads: draft, clinical review, approved, published;
- **live**: what the public gets: nothing, an edition, or the notice of a withdrawal.

A published copy that is revised is a draft again, and its edition stays live until the next one takes its place. A withdrawal takes the edition away at once, in whatever stage the copy is, and leaves the copy there.

## Stages of the working copy

\`\`\`mermaid
stateDiagram-v2
  state "clinical review" as clinical_review
  [*] --> draft
${edges(rows).join('\n')}
\`\`\`

In clinical review and when approved, the copy is locked: recall it to edit it. Not drawn is what leaves every stage as it is: ${list(everywhere(rows).map(({ action }) => action))}.

## Actions

| action | copy before | copy after | live before | who | needs |
| --- | --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}

An action that the table doesn’t allow is refused with a sentence that says what to do next, and nothing is recorded. The exception is a schedule that falls due when it can no longer be kept: it is given up, and an event says why. “The system” is the schedule, the policy or an import. Being an admin gives no right to any action: an admin gives roles, and links and verifies reviewers.

## Who may review

A reviewer may sign a text when, on the day of signing,

- an admin has linked a profile to the user, and one of its licences is unexpired and was verified by somebody other than its holder;
- a specialty of the profile is one of those the text’s topics ask for (any, where they ask for none);
- no conflict of interest with a topic or clinic of the text is on file that still lasts, and the reviewer declares none;
- the reviewer has saved neither the working copy nor any of its claims, sources and images since the text of the last edition was submitted, nor ever a claim, source or image that the last edition doesn’t have (four eyes);
- the password is the reviewer’s own choice, not one that somebody else has set; whoever finds a session open can’t make it theirs, since changing one’s password or address takes the current password.

This is judged once, at signing: who leaves later, or whose licence expires, voids nothing. How many must sign is asked by the policy for the risk of the text, and fixed when it is submitted. A team with fewer eligible reviewers than that can't publish.

## What a signature is

The password again, at the moment of signing, for the text whose content hash was on the screen. The record keeps the printed name, credentials and licence, the meaning of the signature, its time, the content hash and the hash of the policy in force, and chains them to everything before (supports the controls of 21 CFR 11.50, 11.70 and 11.200). Publishing makes exactly the signed bytes public. A text that was recalled, or sent back, needs every signature anew.
`
}

const line = ({ action, from, to, live, who, needs }: Transition): string =>
  `| ${[named(action), from.length === COPY_STAGES.length ? 'any' : list(from), named(to), live.length === 0 ? 'anything' : list(live), list(who.map((role) => (role === 'system' ? 'the system' : role))), needs].join(' | ')} |`

/** One arrow for each pair of stages, with all that leads along it. */
function edges(rows: readonly Transition[]): string[] {
  const labels = new Map<string, string[]>()
  for (const row of rows.filter((row) => !everywhere(rows).includes(row))) {
    for (const stage of row.from) {
      const arrow = `  ${node(stage)} --> ${node(row.to === 'same' ? stage : row.to)}`
      labels.set(arrow, [...(labels.get(arrow) ?? []), named(row.action)])
    }
  }
  return [...labels].map(([arrow, actions]) => `${arrow}: ${actions.join(', ')}`)
}

const everywhere = (rows: readonly Transition[]): Transition[] => rows.filter(({ from, to }) => from.length === COPY_STAGES.length && to === 'same')

const named = (name: string): string => name.replaceAll('-', ' ')
const node = (stage: string): string => stage.replaceAll('-', '_')
const list = (names: readonly string[]): string => names.map(named).join(', ')

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(WORKFLOW_PAGE, workflowPage())
