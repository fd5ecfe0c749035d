import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Plan } from '../domain/desk/plan'
import { refuse } from '../domain/editorial/refusal'
import { cmsOf, type Cms } from '../operations/cms'
import { giveBack, planDue, takeOn } from '../operations/desk/plans'
import { Refused } from '../operations/refused'
import { signedIn, subjectIn } from './workflow'

const text = z.string().max(10_000).nullish()

/** POST /api/articles/:id/take {force}, /give-back, and /plan {due, note}; the same for clinics. Each answers the plan as it stands. */
export const planEndpoints: Endpoint[] = [
  planning('take', z.object({ force: z.boolean().default(false) }), 'Give force as true or false, or leave it out.', (cms, req, { force }) => takeOn(cms, signedIn(req), subjectIn(req), { force })),
  planning('give-back', z.object({}), '', (cms, req) => giveBack(cms, signedIn(req), subjectIn(req))),
  planning('plan', z.object({ due: text, note: text }), 'Give due as a day and note as a text. Empty takes them away; what is left out stays.', (cms, req, { due, note }) => planDue(cms, signedIn(req), subjectIn(req), { due: due === null ? '' : due, note: note === null ? '' : note })),
]

function planning<T>(name: string, input: z.ZodType<T>, expected: string, act: (cms: Cms, req: PayloadRequest, given: T) => Promise<Plan>): Endpoint {
  return {
    path: `/:id/${name}`,
    method: 'post',
    handler: async (req) => {
      signedIn(req)
      await addDataAndFileToRequest(req)
      const { data, error } = input.safeParse(req.data ?? {})
      if (error !== undefined) throw new Refused(refuse('invalid', expected).refusal)
      return Response.json({ plan: await act(cmsOf(req.payload), req, data) })
    },
  }
}
