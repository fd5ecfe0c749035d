import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. Right from src/ and from where programs are bundled to alike: both lie one level below it. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
