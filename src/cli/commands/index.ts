import type { CliCommand } from '../command'
import { check } from './check'

/** The commands, in the order in which --help shows them. */
export const commands: readonly CliCommand[] = [check]
