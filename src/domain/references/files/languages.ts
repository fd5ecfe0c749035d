/** ISO 639-1 by ISO 639-2 (bibliographic) and by English name: what libraries write, and what CSL wants. */
const LANGUAGES = [
  ['en', 'eng', 'english'], ['de', 'ger', 'german', 'deu'], ['fr', 'fre', 'french', 'fra'], ['es', 'spa', 'spanish'], ['it', 'ita', 'italian'], ['pt', 'por', 'portuguese'], ['nl', 'dut', 'dutch', 'nld'], ['pl', 'pol', 'polish'],
  ['ru', 'rus', 'russian'], ['uk', 'ukr', 'ukrainian'], ['zh', 'chi', 'chinese', 'zho'], ['ja', 'jpn', 'japanese'], ['ko', 'kor', 'korean'], ['sv', 'swe', 'swedish'], ['da', 'dan', 'danish'], ['no', 'nor', 'norwegian'],
  ['fi', 'fin', 'finnish'], ['cs', 'cze', 'czech', 'ces'], ['sk', 'slo', 'slovak', 'slk'], ['hu', 'hun', 'hungarian'], ['ro', 'rum', 'romanian', 'ron'], ['bg', 'bul', 'bulgarian'], ['el', 'gre', 'greek', 'ell'], ['tr', 'tur', 'turkish'],
  ['ar', 'ara', 'arabic'], ['he', 'heb', 'hebrew'], ['fa', 'per', 'persian', 'fas'], ['hr', 'hrv', 'croatian'], ['sr', 'srp', 'serbian'], ['sl', 'slv', 'slovenian'], ['lt', 'lit', 'lithuanian'], ['ca', 'cat', 'catalan'],
] as const

/** A language as BCP 47 where we know it, else as it is written. */
export const languageOf = (text: string): string => LANGUAGES.find((names) => names.some((name) => name === text.trim().toLowerCase()))?.[0] ?? text.trim()
