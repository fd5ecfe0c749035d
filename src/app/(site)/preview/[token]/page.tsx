import { notFound } from 'next/navigation'
import { after } from 'next/server'
import { countOpening, openPreview } from '../../../../operations/previews/opened'
import { asRead } from '../../../asRead'
import { openCms } from '../../../cms'
import { ArticlePage } from '../../_reading/ArticlePage'
import { ClinicPage } from '../../_reading/ClinicPage'
import { PreviewBanner } from '../../_reading/PreviewBanner'
import '../preview.css'

export const dynamic = 'force-dynamic'

const Page = async ({ params }: { readonly params: Promise<{ readonly token: string }> }) => {
  const { token } = await params
  const cms = await openCms()
  const preview = await openPreview(cms, token)
  if (preview === null) notFound()
  const { link } = preview
  after(() => countOpening(cms, link))
  const text = await asRead(preview, `/preview/${token}`)
  return (
    <>
      <PreviewBanner madeByName={link.madeByName} expiresAt={link.expiresAt} />
      {text.__typename === 'Article' ? <ArticlePage article={text} url="" /> : <ClinicPage clinic={text} url="" />}
    </>
  )
}

export default Page
