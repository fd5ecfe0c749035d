import { APIError } from 'payload'

/**
 * A request that is answered with what is wrong and what to do next. The system is not at fault, so the log gets a line and no stack
 * (config.ts). The names are set here since a production build shortens those of classes.
 */
export class Declined<Data extends object = object> extends APIError<Data> {
  constructor(message: string, status: number, data: Data, name: DeclinedName = 'Declined') {
    super(message, status, data, true)
    this.name = name
  }
}

export const DECLINED_NAMES = ['Declined', 'Refused'] as const
type DeclinedName = (typeof DECLINED_NAMES)[number]
