import type { Payload } from 'payload'
import type { User } from '../../../src/payload-types'
import { PASSWORD, type Team } from '../support/builders'
import { rest } from '../support/requests'

/** Takes subjects (`articles/ID`) through the workflow as its team does, over REST. Throws where a step is refused. */
export function workflow(cms: Payload, { editor, reviewer, publisher }: Team) {
  const api = rest(cms)
  async function done(subject: string, action: string, as: User, body: object = {}): Promise<void> {
    const answer = await api.post(`/${subject}/${action}`, as, body)
    if (answer.status !== 200) throw new Error(`${action}: ${JSON.stringify(answer.body)}`)
  }
  const steps = {
    api,
    done,
    /** The hash of the text that stands for review. */
    submit: async (subject: string): Promise<string> => {
      await done(subject, 'submit', editor)
      return (await api.get<{ contentHash: string }>(`/${subject}/snapshot`, editor)).body.contentHash
    },
    approve: async (subject: string): Promise<string> => {
      const contentHash = await steps.submit(subject)
      await done(subject, 'approve', reviewer.user, { contentHash, password: PASSWORD, declaresNoConflict: true })
      return contentHash
    },
    publish: async (subject: string): Promise<string> => {
      const contentHash = await steps.approve(subject)
      await done(subject, 'publish', publisher, { contentHash })
      return contentHash
    },
    withdraw: (subject: string) => done(subject, 'withdraw', publisher, { reason: 'An error was found.', notice: 'This text is under correction.' }),
  }
  return steps
}

/** A clinic that articles can name; its own page is never submitted. */
export const aClinic = (cms: Payload): Promise<{ readonly id: string }> => cms.create({ collection: 'clinics', data: { name: 'A clinic', slug: 'a-clinic' } as never, depth: 0 })

/** All rows of these collections as the database gives them, to be compared before and after. */
export async function rowsOf(cms: Payload, ...collections: readonly string[]): Promise<Record<string, readonly object[]>> {
  const found = await Promise.all(collections.map(async (collection) => [collection, (await cms.db.find<{ id: string }>({ collection: collection as 'articles', where: {}, sort: 'id', limit: 0, pagination: false })).docs] as const))
  return Object.fromEntries(found)
}

export const RECORD = ['snapshots', 'review-events', 'slugs'] as const
export const PUBLIC = ['publications', 'publication-changes'] as const
