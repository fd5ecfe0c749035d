import { isSafeHref } from '../../../domain/snapshot/href'
import type { Clinic } from '../_questions/clinic'
import { alternatesOf } from './address'
import { CitationCards } from './CitationCards'
import { Day } from './Day'
import { finderPath } from './finding'
import { Head } from './Head'
import { HowReviewed } from './HowReviewed'
import { inLanguage } from './inLanguage'
import { JsonLd } from './JsonLd'
import { Notices } from './Notices'
import { References } from './References'
import { countryName, placeName } from './placeName'
import { ReviewLine } from './ReviewLine'
import { Translations } from './Translations'
import { WhatChanged } from './WhatChanged'

/** One clinic: where it is, what it treats, what it offers, with the evidence it names. */
export const ClinicPage = ({ clinic, url }: { readonly clinic: Clinic; readonly url: string }) => (
  <article {...inLanguage(clinic.language)}>
    <Head title={clinic.name} description={`${clinic.name}${placeName(clinic.address) && `, ${placeName(clinic.address)}`}: what it offers, medically reviewed.`} url={url} language={clinic.language} alternates={alternatesOf('clinics', clinic, url)} />
    <header>
      <h1>{clinic.name}</h1>
      <div {...inLanguage('en')}>
        <ReviewLine {...clinic} />
        <Translations shelf="clinics" translations={clinic.translations} />
        <Notices {...clinic} />
      </div>
      <Contact {...clinic} />
    </header>
    <div className="body" dangerouslySetInnerHTML={{ __html: clinic.offer.html }} />
    <Treatments {...clinic} />
    <footer {...inLanguage('en')}>
      <References {...clinic} />
      <WhatChanged {...clinic} />
      <HowReviewed {...clinic} url={url} />
    </footer>
    <CitationCards />
    <JsonLd data={clinic.jsonLd} />
  </article>
)

function Contact({ address: { street, postalCode, city, region, country }, phone, website, licence, latitude, longitude }: Clinic) {
  const lines = [street, [postalCode, city].filter(Boolean).join(' '), region, countryName(country)].filter(Boolean)
  const near = latitude === null || longitude === null ? null : finderPath({ near: { latitude, longitude }, radiusKm: 50, treatment: undefined, after: undefined })
  return (
    <dl {...inLanguage('en')} className="facts">
      {lines.length > 0 && <><dt>Address</dt><dd><address>{lines.join(', ')}</address>{near && <a href={near}>Other clinics near it</a>}</dd></>}
      {phone && <><dt>Phone</dt><dd><a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a></dd></>}
      {website && isSafeHref(website) && <><dt>Web page</dt><dd><a href={website}>{website.replace(/^https?:\/\/|\/$/gi, '')}</a></dd></>}
      {licence && <><dt>Licence</dt><dd>{licence.number}, {licence.body}{licence.verifiedOn && <>, checked on <Day on={licence.verifiedOn} /></>}</dd></>}
    </dl>
  )
}

function Treatments({ treatments, claims }: Clinic) {
  if (treatments.length === 0) return null
  const numbersOf = (ids: readonly string[]): number[] => {
    const cited = claims.filter(({ id }) => ids.includes(id)).flatMap(({ citations }) => citations.map(({ reference }) => reference.number))
    return [...new Set(cited)].sort((a, b) => a - b)
  }
  return (
    <section aria-labelledby="_treatments">
      <h2 id="_treatments" {...inLanguage('en')}>Treatments</h2>
      <dl className="treatments">
        {treatments.map(({ name, description, claims: ids }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {description}
              <Numbers cited={numbersOf(ids)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const Numbers = ({ cited }: { readonly cited: readonly number[] }) => cited.length > 0 && (
  <sup className="citation">{cited.map((number, index) => <span key={number}>{index > 0 && ','}<a href={`#reference-${number}`}>{number}</a></span>)}</sup>
)
