import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { Declined } from '../operations/refused'
import { ROLES, type Role } from '../domain/editorial/actor'
import type { User } from '../payload-types'
import type { Cms } from '../operations/cms'
import { EXIT, WrongUse, type ExitCode } from './command'

interface Account {
  readonly email: string
  /** The password comes on standard input; else one is made up and printed. */
  readonly fromStdin: boolean
}

export async function createUser(cms: Cms, { email, name, roles, fromStdin }: Account & { readonly name: string; readonly roles: string }): Promise<ExitCode> {
  const given = rolesIn(roles)
  if ((await accountOf(cms, email)) !== null) throw new Declined(`There is a user with ${email} already: probatum user password sets them a new password.`, 409, { code: 'taken' })
  const password = await passwordFor(fromStdin)
  await cms.payload.create({ collection: 'users', data: { email, name, roles: given, password: password.value }, depth: 0, overrideAccess: true })
  return told(`${email} can log in as ${given.join(', ')}.`, password)
}

export async function resetPassword(cms: Cms, { email, fromStdin }: Account): Promise<ExitCode> {
  const account = await accountOf(cms, email)
  if (account === null) throw new Declined(`Nobody has the address ${email}.`, 404, { code: 'not-found' })
  const password = await passwordFor(fromStdin)
  await cms.payload.update({ collection: 'users', id: account.id, data: { password: password.value, loginAttempts: 0, lockUntil: null, sessions: [] }, depth: 0, overrideAccess: true })
  return told(`${email} has a new password, and is logged out everywhere.`, password)
}

/** Who signs must have set the password themselves, so the printed one is good for logging in and changing it. */
function told(sentence: string, { value, madeUp }: Password): ExitCode {
  const how = madeUp ? `\nPassword, shown this once: ${value}` : ''
  process.stdout.write(`${sentence}${how}\nBefore they sign anything they have to change the password themselves.\n`)
  return EXIT.clean
}

interface Password {
  readonly value: string
  readonly madeUp: boolean
}

const SHORTEST = 12

async function passwordFor(fromStdin: boolean): Promise<Password> {
  if (!fromStdin) return { value: randomBytes(15).toString('base64url'), madeUp: true }
  const value = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (value.length < SHORTEST) throw new WrongUse(`The password on standard input is shorter than ${SHORTEST} characters.`)
  return { value, madeUp: false }
}

function rolesIn(list: string): Role[] {
  const named = list.split(',').map((role) => role.trim()).filter((role) => role !== '')
  const known = ROLES.filter((role) => named.includes(role))
  if (known.length === 0 || known.length < new Set(named).size) throw new WrongUse(`--roles takes ${ROLES.join(', ')}, with commas between, not “${list}”.`)
  return known
}

const accountOf = ({ payload }: Cms, email: string): Promise<User | null> => payload.db.findOne<User>({ collection: 'users', where: { email: { equals: email.trim().toLowerCase() } } })
