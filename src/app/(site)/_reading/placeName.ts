interface Place {
  readonly city: string | null
  readonly region?: string | null
  readonly country: string | null
}

/** A town as readers know it: “Kiel, Germany”, “Portland, ME, United States”. */
export const placeName = ({ city, region, country }: Place): string => [city, region, countryName(country)].filter(Boolean).join(', ')

/** What is no code of a country (ISO 3166-1) stands as it is. */
export const countryName = (country: string | null): string | null => (country !== null && /^[A-Z]{2}$/.test(country) ? (COUNTRIES.of(country) ?? country) : country)

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
