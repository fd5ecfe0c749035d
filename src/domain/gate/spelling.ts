/** Words of medicine and health that are long enough for one slip to leave no doubt of what was meant. British and American forms are both right. */
const WORDS = (
  'abdominal abnormality absorption abstinence acetaminophen acupuncture addiction adolescent adolescents adrenaline ageing alcoholism allergies allergist alternative alzheimer anaemia anaesthesia anaesthetic anaesthetist analgesic anaphylactic anaphylaxis anesthesia ' +
  'anesthesiologist anesthetic aneurysm angioplasty antibiotic antibiotics antibodies anticoagulant anticonvulsant antidepressant antidepressants antihistamine antihistamines antihypertensive antioxidant antioxidants antipsychotic antipsychotics antiviral appendicitis appetite appointment arrhythmia arteries arthritis ' +
  'asthmatic atherosclerosis atrophy autoimmune bacteria bacterial behavioral behavioural benzodiazepine benzodiazepines biopsies bloodstream bradycardia breastfeeding bronchitis cancerous cannabidiol carbohydrate carbohydrates carcinoma cardiologist cardiology cardiovascular cartilage catheter cerebral cervical chemotherapy chiropractic ' +
  'chiropractor chlamydia cholesterol chromosome chromosomes cirrhosis clinically clinician clinicians coagulation cognitive collagen colonoscopy complication complications concussion congenital congestion conjunctivitis consciousness consultation contraception contraceptive contraceptives contraindicated contraindication contraindications corticosteroid corticosteroids ' +
  'cortisol counseling counselling deficiency dehydration dementia dependence depression depressive dermatitis dermatologist dermatology diabetes diabetic diagnosed diagnoses diagnosis diagnostic dialysis diaphragm diarrhea diarrhoea dietitian dietitians digestion digestive disability disease diseases disorder disorders dissociation dissociative dizziness dopamine dosage ' +
  'drowsiness dysfunction eczema effectiveness efficacy electrocardiogram electrolyte electrolytes emergency emotional encephalitis endocrine endocrinologist endocrinologists endocrinology endometriosis endoscopy endorphins enzyme epidemic epidemiology epilepsy epileptic epinephrine esophagus esketamine estrogen euphoria exercise exhaustion experiment ' +
  'fatigue fertility fibromyalgia fracture fractures gastric gastroenterologist gastroenterology gastrointestinal generalized genetically geriatric glaucoma glucose glutamate gynaecologist gynaecology gynecologist gynecology haemoglobin haemorrhage haemorrhoids hallucination hallucinations healthcare hemoglobin hemophilia hemorrhage hemorrhoids hepatitis hereditary histamine ' +
  'homeopathy hormonal hormone hormones hospital hospitals hospitalization hospitalized hygiene hyperactivity hypersensitivity hypertension hyperthyroidism hypnosis hypoglycaemia hypoglycemia hypotension hypothalamus hypothyroidism ibuprofen illness illnesses immune immunity immunization immunodeficiency immunosuppressant impairment incontinence infection infections infectious ' +
  'infertility inflammation inflammatory influenza ingredient ingredients inhibitor inhibitors injection injections insomnia insulin insurance intensive intestinal intramuscular intranasal intravenous intravenously irritability irritable ischaemia ischemia jaundice ketamine laboratory laparoscopic laxative leukaemia leukemia ligament ligaments lymphoma malignant malnutrition ' +
  'mammogram management medication medications medicinal medicine medicines melanoma melatonin meningitis menopausal menopause menstrual menstruation metabolic metabolism metastasis metastatic methotrexate migraine migraines minimally miscarriage monitoring mononucleosis mortality multivitamin musculoskeletal myocardial naloxone naltrexone nausea nauseous necrosis nephrologist nephrology ' +
  'neonatal neurological neurologist neurology neuropathy neurotransmitter neurotransmitters nonsteroidal norepinephrine nutrient nutrients nutrition nutritional nutritionist obesity obsessive obstetrician occupational occurred occurrence occurring oesophagus oestrogen oncologist oncology ophthalmologist ophthalmology opioid opioids orthopaedic orthopedic osteoarthritis osteoporosis ' +
  'otolaryngologist overdose overweight ovulation paediatric paediatrician pancreas pancreatic pancreatitis paracetamol paralysis paramedic parkinson pathogen pathologist patient patients pediatric pediatrician penicillin perimenopause peripheral personality pharmaceutical pharmaceuticals pharmacist pharmacists pharmacological pharmacology pharmacy phlebotomy physical physician physicians physiological physiotherapist physiotherapy ' +
  'placebo pneumonia postoperative postpartum potassium practitioner practitioners preeclampsia pregnancy pregnant prescribe prescribed prescriber prescription prescriptions prevalence prevention preventive probiotic probiotics procedure procedures prognosis prophylaxis prostate protein proteins psoriasis psychedelic psychiatric psychiatrist psychiatrists psychiatry ' +
  'psychological psychologist psychologists psychology psychosis psychotherapist psychotherapy pulmonary radiation radiologist radiology randomised randomized receptor receptors recommend recommendation recommendations recommended recurrence rehabilitation reproductive resistance respiratory rheumatic rheumatoid rheumatologist saturated schizophrenia sciatica sedative sedentary ' +
  'seizures sensitivity serotonin severity sexually shortness sleeplessness specialist specialists spirometry spravato steroids stimulant stimulants stomach strength stroke substance suicidal supplement supplements surgeon surgeons surgery surgical susceptible swelling symptom symptoms synapse syndrome syndromes synthesis systemic systolic tachycardia telehealth temperature tendinitis ' +
  'testosterone tetanus therapeutic therapeutics therapist therapists thoracic thrombosis thyroid tinnitus tissues tolerance tonsillitis toxicity transdermal transfusion transmission transplant traumatic treatment treatments triglycerides tuberculosis ulcerative ultrasound underlying unnecessary uterine vaccinated vaccination vaccine vaccines vascular vegetarian ventilation vertebrae vertigo veterinarian ' +
  'vitamins vomiting weakness wellbeing withdrawal wholegrain'
).split(' ')

/** Slips that everybody makes, the short ones and those two letters off among them. What is here is no other word of English. */
const SLIPS = new Map(Object.entries({
  physican: 'physician', physicans: 'physicians', perscription: 'prescription', perscribed: 'prescribed', perscribe: 'prescribe', alzeimers: 'Alzheimer’s', altzheimers: 'Alzheimer’s', alzhiemers: 'Alzheimer’s', alzheimers: 'Alzheimer’s', parkinsons: 'Parkinson’s', crohns: 'Crohn’s',
  athritis: 'arthritis', arthiritis: 'arthritis', asprin: 'aspirin', ashma: 'asthma', astma: 'asthma', brocolli: 'broccoli', caffiene: 'caffeine', cholestrol: 'cholesterol', cholestoral: 'cholesterol', colestrol: 'cholesterol', diarrea: 'diarrhea', diahrrea: 'diarrhea', diarhea: 'diarrhea', diarrhoa: 'diarrhoea', diebetes: 'diabetes', diabeties: 'diabetes', diabetis: 'diabetes',
  hemmorhoids: 'hemorrhoids', hemorroids: 'hemorrhoids', hemroids: 'hemorrhoids', hemmorrhage: 'hemorrhage', hemorrage: 'hemorrhage', hypertention: 'hypertension', ibuprofin: 'ibuprofen', ibuprophen: 'ibuprofen', innoculate: 'inoculate', innoculation: 'inoculation', imunity: 'immunity', imune: 'immune', insulen: 'insulin', kidny: 'kidney',
  nausia: 'nausea', nausious: 'nauseous', opthalmologist: 'ophthalmologist', opthamologist: 'ophthalmologist', opthalmology: 'ophthalmology', osteoperosis: 'osteoporosis', pnemonia: 'pneumonia', neumonia: 'pneumonia', phsyician: 'physician', psycologist: 'psychologist', psycology: 'psychology', psycological: 'psychological', psychatrist: 'psychiatrist', pyschiatrist: 'psychiatrist', pyschologist: 'psychologist', pyschology: 'psychology', rhuematoid: 'rheumatoid', rheumatiod: 'rheumatoid', rumatoid: 'rheumatoid',
  schizophrania: 'schizophrenia', schizophenia: 'schizophrenia', seratonin: 'serotonin', sirgery: 'surgery', surgury: 'surgery', stomache: 'stomach', symtom: 'symptom', symtoms: 'symptoms', sympton: 'symptom', symptons: 'symptoms', synptoms: 'symptoms', theraputic: 'therapeutic', threatment: 'treatment', treatement: 'treatment', tonsilitis: 'tonsillitis', tumer: 'tumor', tumers: 'tumors', ulser: 'ulcer', vacine: 'vaccine', vacination: 'vaccination', vaccum: 'vacuum', vitamen: 'vitamin', vitiman: 'vitamin', vomitting: 'vomiting', wierd: 'weird',
  diagnosises: 'diagnoses', diagnosys: 'diagnosis', docter: 'doctor', docters: 'doctors', excercise: 'exercise', excercises: 'exercises', exersise: 'exercise', fatique: 'fatigue', flouride: 'fluoride', flourescent: 'fluorescent', foriegn: 'foreign', infomation: 'information', maintainance: 'maintenance', medcine: 'medicine', medecine: 'medicine', millenium: 'millennium',
  adress: 'address', beleive: 'believe', benificial: 'beneficial', beneficary: 'beneficiary', causitive: 'causative', commited: 'committed', concious: 'conscious', unconcious: 'unconscious', conciousness: 'consciousness', definately: 'definitely', embarass: 'embarrass', enviroment: 'environment', existance: 'existence', experiance: 'experience', goverment: 'government', guidlines: 'guidelines', guideance: 'guidance', happend: 'happened', immediatly: 'immediately', independant: 'independent',
  ocassion: 'occasion', ocassionally: 'occasionally', occassionally: 'occasionally', occasionaly: 'occasionally', occured: 'occurred', occuring: 'occurring', occurence: 'occurrence', occurance: 'occurrence', persistant: 'persistent', posession: 'possession', prefered: 'preferred', recieve: 'receive', recieved: 'received', recieving: 'receiving', recomend: 'recommend', recomended: 'recommended', reccomend: 'recommend', reccomended: 'recommended', refered: 'referred', relevent: 'relevant', responsability: 'responsibility', seperate: 'separate', seperately: 'separately', succesful: 'successful', successfull: 'successful', suplement: 'supplement', suplements: 'supplements', tempature: 'temperature', temperture: 'temperature', tommorow: 'tomorrow', untill: 'until', usefull: 'useful', weigth: 'weight', withdrawl: 'withdrawal', withdrawls: 'withdrawals', writting: 'writing',
  dont: 'don’t', doesnt: 'doesn’t', didnt: 'didn’t', isnt: 'isn’t', arent: 'aren’t', wasnt: 'wasn’t', werent: 'weren’t', hasnt: 'hasn’t', havent: 'haven’t', hadnt: 'hadn’t', couldnt: 'couldn’t', wouldnt: 'wouldn’t', shouldnt: 'shouldn’t', youre: 'you’re', youll: 'you’ll', youve: 'you’ve', theyre: 'they’re', theyll: 'they’ll', theyve: 'they’ve', weve: 'we’ve',
}))

/** Other words of English or of medicine that are one letter from one of ours. */
const OTHERS = new Set(
  (
    'congenita arteritis cholesteryl adduction tendonitis rheumatica colonoscope dietician dieticians gastrica pancreatica thoracica leukaemic hypoglycaemic vitaminas proteinas hormonas ' +
    'addition adsorption aesthetic anaesthesiologist anaesthetise analgesia anesthetist arrhythmic arthritic arthritics biopsied bronchitic cancelous cankerous chlamydiae collages concession congenial contraindicate contraindicates ' +
    'dependency diagnose dialyses diseased emergence encephalitic endorphin endoscope epidermic euphoric exercised exerciser exorcise fractured generalised generalize generalizes generically haemophilia haemorrhaged haemorrhoid ' +
    'hemophiliac hemorrhaged hemorrhoid homeopath homeopaths hospitalisation hospitalised hospitalize hospitalizes hypnoses hypoglycemic immunisation impunity inflection inflections inhibitory insomniac irrigable irritably ischaemic ' +
    'ischemic jaundiced leukemic mediation meditation meditations metabolise metastases metastasise morality necrology necroses neurosis nutriment nutriments ontology overdoes overdone overdosed paralyses personalty prognoses ' +
    'prophylaxes proscribe proscribed proscription proscriptions prostrate psychedelia psychoses randomise randomises randomize randomizes recommenced respirator respirators saturate saturates schizophrenic shelling smelling specialise ' +
    'specialises specialism specialisms spelling sturgeons swilling syntheses synthesise thromboses triglyceride underling vaccinate vaccinates vertebra vertebral vertebrate'
  ).split(' '),
)

/** With the endings that English and Latin put to them: “pneumoniae”, “diarrheal”. */
const KNOWN = new Set([...WORDS, ...WORDS.flatMap((word) => [`${word}s`, ...(word.endsWith('a') ? [`${word}e`, `${word}l`] : [])]), ...OTHERS])

/** Shorter words are one letter from too many others. */
const SHORTEST = 8

/** What a word must have been, where there is no doubt of it; null for every word that is right, or that we don't know. A capital begins names, too: only slips that everybody makes are seen behind it, and those in a profession's name. */
export function meantBy(word: string): string | null {
  const capital = /^\p{Lu}/u.test(word)
  const lower = capital ? word.charAt(0).toLowerCase() + word.slice(1) : word
  const near = remembered(lower)
  const meant = SLIPS.get(lower) ?? (capital && !PROFESSION.test(near ?? '') ? null : near)
  return meant !== null && capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
}

const PROFESSION = /(?:ologist|iatrist|apist|ician|etitian)s?$/

function remembered(word: string): string | null {
  const known = asked.get(word)
  if (known !== undefined) return known
  const meant = nearest(word)
  if (asked.size >= REMEMBERED) asked.clear()
  asked.set(word, meant)
  return meant
}

/** An edit of one sentence must not cost a look at the words of all the others. */
const asked = new Map<string, string | null>()
const REMEMBERED = 20_000

/** One letter too few, too many or other, or two neighbours swapped (Damerau 1964), with the first letter right. */
function nearest(word: string): string | null {
  if (word.length < SHORTEST || word.length > 24 || KNOWN.has(word)) return null
  const found = new Set([word, ...shortened(word)].flatMap((form) => forms().get(form) ?? []).filter((known) => known.startsWith(word.charAt(0)) && isOneSlip(word, known)))
  const [meant] = found
  return found.size === 1 && meant !== undefined ? meant : null
}

/** Every word of ours under itself and under each of its forms that lack one letter. */
let index: Map<string, string[]> | undefined
function forms(): Map<string, string[]> {
  if (index !== undefined) return index
  index = new Map()
  for (const word of WORDS.filter(({ length }) => length >= SHORTEST)) for (const form of new Set([word, ...shortened(word)])) index.set(form, [...(index.get(form) ?? []), word])
  return index
}

const shortened = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let fromEnd = 0
  while (fromEnd < a.length - start && fromEnd < b.length - start && a[a.length - 1 - fromEnd] === b[b.length - 1 - fromEnd]) fromEnd++
  const [left, right] = [a.slice(start, a.length - fromEnd), b.slice(start, b.length - fromEnd)]
  return left.length + right.length <= 2 ? left.length <= 1 && right.length <= 1 : left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
