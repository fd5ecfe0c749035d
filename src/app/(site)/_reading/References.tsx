import { identifierUrls } from '../../../domain/publication/sourceUrl'
import type { Edition, Reference } from '../_questions/publication'
import { Day } from './Day'

// Ids of the page’s own begin with an underscore: headings of a text become ids too, and never begin so.

/** The numbered list that the superscripts of the text link to; each entry leads back to where it is cited. A draft has no file of it. */
export function References({ references, bibtex, ris, cslJson }: Pick<Edition, 'references' | 'bibtex' | 'ris' | 'cslJson'>) {
  if (references.length === 0) return null
  return (
    <section aria-labelledby="_references">
      <h2 id="_references">References</h2>
      <ol className="references">
        {references.map((reference) => (
          <li key={reference.number} id={`reference-${reference.number}`} value={reference.number}>
            <Standing {...reference} />
            {reference.text}
            <ul className="links">
              {linksOf(reference).map(({ label, href }) => <li key={label}><a href={href}>{label}</a></li>)}
              {reference.citedAt.map((place, index) => (
                <li key={place}><a href={`#${place}`} aria-label={`Back to where reference ${reference.number} is cited, place ${index + 1}`}>↑{index + 1}</a></li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {ris && (
        <p className="downloads">
          Take these references with you: <a href={ris}>RIS</a>, <a href={bibtex}>BibTeX</a>, <a href={cslJson}>CSL-JSON</a>
        </p>
      )}
    </section>
  )
}

const WORDS = { RETRACTED: 'Retracted', EXPRESSION_OF_CONCERN: 'Expression of concern', CORRECTED: 'Corrected' } as const

function Standing({ status, statusOn }: Reference) {
  if (status === 'CURRENT' || status === 'UNKNOWN') return null
  return (
    <p className={`standing ${status.toLowerCase()}`}>
      <strong>{WORDS[status]}</strong>
      {statusOn && <> on <Day on={statusOn} /></>}
    </p>
  )
}

const REGISTRIES = [['doi', 'DOI'], ['pmid', 'PubMed'], ['pmcid', 'PMC'], ['nct', 'ClinicalTrials.gov']] as const

function linksOf({ identifiers, url }: Reference): { readonly label: string; readonly href: string }[] {
  const registered = REGISTRIES.flatMap(([name, label]) => identifierUrls({ [name]: identifiers[name] ?? undefined }, name).map((href) => ({ label, href })))
  return registered.length > 0 || url === null ? registered : [{ label: 'Open the source', href: url }]
}
