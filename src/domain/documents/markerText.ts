/** A citation marker as printed, with the space before it that leaves the text together with it. */
export interface PrintedMarker {
  readonly start: number
  readonly end: number
  /** The reference numbers it names, ranges written out: `[3-5]` is 3, 4 and 5. */
  readonly labels: readonly string[]
}

/** `raised` says whether the character at an offset is set as superscript. */
export function markersIn(text: string, raised: (offset: number) => boolean): PrintedMarker[] {
  const bracketed = [...text.matchAll(BRACKETED)].filter(({ index }) => !INTERVAL.test(text.slice(Math.max(0, index - 14), index))).map((match) => marker(match.index, match[0], match[0].replace(/\]\s*,?\s*\[/g, ',')))
  const superscript = [...text.matchAll(SUPERSCRIPT)].map((match) => marker(match.index, match[0], [...match[0]].map((digit) => PLAIN[digit] ?? digit).join('')))
  const set = [...text.matchAll(SET_AS_SUPERSCRIPT)]
    .filter((match) => raisedAlone(match.index, match.index + match[0].length, text, raised))
    .map((match) => marker(match.index, match[0], match[0]))
  return apart([...bracketed, ...superscript, ...set].filter(({ labels }) => labels.length > 0).sort((a, b) => a.start - b.start)).map(({ start, end, labels }) => ({ start: withSpaceBefore(text, start, end), end, labels }))
}

/** Numbers set as superscript within brackets are a part of the marker that the brackets make. */
function apart(markers: readonly PrintedMarker[]): PrintedMarker[] {
  let end = 0
  return markers.filter((marker) => {
    if (marker.start < end) return false
    end = marker.end
    return true
  })
}

const NUMBERS = String.raw`\d{1,3}(?:\s?[-–—,;]\s?\d{1,3}){0,40}`
/** “[3]”, “[1, 2]”, “[3–5]”, and several side by side. Four digits are a year; a letter or hyphen beside them makes a chemical's name. */
const BRACKETED = new RegExp(String.raw`(?<!-)\[\s?${NUMBERS}\s?\](?:\s?,?\s?\[\s?${NUMBERS}\s?\])*(?![\p{Ll}-])`, 'gu')
/** “95% CI [1, 3]” is an interval. */
const INTERVAL = /(?:\bCI|\bIQR|\brange|\binterval|\bbetween)[\s:,;=]{0,3}$/i
/** After a word or a mark: a superscript after a digit or a unit is a power (10³, m²). */
const AFTER_WORD = String.raw`(?<=\p{L}{3}|[.,;:!?)\]"”’'%])`
const SUPERSCRIPT = new RegExp(`${AFTER_WORD}[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[⁻˒,][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}){0,40}`, 'gu')
const SET_AS_SUPERSCRIPT = new RegExp(String.raw`${AFTER_WORD}(?:${NUMBERS}|\(${NUMBERS}\))`, 'gu')
const PLAIN: Record<string, string> = { '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9', '⁻': '-', '˒': ',' }
const LONGEST_RANGE = 50

const marker = (start: number, printed: string, numbers: string): PrintedMarker => ({ start, end: start + printed.length, labels: labelsOf(numbers) })

/** Empty where a part is no range that a reader could follow (“[5-3]”, “[1-900]”). */
function labelsOf(numbers: string): string[] {
  const labels = new Set<string>()
  for (const part of numbers.replace(/[[\]()\s]/g, '').split(/[,;]/)) {
    const [from = 0, to = from, more] = part.split(/[-–—]/).map(Number)
    if (more !== undefined || to < from || to - from > LONGEST_RANGE) return []
    for (let number = from; number <= to; number++) labels.add(String(number))
  }
  return [...labels]
}

function raisedAlone(start: number, end: number, text: string, raised: (offset: number) => boolean): boolean {
  for (let offset = start; offset < end; offset++) if (!raised(offset)) return false
  return !(end < text.length && raised(end))
}

/** “(CBT) [1].” leaves “(CBT).”; “role [3] in” leaves “role in”. */
function withSpaceBefore(text: string, start: number, end: number): number {
  if (end < text.length && !/[\s.,;:!?)]/.test(text.charAt(end))) return start
  let from = start
  while (from > 0 && /\s/.test(text.charAt(from - 1))) from--
  return from
}
