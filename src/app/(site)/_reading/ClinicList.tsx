import type { ListedClinic } from '../_questions/listed'
import { publicPath } from '../../../domain/publication/publicPath'
import { inLanguage } from './inLanguage'
import { placeName } from './placeName'
import { ReviewLine } from './ReviewLine'

export interface ListedAt {
  readonly node: ListedClinic
  /** From the point that was asked for; null or absent: none was. */
  readonly distanceKm?: number | null
}

/** Clinics with where they are and what they treat with. */
export const ClinicList = ({ clinics }: { readonly clinics: readonly ListedAt[] }) => (
  <ul className="list">
    {clinics.map(({ node: clinic, distanceKm }) => (
      <li key={publicPath('clinics', clinic)}>
        <h3 {...inLanguage(clinic.language)}><a href={publicPath('clinics', clinic)}>{clinic.name}</a></h3>
        <p>
          {placeName(clinic.address)}
          {typeof distanceKm === 'number' && <span className="distance">{inWords(distanceKm)}</span>}
        </p>
        {clinic.treatments.length > 0 && <p {...inLanguage(clinic.language)} className="quiet">{clinic.treatments.map(({ name }) => name).join(' · ')}</p>}
        <ReviewLine {...clinic} />
      </li>
    ))}
  </ul>
)

const inWords = (km: number): string => (km < 1 ? 'less than 1 km from there' : `${km < 10 ? km.toFixed(1) : Math.round(km)} km from there`)
