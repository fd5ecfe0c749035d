import { chance, type Chance } from './prose'

/**
 * Claims as a library could hold them, every one another, the same at every run: real remedies and illnesses put together at random, so that
 * beside each real claim stand its near misses: the same remedy with another effect, the same effect of another remedy. None need be true.
 */
export function claims(count: number): string[] {
  const of = chance(4)
  const made = new Set<string>()
  while (made.size < count) made.add(claim(of))
  return [...made]
}

const list = (words: string): readonly [string, ...string[]] => {
  const [first = '', ...rest] = words.split(', ')
  return [first, ...rest]
}

const REMEDY = list(
  'metformin, statins, aspirin, ibuprofen, paracetamol, amoxicillin, penicillin, warfarin, heparin, apixaban, ACE inhibitors, beta blockers, thiazide diuretics, amlodipine, spironolactone, digoxin, clopidogrel, ezetimibe, insulin, semaglutide, empagliflozin, orlistat, levothyroxine, ' +
    'folic acid, vitamin C, vitamin D, calcium supplements, bisphosphonates, glucosamine, methotrexate, allopurinol, colchicine, opioids, naloxone, buprenorphine, sertraline, SSRIs, lithium, clozapine, olanzapine, methylphenidate, prazosin, melatonin, benzodiazepines, zolpidem, donepezil, levodopa, valproate, topiramate, triptans, ' +
    'interferon beta, inhaled corticosteroids, salbutamol, montelukast, oxygen therapy, proton pump inhibitors, peppermint oil, probiotics, infliximab, tamoxifen, letrozole, imatinib, ondansetron, hormone replacement therapy, oral contraceptives, doxycycline, acyclovir, finasteride, minoxidil, isotretinoin, topical steroids, latanoprost, ' +
    'cognitive behavioral therapy, exercise, acupuncture, physical therapy, electroconvulsive therapy, light therapy, the influenza vaccine, the measles vaccine, the HPV vaccine, the shingles vaccine, the hepatitis B vaccine, the pneumococcal vaccine, low-dose CT screening, mammography, colonoscopy, bariatric surgery, compression stockings, ' +
    'hydroxychloroquine, duloxetine, modafinil, riluzole, permethrin, epinephrine, prednisone, gabapentin, tramadol, azithromycin, furosemide, lisinopril, losartan, atorvastatin, omeprazole, escitalopram, quetiapine, lamotrigine, sumatriptan, adalimumab, rituximab, dexamethasone, ketamine, botulinum toxin, zinc, magnesium, fish oil',
)
const ILLNESS = list(
  'type 2 diabetes, type 1 diabetes, hypertension, heart failure, atrial fibrillation, coronary heart disease, stroke, asthma, chronic obstructive pulmonary disease, pneumonia, tuberculosis, influenza, the common cold, measles, whooping cough, shingles, hepatitis B, hepatitis C, HIV infection, malaria, Lyme disease, norovirus infection, ' +
    'urinary tract infection, chlamydia, gonorrhea, syphilis, genital herpes, acid reflux, stomach ulcers, celiac disease, irritable bowel syndrome, Crohn disease, ulcerative colitis, colorectal cancer, breast cancer, prostate cancer, lung cancer, cervical cancer, melanoma, leukemia, ovarian cancer, thyroid cancer, bladder cancer, ' +
    'depression, postpartum depression, bipolar disorder, schizophrenia, anxiety, panic disorder, obsessive-compulsive disorder, post-traumatic stress disorder, ADHD, autism, insomnia, sleep apnea, narcolepsy, restless legs syndrome, dementia, Alzheimer disease, Parkinson disease, epilepsy, migraine, multiple sclerosis, ' +
    'osteoarthritis, rheumatoid arthritis, gout, osteoporosis, fibromyalgia, low back pain, lupus, psoriasis, eczema, acne, rosacea, hair loss, glaucoma, cataract, diabetic retinopathy, hypothyroidism, hyperthyroidism, anemia, iron deficiency, obesity, fatty liver disease, cirrhosis, kidney stones, kidney failure, preeclampsia, gestational diabetes, ' +
    'endometriosis, polycystic ovary syndrome, hot flashes, food allergy, hay fever, anaphylaxis, sickle cell disease, cystic fibrosis',
)
const HARM = list(
  'nausea, diarrhea, constipation, headache, dizziness, dry mouth, dry cough, muscle pain, swollen ankles, weight gain, weight loss, hair loss, rash, sexual problems, stomach bleeding, liver damage, kidney damage, nerve damage, low blood sugar, low potassium, high potassium, blood clots, falls, hip fractures, birth defects, seizures, nightmares, ' +
    'sleepwalking, suicidal thoughts, tremor, blurred vision, oral thrush, thinning of the skin, bone loss, a slow heart rate, heart attack, withdrawal symptoms, dependence, serious infections, anaphylaxis',
)
const GAIN = list(
  'blood pressure, fasting blood glucose, LDL cholesterol, body weight, uric acid levels, eye pressure, heart rate, hospital admissions, pain, asthma attacks, migraine attacks, relapses, symptoms of depression, nightmares, hot flashes, tremor, memory loss, seizures, hair loss, hip fractures, deaths, blood clots, complications, fatigue, inflammation, infections',
)
const PEOPLE = list('adults, older adults, children, infants, women, men, pregnant women, smokers, young adults, women after menopause, people with obesity, people over 65, teenagers, patients on dialysis, people with kidney disease, people at high risk')
const HABIT = list('smoking, alcohol, a high-salt diet, processed meat, lack of sleep, physical inactivity, obesity, air pollution, coffee drinking, breastfeeding, walking 30 minutes a day, hand washing, stress, sun exposure, radon, a family history, noise exposure, red meat, a gluten-free diet, weight loss of 5 percent')
const TIME = list('minutes, two hours, one day, three days, one week, two weeks, four to six weeks, three months, six months, one year, five years, ten years')
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Each is a claim of another kind; the choices stand in the order of the sentence. */
const KINDS: readonly [(of: Chance) => string, ...((of: Chance) => string)[]] = [
  ({ pick }) => `${pick(REMEDY)} reduces ${pick(GAIN)} in ${pick(PEOPLE)} with ${pick(ILLNESS)}.`,
  ({ pick, number }) => `${pick(REMEDY)} lowers the risk of ${pick(ILLNESS)} by about ${number(2, 18) * 5} percent.`,
  ({ pick, number }) => `${pick(HARM)} affects up to ${number(1, 40)} percent of people who take ${pick(REMEDY)}.`,
  ({ pick }) => `${pick(HARM)} and ${pick(HARM)} are the most common side effects of ${pick(REMEDY)}.`,
  ({ pick }) => `Long-term use of ${pick(REMEDY)} is associated with ${pick(HARM)}.`,
  ({ pick }) => `${pick(REMEDY)} is the first-line treatment for ${pick(ILLNESS)} in ${pick(PEOPLE)}.`,
  ({ pick }) => `${pick(REMEDY)} takes ${pick(TIME)} to work in ${pick(ILLNESS)}.`,
  ({ pick, number }) => `${pick(ILLNESS)} affects about 1 in ${number(3, 200)} ${pick(PEOPLE)}.`,
  ({ pick }) => `${pick(ILLNESS)} is more common in ${pick(PEOPLE)} than in ${pick(PEOPLE)}.`,
  ({ pick }) => `${pick(HABIT)} increases the risk of ${pick(ILLNESS)} in ${pick(PEOPLE)}.`,
  ({ pick }) => `${pick(HABIT)} reduces the risk of ${pick(ILLNESS)}.`,
  ({ pick }) => `${pick(REMEDY)} should not be used during pregnancy because of ${pick(HARM)}.`,
  ({ pick }) => `${pick(REMEDY)} prevents ${pick(ILLNESS)} in ${pick(PEOPLE)}.`,
  ({ pick }) => `${pick(REMEDY)} does not prevent ${pick(ILLNESS)} in ${pick(PEOPLE)}.`,
  ({ pick }) => `${pick(REMEDY)} is as effective as ${pick(REMEDY)} for ${pick(ILLNESS)}.`,
  ({ pick }) => `${pick(REMEDY)} works better than ${pick(REMEDY)} for ${pick(ILLNESS)} in ${pick(PEOPLE)}.`,
  ({ pick }) => `Untreated ${pick(ILLNESS)} can lead to ${pick(ILLNESS)}.`,
  ({ pick }) => `${pick(ILLNESS)} doubles the risk of ${pick(ILLNESS)}.`,
  ({ pick, number }) => `The five-year survival rate of ${pick(ILLNESS)} is ${number(10, 99)} percent in ${pick(PEOPLE)}.`,
  ({ pick, number }) => `Screening for ${pick(ILLNESS)} should begin at age ${number(2, 12) * 5} in ${pick(PEOPLE)}.`,
  ({ pick }) => `Symptoms of ${pick(ILLNESS)} usually improve within ${pick(TIME)} of starting ${pick(REMEDY)}.`,
  ({ pick }) => `${pick(REMEDY)} interacts with ${pick(REMEDY)} and can cause ${pick(HARM)}.`,
  ({ pick, number }) => `About ${number(2, 19) * 5} percent of ${pick(PEOPLE)} with ${pick(ILLNESS)} respond to ${pick(REMEDY)}.`,
  ({ pick }) => `Stopping ${pick(REMEDY)} suddenly can cause ${pick(HARM)} in ${pick(PEOPLE)}.`,
]

const claim = (of: Chance): string => capital(of.pick(KINDS)(of))
