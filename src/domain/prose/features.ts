import { classesOf, type WordClass } from './lexicon'
import type { Wording } from './wording'

/** Something an editor can see in a sentence. `says` completes “It …”; null where its presence speaks against a statement of fact. */
export interface Feature {
  readonly name: string
  readonly says: string | null
  readonly in: (wording: Wording) => boolean
}

const said = (name: string, says: string | null, pattern: RegExp): Feature => ({ name, says, in: ({ lower }) => pattern.test(lower) })
const seen = (name: string, says: string | null, pattern: RegExp): Feature => ({ name, says, in: ({ text }) => pattern.test(text) })
const uses = (name: WordClass, says: string | null, times = 1): Feature => ({
  name: times === 1 ? name : `${name}×${times}`,
  says,
  in: ({ classes }) => (classes.get(name) ?? 0) >= times,
})
const both = (a: WordClass, b: WordClass, says: string | null): Feature => ({ name: `${a}+${b}`, says, in: ({ classes }) => classes.has(a) && classes.has(b) })

const AUXILIARY = /\b(?:is|are|was|were|be|been|has|have|had|can|may|might|could|will|would|should|must|do|does|did|isn't|aren't|don't|doesn't|can't|won't|cannot|includes?|means?|makes?|says?|refers?)\b/
const MEDICAL = /(?:itis|osis|a?emia|oses|statins?|prils?|sartans?|olols?|azoles?|mabs?|ectomy|opathy|algia|omas?|scopy|cillins?|mycins?|ergic|amines?|idines?|etics?|azepam|oxetine|enzyme|tropic|cortico\w*|genic|phobia|plasia|uria|antagonists?|agonists?|inhibitors?|blockers?|disorder|syndrome|disease|caine|codeine|orphine|codone|zepam|zolam|dronate|gliptin|glutide|formin|floxacin|cycline|tidine|setron|triptans?|navir|vudine|ciclovir|tinib|parin|xaban|thiazide|semide|lukast|phylline|terol|sone|solone|onide|barbital|profen|oxicam|coxib|tadine|butrin|ramine|ophen|afil|steride|fenac|zepine|gabalin|gabapentin|peridone|azine|apine|triptyline|pramine|pril|metazole|tansine|taxel|platin|rubicin|trexate|prine|quine|bactam|penem|cilin)$/
const medicalTerms = ({ words }: Wording): number => words.filter((word) => word.length > 5 && MEDICAL.test(word)).length
const STOPPED = /[.!?]["”’)\]]*$/
/** Whether anything in it could be its verb. */
export const acts = ({ classes, lower }: Wording): boolean => classes.has('effect') || classes.has('event') || classes.has('finding') || AUXILIARY.test(lower)

/** Up to the word that would be the verb of a request: past a bold lead, a clause before the comma and a word like “please”. */
const OPENING = /^(?:[^:]{2,40}: )?(?:(?:if|for|to|while|when) [^,]{3,60}, )?(?:(?:also|please|always|never|then|so|thus),? )?(do not|don't|[a-z]+)(?![\w-]|, \w+,? and )(?: ([a-z'-]+))?/
/** “Exercise helps”, “Use of sprays”: the word is a noun. */
const NO_OBJECT = /^(?:\w+itis|of|can|may|might|will|is|are|was|were|has|have|had|does|do|could|should|and|or|but|often|usually|also|that|which|who|in|after|during|tends?|seems?|therapy|treatments?|levels?|loss|problems|products|pills|tablets|attacks?|disorders?|changes|control|care|center|centre|clinic|clinics|hours|studies|training|exercises|works?|helps?|causes?|reduces?|improves?|increases?|lowers?|affects?|leads?|makes?|eases?|takes?|gives?|strengthens?|prevents?|relieves?|boosts?)$/
const asksForSomething = ({ lower }: Wording): boolean => {
  const [, verb = '', next = ''] = OPENING.exec(lower) ?? []
  return /^do(?: not|n't)$/.test(verb) || (classesOf(verb).includes('request') && !NO_OBJECT.test(next))
}

const BODY = 'body|brain|heart|lungs?|muscles?|throat|skin|airways?|blood|gut|bowels?|kidneys?|liver|bones?|joints?|eyes?|nerves?|pancreas|stomach|bladder|cells|hormones|immune|brains|bodies|hearts|metabolism|teeth|gums|lymph|womb|uterus|spine|hair|tissues?|glands?|baby|child|pregnancy|sleep|mood|memory|system|risk|chances?|odds|weight|cholesterol|pulse|temperature|bloodstream'
const YOURS = new Set(['you', 'your', 'our', 'us'])
/** “lowers your risk”, “helps you lose weight”: an effect, and on the reader. */
const actsOnYou = ({ words }: Wording): boolean => words.some((word, at) => classesOf(word).includes('effect') && words.slice(at + 1, at + 4).some((next) => YOURS.has(next)))
const TREATMENT = /^(?:treatments?|therap(?:y|ies)|procedures?|operations?|surgery|injections?|infusions?|programs?|protocols?|regimens?|supplements?|serums?|creams?|gels?|lotions?|drops|sprays?|devices?|lasers?|massage|acupuncture|exercises?|yoga|diets?|foods?|drugs?|medicines?|medications?|pills?|tablets?|vaccines?|antibiotics?|herbs?|remed(?:y|ies)|oils?|products?|techniques?|approach|vitamins?|facials?|peels?|fillers?|implants?|training|activity|moisturizers?|it|they|this|these)$/
/** “Our treatment cures”, “these drops may relieve”. */
const treatmentActs = ({ words }: Wording): boolean => words.some((word, at) => TREATMENT.test(word) && words.slice(at + 1, at + 4).some((next) => /(?:s|ed|en)$|^(?:help|heal|cure|treat|relieve|reduce|improve|prevent|lower|ease|boost|cause|slow|stop|protect)$/.test(next) && classesOf(next).includes('effect')))
/** “Do not drive while …”, “never give … to children”, “don't take … with …”. */
const warns = ({ lower, classes }: Wording): boolean =>
  /^(?:do not|don't|never|avoid|stop)\b/.test(lower) &&
  (/\b(?:if|while|when|during|within|after|before|without|because|since)\b|\b(?:take|use|give|mix|combine|drink)\b.*\bwith\b/.test(lower) || classes.has('people')) &&
  (classes.has('health') || classes.has('dosing') || classes.has('harm'))
const MEASURED = /\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|ten|twelve|several|few)\b[^.]{0,12}\b(?:minutes?|hours?|days?|weeks?|months?|years?|times|mg|mcg|g|ml|grams|micrograms|liters?|litres?|units|iu|drops?|tablets?|capsules?|puffs?|glasses|servings|cups|pounds|kg|percent|%|spf)|\b(?:once|twice) (?:a|daily|per|every)\b|\b(?:at least|no more than|less than|up to) (?:\d|an?|one|two|three|four|five|six|seven|eight|ten)\b/
const SENDS = /^(?:[^,]{0,60}, )?(?:please )?(?:call|contact|see|tell|ask|talk|speak|check with|consult|visit|inform|let|seek|discuss)\b/
const advises = (wording: Wording): boolean => (asksForSomething(wording) && !SENDS.test(wording.lower)) || /\byou (?:should|must|need to|will need to|may take|can take)\b|\bshould be\b/.test(wording.lower)

/** The writer, not a Roman numeral. */
const WRITER = "(?<![-\\w])(?<!(?:[Tt]ype|[Ss]tage|[Cc]lass|[Pp]hase|[Gg]rade|[Gg]roup|[Bb]ipolar|[Ss]chedule|[Pp]art|[Ll]evel) )I(?:['’](?:m|ve|d|ll))?(?![-\\w])"

/** Every feature of the model; a weight for each stands in weights.ts. Adding one is a line here and a run of scripts/train-detector.ts. */
export const FEATURES: readonly Feature[] = [
  said('percentage', 'gives a percentage', /\d ?%|\bper ?cent\b/),
  said('number', 'gives a number', /(?<![\w-])\d[\d,.]*(?![\w.]*\))/),
  said('measure', 'gives an amount', /\b\d[\d.,]*\s?(?:mg|mcg|µg|g|kg|ml|iu|units|mmhg|calories|grams|milligrams|drinks|servings|glasses)\b/),
  said('year', 'names a year', /\b(?:1[89]|20)\d\d(?:s\b|\b)/),
  said('time span', 'gives a length of time', /\b(?:\d+|one|two|three|four|five|six|few|several|couple of|as little as|within)\b[^.]{0,14}\b(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/),
  said('share of people', 'gives a share of people', /\b(?:one|two|three|\d+) (?:in|out of) (?:every )?(?:[\d,]+|two|three|four|five|six|ten|twenty)\b|\b(?:half|majority|third|quarter|percentage|proportion|number|millions|thousands|million) of\b/),
  uses('quantity', 'says how many'),
  uses('people', 'says something of a group of people'),
  uses('study', 'appeals to research'),
  both('study', 'finding', 'says what research found'),
  said('study described', 'describes a study', /\b(?:trials?|stud(?:y|ies)|meta-analys[ie]s|reviews?|surveys?|cohort|analys[ie]s|researchers|scientists)\b[^.]{0,60}\b(?:of|with|in|among|followed|compared|includ\w+|involv\w+|enrolled|randomi[sz]ed|tested|looked at|examined|measured|tracked)\b[^.]{0,40}\b(?:\d|patients|participants|people|adults|women|men|children|volunteers|placebo|controls?)\b/),
  said('recommends', 'says what is recommended', /\b(?:college|academy|association|society|institute|organi[sz]ation|guid(?:elines?|ance)|task force|experts|agency|department of health|council|committee|panel|doctors|physicians|specialists|nhs|who|cdc|nice|fda)\b[^.]{0,60}\b(?:recommends?|advises?|suggests?|endorses?|warns?|urges?|strong recommendation)\b|\b(?:is|are|be) (?:\w+ )?(?:recommended|advised|indicated) (?:for|as|in|to|that|from|every|at|when|after|before)\b/),
  said('shown', 'says that something was shown or observed', /\b(?:has|have|had|was|were|been|is|are)\b[^.,]{0,30}\b(?:shown|found|linked|associated|reported|observed|proven|demonstrated|thought|believed|known|considered|noted)\b/),
  uses('effect', 'says that one thing acts on another'),
  uses('effect', 'says that one thing acts on another', 2),
  uses('event', 'says what happens'),
  { name: 'may act', says: 'says that something may have an effect', in: ({ classes }) => classes.has('approximate') && classes.has('effect') },
  said('works by', 'says how something works', /\b(?:works?|acts?|working|acting) (?:by|on|as|to|like|in|well|primarily|mainly)\b|\b(?:role|responsible|involved) (?:in|for)\b|\bby (?:\w+ )?\w+ing\b/),
  said('leads to', 'names a cause or a consequence', /\b(?:leads? to|led to|results? (?:in|from)|resulting in|due to|because|caused? by|causes?|as a result|thanks to|linked to|associated with|the cause of|depends? on|risk (?:of|for|factors?))\b/),
  uses('connective', 'gives a reason for something'),
  said('comparison', 'compares', /\b(?:more|less|fewer|better|worse|higher|lower|faster|slower|greater|larger|smaller|longer|shorter|safer|stronger|older|younger|likelier|\w{3,}er) \w*\s?\w*\s?\w*\s?than\b|\bcompared (?:to|with)\b|\b(?:similar|compared|equal|superior|inferior) to\b|\bunlike\b|\bas (?!long|soon|far)\w+ as\b|\bthan\b|\bversus\b/),
  said('superlative', 'ranks something', /\b(?:the|one of the|among the) (?:most|least|main|primary|leading|major|first|only|largest|highest|newest|best|(?!(?:t|r|n|p|w|ch|gu|qu|requ|inter|har)est\b)\w+est)\b/),
  said('definition', 'says what something is', /^(?:[^,:]{2,60}: )?(?:[^\s.:;]+ ){1,7}(?:is|are|was|were) (?:also |often |usually )?(?:an?|the|one of|called|known as|defined|types?|caused|made|classified|found|produced|formed)\b/),
  said('naming', 'says what a word means', /\b(?:refers? to|means? that|is called|are called|is defined as|known as|also called|is the name|a (?:type|form|kind|group|class|subtype) of|types of|consists? of|characteri[sz]ed by|stands for|also known)\b/),
  said('include', 'lists what belongs to something', /\b(?:includ(?:e|es|ing)|such as|contains?|containing|can be|may be|made (?:up )?of|found in|encompass)\b/),
  said('symptoms', 'names symptoms or side effects', /\b(?:side effects?|symptoms?|signs? (?:of|include)|adverse|complications?|reactions?)\b/),
  uses('harm', 'speaks of harm or safety'),
  uses('harm', 'speaks of harm or safety', 2),
  uses('common', 'says how common something is'),
  uses('often', 'says how often or how usually'),
  uses('timing', 'speaks of time and duration'),
  uses('history', 'says how something came about'),
  uses('regulatory', 'speaks of approval or the law'),
  seen('regulator', 'names a regulator', /\b(?:FDA|EMA|MHRA|NICE|CDC|WHO|DEA|TGA|Food and Drug Administration|European Medicines Agency|Health Canada)\b/),
  uses('dosing', 'says how something is taken'),
  said('used for', 'says what something is used for', /\b(?:used|taken|given|prescribed|administered|indicated|recommended|reserved|effective|approved|helpful|useful|available) (?:\w+ )?(?:to|for|in|by|as|with|against|when)\b/),
  said('not with', 'says who should not, or what not to combine', /\b(?:should|must|can|do) ?n[o']t (?:be )?(?:taken|used|given|take|use|drink|combine|mix)\b|\b(?:no more|less|more|fewer) than \d|\bnot recommended\b|\bcontraindicated\b|\bavoid\b/),
  { name: 'treatment acts', says: 'says what a treatment does', in: treatmentActs },
  said('is safe', 'says that something is safe', /\b(?:is|are|was|were|be|considered|proven|generally|completely|perfectly|very) (?:\w+ )?(?:safe|unsafe|harmless|dangerous|harmful|toxic)\b|\bno (?:\w+ )?(?:side effects|risks?|downsides?|downtime)\b/),
  { name: 'warning', says: 'warns against something', in: warns },
  said('your body', 'says what the body does', new RegExp(`\\b(?:your|our|the|its|their) (?:[\\w-]+ ){0,2}(?:${BODY})\\b`)),
  { name: 'acts on you', says: 'says what something does to the reader', in: actsOnYou },
  { name: 'measured advice', says: 'gives advice with a number', in: (wording) => advises(wording) && MEASURED.test(wording.lower) },
  said('forbidden', 'says who should not, or when not', /\b(?:do(?: not|n't)|never|should(?: not|n't)|must(?: not|n't)|can(?:not|'t)|avoid|not (?:be )?(?:recommended|advised|suitable|approved|performed|safe|for)|caution)\b[^.]{0,90}\b(?:if|while|when|during|because|since|until|pregnan\w+|breast\w+|allerg\w+|children|people (?:with|who)|patients (?:with|who)|disease|together|with)\b|\bnot recommended\b|\bto avoid \w+, /),
  said('if you, then', 'says what happens if', /^(?:and |but )?if (?:you|your|the|it|a|left|not)[^,]{0,120}, (?:and )?(?:your?|this|it|the|there|these|they|a|an)\b[^,]*\b(?:may|can|will|could|is|are|has|have|need|drops?|rises?)\b/),
  said('more you', 'says what makes something likelier', /\b(?:more|less|most|least) likely\b|\bchances? (?:of|are|is)\b|\bat (?:higher|greater|increased|high|low) risk\b/),
  said('prescription', 'says how a medicine is sold', /\b(?:available|sold|bought|obtained)\b[^.]{0,40}\bprescription\b|\bprescription(?:-only| only| medicine)\b|\bover[- ]the[- ]counter\b/),
  uses('mechanism', 'speaks of how the body works'),
  uses('mechanism', 'speaks of how the body works', 2),
  uses('health', 'speaks of a condition or treatment'),
  uses('health', 'speaks of a condition or treatment', 2),
  { name: 'medical term', says: 'uses a medical term', in: (wording) => medicalTerms(wording) >= 1 },
  seen('abbreviation', 'uses a technical abbreviation', /\b[A-Z]{2,}[0-9A-Z]*s?\b/),
  uses('benefit', 'says that something helps'),
  uses('spreading', 'says how something spreads'),
  uses('symptomatic', 'names symptoms or side effects'),
  uses('testing', 'says how something is found out'),
  uses('lasting', 'speaks of time and duration'),
  uses('risky', 'speaks of risk'),
  uses('cause', 'names a cause or a consequence'),
  both('people', 'effect', 'says what happens to people'),
  uses('approximate', 'says what may or can be'),
  said('absolute', 'allows no exception', /\b(?:always|never|guarantee[sd]?|proven|100 ?%|cures?|all patients|no side effects|completely safe|effective|ineffective|well-established)\b/),
  { name: 'sentence of 7 words or more', says: null, in: (wording) => wording.words.length >= 7 && acts(wording) },
  { name: 'sentence of 14 words or more', says: null, in: (wording) => wording.words.length >= 14 && acts(wording) },
  { name: 'whole sentence', says: null, in: (wording) => /[.!]["”')\]]*\d{0,2}$/.test(wording.text) && acts(wording) },
  { name: 'fewer than 5 words', says: null, in: (wording) => wording.words.length < 5 && !(STOPPED.test(wording.text) && acts(wording)) },
  { name: 'nothing happens', says: null, in: (wording) => !acts(wording) },
  { name: 'title case', says: null, in: ({ text, words }) => words.length > 1 && !/[.!?]["”')\]]*$/.test(text) && (text.match(/(?<![\p{L}\d'’-])\p{Ll}{4,}/gu) ?? []).length <= words.length / 5 },
  seen('question', null, /\?["”')\]]*$/),
  seen('lead-in', null, /:\s*$/),
  { name: 'imperative', says: null, in: asksForSomething },
  uses('address', null),
  said('addressed advice', null, /\byou(?:'ll|'re|'ve|r)? (?:\w+ )?(?:should|must|need|want|may want|can|might|will|have|doctor|provider|team|care|pharmacist|health)\b|\bif you\b|\bhelp you\b/),
  seen('ourselves', null, new RegExp(`\\b(?:[Ww]e|WE|[Oo]urs?|OUR|us|me|[Mm]y|mine|${WRITER}|[Ww]e['’](?:re|ve|ll|d))\\b`)),
  said('we', null, /^(?:[^,:]{2,40}, )?(?:and |but |so |then |also |here )?(?:we|our (?!bod(?:y|ies)|brains?|lungs?|hearts?|bones|skin|muscles?|cells|throat|eyes|genes|immune|kidneys|ancestors|understanding|knowledge)\w+)\b(?! (?:all|age|sleep|eat|breathe|lose|get older|are born|know|sweat|drink))/),
  said('career', null, /\byears of (?:[\w-]+ ){0,2}experience\b|\b(?:graduated|degree (?:in|from)|(?:medical|nursing|law|bachelor's|master's) degree|residency|fellowship|board[- ]certified|certified|speciali[sz]es in|joined|trained (?:at|in)|diploma|bachelor\w*|master's|phd|freelanc\w+|award\w*|passion\w*|background in|speaks|hobbies|spare time)\b/),
  said('labelled amount', 'gives an amount', /^[\p{L} '&/()-]{2,45}: (?:\p{L}+ ){0,2}\d[\d.,–-]*(?: (?:to|or) \d[\d.,]*)? ?(?:units?|mg|mcg|ml|g|kg|drops?|tablets?|capsules?|puffs?|minutes?|hours?|days?|weeks?|months?|years?|%|percent)/u),
  said('missed dose', 'says how something is taken', /\bmiss(?:ed)? (?:a |your |the |one |more |taking )*(?:dose|doses|pill|pills|tablet|tablets)\b|\bdouble dose\b/),
  seen('I', null, new RegExp(`\\b(?:${WRITER}|[Mm]y|me|mine)\\b`)),
  said('staff', null, /\b(?:physio\w*|therapists?|surgeon|doctor|nurses?|team|staff|providers?|dentist|specialists?|practitioners?|coach(?:es)?|consultants?|experts?|counsell?ors?|dietitians?|midwi(?:fe|ves)|professionals?|technicians?|hygienists?|clinicians?) (?:will|can|may|should|has|have|listens?|works?|provides?|helps?|offers?|uses?|is|are|creates?|reviews?|who)\b/),
  said('points elsewhere', null, /\b(?:provides?|offers?|publish(?:es|ed)|produc(?:es|ed)|has|have|read|see|download|visit|watch|includes?|available)\b[^.]{0,60}\b(?:guides?|guidance|information|videos?|summar(?:y|ies)|resources?|handbooks?|toolkits?|leaflets?|fact ?sheets?|booklets?|website|diary|forms?|questionnaires?|helpline)\b/),
  said('sends to somebody', null, /\b(?:call|contact|see|tell|ask|talk (?:to|with)|speak (?:to|with)|check with|consult|visit|inform|discuss (?:this |it )?with|work with|report|follow|let)\b (?:[\w'-]+ ){0,4}(?:doctor|gp|physician|nurse|midwife|pharmacist|dentist|providers?|professionals?|specialist|therapist|surgeon|team|clinic|emergency|ambulance|911|999|helpline|know|fda|mhra|orders|instructions|directions)\b/),
  said('time of a visit', null, /\b(?:visits?|appointments?|sessions?|scans?|consultations?|check-?ups?|class(?:es)?|courses?|delivery|refunds?|forms?|process)\b[^.]{0,50}\b(?:minutes?|hours?|days?|weeks?)\b|\b(?:working|business) days?\b/),
  { name: 'a phrase', says: null, in: (wording) => !acts(wording) && (wording.words.length < 4 || !STOPPED.test(wording.text)) },
  said('will be done', null, /\bwill (?:then |also |be |do |devise |help you |work |give you |discuss |explain |review |show |teach |ask |check |examine |take |receive |need |learn |meet |want )/),
  said('done to you', null, /\byou(?:'ll| will| may| might| can| are|'re)? (?:then |also |usually |first |only )?(?:be |usually be )?(?:asked|given|shown|taken|seen|told|offered|attached|weighed|woken|introduced|sent|invited|fitted|lie|sit|stand|walk|ride|pedal|wait|breathe|change|undress|wear|hear|keep|hold)\b/),
  said('a study to come', null, /\b(?:participants|volunteers|subjects) (?:will|must|may|ages?|aged)\b|^(?:they|you) will\b|^to (?:see|learn|find out|test|study|compare|better understand|determine|evaluate) (?:if|how|whether|the|what)\b|\b(?:this|the|our) (?:study|trial|research)(?:'s)? (?:is|will|aims?|wants?|hopes?|needs?|looks?|involves?|purpose)\b|\bpurpose of (?:this|the)\b|\b(?:want|hope|aim|plan)s? to (?:find|learn|see|know|test|compare|recruit)\b|^(?:healthy |adult )?(?:adults|people|men|women|children|volunteers)(?: and \w+)?,? (?:ages?|aged|who are|between) \d/),
  said('staff will', null, /\b(?:technologists?|technicians?|radiographers?|physiologists?|sonographers?|audiologists?|anesthetists?|anaesthetists?|receptionists?|researchers?|dieti[ct]ians?|trainers?|scientists?|somebody|someone|one of us|a member of) (?:\w+ )?(?:will|may|can|is going to)\b/),
  said('should be done', null, /\b(?:should|must|need to|needs to) (?:also |always |be |have )/),
  said('company', null, /\b(?:ltd|llc|inc|plc|gmbh)\b|\blimited (?:company|by guarantee)\b|\bregistered (?:charity|company|office|trademark|number|in)\b|\b(?:charity|copyright|founded|non-?profit|foundation|redistributed|resale|personal use)\b/),
  said('costs', null, /\b(?:costs?|prices?|pricing|fees?|payments?|deposit|refunds?|budget|free of charge|for free|discounts?|insurers?|insurance)\b/),
  { name: 'lower case', says: null, in: ({ text }) => /^\p{Ll}/u.test(text) },
  said('he or she', null, /(?<!\bor )\b(?:he|she|his|hers?|him)\b(?! or (?:she|her)\b)/),
  uses('advising', null),
  both('advising', 'counsellor', null),
  uses('counsellor', null),
  uses('uncertain', null),
  uses('selling', null),
  uses('selling', null, 2),
  uses('praise', null),
  said('it is important', null, /\b(?:it(?:'s| is)|that is) (?:also |always |very |especially |particularly |best |a good idea)?(?:important|crucial|essential|vital|necessary|advisable|worth|critical|best|wise|normal|natural|okay|ok)\b|\bis (?:also |always |very |not )?(?:important|crucial|essential|vital|necessary|advisable|critical|okay|ok|key|never|fun|easy|hard)(?:\.|,| to\b| that\b| when\b| if\b|$)|\b(?:attention|consideration) (?:should|to)\b/),
  said('about the page', null, /\bthis (?:article|page|post|blog|blog post|guide|section|site|website|information|content|overview|leaflet|list|form)\b(?! of\b)|\bhere(?:'s|'re| is| are)\b|\b(?:following sections?|read on|closer look|(?:more|following) information|learn more|resources?|see below|below (?:are|is|you)|(?:video|podcast|webinar|slideshow|infographic|table|chart|figure) (?:below|above|about|shows|explains))\b/),
  said('disclaimer', null, /\b(?:educational|informational) purposes|\bsubstitute for\b|\bnot intended\b|\bmedical advice\b|\bmay earn\b|\ball rights reserved\b|©|\bterms of\b|\breviewed by\b|\bupdated?\b:?|\bposted\b/),
  seen('contact details', null, /https?:|www\.|@\w|\(?\b\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b|[$£€]\s?\d/),
  seen('reference entry', null, /\b(?:19|20)\d\d\s?(?:[A-Z][a-z]{2}[^;]{0,10})?;\s?\d|\bet al\b|\bdoi\b|\bPMID\b|\bJ [A-Z][a-z]+\b|\bVol(?:ume|\.) ?\d|^\S+ [A-Z]{1,3}, [A-Z]\S+ [A-Z]{1,3}[,.]/),
  said('research goes on', null, /\b(?:more|further|additional|ongoing|still) (?:\w+ )?(?:research|stud(?:y|ies|ied|ying)|trials?|evidence|investigat\w+|information|needed)\b|\bquestions remain\b|\bunder way\b|\bare looking\b|\bneeds? further\b/),
  said('vague claim', null, /\b(?:can|may) (?:vary|differ|be (?:hard|difficult|challenging|stressful|frightening|expensive|overwhelming))\b|\bvar(?:y|ies)\b|\bdepends\b|\beveryone\b|\bright for\b|\bgetting (?:better|help)\b/),
]
