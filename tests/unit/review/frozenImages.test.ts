import { expect, test } from '@jest/globals'
import { withFrozenImages } from '../../../src/domain/review/frozenImages'
import type { Block } from '../../../src/domain/snapshot/content'
import { mediaPath, renderHtml } from '../../../src/domain/snapshot/render'
import type { SnapshotMedia } from '../../../src/domain/snapshot/snapshot'

const file: SnapshotMedia = { id: 'm1', sha256: 'ab'.repeat(32), mimeType: 'image/png', width: 640, height: 480 }

test('a signed text shows its images to the team, live or not, and is the same text', () => {
  const body: readonly Block[] = [
    { type: 'image', media: 'm1', alt: 'A wrist', caption: 'At rest', claims: [] },
    { type: 'paragraph', content: [{ type: 'text', text: `It says src="${mediaPath(file)}".`, emphasis: [] }] },
  ]
  const html = renderHtml(body, { numbersOf: () => [], mediaOf: () => file })
  const shown = withFrozenImages({ html, media: [file] }, '/api')
  expect(shown).toContain(`<img src="/api/media/m1/frozen/${file.sha256}" alt="A wrist"`)
  expect(shown.replace(`/api/media/m1/frozen/${file.sha256}`, mediaPath(file))).toBe(html)
})
