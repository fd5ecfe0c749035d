import type { Finding } from '../../domain/gate/rule'
import type { Say } from '../words/key'
import { findings } from './words'

type Named = keyof typeof findings.place

/** What the place of a finding without words is called. */
export function placeName({ place: { path } }: Pick<Finding, 'place'>, t: Say): string {
  const [field = '', index = ''] = path.split('/')
  const name = t(`findings:place:${isNamed(field) ? field : 'text'}`)
  return field === 'bibliography' ? `${name} ${index}` : name
}

const isNamed = (field: string): field is Named => Object.hasOwn(findings.place, field)
