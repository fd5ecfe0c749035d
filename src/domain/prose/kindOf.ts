import type { StatementKind } from './kinds'

/** What a statement of fact is about. The kind whose cues weigh most; `other` where none is heard. */
export function kindOf(statement: string): StatementKind {
  const text = statement.toLowerCase().replaceAll('’', "'")
  let best: StatementKind = 'other'
  let most = 0
  for (const [kind, cues] of CUES) {
    const weight = cues.reduce((sum, [cue, points]) => (cue.test(text) ? sum + points : sum), 0)
    if (weight > most) [best, most] = [kind, weight]
  }
  return best
}

type Cue = readonly [RegExp, number]

/** The more telling kind first: it wins a tie. */
const CUES: readonly (readonly [StatementKind, readonly Cue[]])[] = [
  ['regulatory', [
    [/\b(?:fda|ema|mhra|tga|food and drug administration|medicines agency|regulators?)\b/, 3],
    [/\boff[- ]label\b/, 3],
    [/\b(?:approved|approval|licen[sc]ed|authori[sz]ed|authori[sz]ation|clearance|banned|illegal|prescription[- ]only|over[- ]the[- ]counter|schedule (?:\d|i+v?)\b|controlled substance)/, 2.5],
    [/\b(?:must be|is reserved for|are required|require patients|required by|by law|sold only|legally)\b/, 2],
  ]],
  ['history', [
    [/\b(?:discovered|invented|introduced|synthesi[sz]ed|pioneered|patented|founded|isolated)\b/, 3],
    [/\b(?:originally|initially|first (?:used|developed|reported|made|sold|described|given)|(?:was|were) developed|for centuries|ancient|historically|(?:for )?(?:more|over) than \d+ years)\b/, 2.5],
    [/\b(?:in|since|until|during) (?:the )?(?:(?:early|late|mid)[- ]?)?(?:1[5-9]\d\ds?|20\d\d)\b/, 1.5],
    [/\b(?:war|century|decades ago|was once|were once|in recent years|later observed)\b/, 1.5],
  ]],
  ['statistic', [
    [/\d ?%|\bper ?cent\b/, 2.5],
    [/\b(?:one|two|three|\d+) (?:in|out of) (?:every )?(?:\d|ten|five|four|three)/, 2],
    [/\b(?:percentage|proportion|majority|half|third|quarter) of\b/, 2],
    [/\b(?:survey|estimated?|doubled?|million|billion|survival|average|between the ages of)\b/, 1],
  ]],
  ['duration', [
    [/\b(?:lasts?|lasting|persists?|wears? off|short-lived|long-lasting|longer-lasting|permanent)\b/, 2.5],
    [/\b(?:within|after|for|in as little as|up to|over|take|takes)\b[^.]{0,25}\b(?:minutes?|hours?|days?|weeks?|months?|years?)\b/, 1.5],
    [/\d[\d –-]*(?:to \d+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/, 1.25],
    [/\b(?:duration|incubation|recovery (?:time|takes)|observation period|begins? to work|relief (?:starts|within))\b/, 1.5],
  ]],
  ['dose', [
    [/\b\d[\d.,]*\s?(?:mg|mcg|µg|g|kg|ml|iu|units|grams|milligrams|calories)\b/, 3],
    [/\b(?:times?|twice|once|drinks?|servings?|minutes|puffs|tablets?|capsules?|mg)\b[^.]{0,30}\b(?:a|per|each|every|daily) ?(?:day|week|month|hours?)?\b/, 2],
    [/\b(?:infusions?|injections?|nasal spray|doses? (?:of|to|is|are|varies)|dosage|dosing|protocols?|maintenance)\b/, 1.5],
    [/\b(?:is|are|be|usually|typically|commonly|been) (?:\w+ )?(?:given|taken|administered|injected|prescribed|applied|swallowed|inhaled)\b|\badministered\b/, 1.5],
    [/\b(?:no more|less|at least|as little as)\b[^.]{0,8}\b(?:\d|two|one)\b|\bdaily\b|\bin conjunction with\b/, 1.5],
    [/^(?:dose|dosage|iv infusion|frequency|administration)\b/, 1.5],
  ]],
  ['prevalence', [
    [/\b(?:prevalence|incidence|common(?:est)?|rare|widespread|epidemic|contagious)\b[^.]{0,40}\b(?:disorders?|diseases?|conditions?|infections?|cancers?|in (?:men|women|children|people|adults|the))\b/, 2],
    [/\b(?:affects?|affecting)\b[^.]{0,30}\b(?:people|adults|children|men|women|americans|million|one in|\d)/, 2.5],
    [/\b(?:live with|suffer from|considered rare|worldwide|births|rates? of|as likely|times more likely|occurs? in (?:about|up to|one))\b/, 2],
    [/\b(?:many|most|some|few)\b (?:people|individuals|adults|children|men|women|patients) (?:with|who|have|also)\b/, 1],
  ]],
  ['harm', [
    [/\b(?:side effects?|adverse|complications?|toxic\w*|overdos\w+|withdrawal|addict\w*|dependence|abuse|misuse|contraindicat\w+|interact(?:s|ions?)? (?:\w+ )?with other|interferes? with certain|unsafe|dangerous|habit-forming)\b/, 3],
    [/\b(?:nausea|vomiting|dizziness|drowsiness|bleeding|seizures?|rash|headaches?|death|blood clots|dissociation|blurred vision|irritat\w+|dehydration|weight gain|serotonin syndrome)\b/, 2],
    [/\b(?:increases?|raises?|raise|doubles?|higher) (?:the |your |their )?(?:risks?|chance|blood pressure|level)\b|\bincrease in blood pressure\b/, 2.5],
    [/\b(?:should|must|can) ?n[o']t (?:be )?(?:take[n]?|use[d]?|given|drink|combine)\b|\bavoid\b|\bcaution\b|\bstrict\b|\bnot recommended\b/, 2.5],
    [/\b(?:considered|proven|deemed|generally|used|done|a) safe(?:ly)?\b/, 1],
    [/\b(?:safe|safely|safety|rebound|damages?|harm|harms|harmful|injur\w+|too much|impair)\b/, 1.5],
    [/\b(?:risk of|risks)\b/, 0.75],
  ]],
  ['comparison', [
    [/\b(?:more|less|fewer|better|worse|higher|lower|faster|slower|greater|larger|smaller|longer|shorter|safer|stronger|\w{4,}er)\b[^.,]{0,30}\bthan\b/, 2.25],
    [/\b(?:compared (?:to|with)|unlike|as \w+ as|versus|alternative to|superior to|inferior to|the same (?:\w+ )?(?:as|\w+ ingredient))/, 2.25],
    [/\b(?:smaller|shorter|fewer|faster|newest|most (?:rapid|popular|effective|convenient)|more convenient|far higher)\b/, 1],
  ]],
  ['mechanism', [
    [/\b(?:receptors?|enzymes?|proteins?|genes?|mutations?|hormones?|neurotransmitters?|serotonin|dopamine|glutamate|neurons?|neural|synap\w+|neuroplastic\w*|plasticity|immune|antibod\w+|pathways?|platelets|antagonist|agonist|inherited|inheritance|autosomal)\b/, 2.5],
    [/\b(?:works?|acts?|working|acting) (?:\w+ )?(?:by|on|as|to|like)\b|\bplays? (?:an? )?(?:\w+ )?role\b|\bmechanisms?\b|\bresponsible for\b/, 2],
    [/\b(?:blocks?|blocking|inhibits?|activates?|binds?|absorb\w*|releases?|triggers?|stimulates?|narrows?|widens?|suppresses|metaboli\w+|accumulates?|stored in|excretion|builds? up|swells?|tighten|resistant to insulin|teaches)\b/, 1.75],
    [/\b(?:brain|cells?|blood vessels|tissues?|the body|digest\w+|organs)\b/, 0.75],
  ]],
  ['definition', [
    [/\b(?:refers? to|means? that|means|meaning|is called|are called|defined as|known as|also called|is the name|stands for|are classified|is classified|is diagnosed|types? of|consists? of)\b/, 2.25],
    [/^(?:[\p{L}\d'(),-]+ ){1,5}(?:is|are) (?:also |neither )?(?:an?|the|one of two|two|three) /u, 1.75],
    [/^(?:they |these )?includes?\b|\b(?:are|is) (?:a |an )?(?:\w+ )?(?:disorder|disease|condition|medicines?|inflammation|proteins?)\b/, 1.25],
  ]],
  ['efficacy', [
    [/\b(?:effective\w*|efficacy|benefits?|relie(?:f|ves?|ve|ving)|alleviat\w+|improv\w+|promis\w+|cures?|heals?|prevents?|protects?|treats?|helps?|works? (?:well|better)|response|respond|therapeutic)\b/, 2],
    [/\b(?:reduc\w+|lowers?|lowering|eases?|slows?|restores?|decreas\w+|raises your)\b/, 1.75],
    [/\b(?:studies|study|research|trials?|evidence|experts)\b[^.]{0,40}\b(?:show\w*|suggest\w*|found|find|indicate\w*|demonstrat\w+|believe)\b/, 1.25],
    [/\b(?:used|a potential treatment|treatment) (?:to treat|for|of|in)\b|\bplacebo\b/, 1],
  ]],
]
