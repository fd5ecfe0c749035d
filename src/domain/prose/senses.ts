import { inflections } from './lexicon'
import type { Wording } from './wording'

/**
 * What a word stands for, whatever the topic: a medicine, a complaint, a part of the body, a deed. Unlike the classes of lexicon.ts, which tell
 * what speaks for a statement, these tell what one is about: “treatment relieve symptom” is of one kind, “treatment cause symptom” of another.
 * A word has one sense, the first that lists it.
 */
const nouns = (list: string): string[] => list.split(' ').flatMap((noun) => [noun, plural(noun)])
const verbs = (list: string): string[] => list.split(' ').flatMap(inflections)
const words = (list: string): string[] => list.split(' ')

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

const SENSES = {
  /** Who. */
  people: nouns('patient person adult man woman child infant baby newborn toddler teenager teen adolescent american individual senior user smoker female male athlete worker participant volunteer population resident parent household european couple mother father sibling relative runner student traveler girl boy donor carrier family veteran immigrant survivor sufferer user drinker player').concat(words('people men women children persons elderly everyone anyone everybody somebody nobody those who whom lives worldwide countries americans cases births population')),
  staff: nouns('doctor physician nurse pharmacist dentist surgeon specialist therapist clinician provider gp midwife technician physiotherapist dermatologist psychiatrist team professional expert'),
  /** What lays down rules, and what rules do. */
  authority: words('fda ema mhra nice cdc who tga dea nhs agency agencies law laws legal illegal legally guideline guidelines regulation regulations regulator regulators federal government academy society association college authorities committee standards national act'),
  permit: [...verbs('approve license licence authorize authorise clear ban recommend require permit allow restrict reserve recall schedule label prescribe classify regulate endorse advise register'), ...words('approval licence license clearance authorization prescription over-the-counter off-label unlicensed unapproved controlled substance mandatory must eligible forbidden')],
  /** What was looked at, and what it showed. */
  study: [...nouns('study trial review meta-analysis survey cohort experiment researcher scientist investigator participant finding placebo registry analysis author poll'), ...words('research evidence data analyses studies literature results')],
  finds: [...verbs('suggest demonstrate indicate report reveal conclude confirm observe estimate'), ...words('show shows showed shown found find finds seen associated linked tied proven proved')],
  /** How much, how long, how often, when. */
  unit: nouns('mg mcg g kg ml iu gram milligram microgram liter litre unit puff spoonful teaspoon tablespoon glass cup serving pound calorie kilogram ounce syringe'),
  time: nouns('minute hour day week month year decade century night second'),
  daily: words('daily weekly monthly nightly hourly once twice every per each times time'),
  often: words('common commonly rare rarely uncommon frequent frequently widespread prevalent prevalence incidence leading epidemic outbreak rates worldwide usual'),
  many: words('most many some few several half majority third quarter quarters thirds million millions billion thousand thousands dozen dozens nearly almost about around roughly estimated average overall total proportion percentage number percent per-cent'),
  era: words('century centuries ancient originally initially first early late since decades ago invented discovered founded introduced developed synthesized isolated patented pioneered named coined described historically tradition traditional traditionally began history demonstrated published'),
  lasting: [...verbs('last persist fade resolve subside linger begin start wear appear heal recover peak return improve notice'), ...words('onset duration permanent temporary lasting short-lived long-lasting longer until within after before later immediately soon gradually eventually lifelong long-term short-term fully')],
  /** One beside the other. */
  than: words('than compared versus unlike whereas similar alternative superior inferior likewise equally instead as'),
  more: words('more less fewer better worse higher greater larger smaller faster slower longer shorter stronger safer easier cheaper older younger likelier newer gentler earlier later'),
  /** What is given or done, what is eaten, and what they are for. */
  treatment: nouns('treatment therapy drug medicine medication tablet pill capsule injection infusion vaccine vaccination surgery operation procedure antibiotic antidepressant statin steroid painkiller supplement cream gel lotion ointment drop spray inhaler patch implant device laser massage acupuncture exercise yoga diet physiotherapy chemotherapy radiation radiotherapy hormone-therapy dose remedy herb extract oil filler botox toxin peel antihistamine opioid sedative anesthetic insulin metformin aspirin ibuprofen probiotic antiviral booster shot adjustment manipulation session training program course rehabilitation meditation counseling psychotherapy cbt mindfulness product regimen protocol drip transplant stent pacemaker crown bridge aligner retainer splint brace moisturizer sunscreen contraceptive coil iud ivf iui hrt transfer screening walking running fasting agent class').concat(words('walk run walks jogging swimming cycling stretching sauna nicotine alcohol smoking tobacco vaping caffeine cannabis cbd ketamine melatonin')),
  food: nouns('food fruit vegetable nut seed grain bean legume fish meat egg dairy milk yogurt cheese butter oil tea coffee juice drink water salt sugar fiber protein carbohydrate fat calorie vitamin mineral nutrient antioxidant polyphenol flavonoid catechin omega-3 calcium iron zinc magnesium potassium sodium folate iodine selenium spice chocolate apple garlic ginger turmeric vinegar honey berry bread rice gluten lactose sweetener meal diet intake').concat(words('vinegar rich source sources contains dietary')),
  condition: nouns('disease disorder condition syndrome infection cancer diabetes stroke asthma allergy arthritis depression anxiety migraine obesity hypertension dementia epilepsy eczema psoriasis acne glaucoma cataract gout hernia ulcer flu cold pneumonia hepatitis herpes malaria tuberculosis autism adhd ptsd osteoporosis anemia endometriosis infertility menopause pregnancy fracture injury wound sprain tumor leukemia melanoma cavity decay apnea insomnia addiction problem illness virus').concat(words('alzheimer parkinson scabies shingles measles ibs pcos hiv covid covid-19 attack attacks failure loss damage')),
  symptom: nouns('symptom sign pain headache fever rash itch cough ache fatigue nausea vomiting dizziness drowsiness diarrhea constipation cramp bloating swelling redness bruise bruising bleeding seizure tremor weakness numbness tingling thirst sweat blister lump discharge soreness stiffness heartburn chill mood irritability confusion hoarseness breathlessness palpitation spot scar wrinkle line hair-loss flare').concat(words('tired sleepy itchy sore swollen dry painful blurred tiredness itching sleepiness feeling feel discomfort tenderness stress inflammation jaundice faint fainting shortness')),
  /** What may go wrong. */
  adverse: words('side adverse complication complications toxic toxicity overdose withdrawal dependence addictive abuse misuse harmful harm harms dangerous danger unsafe safe safely safety fatal death deaths die dies mortality contraindicated allergic reaction reactions interaction interactions interact interacts irritation poisoning defects miscarriage caution avoid warning severe serious life-threatening well-tolerated tolerated injury disability blindness premature stillbirth'),
  vulnerable: words('pregnant pregnancy breastfeeding breast-feeding allergic kidney-disease nursing under impaired'),
  risk: words('risk risks chance chances likely likelihood odds probability factor factors prone susceptible predisposed higher-risk genetic family'),
  /** Where, and what of. */
  body: nouns('body brain heart lung liver kidney stomach bowel gut intestine bladder skin bone joint muscle nerve artery vein vessel airway throat eye ear nose mouth tooth gum jaw spine disc tendon ligament cartilage tissue organ gland thyroid pancreas womb uterus ovary egg sperm embryo follicle retina lens cornea scalp hair nail knee hip shoulder neck back leg arm hand foot chest belly face lip cheek lining membrane nervous-system system cord tube cortex region root pulp enamel').concat(words('teeth feet ovaries arteries blood bloodstream urine stool saliva mucus fluid nervous immune digestive')),
  bio: nouns('receptor enzyme protein gene mutation hormone neurotransmitter cell neuron synapse antibody molecule compound acid amine antigen chromosome dna rna mrna pathway signal bacterium virus parasite mite tick mosquito fungus germ microbe microbiome platelet glucose cholesterol serotonin dopamine glutamate gaba histamine estrogen testosterone progesterone cortisol adrenaline melatonin-receptor oxygen carbon nutrient collagen elastin keratin melanin oil toxin radical mitochondrion chemical substance ingredient peptide lipid triglyceride ion allergen particle plaque pressure level activity flow').concat(words('bacteria mitochondria fungi viruses neural synaptic immune inherited recessive dominant oxidative inflammatory metabolic metabolism')),
  /** What one thing does to another. */
  relieve: [...verbs('relieve ease alleviate improve heal cure prevent protect treat help benefit soothe restore enhance boost support lessen manage control promote strengthen calm combat fight reverse slow delay shorten save smooth correct tighten rejuvenate whiten hydrate stop'), ...words('effective effectively effectiveness efficacy relief improvement beneficial helpful useful promise promising success successful benefits benefit remission works worked response respond responded therapeutic ineffective')],
  reduce: verbs('reduce lower decrease cut diminish minimize halve drop fall shrink clear limit'),
  raise: verbs('increase raise elevate double triple multiply rise climb speed worsen aggravate exacerbate'),
  cause: [...verbs('cause trigger induce provoke result lead contribute produce create affect damage harm destroy impair weaken irritate attack disrupt interfere spread infect transmit pass kill'), ...words('led due because caused leads lead leading')],
  act: [...verbs('block inhibit activate bind stimulate release absorb convert metabolize suppress regulate modulate target mimic attach dock digest filter pump carry signal transmit circulate accumulate build narrow widen dilate constrict relax contract tighten store break form grow make produce trap draw pull push bypass penetrate dissolve remove replace enter travel multiply'), ...words('works acts acting working mechanism role responsible process function functions made builds broken bound grows grew breaks keeps turns')],
  give: [...verbs('take give administer inject apply swallow inhale chew repeat use place'), ...words('given taken dosage dose doses dosing tablet orally oral intravenous intramuscular subcutaneous topical mouth meals food bedtime morning evening maintenance sessions session course schedule starting start')],
  /** What holds a sentence together. */
  is: words('is are was were be been'),
  called: words('called known means mean refers refer defined definition term name named type types form forms kind kinds group class classified consists consist characterized characterised also includes include stands describes another'),
  has: words('has have had having experience experiences suffer suffers develop develops live get gets'),
  affects: words('affects affected affecting occurs occur found among diagnosed reported undiagnosed lifetime'),
  test: [...nouns('test scan biopsy exam examination x-ray mri ultrasound check sample diagnosis image reading measurement score'), ...verbs('diagnose detect measure test screen check monitor'), ...words('diagnosed undetected')],
  may: words('may might can could'),
  should: words('should must need needs never'),
  not: words("not no never cannot can't don't doesn't isn't without nor neither shouldn't"),
  you: words('you your yourself'),
  cost: words('cost costs market dollars price worth'),
} satisfies Record<string, readonly string[]>

type Sense = keyof typeof SENSES | 'year' | 'number'

const BY_WORD = new Map<string, Sense>()
for (const [sense, list] of Object.entries(SENSES) as [Sense, readonly string[]][]) for (const word of list) if (!BY_WORD.has(word)) BY_WORD.set(word, sense)

/** Of words that no list can hold all of. */
const ENDINGS: readonly (readonly [Sense, RegExp])[] = [
  ['year', /^(?:1[5-9]|20)\d\ds?$/],
  ['number', /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)$)/],
  ['treatment', /.{3}(?:statin|pril|sartan|olol|azole|mab|cillin|mycin|amine|idine|azepam|oxetine|triptan|vir|tinib|parin|xaban|thiazide|semide|formin|gliptin|glutide|dipine|pramine|triptyline|zolam|caine|codone|codeine|profen|cycline|steroid|prost|sone|olone|inhibitor|blocker|agonist|antagonist)s?$/],
  ['condition', /.{3}(?:itis|osis|a?emia|opathy|algia|oma|phobia|plasia|uria|trophy|sclerosis|cele|paresis)$/],
]

const senseOf = (word: string): Sense | undefined => BY_WORD.get(word) ?? ENDINGS.find(([, ending]) => ending.test(word))?.[0]

/** The senses of its words, each after “+”, alone and with the next other one that follows: “+treatment”, “+treatment relieve”, “+relieve symptom”. */
export function sensesIn({ words: of }: Wording): ReadonlySet<string> {
  const found = new Set<string>()
  let before: Sense | undefined
  for (const word of of) {
    const sense = senseOf(word)
    if (sense === undefined || sense === before) continue
    found.add(`+${sense}`)
    if (before !== undefined) found.add(`+${before} ${sense}`)
    before = sense
  }
  return found
}
