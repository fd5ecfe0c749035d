import { offerFigures } from './offeredFigures'

/**
 * Opens the CMS before anybody asks, and ends the process with a sentence where it can't be opened.
 * The configuration is imported here and not above: a wrong environment already fails while it is read.
 */
export async function start(): Promise<void> {
  try {
    const [{ default: config }, { getPayload }, { cmsOf }, { figuresOf }] = await Promise.all([import('@payload-config'), import('payload'), import('./operations/cms'), import('./operations/figures')])
    await getPayload({ config })
    offerFigures(async () => figuresOf(cmsOf(await getPayload({ config }))))
  } catch (error) {
    process.stderr.write(`Probatum can't start. ${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}
