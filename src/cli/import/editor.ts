import type { User } from '../../payload-types'
import type { Actor } from '../../domain/editorial/actor'
import type { Cms } from '../../operations/cms'
import { WrongUse } from '../command'

/** The active editor of this e-mail address; without one the only editor there is. Throws WrongUse that says whom to name. */
export async function editorNamed({ payload }: Cms, email: string | undefined): Promise<Actor> {
  const { docs } = await payload.db.find<User>({ collection: 'users', limit: 0, pagination: false, sort: 'email' })
  const editors = docs.filter(({ active, roles }) => active !== false && (roles ?? []).includes('editor'))
  const addresses = editors.map((editor) => editor.email).join(', ')
  if (editors.length === 0) throw new WrongUse('Nobody is an editor yet: probatum user create --email EMAIL --name NAME --roles editor')
  if (email === undefined && editors.length > 1) throw new WrongUse(`Say which editor imports, with --as: ${addresses}`)
  const editor = email === undefined ? editors[0] : editors.find((candidate) => candidate.email === email.trim().toLowerCase())
  if (editor === undefined) throw new WrongUse(`${email} is no active editor. These are: ${addresses}`)
  return { type: 'user', id: editor.id, name: editor.name, roles: editor.roles ?? [] }
}
