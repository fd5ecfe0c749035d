import { sentences } from '../../prose/sentences'
import type { Passage } from '../../snapshot/passage'
import { at, type Found, type Rule } from '../rule'
import { findWords, says, type Wording } from '../words'

export const textPlaceholder: Rule = {
  code: 'text.placeholder',
  asks: 'Nothing that only keeps a place goes public.',
  severity: 'blocks',
  duty: 'Publisher’s duty of care',
  check: ({ passages, evidence }) => {
    const everywhere = [...passages, ...evidence]
    const tickBorne = says(everywhere, /tick-borne/i)
    return everywhere.flatMap((passage) => [...loremIn(passage), ...findWords([passage], tickBorne ? PLACEHOLDERS : WITH_TBD)])
  },
}

const ADVICE = 'Replace it with the real text, or delete it.'
const message = (words: string): string => `“${words}” is a placeholder that was never filled in.`

/** In tick-borne diseases TBD is an abbreviation. */
const TBD: Wording = { pattern: /(?<![\p{L}\d-])TBD(?![\p{L}\d-])/gu, message, advice: ADVICE }

const PLACEHOLDERS: readonly Wording[] = [
  { pattern: /(?<![\p{L}\d])(?:Test|Sample|Dummy|Example) (?:Answer|Question|Title|Heading|Headline|Paragraph|Post|Page)(?: \d{1,4})?(?![\p{L}\d])/gu, message, advice: ADVICE },
  { pattern: /^(?:test|sample|dummy|placeholder) (?:answer|question|title|heading|headline|paragraph|content|text|post|page|article|name|item)(?: \d{1,4})?[.:]?$/gim, message, advice: ADVICE },
  { pattern: /(?<![\p{L}\d-])(?:TODO|FIXME|TKTK)(?![\p{L}\d-])/gu, message, advice: ADVICE },
  /** XXX is a karyotype, too. */
  { pattern: /(?<![\p{L}\d,-])(?<!\d, )XXX+(?![\p{L}\d-]| (?:syndrome|karyotype|chromosome|female|women|girls))/gu, message, advice: ADVICE },
  /** Within a sentence TBC is tuberculosis, and a dose may be coming soon. */
  { pattern: /(?<=[:–—-] ?)TBC(?=[.;,]?\s*$)|^TBC\.?$|\[TBC\]/gmu, message, advice: ADVICE },
  { pattern: /^(?:more |details |content |description )?coming soon[.!…]{0,3}$|\((?:more |details )?coming soon\)/gim, message, advice: ADVICE },
  { pattern: /\((?:citations?|references?|sources?|cite|ref|link)s? (?:needed|missing|here|to follow|to be added|tbd|tbc)\)|\(add (?:a )?(?:citation|reference|source|link)s?\)|\((?:source|citation|ref)\?+\)/gi, message, advice: ADVICE },
  { pattern: /\b(?:description|content|text|caption|bio|biography|title|heading|image|photo) goes here\b/gi, message, advice: ADVICE },
  { pattern: /\b(?:your|enter|placeholder|dummy|filler) (?:text|content|title|headline|description) (?:here|goes here)\b/gi, message, advice: ADVICE },
  { pattern: /\b(?:insert|add|put|enter|type)(?: \w{1,20}){0,3} (?:text|names?|titles?|links?|images?|photos?|pictures?|content|quotes?|references?|citations?|sources?|descriptions?|dose|dates?|numbers?|statistics?|address|url|copy) here\b/gi, message, advice: ADVICE },
  {
    pattern: /[[{<]{1,2}\s?(?:placeholder|insert [^\]}>\n]{1,60}|your [^\]}>\n]{1,40}|(?:first |last |full |doctor |clinic |author |company )?names?|city|state|date|dates|phone|email|address|link|url|image|image here|source|sources|citation|citation needed|ref|reference|text|tk|todo|tbd|add [^\]}>\n]{1,60})\??\s?[\]}>]{1,2}/gi,
    message,
    advice: ADVICE,
  },
]

const WITH_TBD: readonly Wording[] = [...PLACEHOLDERS, TBD]

/** The words of the typesetters' Latin (after Cicero, De finibus I.32) and of its usual continuations. */
const LATIN = new Set(
  (
    'a ac accumsan ad adipiscing adipisicing aenean aliqua aliquam aliquip amet anim ante arcu at auctor augue aute bibendum blandit cillum commodo ' +
    'condimentum congue consectetur consequat convallis cras culpa cupidatat curae cursus dapibus deserunt diam dictum dignissim do dolor dolore donec duis ' +
    'ea efficitur egestas eget eiusmod elementum elit enim erat eros esse est et etiam eu euismod ex excepteur exercitation facilisis fames faucibus felis ' +
    'feugiat finibus fringilla fugiat fusce gravida habitant hendrerit iaculis id imperdiet in incididunt integer interdum ipsum irure justo labore laboris ' +
    'laborum lacinia lacus laoreet lectus leo libero ligula lorem luctus maecenas magna malesuada massa mattis mauris maximus metus mi minim molestie ' +
    'mollit morbi nam nec neque netus nibh nisi nisl non nostrud nulla nunc occaecat odio officia orci ornare pariatur pellentesque phasellus placerat ' +
    'porta posuere praesent pretium primis proident proin pulvinar purus quam qui quis quisque reprehenderit rhoncus risus rutrum sagittis sapien ' +
    'scelerisque sed sem semper senectus sint sit sodales sollicitudin sunt suscipit suspendisse tellus tempor tempus tincidunt tortor tristique turpis ' +
    'ullamco ullamcorper ultrices ultricies urna ut varius vehicula vel velit venenatis veniam vestibulum vitae vivamus viverra voluptate volutpat ' +
    'vulputate'
  ).split(' '),
)

/** Neighbouring sentences of typesetters' Latin are one finding. */
function loremIn(passage: Passage): Found[] {
  const runs: { start: number; end: number; last: number }[] = []
  for (const [index, { start, end }] of sentences(passage.text).entries()) {
    if (!isLatin(passage.text.slice(start, end))) continue
    const run = runs.at(-1)
    if (run?.last === index - 1) Object.assign(run, { end, last: index })
    else runs.push({ start, end, last: index })
  }
  return runs.map(({ start, end }) => at(passage, start, end, 'This is placeholder Latin that was never replaced.', ADVICE))
}

/** Letters beside digits are a number's, no word: 402a4a44216a is full of “a”. */
function isLatin(sentence: string): boolean {
  const words = sentence.slice(0, 2_000).toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu) ?? []
  return /lorem ipsum/i.test(sentence.slice(0, 2_000)) || (words.length >= 4 && words.filter((word) => LATIN.has(word)).length >= words.length * 0.75)
}
