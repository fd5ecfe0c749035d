import type { Imports } from './importFiles'

export const asJson = ({ reports, failed }: Imports): string => `${JSON.stringify({ documents: reports, failed }, null, 2)}\n`
