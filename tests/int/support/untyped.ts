import type { Payload } from 'payload'
import { aCms, startCms, type Configure } from './cms'

interface Doc {
  readonly id: string
  readonly [field: string]: unknown
}

interface Version {
  readonly id: string
  readonly version: Omit<Doc, 'id'> & { readonly id?: string }
}

type On<Answer> = (args: { readonly collection: string } & Readonly<Record<string, unknown>>) => Promise<Answer>
type Operation = 'create' | 'duplicate' | 'update' | 'delete' | 'findByID' | 'restoreVersion'
type Write = 'create' | 'updateOne' | 'updateMany' | 'upsert' | 'deleteOne' | 'deleteMany' | 'updateVersion' | 'deleteVersions'

/** Payload as it is with throw-away collections, which the generated types know nothing of. */
export type Untyped = Pick<Payload, 'config' | 'destroy'> &
  Record<Operation, On<Doc>> & {
    readonly find: On<{ readonly docs: readonly Doc[] }>
    readonly findVersions: On<{ readonly docs: readonly Version[] }>
    readonly login: On<{ readonly user?: { readonly id: string } }>
    readonly db: Pick<Payload['db'], 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction' | 'migrate'> &
      Record<Write, On<unknown>> & { readonly createVersion: (args: Readonly<Record<string, unknown>>) => Promise<unknown> }
  }

export function anUntypedCms(configure: Configure): () => Untyped {
  const cms = aCms(configure)
  return () => untyped(cms())
}

export const startUntyped = async (...args: Parameters<typeof startCms>): Promise<Untyped> => untyped(await startCms(...args))

const untyped = (cms: Payload): Untyped => cms as unknown as Untyped
