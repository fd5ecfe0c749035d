import config from '@payload-config'
import { getPayload } from 'payload'

/** Opens the CMS before anybody asks, and ends the process with a sentence where it can't be opened. */
export async function start(): Promise<void> {
  try {
    await getPayload({ config })
  } catch (error) {
    process.stderr.write(`Probatum can't start. ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
