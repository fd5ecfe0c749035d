import type { Rule } from '../rule'
import { debrisIn, repeatedLabelsIn, unopenedQuotesIn } from '../debris'
import { lostListsIn } from '../lostList'
import { findWords, type Wording } from '../words'

export const textResidue: Rule = {
  code: 'text.residue',
  asks: 'What copying leaves behind is gone: words of the page a text was taken from, sentences cut or run together, and what it put there twice.',
  severity: 'blocks',
  duty: 'Publisher’s duty of care',
  check: ({ passages }) => [
    ...passages.flatMap((passage) => [...findWords([passage], passage.role === 'caption' ? RESIDUE : BESIDE_IMAGES), ...debrisIn(passage), ...repeatedLabelsIn(passage), ...unopenedQuotesIn(passage)]),
    ...lostListsIn(passages),
  ],
}

const left = (what: string, pattern: RegExp): Wording => ({ pattern, message: (words) => `“${words.trim()}” is ${what} of the page that this was copied from.`, advice: 'Delete it.' })

const RESIDUE: readonly Wording[] = [
  left('a link’s tooltip', /(?<=[\p{L}\d])Trusted Source\b/gu),
  { ...left('a link’s tooltip', /(?<=\p{Ll}[ ,])Trusted Source\b/gu), unless: ({ index, input }) => /\b(?:an?|the|your|our|one|most)\s$/i.test(input.slice(Math.max(0, index - 6), index)) },
  left('a link', /^(?:read|learn|find out|discover|see|show|view) (?:more|all)\s?[.…»›>→]{0,3}$/gim),
  /** With a full stop it is a sentence that sends readers on. */
  left('a link', /^(?:read|learn|find out|discover|see|show|view) (?:more|all) (?:about|on) [^.!?\n]{2,60}(?:…|\.{3})?\s?[»›>→]{0,3}$/gim),
  left('a link', /^(?:continue reading|click here|back to top|skip to (?:main )?content|jump to (?:content|section|navigation)|(?:previous|next) (?:post|article|page)|related (?:posts|articles|topics|content|stories)|print this page|share this(?: (?:article|post|page|story))?:?|was this (?:article|page|information) helpful\?|\d{1,2} min(?:ute)?s? read|loading|recommended (?:reading|articles|posts)|you (?:may|might) also like:?|image|photo|illustration|table of contents|advertisement|sponsored content|opens? in a new (?:tab|window))[.…»›>→]{0,3}$/gim),
  left('a link', /\bskip to (?:main )?content\b/gi),
  left('a form', /\bLeave a (?:Reply|Comment)\b(?: Cancel reply)?|\bCancel reply\b/gu),
  left('an image’s credit', /\b(?:Photo|Image) by [^.\n]{2,40} (?:on|from|via) (?:Unsplash|Pexels|Pixabay|Getty|Shutterstock|Freepik)\b|\bvia Getty Images\b/gu),
  left('an advertisement label', /(?<=[.!?])ADVERTISEMENT\b|^ADVERTISEMENT$/gmu),
  left('a note on a link', /\(?\bopens in (?:a )?new (?:tab|window)\)?/gi),
  left('a button', /\b(?:share|follow us|tweet|pin) (?:this )?(?:on|via|to|it on) (?:facebook|twitter|x|pinterest|linkedin|whatsapp|instagram|email|reddit|tiktok|youtube)\b/gi),
  left('a byline without its author', /^(?:by|posted by|written by|author:?)\s?[|•·–-]\s?[^\n]{0,40}$/gim),
  left('the line of a blog', /^(?:posted (?:in|on|by)|filed under|tags?|categories)\s?: [^.!?\n]{1,80}$/gim),
  left('a menu', /^home\s?[|›»>/]\s?[^.!?\n]{1,120}$/gim),
  left('an unfilled template', /\b(?:What|Who|Where|How|Which) (?:is|are|does|do) \((?:are|is|do|does)\)[^.!?\n]{0,80}\??/gu),
  left('an unfilled template', /\{\{[^{}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}|\$\{\w{1,40}\}|<%[^%\n]{1,60}%>|\[object Object\]|^(?:undefined|null|NaN)$|\bundefined undefined\b|(?<=[:$] ?)\b(?:undefined|NaN)\b(?=\s*$)/gmu),
  left('a shortcode', /\[\/?(?:gallery|caption|embed|video|audio|playlist|contact-form(?:-7)?|vc_\w{1,30}|et_pb_\w{1,30}|su_\w{1,30}|fusion_\w{1,30}|rev_slider|wpforms|gravityform|elementor-template|toc|shortcode)\b[^\]\n]{0,200}\]/gi),
  left('markup', /&(?:nbsp|amp|quot|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip|bull|#\d{2,5}|#x[\da-f]{2,5});|<\/?(?:p|div|span|br|strong|em|b|i|u|ul|ol|li|a|h[1-6]|img|table|td|tr|script|style|sup|sub|font|figure)(?:\s[^<>\n]{0,200})?\/?>/gi),
  left('markup', /\*\*\p{L}[^*\n]{0,80}[\p{L}\p{N}.:!?)]\*\*|^#{1,6} (?=\p{L})|!?\[[^\]\n]{1,80}\]\((?:https?:|\/)[^)\n]{0,200}\)/gmu),
  /** UTF-8 that was read as Windows-1252. */
  { ...left('', /â€[™œ\u009D“”˜¢¦]?|Ã[©¨¤¶¼±¡³­Ÿ ]|Â[°®©·±]|ï»¿|\uFFFD/gu), message: (words) => `“${words}” is a character that was lost between two encodings.`, advice: 'Put the right character in its place, and look for others.' },
  {
    pattern: /(?<![\p{L}\d@/.-])[\p{L}’'-]{0,30}\p{Ll}{3}[.!?](?!(?:Com|Org|Net|Gov|Edu|Io|Js)\b)\p{Lu}\p{Ll}{1,30}(?=[\s,])/gu,
    message: (words) => `“${words}”: two sentences run together.`,
    advice: 'Put the space or the paragraph break back, and look for words that were lost.',
  },
]

/** Under an image its credit is right. */
const BESIDE_IMAGES: readonly Wording[] = [...RESIDUE, left('the credit of an image', /^(?:image|photo|picture|illustration)s? ?(?:credit|courtesy|source|by|©)s?\s?:[^\n]{0,100}$/gim)]
