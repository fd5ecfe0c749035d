/** A country's own line for people in a suicidal crisis: what to write, and how texts name it. All but `line` are sources of patterns. */
interface CrisisLine {
  /** As an editor would print it. */
  readonly line: string
  /** Numbers and names that are nothing else. */
  readonly sure?: string
  /** Short numbers, which may be patients or a year as well. */
  readonly short?: string
}

const SAMARITANS: CrisisLine = { line: 'Samaritans, 116 123', sure: '116[\\s-]?123|Samaritans' }

/**
 * By ISO 3166-1 alpha-2. Looked up on 25 November 2026 in stored copies, of different ages, of the lines' own pages, of ministries' and of the press; nobody called the numbers.
 * A country stands here only where these agree on its line; of GB, AU, DK and Belgium's French line only lists kept by others were found. Where a country has none here, any that is named will do.
 * 116 123 is reserved for emotional support all over the EU (Commission Decision 2007/116/EC as amended by 2007/698/EC), and not in use everywhere.
 */
const CRISIS_LINES: Readonly<Record<string, CrisisLine>> = {
  US: { line: '988 Suicide & Crisis Lifeline', sure: '1[\\s-]?800[\\s-]?273[\\s-]?8255', short: '988|741741' },
  CA: { line: '9-8-8 Suicide Crisis Helpline', sure: '9-8-8', short: '988' },
  GB: SAMARITANS,
  IE: SAMARITANS,
  AU: { line: 'Lifeline, 13 11 14', sure: '13[\\s-]?11[\\s-]?14' },
  NZ: { line: '1737', sure: '0800[\\s-]?543[\\s-]?354|0508[\\s-]?828[\\s-]?865', short: '1737' },
  DE: { line: 'TelefonSeelsorge, 116 123', sure: '0?800[\\s/-]?111[\\s-]?0[\\s-]?(?:111|222)|116[\\s-]?123|Telefon-?Seelsorge' },
  AT: { line: 'Telefonseelsorge, 142', short: '142' },
  CH: { line: 'Die Dargebotene Hand / La Main Tendue, 143', short: '143' },
  FR: { line: '3114', short: '31[\\s-]?14' },
  ES: { line: '024', short: '024' },
  NL: { line: '113 Zelfmoordpreventie', sure: '0800[\\s-]?0113', short: '113' },
  BE: { line: 'Zelfmoordlijn 1813 / Centre de Prévention du Suicide 0800 32 123', sure: '0800[\\s-]?32[\\s-]?123', short: '1813' },
  SE: { line: 'Mind Självmordslinjen, 90101', short: '90[\\s-]?101' },
  DK: { line: 'Livslinien, 70 201 201', sure: '70[\\s-]?201[\\s-]?201' },
  NO: { line: 'Mental Helse, 116 123', sure: '116[\\s-]?123' },
  FI: { line: 'MIELI Kriisipuhelin, 09 2525 0111', sure: '09[\\s-]?2525[\\s-]?011[1-6]' },
  PL: { line: '116 123', sure: '116[\\s-]?123|800[\\s-]?70[\\s-]?22[\\s-]?22' },
  IN: { line: 'Tele-MANAS, 14416', sure: '1[\\s-]?800[\\s-]?89[\\s-]?1[\\s-]?4416', short: '14416' },
  BR: { line: 'CVV, 188', short: '188' },
  ZA: { line: 'SADAG, 0800 567 567', sure: '0800[\\s-]?567[\\s-]?567' },
}

/** What stands before a number that is to be called, in the languages of these countries; and behind one. */
const CALL = 'call|text|dial|ring|phone|tel|telephone|contact|number|line|hotline|lifeline|helpline|telefon\\p{L}*|appel\\p{L}*|compos\\p{L}*|llam\\p{L}*|lig\\p{L}+|bel|ruf\\p{L}*|anruf\\p{L}*|wähl\\p{L}*|nummer|numéro|número|\\p{L}+linjen|zelfmoordlijn|hand|tendue|manas|cvv'
const LINE = 'suicide|crisis|lifeline|hotline|helpline|zelfmoord\\p{L}*|for help|for support'

/** A country's line: how to print it, and whether a text names it. */
export function crisisLineOf(country: string): { readonly line: string; readonly pattern: RegExp } | undefined {
  const own = CRISIS_LINES[country]
  if (own === undefined) return undefined
  const word = (source: string) => `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
  const short = own.short === undefined ? [] : [`${word(CALL)}[^.!?\\n]{0,40}${word(own.short)}`, `${word(own.short)}[^.!?\\n]{0,20}${word(LINE)}`, `^\\W{0,3}${word(own.short)}\\W{0,3}$`]
  return { line: own.line, pattern: new RegExp([...(own.sure === undefined ? [] : [word(own.sure)]), ...short].join('|'), 'imu') }
}
