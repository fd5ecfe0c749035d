import { UnsavedChanges as UnsavedChanges_31d507b3a57bbfff19a9bc4d9afb6ef7 } from '../../../../src/admin/drafts/UnsavedChanges'
import { StageBar as StageBar_d5e4636e172984a8e82165ff1653e3e6 } from '../../../../src/admin/stage/StageBar'
import { FindingsPanel as FindingsPanel_435e5e05a324d5905c48a8fab89167e2 } from '../../../../src/admin/findings/FindingsPanel'
import { CommentsPanel as CommentsPanel_5cf5d20a95c1605b34b1752330d1badd } from '../../../../src/admin/review/comments/CommentsPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitingFeatureClient as CitingFeatureClient_54ca3549c274a8f76762edee9cb1f486 } from '../../../../src/admin/citing/feature'
import { FindingsFeature as FindingsFeature_b5c01aeaecb2f637893cc336de457a46 } from '../../../../src/admin/findings/feature'
import { TellFormFeature as TellFormFeature_7e4584cb693d95817ee6bd780e1153e9 } from '../../../../src/admin/editor/feature'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ClaimChip as ClaimChip_7a1fb42c7dfb8a017dbf747dc8db63b5 } from '../../../../src/admin/findings/ClaimChip'
import { ExemptionChip as ExemptionChip_1cdd19431b662561750128cff35e9173 } from '../../../../src/admin/findings/ExemptionChip'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ImportDocuments as ImportDocuments_0599e3c7f16a9afdcad142022db4410c } from '../../../../src/admin/import/ImportDocuments'
import { SaveButton as SaveButton_824e27e304762f3ac512652c9e233e58 } from '../../../../src/admin/drafts/SaveButton'
import { CompareView as CompareView_8dbb4dc1466c5bb6b0d3ff8585d93d41 } from '../../../../src/admin/compare/CompareView'
import { RecordView as RecordView_95355bb9d1747733972c6e8afd3466bf } from '../../../../src/admin/record/RecordView'
import { WhereUsed as WhereUsed_e73504933b49f8a69b9066c46a594758 } from '../../../../src/admin/whereUsed/WhereUsed'
import { LiveWarning as LiveWarning_b92df7bc0acfe385ad820f892518c502 } from '../../../../src/admin/whereUsed/LiveWarning'
import { RegistryLookup as RegistryLookup_91b922df37ba31141f5e090f7ccedc58 } from '../../../../src/admin/sources/RegistryLookup'
import { CurrentPassword as CurrentPassword_6800b2c48e2573a4d6efbf05cd630c93 } from '../../../../src/admin/CurrentPassword'
import { SecondFactor as SecondFactor_52b430368710376d91881b96daffd436 } from '../../../../src/admin/account/SecondFactor'
import { WebhookPanel as WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf } from '../../../../src/admin/webhooks/WebhookPanel'
import { FailedLink as FailedLink_65f6e83dac36d13f7d827916f4443028 } from '../../../../src/admin/webhooks/FailedLink'
import { Bell as Bell_fbc7f076de091953af655f74e46bd607 } from '../../../../src/admin/notices/Bell'
import { NavLinks as NavLinks_a8a83ef23abcec87047452bcaf88c32e } from '../../../../src/admin/NavLinks'
import { DashboardView as DashboardView_4d31f060d0ebe05e8e8d3bc4abb3ddbd } from '../../../../src/admin/dashboard/DashboardView'
import { DeskView as DeskView_a327a476c4e76f41b3e5642f815df220 } from '../../../../src/admin/desk/DeskView'
import { NoticesView as NoticesView_934a59e00bba5bab15d0c4ec691a57b7 } from '../../../../src/admin/notices/NoticesView'
import { InboxView as InboxView_9c47068f7dee9748424af66bf2cc6bab } from '../../../../src/admin/review/inbox/InboxView'
import { SheetView as SheetView_75a3b1724be17fd41096c7c570652562 } from '../../../../src/admin/sheet/SheetView'
import { ReviewView as ReviewView_3d10ea12c75fbac430403560c07a3c8a } from '../../../../src/admin/review/screen/ReviewView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/drafts/UnsavedChanges#UnsavedChanges": UnsavedChanges_31d507b3a57bbfff19a9bc4d9afb6ef7,
  "/src/admin/stage/StageBar#StageBar": StageBar_d5e4636e172984a8e82165ff1653e3e6,
  "/src/admin/findings/FindingsPanel#FindingsPanel": FindingsPanel_435e5e05a324d5905c48a8fab89167e2,
  "/src/admin/review/comments/CommentsPanel#CommentsPanel": CommentsPanel_5cf5d20a95c1605b34b1752330d1badd,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/citing/feature#CitingFeatureClient": CitingFeatureClient_54ca3549c274a8f76762edee9cb1f486,
  "/src/admin/findings/feature#FindingsFeature": FindingsFeature_b5c01aeaecb2f637893cc336de457a46,
  "/src/admin/editor/feature#TellFormFeature": TellFormFeature_7e4584cb693d95817ee6bd780e1153e9,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/findings/ClaimChip#ClaimChip": ClaimChip_7a1fb42c7dfb8a017dbf747dc8db63b5,
  "/src/admin/findings/ExemptionChip#ExemptionChip": ExemptionChip_1cdd19431b662561750128cff35e9173,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/import/ImportDocuments#ImportDocuments": ImportDocuments_0599e3c7f16a9afdcad142022db4410c,
  "/src/admin/drafts/SaveButton#SaveButton": SaveButton_824e27e304762f3ac512652c9e233e58,
  "/src/admin/compare/CompareView#CompareView": CompareView_8dbb4dc1466c5bb6b0d3ff8585d93d41,
  "/src/admin/record/RecordView#RecordView": RecordView_95355bb9d1747733972c6e8afd3466bf,
  "/src/admin/whereUsed/WhereUsed#WhereUsed": WhereUsed_e73504933b49f8a69b9066c46a594758,
  "/src/admin/whereUsed/LiveWarning#LiveWarning": LiveWarning_b92df7bc0acfe385ad820f892518c502,
  "/src/admin/sources/RegistryLookup#RegistryLookup": RegistryLookup_91b922df37ba31141f5e090f7ccedc58,
  "/src/admin/CurrentPassword#CurrentPassword": CurrentPassword_6800b2c48e2573a4d6efbf05cd630c93,
  "/src/admin/account/SecondFactor#SecondFactor": SecondFactor_52b430368710376d91881b96daffd436,
  "/src/admin/webhooks/WebhookPanel#WebhookPanel": WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf,
  "/src/admin/webhooks/FailedLink#FailedLink": FailedLink_65f6e83dac36d13f7d827916f4443028,
  "/src/admin/notices/Bell#Bell": Bell_fbc7f076de091953af655f74e46bd607,
  "/src/admin/NavLinks#NavLinks": NavLinks_a8a83ef23abcec87047452bcaf88c32e,
  "/src/admin/dashboard/DashboardView#DashboardView": DashboardView_4d31f060d0ebe05e8e8d3bc4abb3ddbd,
  "/src/admin/desk/DeskView#DeskView": DeskView_a327a476c4e76f41b3e5642f815df220,
  "/src/admin/notices/NoticesView#NoticesView": NoticesView_934a59e00bba5bab15d0c4ec691a57b7,
  "/src/admin/review/inbox/InboxView#InboxView": InboxView_9c47068f7dee9748424af66bf2cc6bab,
  "/src/admin/sheet/SheetView#SheetView": SheetView_75a3b1724be17fd41096c7c570652562,
  "/src/admin/review/screen/ReviewView#ReviewView": ReviewView_3d10ea12c75fbac430403560c07a3c8a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
