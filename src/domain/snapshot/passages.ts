import { passage, passagesOfBody, type Passage } from './passage'
import type { ArticleSnapshot, ClinicSnapshot, Snapshot } from './snapshot'

/** Every public string of a snapshot in reading order, not the body alone. Paths start with the field's name. */
export function passagesOf(snapshot: Snapshot): Passage[] {
  const found = snapshot.kind === 'article' ? passagesOfArticle(snapshot) : passagesOfClinic(snapshot)
  const note = snapshot.changeNote === null ? [] : [passage('changeNote', 'notice', snapshot.changeNote.text)]
  return [...found, ...note].filter(({ text, anchors }) => text.trim() !== '' || anchors.length > 0)
}

/** What readers get of the evidence: the library's words, which no editor of this text has written. Each is cited or a citation, so that none needs a source. */
export function evidenceOf({ claims, bibliography }: Snapshot): Passage[] {
  const ofClaims = claims.flatMap(({ statement, citations }, index) => [
    passage(`claims/${index}/statement`, 'paragraph', statement),
    ...citations.flatMap(({ locator }, at) => labels(`claims/${index}/citations/${at}`, locator)),
  ])
  const ofReferences = bibliography.flatMap(({ number, csl, studyDesign, evidenceLevel }) =>
    labels(`bibliography/${number}`, { title: csl.title, container: csl['container-title'], publisher: csl.publisher, studyDesign, evidenceLevel }),
  )
  return [...ofClaims, ...ofReferences].filter(({ text }) => text.trim() !== '')
}

function passagesOfArticle({ title, dek, body, supporting, heroImage, disclosure, crisisResource, authors, quotedExperts, clinic, topics }: ArticleSnapshot): Passage[] {
  return [
    passage('title', 'title', title, supporting.title),
    passage('dek', 'dek', dek, supporting.dek),
    ...(heroImage === null
      ? []
      : [passage('heroImage/alt', 'alt', heroImage.alt, supporting.heroImage), passage('heroImage/caption', 'caption', heroImage.caption, supporting.heroImage)]),
    ...passagesOfBody(body, 'body'),
    ...authors.flatMap((person, index) => labels(`authors/${index}`, person)),
    ...quotedExperts.flatMap((person, index) => labels(`quotedExperts/${index}`, person)),
    ...(clinic === null ? [] : labels('clinic', { name: clinic.name })),
    ...topics.flatMap(({ name }, index) => labels(`topics/${index}`, { name })),
    passage('disclosure/funding', 'notice', disclosure.funding),
    passage('disclosure/conflicts', 'notice', disclosure.conflicts),
    passage('crisisResource', 'notice', crisisResource),
  ]
}

function passagesOfClinic({ name, address, phone, treatments, offer, licence }: ClinicSnapshot): Passage[] {
  return [
    passage('name', 'title', name),
    ...labels('address', address),
    passage('phone', 'label', phone),
    ...treatments.flatMap((treatment, index) => [
      passage(`treatments/${index}/name`, 'label', treatment.name, treatment.supporting),
      passage(`treatments/${index}/description`, 'paragraph', treatment.description, treatment.supporting),
    ]),
    ...passagesOfBody(offer, 'offer'),
    ...labels('licence', licence),
  ]
}

const labels = (path: string, fields: object): Passage[] =>
  Object.entries(fields).flatMap(([key, value]) => (typeof value === 'string' && key !== 'url' ? [passage(`${path}/${key}`, 'label', value)] : []))
