import type { LiveClinic } from '../../domain/publication/publication'
import { untranslated, type Translations } from '../translations'
import { orNull } from './absent'
import { bodyView } from './body'
import { imagesIn, imageView } from './image'
import { publicationView } from './publication'

export function clinicView(publication: LiveClinic, publicUrl: string, translations: Translations = untranslated) {
  const { snapshot } = publication
  const { name, address, latitude, longitude, phone, url, treatments, licence, verifiedOn } = snapshot
  return {
    __typename: 'Clinic',
    ...publicationView(publication, publicUrl, translations),
    name,
    address: {
      street: orNull(address.street),
      city: orNull(address.city),
      region: orNull(address.region),
      postalCode: orNull(address.postalCode),
      country: orNull(address.country),
    },
    latitude,
    longitude,
    phone: orNull(phone),
    url: orNull(url),
    treatments: treatments.map((treatment) => ({ name: treatment.name, description: orNull(treatment.description), claims: treatment.supporting })),
    offer: () => bodyView(snapshot, () => snapshot.offer, publicUrl),
    images: () => imagesIn(snapshot.offer).flatMap((image) => imageView(snapshot, image, publicUrl)),
    licence: licence.number === '' ? null : { number: licence.number, body: licence.body, verifiedOn: orNull(verifiedOn) },
  }
}
