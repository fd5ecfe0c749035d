import { notFound } from 'next/navigation'
import { BadInput, siteUrl } from '../../../delivery'
import { sitemap } from '../../_reading/sitemap'
import { xml } from '../../_reading/xml'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly shelf: string }> }): Promise<Response> {
  const { shelf } = await params
  if (shelf !== 'articles' && shelf !== 'clinics') notFound()
  try {
    return xml('application/xml', await sitemap(shelf, new URL(request.url).searchParams.get('after'), siteUrl))
  } catch (error) {
    if (error instanceof BadInput) notFound()
    throw error
  }
}
