import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { identifiersIn, identify, normalizeDoi, normalizeIsbn, normalizeNct, normalizeNpi, normalizeOrcid, normalizePmcid, normalizePmid, type IdentifierKind } from '../../../src/domain/references/identifiers'

const SICI = '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2'

/** What people paste, and beside it a neighbour that must not pass. */
const PASTED: readonly (readonly [kind: IdentifierKind | 'none', text: string, normalized: string | null])[] = [
  ['doi', '10.1136/BMJ.39489.470347.AD', '10.1136/bmj.39489.470347.ad'],
  ['doi', 'doi:10.1136/bmj.n71', '10.1136/bmj.n71'],
  ['doi', 'DOI: 10.1136/bmj.n71.', '10.1136/bmj.n71'],
  ['doi', 'https://doi.org/10.1136/bmj.n71', '10.1136/bmj.n71'],
  ['doi', 'http://dx.doi.org/10.1016%2FS0006-3223(99)00230-9', '10.1016/s0006-3223(99)00230-9'],
  ['doi', '(10.1016/s0006-3223(99)00230-9)', '10.1016/s0006-3223(99)00230-9'],
  ['doi', 'https://www.nejm.org/doi/full/10.1056/NEJMoa2302399?query=featured', '10.1056/nejmoa2302399'],
  ['doi', 'https://www.frontiersin.org/articles/10.3389/fnhum.2016.00612/full', '10.3389/fnhum.2016.00612'],
  ['doi', SICI.toUpperCase(), SICI],
  ['doi', 'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2', SICI],
  ['doi', `<${SICI}>`, SICI],
  ['doi', SICI.replace('<', '&lt;').replace('>', '&gt;'), SICI],
  ['doi', SICI.replace('<', '&#60;').replace('>', '&#x3E;'), SICI],
  ['doi', 'DOI: https://doi.org/10.1136/bmj.n71', '10.1136/bmj.n71'],
  ['doi', '(doi:10.1016/S0140-6736(05)66545-4).', '10.1016/s0140-6736(05)66545-4'],
  ['doi', 'dx.doi.org/10.1016%2FS0140-6736%2805%2966545-4', '10.1016/s0140-6736(05)66545-4'],
  ['doi', 'https://doi.org/10.1016%252Fs0140-6736', '10.1016/s0140-6736'],
  ['doi', 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456&type=printable', '10.1371/journal.pone.0123456'],
  ['doi', 'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf', '10.1101/2020.01.01.123456'],
  ['doi', 'https://link.springer.com/content/pdf/10.1007/s00213-020-1.pdf', '10.1007/s00213-020-1'],
  ['doi', 'https://doi.org/10.1000/full', '10.1000/full'],
  ['doi', '10.1136/\u200Bbmj.n71\uFEFF', '10.1136/bmj.n71'],
  ['doi', '10.1136/bmj.n71</a>', '10.1136/bmj.n71'],
  ['doi', '10.1016/0001\u20115172', null],
  ['doi', '10.1016/0001–5172', null],
  ['doi', '10.1136/bmj.n71 PMID: 33782057', null],
  ['doi', 'doi:10.12/short', null],
  ['doi', '10.1136/', null],
  ['doi', '10.1136/bmj n71', null],
  ['pmid', '16894061', '16894061'],
  ['pmid', 'PMID: 16894061', '16894061'],
  ['pmid', 'pmid16894061.', '16894061'],
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/16894061/', '16894061'],
  ['pmid', 'www.ncbi.nlm.nih.gov/pubmed/16894061', '16894061'],
  ['pmid', '1', '1'],
  ['pmid', 'PMID- 16894061', '16894061'],
  ['pmid', 'PMID: 16894061 [PubMed]', '16894061'],
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/16894061/#abstract', '16894061'],
  ['pmid', 'http://ncbi.nlm.nih.gov/pubmed/?term=16894061', '16894061'],
  ['pmid', 'https://europepmc.org/article/MED/16894061', '16894061'],
  ['pmid', 'PMID: 168940612', null],
  ['pmid', 'PMID: 016894', null],
  ['pmcid', 'PMC5794524', 'PMC5794524'],
  ['pmcid', 'pmcid: PMC5794524', 'PMC5794524'],
  ['pmcid', 'PMCID: 5794524', 'PMC5794524'],
  ['pmcid', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5794524/', 'PMC5794524'],
  ['pmcid', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5794524/#abstract', 'PMC5794524'],
  ['pmcid', 'PMCID: PMC5794524.2', 'PMC5794524'],
  ['pmcid', 'https://europepmc.org/articles/PMC5794524?pdf=render', 'PMC5794524'],
  ['pmcid', 'PMC57945x', null],
  ['isbn', '978-0-8070-1427-1', '9780807014271'],
  ['isbn', 'ISBN 978 0 8070 1427 1', '9780807014271'],
  ['isbn', 'ISBN-13: 9780807014271', '9780807014271'],
  ['isbn', 'ISBN-10: 0807014273', '9780807014271'],
  ['isbn', '0-9752298-0-X', '9780975229804'],
  ['isbn', 'ISBN 13: 978‑0‑8070–1427–1 (pbk.)', '9780807014271'],
  ['isbn', 'urn:isbn:9780807014271', '9780807014271'],
  ['isbn', '0-8070-1427-1', null],
  ['isbn', '978-0-8070-1427-2', null],
  ['nct', 'NCT03113968', 'NCT03113968'],
  ['nct', 'nct03113968', 'NCT03113968'],
  ['nct', 'https://clinicaltrials.gov/ct2/show/NCT03113968?term=ketamine', 'NCT03113968'],
  ['nct', 'https://clinicaltrials.gov/study/NCT03113968', 'NCT03113968'],
  ['nct', 'ClinicalTrials.gov Identifier: NCT03113968', 'NCT03113968'],
  ['nct', 'https://clinicaltrials.gov/ct2/show/study/NCT03113968', 'NCT03113968'],
  ['nct', '(ClinicalTrials.gov number, NCT03113968.)', 'NCT03113968'],
  ['nct', 'NCT0311396', null],
  ['nct', 'NCT031139680', null],
  ['orcid', '0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['orcid', 'https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
  ['orcid', '0000000218250097', '0000-0002-1825-0097'],
  ['orcid', '0000‑0002–1825 0097', '0000-0002-1825-0097'],
  ['orcid', 'ORCID iD: https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['orcid', '0000-0002-1825-0098', null],
  ['npi', 'NPI 1234567893', '1234567893'],
  ['npi', '1234567893', '1234567893'],
  ['npi', 'NPI: 1234567890', null],
  ['npi', 'NPI 3234567893', null],
  ['arxiv', 'arXiv:1706.03762v5', '1706.03762v5'],
  ['arxiv', 'https://arxiv.org/abs/1706.03762', '1706.03762'],
  ['arxiv', 'https://arxiv.org/pdf/hep-th/9901001.pdf', 'hep-th/9901001'],
  ['arxiv', 'arXiv preprint arXiv:1706.03762 [cs.CL]', '1706.03762'],
  ['arxiv', 'arXiv:MATH.gt/0309136V2', 'math.GT/0309136v2'],
  ['arxiv', 'arXiv:1713.03762', null],
  ['none', 'ketamine', null],
  ['none', '', null],
  ['none', '123456789', null],
  ['none', '012345678', null],
  ['none', 'https://www.example.org/10/1136', null],
]

describe('a pasted identifier', () => {
  it.each(PASTED)('%s: %s is %s', (kind, text, normalized) => {
    expect(identify(text)).toEqual({ raw: text, kind, normalized, valid: normalized !== null })
  })

  it('is normalized once and for all', () => {
    for (const [, , normalized] of PASTED) if (normalized !== null) expect(identify(normalized).normalized).toBe(normalized)
    const near = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'10./(<>)%2F;:-xXPMCNdoi ') }).map((text) => `10.1000/${text}`))
    fc.assert(
      fc.property(near, (text) => {
        const doi = normalizeDoi(text)
        return doi === null || normalizeDoi(doi) === doi
      }),
    )
  })

  it('means the same however it is decorated', () => {
    const before = fc.constantFrom('', ' ', '(', '[', '“', '<', '\uFEFF', '\u00A0', '&lt;')
    const after = fc.constantFrom('', ' ', '.', ',', ';', ').', ']', '”', '>', '\u200B', '&gt;', '&nbsp;', ' (pbk.)', '</a>')
    const valid = PASTED.flatMap(([kind, , normalized]) => (normalized === null ? [] : [[kind, normalized] as const]))
    fc.assert(
      fc.property(before, fc.constantFrom(...valid), after, (left, [kind, normalized], right) => {
        expect(identify(`${left}${normalized}${right}`)).toMatchObject({ kind, normalized, valid: true })
      }),
      { numRuns: 1000 },
    )
  })

  it('means the same under each of its labels and addresses', () => {
    const doi = fc.string({ unit: fc.constantFrom(...'abcXYZ0123456789-_;/:<>()'), minLength: 1, maxLength: 30 }).map((name) => `10.1000/a${name}z`)
    const labels = ['doi:', 'DOI: ', 'DOI ', 'doi:\u00A0', 'https://doi.org/', 'http://dx.doi.org/', 'doi.org/', 'www.doi.org/', 'info:doi/', 'urn:doi:', 'doi: https://doi.org/']
    fc.assert(
      fc.property(doi, fc.constantFrom(...labels), fc.boolean(), (name, label, encode) => {
        expect(normalizeDoi(`${label}${encode ? encodeURIComponent(name) : name}`)).toBe(name.toLowerCase())
      }),
      { numRuns: 500 },
    )
  })

  it('with one digit changed fails where the number has a check digit', () => {
    const checked = [
      [normalizeIsbn, '9780807014271'],
      [normalizeOrcid, '0000000218250097'],
      [normalizeNpi, '1234567893'],
    ] as const
    for (const [normalize, good] of checked) {
      fc.assert(
        fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 9 }), (at, by) => {
          const changed = `${good.slice(0, at)}${(Number(good.charAt(at)) + by) % 10}${good.slice(at + 1)}`
          return normalize(changed) === null
        }),
      )
    }
  })

  it('of one kind is not taken for another by its normalizer', () => {
    expect([normalizePmid('PMC5794524'), normalizePmcid('5794524'), normalizeNct('03113968'), normalizeDoi('16894061')]).toEqual([null, null, null, null])
  })
})

describe('identifiers in running text', () => {
  it.each([
    ['BMJ. 2021;372:n71. doi: 10.1136/bmj.n71. PMID: 33782057; PMCID: PMC8005924.', { doi: '10.1136/bmj.n71', pmid: '33782057', pmcid: 'PMC8005924' }],
    ['see doi.10.1136/bmj.n71,PMID:33782057', { doi: '10.1136/bmj.n71', pmid: '33782057' }],
    ['[PubMed PMID 33782057; PubMed Central PMCID PMC8005924]', { pmid: '33782057', pmcid: 'PMC8005924' }],
    ['Beacon Press; 2006. ISBN: 0-8070-1427-3.', { isbn: '9780807014271' }],
    ['registered as NCT03113968 (https://pubmed.ncbi.nlm.nih.gov/33782057/).', { nct: 'NCT03113968', pmid: '33782057' }],
    ['vol. 10.1136, 372:71, 33782057 patients, ISBN: 0-8070-1427-1', {}],
  ])('%s', (text, found) => expect(identifiersIn(text)).toEqual(found))
})
