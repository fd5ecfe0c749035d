import type { Passage } from '../snapshot/passage'

/** A person to whom the text attributes something, at the first place where it does. */
export interface Attribution {
  readonly passage: Passage
  readonly name: string
  readonly start: number
  readonly end: number
  /** The text gives degree or licence letters behind the name, or a title that a register protects; there or elsewhere. */
  readonly credentialed: boolean
}

/** Degree and licence letters, with or without full stops. */
export const CREDENTIALS =
  /(?<![\p{L}\d])(?:M\.?D|D\.?O|Ph\.?D|Pharm\.?D|Psy\.?D|Dr\.?PH|D\.?N\.?P|D\.?P\.?T|D\.?D\.?S|D\.?M\.?D|D\.?P\.?M|O\.?D|Ed\.?D|Sc\.?D|D\.?Sc|R\.?N|N\.?P|APRN|CRNA|FNP(?:-\w+)?|P\.?A(?:-C)?|R\.?D\.?N?|LMFT|LCSW|LPC|LMHC|M\.?P\.?H|M\.?S\.?N?|M\.?Sc|B\.?Sc|B\.?S|M\.?A|M\.?Ed|MBA|MBBS|MBChB|MB|BCh|BM|FRCP\w*|MRCP\w*|FRCS\w*|MRCGP|FAC\w+|RPh|BCPS|CNM|CDCES|CDE|CCC-SLP|OTR(?:\/L)?|P\.?T|LAc|JD)(?![\p{L}\d])/u

/** Titles in full that say no less than letters would: those of a register, a board or a chair. */
const TITLE_IN_FULL =
  /^,? (?:an?|the|our)? ?(?:[\p{L}-]{2,30} ){0,4}(?:registered (?:dieti[ct]ian|nurse|nutritionist|psychologist|pharmacist|midwife|osteopath)|board[-\s]certified|nurse practitioner|physician assistant|pharmacist|professor of|consultant (?!at\b|for\b|to\b)\p{Ll}+(?:ist|ian|on)\b)/iu

/** Who speaks for an organisation, for a party or of what they have lived through speaks as no expert. */
const NO_EXPERT =
  /^,? (?:(?:who|whose) (?:[\p{L}’'-]{1,20} ){0,4}(?:lives?|lived|living|diagnosed|diagnosis|suffer\w*|struggl\w+|surviv\w+|recover\w*|experienc\w+|undergone|underwent|takes|took|tried)\b|(?:an? )?(?:\d{1,2}-year-old|patient|survivor|caregiver|mother|father|mom|dad|teacher|student|journalist|reporter|writer|blogger|actor|actress|singer|athlete|senator|governor|lawyer|attorney|spokes(?:person|man|woman))\b|\d{1,2},|(?:a|the|our) (?:[\p{L}’'-]{1,20} ){0,3}(?:spokes(?:person|man|woman)|patient|survivor|mother|father|mom|dad|senator|governor|lawyer|attorney|journalist|reporter|writer|blogger)\b|(?:a |the |our )?(?:[\p{L}’'-]{1,20} ){0,3}(?:CEO|chief executive)\b)/u

/** People named in full as the source of what is said, each once: “says Ana Lima”, “according to …”, “Dr. Ana Lima, Physician, Porto” as a line by itself. */
export function attributionsIn(passages: readonly Passage[]): Attribution[] {
  const found = new Map<string, Attribution>()
  for (const passage of passages) {
    for (const pattern of PATTERNS) {
      for (const match of passage.text.matchAll(pattern)) {
        const name = match.groups?.name ?? ''
        if (found.has(name) || name.split(/\s/u).some((word) => NO_NAME.has(word.toLowerCase().replace(/['’]s$/u, '')))) continue
        if (passages.some(({ text }) => behind(text, name, (words) => NO_EXPERT.test(words)))) continue
        const signature = pattern === SIGNATURE
        const start = signature ? match.index : match.index + match[0].indexOf(name)
        found.set(name, { passage, name, start, end: signature ? start + match[0].length : start + name.length, credentialed: passages.some(({ text }) => behind(text, name, isCredentialed)) })
      }
    }
  }
  return [...found.values()]
}

export const familyName = (name: string): string => name.replace(/,.*$/u, '').trim().split(/\s+/u).at(-1)?.toLowerCase() ?? ''

const NAME = String.raw`(?<name>\p{Lu}\p{Ll}{1,20}(?:[-’']\p{Lu}\p{Ll}{1,20})?(?: \p{Lu}\.)?(?: (?:van|von|de|del|la|da|bin|al))?(?: \p{Lu}\p{Ll}{0,3}[’'-]?\p{Lu}?\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?){1,2})`
const TITLE = String.raw`(?:(?:Dr|Prof|Professor|Doctor)\.? )?`
const SAYS = '(?:says|said|explains|explained|notes|noted|adds|added|writes|wrote|tells(?! (?:you|us)\b)|told|recommends|recommended|cautions|warns|advises|believes|guarantees|promises|agrees)'
const SIGNATURE = new RegExp(String.raw`^(?:Dr|Prof|Professor)\.? ${NAME}(?:, [^,.\n]{2,40}){1,4}$`, 'gmu')
const PATTERNS = [
  new RegExp(String.raw`(?<![\p{L}])(?:[Aa]ccording to|${SAYS}) ${TITLE}${NAME}(?![\p{L}])`, 'gu'),
  new RegExp(String.raw`(?<!(?:\p{Lu}\p{L}{0,20}|\bof|\bat|\bthe|&) |[\p{L}-])${TITLE}${NAME}(?:, [^.!?\n]{2,90},|,)? ${SAYS}(?![\p{L}])`, 'gu'),
  SIGNATURE,
]

/** Capitalised words of organisations, places, publications and of sentences' beginnings, which no person is called by. */
const NO_NAME = new Set(
  ('clinic clinics hospital hospitals health healthcare medical medicine medicines university college school institute institutes center centre centers society association academy council foundation organization organisation agency ' +
    'department administration service services group research journal review reviews study studies committee commission federation network alliance board bureau office ministry laboratory laboratories pharmaceuticals pharma inc ' +
    'national american british european canadian australian international world royal federal global united states kingdom new york times north south east west san los london england scotland wales ireland canada australia europe america ' +
    'john’s hopkins mayo kaiser permanente cochrane sinai harvard stanford yale oxford cambridge cleveland heart cancer diabetes lung stroke disease drug food care public mental human clinical nature science lancet news post today ' +
    'the this that these those many most some our your their his her its one another experts doctors researchers scientists critics guidelines guideline evidence report reports data survey trial however also instead in on at for and but if when ' +
    'planned parenthood novo nordisk eli lilly pfizer merck roche novartis sanofi bayer moderna biontech astrazeneca glaxo smithkline gilead amgen abbvie janssen takeda boehringer ingelheim biogen genentech blue cross shield red crescent consumer medline verywell webmd healthline ' +
    'forbes guardian reuters associated press chronicle magazine weekly daily times wall street washington sciences global medicaid medicare secretary minister president congress senate parliament court rights watch alzheimer’s parkinson’s ' +
    'after before patients people parents women men children monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december').split(' '),
)

const isCredentialed = (words: string): boolean => CREDENTIALS.test(words) || TITLE_IN_FULL.test(words)

/** Whether this holds of what follows the name at any of its places. */
function behind(text: string, name: string, holds: (words: string) => boolean): boolean {
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
    if (holds(text.slice(from + name.length, from + name.length + 80))) return true
  }
  return false
}
