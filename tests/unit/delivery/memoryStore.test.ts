import { memoryStore } from '../../../src/delivery/memoryStore'
import { storeContract } from './storeContract'

storeContract('in memory', async (publications, changes) => ({ store: memoryStore(publications, changes), close: async () => {} }))
