import { linkUnsafe } from '../../../../src/domain/gate/rules/linkUnsafe'
import { casesOf } from './case'
import { text, type Block } from '../../../../src/domain/snapshot/content'

const linking = (href: string): { body: Block[] } => ({ body: [{ type: 'paragraph', content: [{ type: 'link', href, content: [text('Read on')] }] }] })

export const cases = casesOf(linkUnsafe, [
  ['', ['Read on'], { note: 'to code', fields: linking('javascript:open()') }],
  ['', [], { note: 'to a page', fields: linking('https://example.org/wrists') }],
])
