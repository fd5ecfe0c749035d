import type { CslDate, Identifiers } from '../csl'
import { identifiersIn, identifierSpans } from '../identifiers/identify'
import { FULL_DATE, readDate, YEAR } from './dates'
import { AHEAD, CUT, ONLINE, withoutMarks } from './marks'

/** What finders and libraries add to a reference, set apart from what describes the work. */
export interface Apparatus {
  readonly core: string
  readonly identifiers: Identifiers
  readonly url?: string
  readonly accessed?: CslDate
  /** “Published August 2020.”, “Updated March 2024.”: the date of a page that prints no other. */
  readonly posted?: CslDate
}

export function setApart(printed: string): Apparatus {
  const text = withoutEmphasis(unwrapped(withoutMarks(printed))).replace(/\[(?:doi|pii)\]/gi, ' ')
  const identifiers = identifiersIn(text)
  const { core: unlinked, url } = withoutUrl(withoutSpans(text))
  let accessed: CslDate | undefined
  let posted: CslDate | undefined
  const core = unlinked
    .replace(BRACKETS, CUT)
    .replace(REPORT_NUMBER, CUT)
    .replace(NOTICES, CUT)
    .replace(REVISED, (_, updated: string | undefined, cited: string | undefined) => {
      posted ??= readDate(updated ?? '')
      accessed ??= readDate(cited ?? '')
      return CUT
    })
    .replace(ACCESSED, (_, date: string) => {
      accessed ??= readDate(date)
      return CUT
    })
    .replace(AFTER_ADDRESS, (_, date: string) => {
      accessed ??= readDate(date)
      return CUT
    })
    .replace(POSTED, (_, label: string, date: string) => {
      if (posted === undefined || /^publ/i.test(label)) posted = readDate(date)
      return /online/i.test(label) ? `${AHEAD} ` : `${CUT} `
    })
    .replace(EARLY, CUT)
    .replace(TRANSLATED, CUT)
    .replace(GENRE, CUT)
    .replace(BROKEN_ADDRESS, CUT)
    .replace(AHEAD_OF_PRINT, AHEAD)
    .replace(/\[(?:internet|online|electronic resource)\]/gi, ONLINE)
    .replace(ADDITIONS, CUT)
    .replace(GLUED, '$1 ')
  return { core, identifiers, url, accessed, posted }
}

/** One line; a hyphen, slash or underscore at the end of a line keeps its word together. */
const unwrapped = (text: string): string => text.trim().replace(/([/_\-‐‑])[^\S\n]*\n\s*(?=\S)/g, '$1').replace(/\s+/g, ' ')

/** Titles that a page sets in italics: “*Title.*”, “<i>Title</i>”. */
const withoutEmphasis = (text: string): string => text.replace(/<\/?(?:i|em|b|strong|u|sup|sub|span|italic|bold)(?:\s[^<>]{0,200})?>/gi, '').replace(/(?<![\w*])(\*{1,2})(?=[^\s*])([^*]{2,400})\1(?![\w*])/g, '$2').replace(/(?<![\w_])_(?=[^\s_])([^_]{2,400})_(?![\w_])/g, '$1')

function withoutSpans(text: string): string {
  const spans = identifierSpans(text).toSorted((a, b) => a.start - b.start)
  let core = ''
  let from = 0
  const addresses = [...text.matchAll(URL_IN_TEXT)].map(({ 0: address, index }) => ({ start: index, end: index + address.length }))
  for (const { start, end } of spans) {
    // A number inside an address is the address's, unless the address is the number's own (doi.org, PubMed).
    if (start < from || addresses.some((address) => address.start < start && end <= address.end)) continue
    core += text.slice(from, start) + CUT
    from = end
  }
  return core + text.slice(from)
}

function withoutUrl(text: string): { core: string; url?: string } {
  let url: string | undefined
  const core = text.replace(URL_IN_TEXT, (match) => {
    const kept = match.replace(/[.,;:!?'"”’>)\]]+$/, (end) => (end.startsWith(')') && /\([^)]*$/.test(match.slice(0, -end.length)) ? ')' : ''))
    const address = kept.replace(/^(https?:)\s?\/\/\s?/i, '$1//')
    // A resolver without the rest of its DOI leads nowhere.
    if (!BROKEN_DOI.test(address)) url ??= /^https?:/i.test(address) ? address : `https://${address}`
    return CUT + match.slice(kept.length)
  })
  return { core, url }
}

const BROKEN_DOI = /^(?:https?:\/\/)?(?:dx\.)?doi(?:\.org(?:\/(?:10(?:\.\d*\/?)?)?)?)?$/i

const URL_IN_TEXT = /(?:https?:\s?\/\/\s?|\bwww\.|(?<![@\w./-])[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,3}\.(?:org|com|gov|edu|net|int|info|eu|uk|de|fr|es|ca|au)(?=\/))[^\s<>"“”\uE000]+/gi
/** Which of 04/05/2021 is the month isn't printed: its year is read only. */
const DATE = `(?:${FULL_DATE}|\\d{1,2}[/. ]\\d{1,2}[/. ]${YEAR}(?!\\d)|${YEAR})`
const ACCESSED = new RegExp(
  `[[(]?(?<!\\p{L})(?:(?:last |date )?(?:accessed|cited|retrieved|viewed|consulted)|access(?:ibility)?(?: verified| date)|consulté le|zugriff am)(?!\\p{L})[\\s:,]{0,3}(?:on )?(${DATE})(?:, from)?[\\])]?`,
  'giu',
)
/** “Available: https://… [7 December 2024].” */
const AFTER_ADDRESS = new RegExp(`(?<=\\uE000\\s?[>.,;]{0,2}\\s?)\\[(${FULL_DATE})\\]`, 'giu')
/** “EMA/CHMP/123456/2019.”, “WHO/MSD/2017.2.”: the number that a body gave its report, alone between stops. */
const REPORT_NUMBER = /(?<=[.;]\s)\p{Lu}{2,12}(?:[/-][\p{Lu}\d]{1,12}){0,4}[/-]\d[\d./-]{0,20}(?=[.;](?:\s|$))/gu
/** “<https://…>” when the address is out. */
const BRACKETS = /[<⟨‹]\s?\uE000[.,;]?\s?[>⟩›]/g
const POSTED = new RegExp(`(?<=[.?!\\uE000] ?)((?:published|posted|updated|last (?:updated|reviewed|modified)|reviewed|page last \\w+)(?: online)?)(?: on)?:? (${DATE})\\.?`, 'giu')
/** “[updated 2020 Jun 24; cited 2020 Jul 1]”. */
const REVISED = new RegExp(`\\[(?:(?:last )?(?:updated|revised|modified|reviewed):? (${DATE}))?;?\\s?(?:cited (${DATE}))?\\]`, 'giu')
/** Who translated it, and when it first came out. */
const TRANSLATED = /\([^()]{3,80},?\s[Tt]rans\.\)|\((?:[Oo]riginal work published|[Oo]riginal|[Ff]irst published)[^()]{1,40}\)|(?<=[.”"]\s)(?:Trans(?:\.|lated by)|Edited by)\s(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\.(?=\s)/gu
/** The rest of an address that had a blank in it. */
const BROKEN_ADDRESS = /\uE000\s?[\w%-]+(?:\/[\w%./-]+|\.(?:pdf|html?|aspx?|php))(?=[\s.,;)]|$)/g
/** What kind of thing it is, where that is printed beside its title. */
const GENRE =
  /\s?\[(?:package (?:insert|leaflet)|prescribing information|press release|news release|fact sheet|factsheet|abstract|letter|editorial|report|data ?set|brochure|video|podcast|blog post|conference presentation|poster)\]|\s?\((?:package insert|press release|(?:review|protocol)(?=\)\.?\s*Cochrane))\)|(?<=[.?!]\s)(?:press release|news release|package insert|prescribing information|fact sheet)\.|(?<=[.?!]\s)(?:technical report|tech\. rep(?:ort)?|working paper|discussion paper)\.?(?:\s(?:no\.?\s?)?[\w/.-]{0,30}\d[\w/-]*)?[.,](?=\s|$)|\[about \d+ (?:p|pages|screens)\.?\]/gi
/** What happened to the work later has volumes and pages of its own. */
const NOTICES = /(?<=[.\uE000] ?)(?:(?:erratum|comment|corrected and republished|retraction|expression of concern|update|summary for patients) in:|published (?:correction|erratum) appears in|\[published (?:correction|erratum)).*$/i
const EARLY = new RegExp(`\\[?\\bepub\\s{0,2}(?:${FULL_DATE}|${YEAR}\\s?/\\d\\d\\s?/\\d\\d|${YEAR})\\]?\\.?`, 'giu')
const AHEAD_OF_PRINT = /[[(]?\b(?:(?:epub |e-pub |online |published online )?ahead of (?:print|publication)|in press|under press|to appear(?: in)?|forthcoming|advance online publication|online first|preprint posted online)\b[\])]?/gi
/** A stop or comma that lacks its space: “kill .Exp Brain Res”. */
const GLUED = /(?<=[\p{Ll})]{3})\s?([.,])(?=\p{Lu}[\p{Ll}\s])/gu
const ADDITIONS =
  /\[(?:pubmed|google scholar|cross ?ref|medline|free pmc article|pmc free article|free full text|available on[^\]]{0,20}|doi|ref list)[^\]]{0,20}\]|\s?[[(]in [a-z]{4,12}[^()[\]]{0,30}[\])]\.?(?=\s*$)|(?<=[.\uE000]\s?)(?:PDF|Print|Web)\.?\s*$|\bsee(?=\s?\uE000)|\blicen[cs]e:\s?cc[\w\s.-]{2,40}$|\bdoi:?\s?S\d{4}[\w()-]{5,30}(?=\s?[;\uE000]);?|\bNIHMSID:?\s?(?:NIHMS)?\d+|\bissn:?\s?[\dx]{4}-[\dx]{4}|\b(?:available|retrieved|accessed) (?:online )?(?:from|at|online)\s?:?(?= ?[\uE000]|$)|\b(?:available|disponible|disponível|verfügbar)(?: (?:from|at|online|en|sur|em|unter))? ?:(?= |$)|\b(?:disponible en|disponible sur|recuperado de|obtenido de|retirado de|disponível em|verfügbar unter|abrufbar unter)(?= ?[\uE000]|$)|\b(?:url|doi|pmid|pubmed)\s?:(?= ?[\uE000])/gi
