import { ACCENTS, LOWERED, RAISED, SYMBOLS } from './texSymbols'

/** TeX as plain text: accents, symbols and simple mathematics as Unicode, braces and commands of lay-out gone. */
export function fromTex(tex: string): string {
  const dollars = tex.match(/(?<!\\)\$/g)?.length ?? 0
  return read(dollars % 2 === 0 ? tex : tex.replace(/(?<!\\)\$/g, '\\$'), { at: 0, mathematics: false }).replace(/\s+/g, ' ').trim().normalize('NFC')
}

/** Fields that hold an address or a number are no TeX but for the escapes that programs put in. */
export const verbatim = (value: string): string => value.replace(/^\\url\s*\{(.*)\}$/s, '$1').replace(/\\([_%&#~$^{}])/g, '$1').replace(/\{\\(?:textasciitilde|_)\}|\{([~_%&#])\}/g, (_all, character: string | undefined) => character ?? '~').replace(/[{}\s]+/g, '')

interface Reader {
  at: number
  mathematics: boolean
}

const TOKEN = /\\([a-zA-Z]+)|\\(.?)|([{}$~^_])|(---?|``|''|[^\\{}$~^_`'-]+|[\s\S])/gsy

/** Without recursion for each group: a hostile field may open a hundred thousand braces. */
function read(tex: string, reader: Reader): string {
  let text = ''
  while (reader.at < tex.length) {
    TOKEN.lastIndex = reader.at
    const [token = '', word, sign, structure, plain] = TOKEN.exec(tex) ?? []
    reader.at += Math.max(token.length, 1)
    if (plain !== undefined) text += reader.mathematics ? plain : (DASHES.get(plain) ?? plain)
    else if (structure === '$') reader.mathematics = !reader.mathematics
    else if (structure === '~') text += ' '
    else if ((structure === '^' || structure === '_') && reader.mathematics) text += shifted(argument(tex, reader), structure === '^' ? RAISED : LOWERED)
    else if (structure === '^' || structure === '_') text += structure
    else {
      // A command ends with the space after it; mathematics reads better with it.
      while (word !== undefined && !reader.mathematics && /\s/.test(tex.charAt(reader.at))) reader.at++
      text += command(word ?? sign ?? '', tex, reader)
    }
  }
  return text
}

const DASHES: ReadonlyMap<string, string> = new Map([['---', '—'], ['--', '–'], ['``', '“'], ["''", '”'], ['`', '‘']])

function command(name: string, tex: string, reader: Reader): string {
  const accent = ACCENTS.get(name)
  if (accent !== undefined) {
    const letter = argument(tex, reader)
    // `\\~{}` is how TeX writes the bare sign.
    if (letter === '') return name === '~' || name === '^' ? name : ''
    const base = letter.replace(/^ı/, 'i').replace(/^ȷ/, 'j')
    return base.charAt(0) + accent + base.slice(1)
  }
  // A line break is a space, `\,` and the like next to nothing; other signs stand for themselves.
  return SYMBOLS.get(name) ?? (name === '\\' || name === ' ' || name === ',' || name === ';' || name === ':' ? ' ' : /^[-!/()[\]a-zA-Z]+$/.test(name) ? '' : name)
}

/** What a command is applied to: a group, a command or one letter, as text. */
function argument(tex: string, reader: Reader): string {
  while (/\s/.test(tex.charAt(reader.at))) reader.at++
  if (tex.charAt(reader.at) === '{') {
    const close = groupEnd(tex, reader.at + 1)
    const inner = tex.slice(reader.at + 1, close)
    reader.at = close + 1
    return inner.length > LONGEST_ARGUMENT ? inner : read(inner, { at: 0, mathematics: reader.mathematics })
  }
  if (tex.charAt(reader.at) === '\\') {
    const [token = '', name = ''] = /^\\([a-zA-Z]+|.)\s*/s.exec(tex.slice(reader.at, reader.at + 40)) ?? []
    reader.at += token.length
    return SYMBOLS.get(name) ?? ''
  }
  const [letter = ''] = tex.slice(reader.at, reader.at + 2)
  reader.at += letter.length
  return letter
}

const LONGEST_ARGUMENT = 60

function groupEnd(tex: string, from: number): number {
  let depth = 0
  for (let at = from; at < tex.length; at++) {
    const character = tex.charAt(at)
    if (character === '\\') at++
    else if (character === '}' && depth-- === 0) return at
    else if (character === '{') depth++
  }
  return tex.length
}

const shifted = (text: string, { plain, marks }: { readonly plain: string; readonly marks: string }): string =>
  text !== '' && [...text].every((character) => plain.includes(character)) ? [...text].map((character) => marks.charAt(plain.indexOf(character))).join('') : text
