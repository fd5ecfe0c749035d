/** Words that make a capitalised phrase the name of a body that writes. */
const BODY =
  /(?<!\p{L})(?:organi[sz]ations?|associations?|cent(?:er|re)s?|institut(?:es?|ion|o)|departments?|societ(?:y|ies)|colleges?|academ(?:y|ies)|agency|administration|committees?|group|ministry|council|foundation|collaborat(?:ion|ors|ive)|consortium|network|university|task ?force|taskforce|investigators|commission|federation|union|boards?|bureau|offices?|services?|clinics?|hospitals?|program(?:me)?s?|alliance|initiative|team|panel|trust|authority|library|registry|medlineplus|researchers|publishing|staff|editors|contributors|news|media|fund|bank|government|parliament|forum|coalition|nations|nhs|company|corporation|pharmaceuticals|laborator(?:y|ies)|observatory|directorate|secretariat)(?!\p{L})/iu
const SMALL = /^(?:of|and|for|the|on|in|to|at|by|de|la|las|los|des|du|del|et|und|für|y|&|[-–—|/])$/

/** Written as names are: every word but the small ones with a capital. */
export const isTitleCased = (text: string): boolean => text.split(/\s+/).every((word) => SMALL.test(word) || /^["'“(]?[\p{Lu}\d]/u.test(word))

/** Sites that are called by a name which doesn't say that a body stands behind it. */
const SITE = /^(?:[\p{L}\d-]+\.(?:com|org|gov|net|edu|io)|webmd|patient\.info|mayo clinic|the guardian|healthline|medscape|uptodate|statpearls|wikipedia|everyday health|verywell (?:mind|health|fit|family)|medical news today|reuters|associated press|psych central|psychology today|livescience|health\.com)$/iu

/** “Health Canada”, “NHS England”: bodies called by what they do and where. */
const NATIONAL = /^(?:\p{Lu}[\p{L}'’]+\s){1,3}(?:England|Scotland|Wales|Ireland|Britain|Canada|Australia|Europe|America|India|International)$/u
/** “Diabetes UK”, “Cancer Research UK”: what may be initials says where only after two words, or after a word of medicine. */
const BRITISH = /^(?:(?:\p{Lu}[\p{L}'’]+\s){2,3}|(?:Age|Asthma|Blood|Bowel|Brain|Cancer|Carers|Dementia|Diabetes|Headache|Heart|Kidney|Pain|Rethink|Sepsis|Stroke)\s|\p{Lu}\p{L}+['’]s\s)(?:UK|EU|USA)$/u
/** A body's own noun at the end bears one word of sentence case before it: “Medicines and Healthcare products Regulatory Agency”. */
const ENDS_IN_BODY = /\s(?:Agency|Association|Authority|Board|Centre|Center|College|Commission|Committee|Council|Foundation|Institute|Network|Society|Trust|University)$/u
const isNearlyTitleCased = (text: string): boolean => ENDS_IN_BODY.test(text) && text.split(/\s+/).filter((word) => !isTitleCased(word)).length < 2

/** A year at its end, or quotation marks, make a phrase more than a name; “GBD 2019 Diseases Collaborators” has its year inside. */
const PRINTED_DATE = /^\d{4}|(?<![\p{L}\d])\d{4}(?=\s*(?:$|[-–).,;]))|["“”]/u

/** Whether a phrase names a body and not a person or a work. */
export function isGroup(phrase: string): boolean {
  const text = phrase.trim()
  if (/^[A-Z]{2,8}$/.test(text) || SITE.test(text) || NATIONAL.test(text) || BRITISH.test(text) || /^\p{Lu}[\p{L} ]{2,40} (?:contributors|editors|staff)$/u.test(text)) return true
  return text.length <= 150 && /^\p{Lu}|^\d/u.test(text) && !PRINTED_DATE.test(text) && text.split(/\s+/).length <= 16 && (isTitleCased(text) || isNearlyTitleCased(text)) && BODY.test(text)
}
