import type { CslItem, Identifiers } from '../csl'
import { ama } from './ama'
import { vancouver } from './vancouver'

/** The styles in which a numbered reference can be had. Editions are signed in the first. */
export const REFERENCE_STYLES = ['vancouver', 'ama'] as const
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number]

const PRINT: Readonly<Record<ReferenceStyle, (csl: CslItem, identifiers: Identifiers) => string>> = { vancouver, ama }

export const printed = (style: ReferenceStyle, csl: CslItem, identifiers: Identifiers): string => PRINT[style](csl, identifiers)
