import type { Value } from '../assertion'
import { phraseBefore, phraseOf } from '../nounPhrase'
import { tellingWords } from '../scope'
import type { Property, Stated } from './property'

const USES = '(?:for(?: use)?(?: in)?(?: the)?(?: treatment of| treating| management of| prevention of| relief of)?|to (?:help )?(?:treat|manage|prevent|relieve)|as|in treating)'

/** “X is (not) approved by the FDA for Y”, “the FDA has only approved X for Y”, “X holds approval as …”, “used off-label for Y”. */
export const approval: Property = {
  hint: /\bapprov|\boff-label\b/,
  stated: ({ text }) => (/\buntil\b|\bif\b|\bunless\b|\bonce\b|\bapproval process/.test(text) ? [] : [...passive(text), ...active(text), ...held(text), ...offLabel(text)]),
}


function passive(text: string): Stated[] {
  return [...text.matchAll(/\b(?:(fda|ema|mhra|tga|health canada)[- ])?approved\b(?: by (?:the )?(?:us )?(fda|ema|mhra|tga|health canada)\b)?/g)].flatMap(({ index, 0: all, 1: by, 2: byToo }) => {
    const before = text.slice(Math.max(0, index - 60), index)
    const auxiliary = /\b(?:is|are|was|were|(?:has|have|hasn't|haven't)(?: \w+){0,2} been|isn't|aren't|wasn't)(?: \w+){0,3}? ?$/.exec(before)
    const apposed = /, (not yet |not |currently not )?$/.exec(before)
    if (auxiliary === null && apposed === null) return []
    const negated = /\b(?:not|never|no longer)\b|n't/.test(before.slice(-25))
    const { stands, uses, jurisdiction } = said(text, index + all.length, negated, /\bonly ?$/.test(before))
    const about = apposed === null ? phraseBefore(text, index - (auxiliary?.[0].length ?? 0)) : phraseBefore(text, index)
    return told(about, stands, uses.length > 0 || apposed === null ? uses : usesIn(text.slice(0, index)), by ?? byToo ?? jurisdiction)
  })
}

/** “the FDA has only approved a particular form of X for Y, not Z”. */
function active(text: string): Stated[] {
  return [...text.matchAll(/\b(fda|ema|mhra|tga|health canada)((?: has| have)?(?: \w+){0,2}?) approved((?: only)? )((?:[a-z0-9'-]+ ){1,8}?)(?=for |to treat|as |in \d|to help)/g)].flatMap(({ index, 0: all, 1: by, 2: adverbs = '', 3: only = '', 4: thing = '' }) => {
    const exclusive = /\bonly\b/.test(adverbs) || only.trim() === 'only'
    const { stands, uses } = said(text, index + all.length - 1, /\bnot\b|n't|\bnever\b/.test(adverbs), exclusive)
    const form = /^an? (?:particular |specific |certain |single |different |nasal |\w+ )?(?:form|version|formulation|derivative|type|kind) of (.+)$/.exec(thing.trim())
    // Of a form of it alone: then of the thing itself nothing else is approved either; a form that isn't the only one is another thing.
    if (form !== null && !exclusive) return []
    return told(phraseOf(form?.[1] ?? thing), stands, uses, by)
  })
}

function held(text: string): Stated[] {
  return [...text.matchAll(/\b(?:holds?|has|have|received|gained|won|got|obtained|granted) (?:(fda|ema|mhra) )?(?:marketing |regulatory |full )?approval\b(?: from (?:the )?(fda|ema|mhra))?/g)].flatMap(({ index, 0: all, 1: by, 2: byToo }) => {
    const { stands, uses, jurisdiction } = said(text, index + all.length, /\b(?:not|no|never)\b|n't/.test(text.slice(Math.max(0, index - 14), index)), false)
    return told(phraseBefore(text, index), stands, uses, by ?? byToo ?? jurisdiction)
  })
}

/** Off-label means: not approved for this. */
function offLabel(text: string): Stated[] {
  const passives = [...text.matchAll(/\b(?:is|are) (?:\w+ )?(?:used|prescribed|given) off-label (for|to treat)\b|\b(?:is|are) (?:\w+ )?(?:used|prescribed|given)(?: to treat| for) ((?:[a-z0-9'-]+ ){1,4})off-label\b/g)].flatMap(({ index, 0: all, 2: use }) => told(phraseBefore(text, index), 'not approved', use === undefined ? usesIn(` for${text.slice(index + all.length)}`) : [useOf(use)], undefined))
  const actives = [...text.matchAll(/\bprescribe ((?:[a-z0-9'-]+ ){1,4}?)off-label (?:for|to treat)\b/g)].flatMap(({ index, 0: all, 1: thing = '' }) => told(phraseOf(thing), 'not approved', usesIn(` for${text.slice(index + all.length)}`), undefined))
  return [...passives, ...actives]
}

/** What stands behind “approved”: in which year, for what, and of “not approved for Y, only for Z”, what for. */
function said(text: string, from: number, negated: boolean, only: boolean): { readonly stands: Stands; readonly uses: readonly string[]; readonly jurisdiction: string | undefined } {
  const after = text.slice(from)
  const jurisdiction = /\b(?:in|by) (?:the )?(us|united states|europe|european union|uk|united kingdom|canada|australia|japan|china|india)\b/.exec(after)?.[1]
  const exclusive = only || /^(?: by the \w+)? only\b/.test(after)
  return { stands: negated ? 'not approved' : exclusive ? 'only' : 'approved', uses: usesIn(after), jurisdiction }
}

type Stands = Extract<Value, { type: 'approval' }>['stands']

/** “for A, B and C, not D”: A, B, C, each as its telling words. */
function usesIn(text: string): readonly string[] {
  const found = new RegExp(`(?:^| )(?:only )?${USES} ([a-z0-9,' -]{3,120})`).exec(text)
  if (found?.[1] === undefined) return []
  const listed = found[1].split(/,? (?:but|however|although|which|that|who|caused|associated|due|resulting|when used|under|when|because|since|by|while|though|and (?:has|is|was|can|may|it|should|must)|is|are|was|has|in (?:19|20)\d\d|in (?:the )?(?:us|united states|europe))\b|, (?:not|under|with)\b| with (?:an?|the|its) /)[0] ?? ''
  return [...new Set(listed.split(/,? (?:and|or) |, /).map(useOf).filter((use) => use !== ''))].sort()
}

const useOf = (use: string): string => tellingWords(use.replace(/\b(?:treatment|treating|management|prevention|relief|induction|maintenance|certain|various|disorders?|conditions?|agent|purposes?|uses?)\b/g, ' ')).filter((word) => !/^(?:adult|include|including|several|only)$/.test(word)).sort().join(' ')

const REGION: Readonly<Record<string, string>> = { fda: 'us', 'united states': 'us', ema: 'eu', europe: 'eu', 'european union': 'eu', mhra: 'uk', 'united kingdom': 'uk', 'health canada': 'canada', tga: 'australia' }

/** Where nobody says whose approval it is, the one of the place that is spoken of otherwise is meant: it is held against any. */
function told(about: Stated['about'] | null, stands: Stands, uses: readonly string[], by: string | undefined): Stated[] {
  if (about === null || about.aspect !== '' || (stands === 'only' && uses.length === 0)) return []
  const region = by === undefined ? '' : (REGION[by] ?? by)
  return [{ about, property: 'approval', value: { type: 'approval', stands, uses }, rest: region === '' || region === 'us' ? null : `in ${region}` }]
}

