import type { CliCommand } from '../command'
import { audit } from './audit'
import { check } from './check'
import { identifier } from './identifier'
import { importDocuments } from './import'
import { move } from './move'
import { reconcile } from './reconcile'
import { references } from './references'
import { sources } from './sources'
import { user } from './user'

/** The commands, in the order in which --help shows them. */
export const commands: readonly CliCommand[] = [check, references, identifier, importDocuments, user, sources, reconcile, audit, move]
