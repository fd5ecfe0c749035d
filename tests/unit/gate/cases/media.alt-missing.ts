import { mediaAltMissing } from '../../../../src/domain/gate/rules/mediaAltMissing'
import { casesOf } from './case'

const IMAGE = { type: 'image', media: 'm1', alt: 'A splinted wrist', caption: '', claims: [] } as const

export const cases = casesOf(mediaAltMissing, [
  ['', ['body/0/alt'], { note: 'without', fields: { body: [{ ...IMAGE, alt: ' ' }] } }],
  ['', [], { note: 'with', fields: { body: [IMAGE] } }],
])
