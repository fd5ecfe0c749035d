import { attributionsIn, CREDENTIALS, familyName } from '../attribution'
import { at, atField, type Found, type Rule } from '../rule'

export const peopleCredentialsMissing: Rule = {
  code: 'people.credentials-missing',
  asks: 'Who speaks as an expert is named with what qualifies them.',
  severity: 'blocks',
  duty: 'JAMA 1997;277:1244 (Authorship); HONcode 1',
  check: ({ snapshot, passages }) => {
    const fields = snapshot.kind === 'clinic' ? [] : (['authors', 'quotedExperts'] as const).flatMap((field) => snapshot[field].map((person, index) => ({ ...person, path: `${field}/${index}/name` })))
    const listed = new Set(fields.map(({ name }) => familyName(name)))
    const bare = fields.filter(({ name, credentials }) => credentials.trim() === '' && !CREDENTIALS.test(name))
    const unlisted = attributionsIn(passages).filter(({ name, credentialed }) => !credentialed && !listed.has(familyName(name)))
    return [
      ...bare.map(({ name, path }): Found => atField(path, `${name} is named without credentials.`, 'Add degree, profession or licence: “MD”, “registered dietitian”, “health journalist”.', name)),
      ...unlisted.map(({ passage, start, end, name }) => at(passage, start, end, `${name} speaks as an expert here, and no degree or licence says why.`, 'Add the credentials after the name (“MD”, “RN”, “LMFT”), and list the person under quoted experts.')),
    ]
  },
}
