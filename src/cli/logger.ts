import pino from 'pino'

/** One line of JSON for each thing that the operator may want to know; errors with where they came from. */
export const logger = (): pino.Logger => pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } })
