import type { Rule } from '../rule'
import { debrisIn, repeatedLabelsIn, unopenedQuotesIn } from '../debris'
import { findWords, type Wording } from '../words'

/** What copying leaves behind: words of the page a text was taken from, and sentences cut or run together. */
export const textResidue: Rule = {
  code: 'text.residue',
  severity: 'blocks',
  duty: 'ICMJE Recommendations, II.C (editors are responsible for what they publish); publisher’s duty of care',
  check: ({ passages }) => passages.flatMap((passage) => [...findWords([passage], RESIDUE), ...debrisIn(passage), ...repeatedLabelsIn(passage), ...unopenedQuotesIn(passage)]),
}

const left = (what: string, pattern: RegExp): Wording => ({ pattern, message: (words) => `“${words.trim()}” is ${what} of the page that this was copied from.`, advice: 'Delete it.' })

const RESIDUE: readonly Wording[] = [
  left('a link’s tooltip', /(?<=[\p{L}\d])Trusted Source\b/gu),
  { ...left('a link’s tooltip', /(?<=\p{Ll}[ ,])Trusted Source\b/gu), unless: ({ index, input }) => /\b(?:an?|the|your|our|one|most)\s$/i.test(input.slice(Math.max(0, index - 6), index)) },
  left('a link', /^(?:read|learn|find out|discover|see|show|view) (?:more|all)(?: (?:about|on) [^.!?\n]{2,60})?\s?[.…»›>→]{0,3}$/gim),
  left('a link', /^(?:continue reading|click here|back to top|skip to (?:main )?content|jump to (?:content|section|navigation)|(?:previous|next) (?:post|article|page)|related (?:posts|articles|topics|content|stories)|leave a (?:comment|reply)|print this page|table of contents|advertisement|sponsored content|opens? in a new (?:tab|window))[.…»›>→]{0,3}$/gim),
  left('an advertisement label', /(?<=[.!?])ADVERTISEMENT\b|^ADVERTISEMENT$/gmu),
  left('a note on a link', /\(?\bopens in (?:a )?new (?:tab|window)\)?/gi),
  left('a button', /\b(?:share|follow us|tweet|pin) (?:this )?(?:on|via|to|it on) (?:facebook|twitter|x|pinterest|linkedin|whatsapp|instagram|email|reddit|tiktok|youtube)\b/gi),
  left('a byline without its author', /^(?:by|posted by|written by|author:?)\s?[|•·–-]\s?[^\n]{0,40}$/gim),
  left('the line of a blog', /^(?:posted (?:in|on|by)|filed under|tags?|categories)\s?: [^.!?\n]{1,80}$/gim),
  left('a menu', /^home\s?[|›»>/]\s?[^.!?\n]{1,120}$/gim),
  left('an unfilled template', /\b(?:What|Who|Where|How|Which) (?:is|are|does|do) \((?:are|is|do|does)\)[^.!?\n]{0,80}\??/gu),
  {
    pattern: /(?<![\p{L}\d@/.-])[\p{L}’'-]{0,30}\p{Ll}{3}[.!?](?!(?:Com|Org|Net|Gov|Edu|Io|Js)\b)\p{Lu}\p{Ll}{1,30}(?=[\s,])/gu,
    message: (words) => `“${words}”: two sentences run together.`,
    advice: 'Put the space or the paragraph break back, and look for words that were lost.',
  },
]
