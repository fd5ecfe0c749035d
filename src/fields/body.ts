import type { Field } from 'payload'
import { CitingFeature } from './citing'
import { supportingClaims } from './claims'
import { lexical } from './lexical'

const {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineCodeFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
  createServerFeature,
  lexicalEditor,
} = lexical

/** Rich text of exactly the nodes that a snapshot knows (domain/snapshot/fromLexical.ts). */
export const body = (name: string, label: string): Field => ({ name, type: 'richText', label, editor })

/** Shows in the text what the gate finds in it, while it is written. */
const TellFormFeature = createServerFeature({ key: 'tellForm', feature: { ClientFeature: '/src/admin/editor/feature#TellFormFeature' } })
const FindingsFeature = createServerFeature({ key: 'findings', dependencies: ['blocks'], feature: { ClientFeature: '/src/admin/findings/feature#FindingsFeature' } })

const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    InlineCodeFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: [] }),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: [{ name: 'caption', type: 'text' }, supportingClaims('claims', 'Claims behind the caption')] } } }),
    BlocksFeature({
      inlineBlocks: [
        {
          slug: 'claimReference',
          labels: { singular: 'Claim reference', plural: 'Claim references' },
          admin: { components: { Block: '/src/admin/findings/ClaimChip#ClaimChip' } },
          fields: [{ name: 'claim', type: 'relationship', relationTo: 'claims', required: true, admin: { description: 'Vouches for the sentence before it. Readers see the numbers of its sources here.' } }],
        },
        {
          slug: 'notAStatement',
          labels: { singular: 'Not a statement of fact', plural: 'Not statements of fact' },
          admin: { components: { Block: '/src/admin/findings/ExemptionChip#ExemptionChip' } },
          fields: [
            { name: 'reason', type: 'text', required: true, admin: { description: 'Why the sentence before it needs no source. Reviewers read this; readers don’t.' } },
            { name: 'by', type: 'text', admin: { readOnly: true, description: 'Filled in when you save.' } },
          ],
        },
      ],
    }),
    TellFormFeature(),
    FindingsFeature(),
    CitingFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
