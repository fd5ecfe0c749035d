import type { Field } from 'payload'
import { targetProblem } from '../domain/webhooks/address'
import { cmsOf } from '../operations/cms'
import { trimmed } from './trimmed'

/** An address that we post to. Where its name leads is only known, and looked at, when that is done. */
export const target = (name: string): Field => ({
  name,
  type: 'text',
  label: 'Address',
  required: true,
  hooks: trimmed,
  admin: { description: 'Where it is posted to. With another host, or http for https, the kept headers are forgotten: they were for this one.' },
  validate: (value: unknown, { req }: { req: Parameters<typeof cmsOf>[1] & object }) => targetProblem(typeof value === 'string' ? value : '', cmsOf(req.payload).courier.allowsPrivate) ?? true,
})
