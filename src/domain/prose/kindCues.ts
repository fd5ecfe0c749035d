import type { StatementKind } from './kinds'

/** Wordings that tell of a kind, read in lower case; what each weighs for which kind is learned (kindWeights.ts). */
const CUES: readonly (readonly [StatementKind, readonly RegExp[]])[] = [
  ['regulatory', [
    /\b(?:fda|ema|mhra|tga|food and drug administration|medicines agency|regulators?)\b/,
    /\boff[- ]label\b/,
    /\b(?:approved|approval|licen[sc]ed|authori[sz]ed|authori[sz]ation|clearance|banned|illegal|prescription[- ]only|over[- ]the[- ]counter|schedule (?:\d|i+v?)\b|controlled substance)/,
    /\b(?:must be|is reserved for|are required|require patients|required by|by law|sold only|legally)\b/,
  ]],
  ['history', [
    /\b(?:discovered|invented|introduced|synthesi[sz]ed|pioneered|patented|founded|isolated)\b/,
    /\b(?:originally|initially|first (?:used|developed|reported|made|sold|described|given)|(?:was|were) developed|for centuries|ancient|historically|(?:for )?(?:more|over) than \d+ years)\b/,
    /\b(?:in|since|until|during) (?:the )?(?:(?:early|late|mid)[- ]?)?(?:1[5-9]\d\ds?|20\d\d)\b/,
    /\b(?:war|century|decades ago|was once|were once|in recent years|later observed)\b/,
  ]],
  ['statistic', [
    /\d ?%|\bper ?cent\b/,
    /\b(?:one|two|three|\d+) (?:in|out of) (?:every )?(?:\d|ten|five|four|three)/,
    /\b(?:percentage|proportion|majority|half|third|quarter) of\b/,
    /\b(?:survey|estimated?|doubled?|million|billion|survival|average|between the ages of)\b/,
  ]],
  ['duration', [
    /\b(?:lasts?|lasting|persists?|wears? off|short-lived|long-lasting|longer-lasting|permanent)\b/,
    /\b(?:within|after|for|in as little as|up to|over|take|takes)\b[^.]{0,25}\b(?:minutes?|hours?|days?|weeks?|months?|years?)\b/,
    /\d[\d –-]*(?:to \d+ )?(?:minutes?|hours?|days?|weeks?|months?|years?)\b/,
    /\b(?:duration|incubation|recovery (?:time|takes)|observation period|begins? to work|relief (?:starts|within))\b/,
    /\b(?:lasts?|wears? off|go(?:es)? away|survive|lives?|resolves?|fades?|appears?|begins?|notice|stop)\b[^.]{0,40}\b(?:hours?|days?|weeks?|months?|years?)\b/,
  ]],
  ['dose', [
    /\b\d[\d.,]*\s?(?:mg|mcg|µg|g|kg|ml|iu|units|grams|milligrams|calories)\b/,
    /\b(?:times?|twice|once|drinks?|servings?|minutes|puffs|tablets?|capsules?|mg)\b[^.]{0,30}\b(?:a|per|each|every|daily) ?(?:day|week|month|hours?)?\b/,
    /\b(?:infusions?|injections?|nasal spray|doses? (?:of|to|is|are|varies)|dosage|dosing|protocols?|maintenance)\b/,
    /\b(?:is|are|be|usually|typically|commonly|been) (?:\w+ )?(?:given|taken|administered|injected|prescribed|applied|swallowed|inhaled)\b|\badministered\b/,
    /\b(?:no more|less|at least|as little as)\b[^.]{0,8}\b(?:\d|two|one)\b|\bdaily\b|\bin conjunction with\b/,
    /^(?:dose|dosage|iv infusion|frequency|administration)\b/,
    /\bshould be (?:applied|used|taken|put|given|repeated|rubbed|washed)\b/,
    /\b(?:adults?|children|forehead|infants?)\b[^.]{0,30}\b(?:one|two|\d+)\b[^.]{0,12}\b(?:drops?|tablets?|puffs?|sprays?|units|ml|mg)\b/,
  ]],
  ['prevalence', [
    /\b(?:prevalence|incidence|common(?:est)?|rare|widespread|epidemic|contagious)\b[^.]{0,40}\b(?:disorders?|diseases?|conditions?|infections?|cancers?|in (?:men|women|children|people|adults|the))\b/,
    /\b(?:affects?|affecting)\b[^.]{0,30}\b(?:people|adults|children|men|women|americans|million|one in|\d)/,
    /\b(?:live with|suffer from|considered rare|worldwide|births|rates? of|as likely|times more likely|occurs? in (?:about|up to|one))\b/,
    /\b(?:many|most|some|few)\b (?:people|individuals|adults|children|men|women|patients) (?:with|who|have|also)\b/,
    /\b(?:people|persons|patients|women|men|children|adults) (?:with|who)\b[^.]{0,60}\b(?:also|often|common|develop|have)\b/,
    /\b(?:common|frequent|usual|rare) (?:in|among|site|sites|place|places)\b|\bworldwide\b|\ball over\b|\boutbreaks?\b/,
  ]],
  ['harm', [
    /\b(?:side effects?|adverse|complications?|toxic\w*|overdos\w+|withdrawal|addict\w*|dependence|abuse|misuse|contraindicat\w+|interact(?:s|ions?)? (?:\w+ )?with other|interferes? with certain|unsafe|dangerous|habit-forming)\b/,
    /\b(?:nausea|vomiting|dizziness|drowsiness|bleeding|seizures?|rash|headaches?|death|blood clots|dissociation|blurred vision|irritat\w+|dehydration|weight gain|serotonin syndrome)\b/,
    /\b(?:increases?|raises?|raise|doubles?|higher) (?:the |your |their )?(?:risks?|chance|blood pressure|level)\b|\bincrease in blood pressure\b/,
    /\b(?:should|must|can) ?n[o']t (?:be )?(?:take[n]?|use[d]?|given|drink|combine)\b|\bavoid\b|\bcaution\b|\bstrict\b|\bnot recommended\b/,
    /\b(?:considered|proven|deemed|generally|used|done|a) safe(?:ly)?\b/,
    /\b(?:safe|safely|safety|rebound|damages?|harm|harms|harmful|injur\w+|too much|impair)\b/,
    /\b(?:risk of|risks)\b/,
    /\ballerg\w+|\bpregnan\w+|\bbreastfe\w+/,
  ]],
  ['comparison', [
    /\b(?:more|less|fewer|better|worse|higher|lower|faster|slower|greater|larger|smaller|longer|shorter|safer|stronger|\w{4,}er)\b[^.,]{0,30}\bthan\b/,
    /\b(?:compared (?:to|with)|unlike|as \w+ as|versus|alternative to|superior to|inferior to|the same (?:\w+ )?(?:as|\w+ ingredient))/,
    /\b(?:smaller|shorter|fewer|faster|newest|most (?:rapid|popular|effective|convenient)|more convenient|far higher)\b/,
  ]],
  ['mechanism', [
    /\b(?:receptors?|enzymes?|proteins?|genes?|mutations?|hormones?|neurotransmitters?|serotonin|dopamine|glutamate|neurons?|neural|synap\w+|neuroplastic\w*|plasticity|immune|antibod\w+|pathways?|platelets|antagonist|agonist|inherited|inheritance|autosomal)\b/,
    /\b(?:works?|acts?|working|acting) (?:\w+ )?(?:by|on|as|to|like)\b|\bplays? (?:an? )?(?:\w+ )?role\b|\bmechanisms?\b|\bresponsible for\b/,
    /\b(?:blocks?|blocking|inhibits?|activates?|binds?|absorb\w*|releases?|triggers?|stimulates?|narrows?|widens?|suppresses|metaboli\w+|accumulates?|stored in|excretion|builds? up|swells?|tighten|resistant to insulin|teaches)\b/,
    /\b(?:brain|cells?|blood vessels|tissues?|the body|digest\w+|organs)\b/,
    /\b(?:spread|pass\w*|transmit\w*|caught|catch|contagious|infect\w*|acquired|carr(?:y|ies|ied))\b[^.]{0,40}\b(?:by|through|from|to|with|in|person|contact|others)\b/,
    /\b(?:caused by|results? from|due to|because|triggered by|related to|linked to|comes? from)\b/,
  ]],
  ['definition', [
    /\b(?:refers? to|means? that|means|meaning|is called|are called|defined as|known as|also called|is the name|stands for|are classified|is classified|is diagnosed|types? of|consists? of)\b/,
    /^(?:[\p{L}\d'(),-]+ ){1,5}(?:is|are) (?:also |neither )?(?:an?|the|one of two|two|three) /u,
    /^(?:they |these )?includes?\b|\b(?:are|is) (?:a |an )?(?:\w+ )?(?:disorder|disease|condition|medicines?|inflammation|proteins?)\b/,
    /\b(?:made up of|encompass\w*|another (?:word|name)|other types|this is (?:called|known))\b/,
  ]],
  ['efficacy', [
    /\b(?:effective\w*|efficacy|benefits?|relie(?:f|ves?|ve|ving)|alleviat\w+|improv\w+|promis\w+|cures?|heals?|prevents?|protects?|treats?|helps?|works? (?:well|better)|response|respond|therapeutic)\b/,
    /\b(?:reduc\w+|lowers?|lowering|eases?|slows?|restores?|decreas\w+|raises your)\b/,
    /\b(?:studies|study|research|trials?|evidence|experts)\b[^.]{0,40}\b(?:show\w*|suggest\w*|found|find|indicate\w*|demonstrat\w+|believe)\b/,
    /\b(?:used|a potential treatment|treatment) (?:to treat|for|of|in)\b|\bplacebo\b/,
  ]],
  ['other', [
    /\b(?:symptoms?|signs?)\b/,
    /\b(?:diagnos\w+|tests?|tested|scans?|biopsy|x-ray|checked|measured)\b/,
    /\b(?:risk factors?|more likely|raises? (?:your|the|their) (?:own )?(?:risk|chances?)|family (?:members?|history)|relative|at (?:higher )?risk)\b/,
    /\b(?:vary|varies|differ\w*|depends?)\b/,
  ]],
]

/** “mechanism 2”: the names of the wordings that are in a sentence. */
export const cuesIn = (lower: string): string[] => CUES.flatMap(([kind, cues]) => cues.flatMap((cue, at) => (cue.test(lower) ? [`${kind} ${at + 1}`] : [])))
