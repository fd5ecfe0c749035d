/** The columns of the Retraction Watch dataset, as published. */
export const HEADER = 'Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes'

/** A row about a paper that nobody wrote. */
export function datasetRow({ doi = '10.5555/nap.1', pmid = '0', nature = 'Retraction', date = '3/9/2021 0:00', notice = 'unavailable', title = 'Naps at noon, in brief' }: { doi?: string; pmid?: string; nature?: string; date?: string; notice?: string; title?: string } = {}): string {
  const cells = ['1', title, '(HSC) Medicine - Sleep;', 'Imagined Clinic, Harbour City', 'Archives of Imagined Sleep', 'Imagined Press', 'Iceland', 'Lena Ørsted;Tom Ray', '', 'Research Article;', date, notice, '0', '4/1/2019 0:00', doi, pmid, nature, '+Concerns/Issues About Data;', 'No', '']
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

export const dataset = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`
