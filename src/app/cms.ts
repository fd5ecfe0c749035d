import config from '@payload-config'
import { getPayload } from 'payload'
import { cmsOf, type Cms } from '../operations/cms'

/** The CMS of this process, for the pages that show what isn't published. */
export const openCms = async (): Promise<Cms> => cmsOf(await getPayload({ config }))
