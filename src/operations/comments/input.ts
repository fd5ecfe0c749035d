import { z } from 'zod'
import { VERDICTS } from '../../domain/review/comment'
import { checked } from '../input'

const LONGEST = 10_000
const text = z.string().trim().max(LONGEST)
const offset = z.int().min(0)
const mentions = z.array(z.string().max(100)).max(50).default([])
const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'has to be a UUID in small letters').optional()

const reply = z.strictObject({ id, replyTo: z.string(), text: text.min(1), mentions })
const mark = z.strictObject({ contentHash: z.string(), claim: z.string(), verdict: z.enum(VERDICTS), text: text.default(''), mentions })
const opener = z.strictObject({
  id,
  contentHash: z.string(),
  text: text.min(1),
  quote: z.string().max(LONGEST).default(''),
  place: z.strictObject({ path: z.string().max(500), start: offset, end: offset }).nullable().default(null),
  mentions,
})

/** What a client sends to say something: a reply names the thread, a mark the claim and the verdict, and what opens a thread the words that it is about, or none for the whole. */
export type CommentInput = ({ readonly form: 'reply' } & z.infer<typeof reply>) | ({ readonly form: 'mark' } & z.infer<typeof mark>) | ({ readonly form: 'opener' } & z.infer<typeof opener>)

export function commentInput(given: unknown): CommentInput {
  const fields = typeof given === 'object' && given !== null ? given : {}
  if ('replyTo' in fields) return { form: 'reply', ...checked(reply, given) }
  return 'verdict' in fields || 'claim' in fields ? { form: 'mark', ...checked(mark, given) } : { form: 'opener', ...checked(opener, given) }
}

export const editInput = z.strictObject({ text, mentions: mentions.optional() })
