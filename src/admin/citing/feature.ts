'use client'
import { createClientFeature, toolbarFeatureButtonsGroupWithItems } from '@payloadcms/richtext-lexical/client'
import { OPEN_CITING_COMMAND } from '../editor/commands'
import { wordsOf } from '../words/key'
import { CiteButton } from './CiteButton'
import { CiteIcon } from './CiteIcon'
import { Citing } from './Citing'
import { Pasting } from './Pasting'
import { shownShortcut } from './shortcut'

const toolbar = { groups: [toolbarFeatureButtonsGroupWithItems([{ key: 'cite', Component: CiteButton, order: 1 }])] }

/** The browser's half of the feature `citing` (fields/citing.ts). */
export const CitingFeatureClient = createClientFeature({
  plugins: [
    { Component: Citing, position: 'normal' },
    { Component: Pasting, position: 'belowContainer' },
  ],
  toolbarFixed: toolbar,
  toolbarInline: toolbar,
  slashMenu: {
    groups: [
      {
        key: 'citing',
        label: ({ i18n }) => wordsOf(i18n)('citing:cite'),
        items: [
          {
            key: 'cite',
            Icon: CiteIcon,
            keywords: ['cite', 'claim', 'source', 'reference', 'citation'],
            label: ({ i18n }) => wordsOf(i18n)('citing:citeBy', { shortcut: shownShortcut() }),
            onSelect: ({ editor }) => {
              editor.dispatchCommand(OPEN_CITING_COMMAND, undefined)
            },
          },
        ],
      },
    ],
  },
})
