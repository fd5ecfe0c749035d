/** A sentence in plain words, as the grammar reads it: lower case, without markers, brackets and quotation marks. What runs on is cut. */
export const plain = (sentence: string): string =>
  sentence
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\[\d[\d,\s–-]{0,30}\]|\([^()]{0,80}\)/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”"«»]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
    .replace(/\bu\.\s?s\.(?:a\.)?/g, 'us')
    .replace(/\bu\.\s?k\./g, 'uk')
    .replace(/(?:us )?food and drug administration/g, 'fda')
    .replace(/european medicines agency/g, 'ema')
    .replace(/[\s*•●▪]+/g, ' ')
    .trim()

/** Characters: no statement of one property is longer. */
const LONGEST = 600

/** The singular of an English noun, near enough to find the same noun again. */
export const singular = (word: string): string =>
  word.length < 4 || /(?:ss|us|is|ics)$/.test(word) ? word : word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : /(?:ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
