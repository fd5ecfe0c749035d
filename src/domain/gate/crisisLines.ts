/** A country's own line for people in a suicidal crisis: how texts name it, and what to write. */
interface CrisisLine {
  /** As an editor would print it. */
  readonly line: string
  readonly pattern: RegExp
}

const LIFELINE_988 = /\b988\b|1-?800-?273-?8255|\b741741\b/
const SAMARITANS = /\b116[\s-]?123\b|\bSamaritans\b/i
const TELEFONSEELSORGE = /\b0?800[\s/-]?111[\s-]?0[\s-]?(?:111|222)\b|\b116[\s-]?123\b|Telefon-?Seelsorge/i

/**
 * By ISO 3166-1 alpha-2. Sources: the lines' own pages, and findahelpline.com (kept with the International Association for Suicide Prevention).
 * 116 123 is reserved for emotional support all over the EU (Commission Decision 2007/116/EC); where a country has no line here, any that is named will do.
 */
export const CRISIS_LINES: Readonly<Record<string, CrisisLine>> = {
  US: { line: '988 Suicide & Crisis Lifeline', pattern: LIFELINE_988 },
  CA: { line: '9-8-8 Suicide Crisis Helpline', pattern: /\b988\b|\b9-8-8\b|1-?833-?456-?4566/ },
  GB: { line: 'Samaritans, 116 123', pattern: SAMARITANS },
  IE: { line: 'Samaritans, 116 123', pattern: SAMARITANS },
  AU: { line: 'Lifeline, 13 11 14', pattern: /\b13[\s-]?11[\s-]?14\b/ },
  NZ: { line: '1737', pattern: /\b1737\b|\b0800[\s-]?543[\s-]?354\b/ },
  DE: { line: 'TelefonSeelsorge, 116 123', pattern: TELEFONSEELSORGE },
  AT: { line: 'Telefonseelsorge, 142', pattern: /\b142\b/ },
  CH: { line: 'Die Dargebotene Hand / La Main Tendue, 143', pattern: /\b143\b/ },
  FR: { line: '3114', pattern: /\b31[\s-]?14\b/ },
  ES: { line: '024', pattern: /\b024\b/ },
  NL: { line: '113 Zelfmoordpreventie', pattern: /\b113\b|\b0800[\s-]?0113\b/ },
  BE: { line: 'Zelfmoordlijn 1813 / Centre de Prévention du Suicide 0800 32 123', pattern: /\b1813\b|\b0800[\s-]?32[\s-]?123\b/ },
  SE: { line: 'Mind Självmordslinjen, 90101', pattern: /\b90[\s-]?101\b/ },
  DK: { line: 'Livslinien, 70 201 201', pattern: /\b70[\s-]?201[\s-]?201\b/ },
  NO: { line: 'Mental Helse, 116 123', pattern: /\b116[\s-]?123\b/ },
  FI: { line: 'MIELI Kriisipuhelin, 09 2525 0111', pattern: /\b09[\s-]?2525[\s-]?0111\b/ },
  PL: { line: '116 123', pattern: /\b116[\s-]?123\b/ },
  IN: { line: 'Tele-MANAS, 14416', pattern: /\b14416\b|\b1-?800-?89-?14416\b/ },
  BR: { line: 'CVV, 188', pattern: /\b188\b/ },
  ZA: { line: 'SADAG, 0800 567 567', pattern: /\b0800[\s-]?567[\s-]?567\b/ },
}
