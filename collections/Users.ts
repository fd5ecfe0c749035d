import type { CollectionConfig, Condition } from 'payload'
import { adminOrSelf, has, nobody, only, onlyAdmins } from '../src/access/roles'
import { ROLES } from '../src/domain/editorial/actor'
import { notices } from '../src/fields/notices'
import { idField } from '../src/fields/id'
import { options } from '../src/fields/options'
import { refuseNamed } from '../src/hooks/named'
import { forgetSecondFactor, keepUser, onlyActive, ownReset } from '../src/hooks/users'
import { secondFactorEndpoints } from '../src/endpoints/secondFactor'
import { refuseMisshapen } from '../src/hooks/shapes'

/** The form for the first user, before there is anybody, asks for less. No safety hangs on it: access decides. */
const signedIn: Condition = (_data, _sibling, { user }) => Boolean(user)

const ownAccount: Condition = (data, _sibling, { user }) => user !== null && data['id'] === user.id

/** Who may log in. Roles are given by admins only; being an admin gives no editorial right. */
export const Users: CollectionConfig = {
  slug: 'users',
  auth: { maxLoginAttempts: 5, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  access: { create: only('admin'), read: adminOrSelf, update: adminOrSelf, delete: only('admin'), unlock: only('admin'), admin: ({ req }) => has(req, ...ROLES) },
  admin: { hideAPIURL: true, useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'active'], group: 'People' },
  disableBulkEdit: true,
  hooks: { beforeOperation: [refuseMisshapen], beforeChange: [keepUser], beforeLogin: [onlyActive], afterOperation: [ownReset], beforeDelete: [refuseNamed], afterDelete: [forgetSecondFactor] },
  endpoints: secondFactorEndpoints,
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, saveToJWT: true },
    { name: 'roles', type: 'select', hasMany: true, options: options(ROLES), saveToJWT: true, access: { create: onlyAdmins, update: onlyAdmins }, admin: { condition: signedIn } },
    { name: 'active', type: 'checkbox', defaultValue: true, saveToJWT: true, access: { create: onlyAdmins, update: onlyAdmins }, admin: { condition: signedIn, position: 'sidebar', description: 'Who has left is made inactive, never deleted: the record names them.' } },
    { name: 'passwordSetByOther', type: 'checkbox', defaultValue: false, access: { create: () => false, update: () => false }, admin: { hidden: true } },
    { name: 'currentPassword', type: 'text', virtual: true, label: 'Current password', admin: { condition: ownAccount, description: 'Asked for when you change your own password or e-mail address.', components: { Field: '/src/admin/CurrentPassword#CurrentPassword' } } },
    { name: 'secondFactor', type: 'ui', admin: { condition: (data, _sibling, { user }) => user !== null && Boolean(data['id']), components: { Field: '/src/admin/account/SecondFactor#SecondFactor' } } },
    notices(ownAccount),
    { name: 'setupCode', type: 'text', label: 'Set-up code', access: { read: nobody }, admin: { condition: (...args) => !signedIn(...args), description: 'Printed by the server at its first start. Never stored.' } },
  ],
}
