import { lexical } from './lexical'

/** Cites claims and sources in three key strokes, and reads what is pasted as an import would. */
export const CitingFeature = lexical.createServerFeature({ key: 'citing', dependencies: ['blocks'], feature: { ClientFeature: '/src/admin/citing/feature#CitingFeatureClient' } })
