import { randomUUID } from 'node:crypto'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { probatumConfig } from '../config'
import { readEnvironment, type Environment } from '../environment'
import { cmsOf, type Cms } from '../operations/cms'
import { EXIT, WrongUse, type ExitCode } from './command'

export interface CmsOptions {
  readonly verbose?: true
  /** Where not that of the process. */
  readonly environment?: Environment
}

/** Runs a command with the CMS of the environment, beside a running app or without one, and closes it. A failure is one sentence, and a refusal its reasons. */
export async function withCms({ verbose, environment = environmentOfProcess() }: CmsOptions, run: (cms: Cms) => Promise<ExitCode>): Promise<ExitCode> {
  let payload: Payload | undefined
  try {
    const config = await probatumConfig(environment, { serves: false })
    // What commands print is for programs, too: the log goes elsewhere.
    const logger = { options: { level: verbose ? 'info' : 'error' }, destination: process.stderr } as unknown as SanitizedConfig['logger']
    payload = await getPayload({ config: { ...config, logger }, key: randomUUID() })
    return await run(cmsOf(payload))
  } catch (error) {
    if (error instanceof WrongUse) throw error
    process.stderr.write(verbose && error instanceof Error ? `${error.stack ?? error.message}\n` : `probatum: ${sentenceOf(error)}\n`)
    return EXIT.blocked
  } finally {
    await payload?.destroy()
  }
}

function environmentOfProcess(): Environment {
  try {
    return readEnvironment()
  } catch (error) {
    throw new WrongUse(sentenceOf(error))
  }
}

export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const details: unknown = 'data' in error && typeof error.data === 'object' && error.data !== null && 'details' in error.data ? error.data.details : undefined
  return [error.message, ...(Array.isArray(details) ? details.map((detail) => `  ${String(detail)}`) : [])].join('\n')
}
