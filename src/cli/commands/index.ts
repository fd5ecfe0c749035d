import type { CliCommand } from '../command'
import { audit } from './audit'
import { check } from './check'
import { importDocuments } from './import'
import { move } from './move'
import { reconcile } from './reconcile'
import { sources } from './sources'
import { user } from './user'

/** The commands, in the order in which --help shows them. */
export const commands: readonly CliCommand[] = [check, importDocuments, user, sources, reconcile, audit, move]
