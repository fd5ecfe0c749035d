/**
 * What says the same in other words, one line each, the name that stands for all of them first: how people speak of an illness or a remedy and
 * how claims do, abbreviations, and the everyday words of cause, change and number. Plain forms; endings are taken off before they are compared.
 */
const SAME = `
hypertension: high blood pressure, raised blood pressure, hypertensive
blood pressure: bp, systolic pressure
hypotension: low blood pressure
heart attack: myocardial infarction, mi, heart attacks
coronary disease: coronary heart disease, chd, cad, ischemic heart disease, coronary artery disease, heart disease, cardiac disease
heart failure: cardiac insufficiency, failing heart, chf
atrial fibrillation: afib, af, irregular heartbeat
heart: cardiac
heart rate: pulse, heartbeat
stroke: cerebrovascular accident, cva, apoplexy
blood clot: thrombosis, thromboembolism, vte, dvt, clot, thrombus, thrombotic
bleed: hemorrhage, haemorrhage, blood loss
artery: arterial
vein: venous
brain: cerebral
cholesterol: lipid
bad cholesterol: ldl, ldl cholesterol, low-density lipoprotein
blood sugar: glucose, blood glucose, glycemia, glycemic, sugar level
hypoglycemia: low blood sugar, low blood glucose
hyperglycemia: high blood sugar
diabetes: diabetic, diabetes mellitus
type 2 diabetes: type ii diabetes, t2d, adult-onset diabetes
type 1 diabetes: type i diabetes, t1d, juvenile diabetes
gestational diabetes: diabetes in pregnancy, pregnancy diabetes
obesity: obese, overweight, excess weight
body weight: weight
bariatric surgery: weight-loss surgery, gastric bypass, stomach stapling
hypothyroidism: underactive thyroid
hyperthyroidism: overactive thyroid
anemia: low hemoglobin
iron deficiency: low iron, lack of iron, too little iron
hypokalemia: low potassium
hyperkalemia: high potassium, raise potassium
sodium: salt
folic acid: folate, vitamin b9
vitamin b12: cobalamin, b12
vitamin c: ascorbic acid
vitamin d: cholecalciferol
neural tube defect: spina bifida
osteoporosis: osteoporotic, brittle bone
fracture: break, broken
bone: skeletal
osteoarthritis: arthritis, degenerative joint disease
joint: articular
uric acid: urate
back pain: lumbar pain, lumbago, backache
low back pain: lower back pain
muscle pain: myalgia, muscle ache, sore muscles, muscle soreness
pain: ache, painful, sore, soreness
painkiller: analgesic, pain reliever, pain medication
paracetamol: acetaminophen, tylenol
ibuprofen: advil, nurofen
salbutamol: albuterol, ventolin
adrenaline: epinephrine
lidocaine: lignocaine
aspirin: acetylsalicylic acid, asa
valproate: valproic acid, depakote
corticosteroid: steroid, cortisone, glucocorticoid
diuretic: water pill
contraceptive: birth control, birth control pill, oral contraceptive, the pill
iud: coil, intrauterine device
emergency contraception: morning-after pill
hormone replacement therapy: hrt, menopausal hormone therapy, hormone therapy
hot flash: hot flush
menopause: menopausal, postmenopausal, change of life
proton pump inhibitor: ppi
ace inhibitor: angiotensin-converting enzyme inhibitor
beta blocker: beta-blocker
ssri: selective serotonin reuptake inhibitor
antidepressant: antidepressive
benzodiazepine: benzo
opioid: opiate, narcotic
addiction: dependence, addicted, addictive, dependent, opioid use disorder
depression: depressed, depressive, major depressive disorder, mdd
postpartum depression: postnatal depression, baby blues
bipolar disorder: manic depression, bipolar
suicide: suicidal, suicidality, kill themselves, killing oneself, kill oneself
anxiety: anxious, worry
adhd: attention deficit hyperactivity disorder, attention deficit
autism: autistic, autism spectrum disorder, asd
obsessive-compulsive disorder: ocd
post-traumatic stress disorder: ptsd
cognitive behavioral therapy: cbt, cognitive therapy
electroconvulsive therapy: ect, electroshock
seizure: fit, convulsion
epilepsy: epileptic
dementia: senile
alzheimer: alzheimer disease
parkinson: parkinson disease, parkinsonian
tremor: shaking, trembling
multiple sclerosis: ms
als: amyotrophic lateral sclerosis
migraine: migraine attack
headache: head pain
dizziness: vertigo, dizzy
nightmare: bad dream
insomnia: sleeplessness
fall asleep: doze off, drop off, sleep onset
sleep apnea: obstructive sleep apnea, osa
cpap: continuous positive airway pressure
restless legs syndrome: rls
asthma: asthmatic
asthma attack: asthma flare, flare-up
airway: bronchi, bronchial tubes
copd: chronic obstructive pulmonary disease, emphysema, chronic bronchitis
lung: pulmonary
pneumonia: lung infection
tuberculosis: tb
latent: dormant, inactive
influenza: flu
common cold: cold, colds
whooping cough: pertussis
chickenpox: varicella
shingles: herpes zoster, zoster
measles: rubeola
respiratory syncytial virus: rsv
hiv: human immunodeficiency virus
preexposure prophylaxis: prep, pre-exposure prophylaxis
hepatitis b: hbv
hepatitis c: hcv
human papillomavirus: hpv
cervix: cervical
lyme disease: lyme borreliosis, borreliosis, lyme
helicobacter pylori: h pylori, h. pylori
clostridioides difficile: c difficile, c. difficile, c diff, c. diff, clostridium difficile
candida: thrush, yeast infection
fecal transplant: stool transplantation, fecal microbiota transplant, stool transplant
urinary tract infection: uti, bladder infection, cystitis
infection: infected, infect
contagious: infectious, catching, pass on, passed on, infect others
transmit: spread, transmission, passed on
acid reflux: gerd, gastroesophageal reflux, heartburn, reflux
stomach: gastric
stomach ulcer: gastric ulcer, peptic ulcer
gastrointestinal: digestive
stomach bleeding: gastrointestinal bleeding, gi bleeding, gastric bleeding
abdominal: belly, tummy
gut: intestine, intestinal, bowel
irritable bowel syndrome: ibs
celiac disease: celiac, gluten intolerance
crohn disease: crohn
diarrhea: loose stool
nausea: feel sick, sick to the stomach, queasy
vomit: throw up
constipation: constipated
hemorrhoid: pile
kidney: renal
kidney failure: renal failure, end-stage renal disease
liver: hepatic
cirrhosis: liver scarring
fatty liver: fatty liver disease, nafld
gallbladder: cholecyst
laparoscopic: keyhole, keyhole surgery, minimally invasive
colorectal cancer: bowel cancer, colon cancer
breast cancer: mammary carcinoma
prostate cancer: cancer of the prostate, prostate tumor
lung cancer: lung tumor, bronchial carcinoma
skin cancer: cancer of the skin
cancer: tumor, malignancy, carcinoma, neoplasm
metastatic: metastasis, cancer has spread, advanced
leukemia: blood cancer
chronic myeloid leukemia: cml
chemotherapy: chemo
radiotherapy: radiation therapy, radiation
immunotherapy: checkpoint inhibitor
mammography: mammogram
computed tomography: ct, cat scan
magnetic resonance imaging: mri
active surveillance: watchful waiting, wait and watch, watch and wait
overdiagnosis: overdiagnosed
hair loss: alopecia, baldness, lose hair, lose their hair, lose less hair
eczema: atopic dermatitis
sunscreen: sun cream, sunblock
tanning bed: sunbed, solarium
skin: dermal, cutaneous
itch: pruritus
hives: urticaria
hay fever: allergic rhinitis, pollen allergy
allergy: allergic
anaphylaxis: anaphylactic shock
eye: ocular
eye pressure: intraocular pressure
blindness: go blind, blind, loss of sight
vision: eyesight, sight, see
ear: aural
middle ear infection: otitis media, ear infection
tinnitus: ringing in the ears
hearing loss: deafness, lose hearing, hard of hearing
tooth: dental, teeth
tooth decay: cavity, caries
throat: pharyngeal
swelling: edema, swollen
fever: high temperature, febrile
numb: anesthetize, local anesthesia
general anesthesia: put under, narcosis
pregnancy: pregnant, gestation, expecting, conceive, pregnant women
birth: delivery, childbirth, giving birth
birth defect: malformation, congenital anomaly, congenital defect, malformed
preeclampsia: pre-eclampsia, toxemia
polycystic ovary syndrome: pcos, polycystic ovaries
in vitro fertilization: ivf
breastfeed: breast-feeding, nurse, breastfed, breast milk
sudden infant death: sids, cot death, crib death, sudden infant death syndrome
miscarriage: spontaneous abortion
third trimester: last three months
infant: baby, newborn, babies, under 12 months
child: kid, children, pediatric, childhood
teenager: teen, adolescent, adolescence, youth
adult: grown-up, grownup
old: elderly, senior, older, aged
midlife: middle age, middle-aged
woman: women, female
man: men, male
person: people, patient, individual, recipient, those, somebody, anybody
vaccine: vaccination, vaccinate, shot, jab, immunization, immunize, inoculation
booster: booster dose, booster shot
antibiotic: antibacterial
drug: medication, medicine, pharmaceutical
pill: tablet, capsule
cream: ointment, salve, topical
injection: inject, shot of
surgery: operation, operate, surgical
transplant: transplantation, graft
physical therapy: physiotherapy
exercise: physical activity, working out, work out, training, physically active
walk: walking, stroll
smoke: smoking, cigarette, tobacco, smoker
quit: stop smoking, give up, cessation
alcohol: drinking, drinker, booze
diet: eating, nutrition
food: meal
empty stomach: before eating, fasting, not with a meal
hospital: hospitalization, hospitalize, admission
doctor: physician, clinician
screening: screen, test for, testing
side effect: adverse effect, adverse reaction, unwanted effect
symptom: sign, complaint
warning: caution, label warn
withdrawal: discontinuation, withdrawal symptom
reduce: lower, decrease, cut, drop, fall, lessen, diminish, less, fewer, rare, decline, shrink, bring down, go down, low
increase: raise, rise, more, elevate, go up, higher, push up, grow
risk: chance, danger, likely, probability, odds, likelihood, hazard
cause: lead to, due to, result in, bring on, because of, responsible for, come from, behind, trigger, produce
prevent: avoid, keep away, protect, prevention, protection, avert
relieve: improve, ease, alleviate, get better, better, help, soothe, benefit, improvement
heal: cure, resolve, get rid of, clear, recover, recovery
worse: flare up, worsen, aggravate, deteriorate, exacerbate
treat: treatment, therapy, manage
shorten: sooner, faster, quick, earlier, shorter
slow: slower, delay, longer
recurrence: recur, recurrent, come back, relapse, repeated, again, return
remission: disease-free, no longer have
common: usually, often, frequent, most, usual, main, majority, mostly, typical, leading, number one, commonly
first: initial, begin, start
first-line: first choice, first-choice, go-to
severe: serious, bad, heavy, grave
death: die, fatal, mortality, kill, lethal, deadly
survive: survival, live longer, prolong life
damage: harm, injure, destroy, injury, hurt
safe: safety, harmless
risk factor: predispose
effective: work, efficacy, helpful, succeed, success
contraindicated: should not take, must not be taken, should be avoided, must not take, should not be given, must not be given
dose: dosage
daily: every day, a day, each day, per day
long-term: for years, prolonged, chronic use
reverse: undo, counteract
double: twice, twofold, two times
triple: three times, threefold
fivefold: five times
cell: cellular
toxic: poisonous, poison, toxicity
high level: too much, excess, excessive
lack: too little, deficiency, deficient
store: keep, kept, storage
refrigerator: fridge
unopened: before it is opened
fish oil: omega-3, omega 3, omega-3 fatty acid
red meat: beef, pork
hip replacement: artificial hip, hip prosthesis, new hip
knee replacement: artificial knee
shorten life: die earlier, shorten life expectancy, live less long
prolong life: live longer, longer life, extend life
fertility: fertile, get pregnant, conception
inflammation: inflamed, inflammatory
pancreatitis: inflamed pancreas, inflammation of the pancreas
appendicitis: inflamed appendix
gallstone: stones in the gallbladder, gallbladder stone
kidney stone: stones in the kidney, renal calculus
nasal: nose, intranasal
fiber: fibre, roughage, high-fiber
retina: retinal
legionnaires disease: legionella
last: hold, duration, endure
weight gain: gain weight, put on weight
weight loss: lose weight
fetus: fetal, unborn, in the womb, before birth
mother: maternal
hormone: hormonal
gene: genetic, inherit, hereditary, mutation
memory: remember
concentrate: attention, focus
growth: grow
sex: sexual, intercourse
nerve: neural, neuropathy
muscle: muscular
spine: spinal
immune: immunity
virus: viral
bacteria: bacterial
fungus: fungal
chronic: long-lasting, persistent
acute: sudden
regular: regularly, routine
wear: wearing
loss: lose
link: association, associated, connection, relation
`

/** From each other name, as words, to the one that stands for all. */
export const SYNONYMS: readonly (readonly [name: string, standsFor: string])[] = SAME.trim()
  .split('\n')
  .flatMap((line) => {
    const [first = '', others = ''] = line.split(': ')
    return [first, ...others.split(', ')].map((name) => [name, first] as const)
  })
