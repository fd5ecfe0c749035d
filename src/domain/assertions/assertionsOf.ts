import type { Assertion } from './assertion'
import { phraseOf } from './nounPhrase'
import { plain } from './plain'
import { properties } from './properties'
import type { Stated } from './properties/property'
import { quantitiesIn, type Quantity } from './quantities'
import { scopeOf } from './scope'
import { namesIn, topicOf, type Naming } from './topic'

/** A sentence with what it asserts. */
export interface Asserting<S> {
  readonly sentence: S
  readonly assertion: Assertion
}

interface Sentence {
  readonly text: string
  /** The passage it stands in: “it” means what was spoken of there. */
  readonly place: { readonly path: string }
}

/** What the sentences of one text assert. `title` helps to know what “it” means; a sentence that is a question asserts nothing. */
export function assertionsOf<S extends Sentence>(title: string, sentences: readonly S[]): Asserting<S>[] {
  const read = sentences.map((sentence) => ({ sentence, words: statedIn(sentence.text) }))
  if (read.every(({ words }) => words.stated.length === 0)) return []
  const topic = topicOf(plain(title), read.map(({ words }) => words))
  let path = ''
  let spokenOf = topic
  return read.flatMap(({ sentence, words: { text, stated, opens } }) => {
    if (sentence.place.path !== path) spokenOf = topic
    path = sentence.place.path
    const found = stated.flatMap((one) => {
      const subject = one.about.subject !== '' ? own(one.about.subject, topic) : meant(text, one.about.anaphor, topic, spokenOf)
      return subject === '' ? [] : [{ sentence, assertion: { subject, property: one.property, value: one.value, scope: one.rest === null ? [] : scopeOf(one.rest).filter((word) => !subject.split(' ').includes(word)) } }]
    })
    if (opens !== '') spokenOf = own(opens, topic)
    return found
  })
}

/** What a claim asserts: it stands alone, so that it has to name its subject. */
export const assertionsIn = (statement: string): Assertion[] =>
  statedIn(statement).stated.flatMap((one) => {
    const { subject } = one.about
    return subject === '' ? [] : [{ subject, property: one.property, value: one.value, scope: one.rest === null ? [] : scopeOf(one.rest).filter((word) => !subject.split(' ').includes(word)) }]
  })

/** “it” is what the sentence names before, else what the last sentence spoke of; bare “effects” are the topic's. */
const meant = (text: string, anaphor: boolean, topic: string, spokenOf: string): string => (topic !== '' && text.includes(topic) ? topic : anaphor ? spokenOf : spokenOf === topic ? topic : '')

/** “type 2 diabetes” and “diabetes” in a text about type 2 diabetes. */
const own = (subject: string, topic: string): string => (topic !== '' && topic.endsWith(` ${subject}`) ? topic : subject)

interface Read extends Naming {
  readonly stated: readonly Stated[]
  /** The subject of its main clause, where it has a short name. */
  readonly opens: string
}

/** Remembers what it has read, as an edit of one sentence must not cost a reading of the others. */
function statedIn(sentence: string): Read {
  const known = remembered.get(sentence)
  if (known !== undefined) return known
  const text = plain(sentence)
  const stated = statements(text)
  let opens: string | undefined
  let names: readonly string[] | undefined
  // Asked for only where some sentence of the text asserts something.
  const read: Read = {
    text,
    stated,
    get opens() {
      return (opens ??= openingOf(text))
    },
    get names() {
      return (names ??= namesIn(text))
    },
  }
  if (remembered.size >= 20_000) remembered.clear()
  if (sentence.length <= 2_000) remembered.set(sentence, read)
  return read
}

function statements(text: string): readonly Stated[] {
  const speaking = properties.filter(({ hint }) => hint.test(text))
  if (speaking.length === 0) return []
  let quantities: readonly Quantity[] | undefined
  const sentence = {
    text,
    get quantities() {
      return (quantities ??= quantitiesIn(text))
    },
  }
  const stated = speaking.flatMap((property) => property.stated(sentence))
  return stated.length === 0 || text.endsWith('?') || ONE_STUDY.test(text) ? [] : stated
}

const remembered = new Map<string, Read>()

/** What one study found, or somebody believes, may differ from what another did. */
const ONE_STUDY = /\b(?:in|from) (?:one|a|an|this|that|another|the) (?:[a-z0-9-]+ ){0,4}(?:study|trial|survey|analysis|review|case|experiment)\b|\b(?:one|a|this|another|the) (?:[a-z0-9-]+ ){0,4}(?:study|trial|survey|analysis) (?:found|showed|shows|suggests|reported|of|involving)|\bparticipants\b|\bmyth\b|\bfor example\b|\bmice\b|\brats\b/

function openingOf(text: string): string {
  const [, opening] = OPENING.exec(text) ?? []
  const phrase = opening === undefined ? null : phraseOf(opening)
  return phrase === null || phrase.anaphor ? '' : phrase.subject
}

const OPENING =
  /^((?:[a-z0-9'-]+ ){1,4}?)(?:(?:mainly|primarily|usually|often|typically|generally|also|commonly|mostly) )?(?:is|are|was|were|has|have|can|may|will|does|works?|acts?|helps?|causes?|affects?|infects?|belongs?|prevents?|treats?|reduces?|lowers?|increases?|relieves?|contains?|occurs?|spreads?|comes|blocks?|inhibits?|begins?|leads?|produces?|remains?|became|attacks)\b/
