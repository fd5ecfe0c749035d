import { mediaNotImage } from '../../../../src/domain/gate/rules/mediaNotImage'
import { casesOf } from './case'

const IMAGE = { type: 'image', media: 'm1', alt: 'A splinted wrist', caption: '', claims: [] } as const
const FILE = { id: 'm1', sha256: 'ab'.repeat(32), mimeType: 'image/png', width: 640, height: 480 }

export const cases = casesOf(mediaNotImage, [
  ['', ['body/0'], { note: 'a PDF', fields: { body: [IMAGE], media: [{ ...FILE, mimeType: 'application/pdf' }] } }],
  ['', [], { note: 'an image', fields: { body: [IMAGE], media: [FILE] } }],
])
