import { notFound, permanentRedirect } from 'next/navigation'
import { ask, siteUrl } from '../../../delivery'
import { CLINIC, type ClinicAnswer } from '../../_questions/clinic'
import { publicPath } from '../../../../domain/publication/publicPath'
import { placeOf, type PlaceProps } from '../../_reading/address'
import { ClinicPage } from '../../_reading/ClinicPage'
import { TombstonePage } from '../../_reading/TombstonePage'

export const dynamic = 'force-dynamic'

const Page = async (props: PlaceProps) => {
  const place = await placeOf(props)
  const url = siteUrl(publicPath('clinics', place))
  const { clinic } = await ask<ClinicAnswer>(CLINIC, { ...place, url })
  if (clinic === null) notFound()
  if (clinic.__typename === 'Moved') permanentRedirect(publicPath('clinics', clinic))
  return clinic.__typename === 'Withdrawn' ? <TombstonePage {...clinic} /> : <ClinicPage clinic={clinic} url={url} />
}

export default Page
