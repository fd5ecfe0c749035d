import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ArticlePage } from '../../../src/app/(site)/_reading/ArticlePage'
import { ClinicPage } from '../../../src/app/(site)/_reading/ClinicPage'
import { PreviewBanner } from '../../../src/app/(site)/_reading/PreviewBanner'
import { asRead } from '../../../src/app/asRead'
import type { Snapshot } from '../../../src/domain/snapshot/snapshot'
import { aClinicSnapshot, anArticleSnapshot, digest } from '../delivery/builders'

const AT = '/preview/TOKEN'

async function html(snapshot: Snapshot): Promise<string> {
  const text = await asRead({ snapshot, sources: { 'source-salt': { status: 'retracted', statusOn: '2026-02-01' } } }, AT)
  return renderToStaticMarkup(text.__typename === 'Article' ? createElement(ArticlePage, { article: text, url: '' }) : createElement(ClinicPage, { clinic: text, url: '' }))
}

describe.each([
  ['an article', anArticleSnapshot(), ['What less salt does', 'A summary about salt', 'This page contains advertising', 'Call 112.', 'Quentin Quoted', `src="${AT}/media/${digest('b')}.jpg"`, `src="${AT}/media/${digest('a')}.png"`]],
  ['a clinic', aClinicSnapshot(), ['Harbour Clinic', 'Quay 1, 24103 Kiel', 'About salt and more', `src="${AT}/media/${digest('c')}.webp"`]],
])('the preview of %s', (_what, snapshot, words) => {
  it('reads as the page would, its images below the address of the preview', async () => {
    const page = await html(snapshot)
    for (const said of [...words, 'href="#reference-1"', '<p class="standing retracted">']) expect(page).toContain(said)
    expect(page).not.toContain('src="/media/')
  })

  it('shows nothing that only an edition has', async () => {
    const page = await html(snapshot)
    for (const said of ['class="reviewed"', 'id="_reviewed"', 'id="_changed"', 'ld+json', 'canonical', 'class="downloads"']) expect(page).not.toContain(said)
  })

  it('is there before the text has an address of its own', async () => {
    expect(await html({ ...snapshot, slug: '' })).toContain(words[0])
  })
})

it('a banner says what a preview is, whose link it is and until when, and keeps search engines and the pages it links to out', () => {
  const banner = renderToStaticMarkup(createElement(PreviewBanner, { madeByName: 'Edda Editor', expiresAt: '2026-12-07T10:00:00.000Z' }))
  for (const said of ['a draft, not a published page', 'No medical review', 'Link made by Edda Editor, works until <time dateTime="2026-12-07T10:00:00.000Z">7 December 2026</time>', '<meta name="robots" content="noindex, nofollow, noarchive"/>', '<meta name="referrer" content="no-referrer"/>']) expect(banner).toContain(said)
})
