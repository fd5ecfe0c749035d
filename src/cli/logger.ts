import pino from 'pino'
import type { LogLevel } from '../environment'

/** One line of JSON for each thing that the operator may want to know; errors with where they came from. */
export const logger = (level: LogLevel): pino.Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } })
