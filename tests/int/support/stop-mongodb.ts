import { running } from './start-mongodb'

export default async function stopMongodb(): Promise<void> {
  await running.server?.stop()
}
