import type {
  BookLeaf, ChapterLeaf, CreativeWorkLeaf, DatasetLeaf, LegislationLeaf, NewsArticleLeaf, OrganizationLeaf, PeriodicalLeaf, PersonLeaf, PropertyValueLeaf,
  PublicationIssueLeaf, PublicationVolumeLeaf, ReportLeaf, ScholarlyArticleLeaf, ThesisLeaf, WebPageLeaf,
} from 'schema-dts'
import type { SourceStanding } from '../../domain/publication/publication'
import { identifierUrls, sourceUrl } from '../../domain/publication/sourceUrl'
import type { CslItem, CslName, Identifiers } from '../../domain/references/csl'
import type { Reference } from '../../domain/snapshot/snapshot'
import { isoDate } from '../views/reference'
import { filled } from './filled'

type Citation =
  | ScholarlyArticleLeaf | BookLeaf | ChapterLeaf | ReportLeaf | WebPageLeaf | NewsArticleLeaf | ThesisLeaf | DatasetLeaf | LegislationLeaf | CreativeWorkLeaf

/** A reference as the nearest type of schema.org. What isn't current says so in creativeWorkStatus. */
export function citation({ number, csl, identifiers }: Reference, standing: SourceStanding | undefined, id: string): Citation {
  const status = filled({ creativeWorkStatus: STATUSES[standing?.status ?? 'unknown'] })
  return { ...typed(csl, identifiers), ...work(csl, identifiers), '@id': id, position: number, ...status }
}

const STATUSES = { current: '', unknown: '', corrected: 'Corrected', 'expression-of-concern': 'Expression of concern', retracted: 'Retracted' } as const

const REGISTRIES = ['doi', 'pmcid', 'pmid', 'isbn', 'nct'] as const

/** What every creative work may have. */
const work = (csl: CslItem, identifiers: Identifiers): Omit<CreativeWorkLeaf, '@type'> => ({
  ...filled({ name: csl.title, datePublished: isoDate(csl.issued) ?? '', url: sourceUrl(csl, identifiers) ?? '' }),
  ...(csl.author === undefined ? {} : { author: csl.author.map(author) }),
  ...(csl.publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: csl.publisher } }),
  identifier: REGISTRIES.flatMap((name): PropertyValueLeaf[] => {
    const value = identifiers[name]
    return value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID: name, value }]
  }),
  sameAs: identifierUrls(identifiers, 'doi', 'pmcid', 'pmid', 'nct'),
})

/** What its own type allows besides. */
function typed(csl: CslItem, { isbn }: Identifiers): Citation {
  const container = csl['container-title']
  const book = filled({ isbn, bookEdition: csl.edition })
  const pages = filled({ pagination: csl.page })
  const within = container === undefined ? {} : { isPartOf: { '@type': 'CreativeWork' as const, name: container } }
  switch (csl.type) {
    case 'article-journal':
    case 'paper-conference':
      return { '@type': 'ScholarlyArticle', ...pages, ...(container === undefined ? {} : { isPartOf: issue(container, csl) }) }
    case 'article-newspaper':
      return { '@type': 'NewsArticle', ...pages, ...within }
    case 'book':
      return { '@type': 'Book', ...book }
    case 'chapter':
      return { '@type': 'Chapter', ...pages, ...(container === undefined ? {} : { isPartOf: { '@type': 'Book', name: container, ...book } }) }
    case 'report':
      return { '@type': 'Report', ...pages, ...within }
    case 'webpage':
      return { '@type': 'WebPage', ...within }
    case 'thesis':
      return { '@type': 'Thesis' }
    case 'dataset':
      return { '@type': 'Dataset', ...within }
    case 'regulation':
      return { '@type': 'Legislation', ...within }
    case 'document':
      return { '@type': 'CreativeWork', ...within }
  }
}

/** Issue in volume in journal, as far as each is known. */
function issue(title: string, csl: CslItem): PublicationIssueLeaf | PublicationVolumeLeaf | PeriodicalLeaf {
  const journal: PeriodicalLeaf = { '@type': 'Periodical', name: title }
  const volume: PublicationVolumeLeaf | PeriodicalLeaf =
    csl.volume === undefined ? journal : { '@type': 'PublicationVolume', volumeNumber: csl.volume, isPartOf: journal }
  return csl.issue === undefined ? volume : { '@type': 'PublicationIssue', issueNumber: csl.issue, isPartOf: volume }
}

const author = (name: CslName): PersonLeaf | OrganizationLeaf =>
  'literal' in name ? { '@type': 'Organization', name: name.literal } : { '@type': 'Person', familyName: name.family, ...filled({ givenName: name.given }) }
