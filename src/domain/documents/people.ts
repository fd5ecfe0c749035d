/** A person whom a text quotes or names as its voice; fields that it doesn't print are ''. Offsets are those of the name. */
export interface NamedPerson {
  readonly name: string
  readonly credentials: string
  readonly affiliation: string
  readonly start: number
  readonly end: number
}

export interface NamedClinic {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** People quoted or attributed by name and clinics named, each once, where they stand first: for an editor to link, never to create. */
export function peopleAndClinicsIn(text: string): { people: NamedPerson[]; clinics: NamedClinic[] } {
  const clinics = [...text.matchAll(CLINIC)].map((match) => clinicOf(match[0], match.index))
  const people = [
    ...[...text.matchAll(WITH_CREDENTIALS)].map((match) => personOf(match, text)),
    ...[...text.matchAll(TITLED)].map((match) => personOf(match, text)),
    ...[...text.matchAll(ATTRIBUTED)].map((match) => personOf(match, text)),
    ...[...text.matchAll(SPEAKING)].map((match) => personOf(match, text)),
  ].filter(({ name }) => !INSTITUTION.test(name))
  return { people: eachOnce(people), clinics: eachOnce(clinics) }
}

const NAME_PART = String.raw`(?<!\p{L})\p{Lu}[\p{Ll}\p{M}]{1,30}(?:[-’']\p{Lu}?[\p{Ll}\p{M}]{1,30}){0,2}(?!\p{L})`
/** “Ada Ekström”, “Ada M. Ekström-Ruiz”, “Jan van der Berg”. */
const NAME = String.raw`${NAME_PART}(?:[ ](?:\p{Lu}\.|van|von|der|den|de|da|del|la|al|bin)){0,3}(?:[ ]${NAME_PART}){1,2}`
const DEGREE = String.raw`(?:M\.?D\.?|D\.?O\.?|Ph\.?D\.?|Psy\.?D\.?|Pharm\.?D\.?|D\.?N\.?P\.?|R\.?N\.?|A?P?R\.?N\.?|N\.?P\.?|P\.?A\.?(?:-C)?|LMFT|LCSW|LPC|LMHC|RDN?|MPH|M\.?Sc?\.?|MBBS|MBChB|FRCP|FACP|DDS|DMD|DPT|EdD|ScD|MSW|MSN|MBA|FAAN|FAAP|BCPP)`
const CREDENTIALS = String.raw`${DEGREE}(?:,?[ ]${DEGREE}){0,4}`

const WITH_CREDENTIALS = new RegExp(String.raw`(?:\bDr\.?[ ])?(?<name>${NAME}),[ ](?<credentials>${CREDENTIALS})(?![\p{L}\p{N}])`, 'gu')
const TITLED = new RegExp(String.raw`\b(?:Dr\.?|Prof\.?|Professor|Doctor)[ ](?:\p{Lu}\.[ ])?(?<name>${NAME}|${NAME_PART})`, 'gu')
const ATTRIBUTED = new RegExp(String.raw`\b(?:[Aa]ccording to|[Rr]eviewed by|[Ww]ritten by|[Ss]ays|[Ee]xplains|[Nn]otes)[ ](?<name>${NAME})(?![\p{L}])`, 'gu')
const SPEAKING = new RegExp(String.raw`(?<![\p{L}.][ ]|[\p{L}])(?<name>${NAME})[ ](?:says|said|explains|explained|notes|noted|adds|added|told|recommends|points out)\b`, 'gu')

/** What names an institution and no person, wherever it stands in the name. */
const INSTITUTION = /\b(?:Clinic|Hospital|Cent(?:er|re)|Institutes?|University|College|School|Foundation|Association|Society|Academy|Administration|Agency|Department|Council|Organi[sz]ation|Journal|Committee|Ministry|Trust|Health|Medicine|Services?|States|Kingdom|Study|Trial|Review)\b/
const CLINIC = new RegExp(
  String.raw`(?<![\p{L}’'&-])(?:\p{Lu}[\p{L}’'&-]{0,40}[ ]){1,4}(?:Clinic|Clinics|Hospital|Medical[ ]Cent(?:er|re)|Health[ ]Cent(?:er|re)|Institute|University)(?:[ ]Hospital)?(?![\p{L}])(?:[ ]of[ ]\p{Lu}[\p{L}]+(?:[ ]\p{Lu}[\p{L}]+)?)?|(?:University|Institute)[ ]of[ ]\p{Lu}[\p{L}]+(?:[ ]\p{Lu}[\p{L}]+)?`,
  'gu',
)
/** A capital at the start of a sentence is no part of a name. */
const LEAD_WORDS = /^(?:(?:The|A|An|At|In|Our|Your|This|That|From|For|With|By|When|If|And|But|Is|What|How|Why|Visit|Contact|Call|Near|To|Of|About|Dr)[ ])+/

function clinicOf(printed: string, at: number): NamedClinic {
  const lead = LEAD_WORDS.exec(printed)?.[0].length ?? 0
  return { name: printed.slice(lead), start: at + lead, end: at + printed.length }
}

function personOf(match: RegExpExecArray, text: string): NamedPerson {
  const { name: printed = '', credentials = '' } = match.groups ?? {}
  const name = printed.replace(/^(?:By|With|From) /, '')
  const start = match.index + match[0].indexOf(name)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 160).split(/[.!?\n](?:\s|$)/)[0] ?? ''
  const affiliation = /^,?[ ][^;]*?\b(?:at|of|with|from)[ ](?:the[ ])?/.exec(after) === null ? undefined : [...after.matchAll(CLINIC)][0]
  return { name, credentials, affiliation: affiliation === undefined ? '' : clinicOf(affiliation[0], 0).name, start, end: start + name.length }
}

/** The mention that prints most stands for a person or clinic; a surname alone is the person already named. */
function eachOnce<T extends { readonly name: string; readonly start: number; readonly credentials?: string }>(found: readonly T[]): T[] {
  const known = new Set<string>()
  const ranked = [...found].sort((a, b) => Number(!a.credentials) - Number(!b.credentials) || b.name.length - a.name.length || a.start - b.start)
  return ranked
    .filter(({ name }) => {
      if (known.has(name)) return false
      const words = name.split(' ')
      words.forEach((_, index) => known.add(words.slice(index).join(' ')))
      return true
    })
    .sort((a, b) => a.start - b.start)
}
