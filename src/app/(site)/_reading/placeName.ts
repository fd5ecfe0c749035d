/** A town as readers know it: “Kiel, Germany”. What is no code of a country (ISO 3166-1) stands as it is. */
export function placeName({ city, country }: { readonly city: string | null; readonly country: string | null }): string {
  return [city, country && /^[A-Z]{2}$/.test(country) ? (COUNTRIES.of(country) ?? country) : country].filter(Boolean).join(', ')
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })
