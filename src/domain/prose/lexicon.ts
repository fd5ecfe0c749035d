/**
 * The words whose presence says something about a sentence, by what they say. Words of form, not of one topic:
 * a page on asthma and a page on knee surgery should look alike here.
 */
const verbs = (list: string): string[] => list.split(' ').flatMap(inflections)
const words = (list: string): string[] => list.split(' ')

const CLASSES = {
  /** Something acts on something. */
  effect: [
    ...verbs(
      'reduce increase decrease lower raise relieve improve block inhibit activate cause trigger prevent protect treat cure heal help affect bind contribute stimulate release produce ' +
        'alleviate ease enhance promote support boost slow speed stop kill destroy damage harm impair weaken strengthen interact interfere disrupt interrupt alter change regulate modulate ' +
        'control suppress reverse restore repair absorb attack spread infect develop progress worsen aggravate induce provoke elevate dampen mimic target convert replace remove restrict ' +
        'accumulate dilate constrict expand shrink swell break soften thicken clog narrow widen soothe eliminate minimize minimise delay shorten prolong extend transmit transport persist recur ' +
        'require resolve subside last deliver allow enable play influence form facilitate translate circulate metabolize metabolise secrete neutralize neutralise respond benefit raise manage ' +
        'accelerate hasten exacerbate degrade deplete trap seal coat hydrate moisturize moisturise nourish rebuild regenerate cleanse detoxify flush filter retain shed contract relax tighten collapse weaken numb loosen lubricate ' +
        'irritate inflame sensitize disable paralyze paralyse relieves calm sedate combat fight battle curb counteract offset undo ward deter hinder hamper impede limit optimize optimise maximize boosts replenish supplement sustain maintain preserve correct straighten whiten smooth plump firm tone erase fade clear rejuvenate renew resurface lighten brighten',
    ),
    ...words('led leads leading results resulted resulting linked associated tied due spreading grows grew grown growing arise arises arose begins began shrank broke breaks'),
  ],
  /** Something happens or is so. */
  event: [
    ...verbs('occur happen contain leave appear carry build stay need measure pass receive clear double triple live depend exist remain return reach peak vary heal form surround connect work serve tend experience suffer become supply pump store digest teach use flow enter move turn stop start begin happen act travel circulate drain leak burst close open pull push press rub wear age mature ripen hatch bite lay live hide burrow die survive multiply divide mutate inherit pass fluctuate vary persist linger recover relapse respond qualify consist involve comprise comprehend encompass'),
    ...words('fell falls fall rose rises rise left leaves gets got grow grows become becomes became dies die died carries came comes goes runs lies built spreads lets keeps wears lost loses lose takes took gave gives given born'),
  ],
  /** A body of research says it. */
  study: words(
    'study studies research researchers scientists trial trials evidence experts survey surveys review reviews analysis meta-analysis meta-analyses findings data report reports literature investigators authors cohort placebo guideline guidelines',
  ),
  finding: [...verbs('show suggest find indicate demonstrate report observe reveal confirm conclude estimate believe identify note link associate detect recommend prove support compare'), ...words('found shown proven known thought considered')],
  people: words(
    'patients patient people persons person adults adult men women man woman children child infants infant babies newborns teens teenagers adolescents americans individuals seniors users smokers females males athletes workers ' +
      'participants volunteers population populations pregnant elderly older residents parents households europeans britons doctors clinicians physicians',
  ),
  often: words('usually often typically generally commonly frequently rarely sometimes mostly mainly primarily normally seldom always never occasionally approximately roughly nearly almost around about'),
  common: words('common commonest rare prevalent widespread uncommon epidemic prevalence incidence worldwide nationwide leading affects affecting affect affected'),
  harm: words(
    'risk risks side-effect effects adverse complication complications toxic toxicity overdose withdrawal dependence addiction addictive abuse misuse harmful harm dangerous unsafe safe safety bleeding nausea vomiting dizziness drowsiness ' +
      'rash headache headaches fatigue death fatal mortality contraindicated allergic reaction reactions interaction interactions injury infection irritation diarrhea diarrhoea constipation seizures sedation poisoning interact interacts',
  ),
  quantity: words('many most majority half third quarter two-thirds few several millions million billion thousands hundreds percent percentage proportion rate rates double twice triple dozens numerous'),
  timing: words('hours hour days day weeks week months month years year minutes minute decades decade seconds permanent temporary transient short-lived long-lasting lifelong long-term short-term onset session'),
  history: words('discovered developed invented introduced originally first synthesized synthesised initially founded ancient century centuries historically dates dating traced isolated patented pioneered coined'),
  regulatory: words(
    'fda ema mhra nice cdc approved approval approves licensed licence authorized authorised authorization cleared banned legal illegal schedule regulated off-label unapproved prescription-only over-the-counter regulators marketing classified recall indicated unlicensed',
  ),
  dosing: words(
    'dose doses dosage dosing infusion infusions injection injections injected tablet tablets capsule capsules pill pills spray administered administration oral orally intravenous intravenously subcutaneous intramuscular topical topically nasal inhaled prescribed mg mcg ml iu protocol regimen taken drip patch lozenge',
  ),
  mechanism: words(
    'receptor receptors enzyme enzymes protein proteins gene genes mutation mutations hormone hormones neurotransmitter neurotransmitters serotonin dopamine glutamate insulin cells cell neurons neuron tissue tissues immune antibodies ' +
      'pathway pathways molecule molecules signals signaling brain nerve nerves blood bloodstream inflammation compound compounds acid acids bacteria virus viruses chemical chemicals membrane arteries lining',
  ),
  health: words(
    'disease diseases disorder disorders condition conditions syndrome symptom symptoms pain depression anxiety cancer diabetes stroke heart liver kidney kidneys lungs lung skin bone bones joint joints muscle muscles stomach bowel bladder eye eyes ' +
      'treatment treatments therapy therapies drug drugs medicine medicines medication medications vaccine vaccines surgery diet cholesterol pressure weight sleep mood pregnancy infection infections tumor tumors tumour asthma allergy allergies ' +
      'fever cough illness illnesses fat fats fiber vitamin vitamins alcohol smoking exercise sugar glucose salt sodium supplement supplements antibiotic antibiotics antidepressants opioids steroids painkillers relapse remission diagnosis ' +
      'tooth teeth gum gums jaw enamel cavity cavities plaque implant implants crown bridge braces denture dentures root canal filling fillings retina lens cornea cataract cataracts glaucoma vision sight hearing ear ears tinnitus throat tonsils sinus sinuses nose thyroid ' +
      'gland glands pancreas spleen gallbladder gallstones intestine intestines colon rectum prostate uterus womb ovary ovaries egg eggs sperm embryo embryos cervix vagina penis testicle testicles breast breasts fetus foetus placenta period periods menopause menstruation fertility infertility ' +
      'ovulation contraception labor labour birth delivery miscarriage spine disc discs vertebrae tendon tendons ligament ligaments cartilage hip knee knees shoulder shoulders ankle wrist foot feet hand hands neck back fracture fractures sprain sprains arthritis osteoporosis gout scar scars wrinkle wrinkles ' +
      'acne eczema psoriasis rosacea rash hives wart warts mole moles hair scalp nail nails collagen botulinum botox filler fillers laser lasers peel peels microneedling liposuction migraine migraines headache headaches seizure seizures epilepsy dementia memory autism adhd schizophrenia bipolar psychosis ' +
      'panic phobia ptsd ocd trauma stress insomnia addiction alcoholism withdrawal craving cravings nicotine tobacco cannabis opioid caffeine virus viruses flu influenza measles hepatitis hiv herpes pneumonia tuberculosis malaria sepsis fungus yeast mite mites lice tick ticks worm worms parasite parasites mosquito mosquitoes ' +
      'chemotherapy radiation radiotherapy biopsy mri ct ultrasound x-ray endoscopy colonoscopy dialysis transplant transplants transfusion anesthesia anaesthesia anesthetic anaesthetic catheter stent pacemaker insulin metformin statin statins aspirin ibuprofen acetaminophen paracetamol melatonin creatine protein ' +
      'carbohydrate carbohydrates calories fiber fibre gluten lactose calcium iron magnesium zinc iodine folate omega-3 antioxidant antioxidants probiotic probiotics nutrient nutrients vegetables fruit fruits nuts fish meat dairy milk egg breastfeeding formula obesity overweight bmi exercise exercises workout ' +
      'massage acupuncture yoga physiotherapy chiropractic hypnosis meditation mindfulness counseling psychotherapy cbt emdr posture mobility balance swelling stiffness numbness tingling weakness itching itch cramps bloating gas heartburn reflux ulcer ulcers polyp polyps hernia hemorrhoids jaundice anemia anaemia ' +
      'clot clots hemoglobin platelets glucose ketones triglycerides ldl hdl hormone hormones estrogen oestrogen progesterone testosterone cortisol adrenaline histamine mumps rubella chickenpox shingles polio tetanus diphtheria cholera typhoid dengue zika ebola covid covid-19 coronavirus rsv norovirus salmonella listeria listeriosis lyme chlamydia gonorrhea syphilis hpv mono croup colic reye lupus fibromyalgia parkinson alzheimer alzheimers leukemia lymphoma melanoma carcinoma stroke aneurysm embolism thrombosis arrhythmia angina saliva urine stool stools mucus phlegm sputum plasma serum illness disability death surgery operation procedure procedures wound wounds burn burns bruise bruises bruising blister blisters',
  ),
  benefit: [
    ...verbs('relieve ease alleviate improve heal cure prevent protect treat help benefit soothe restore enhance boost reduce respond lessen resolve'),
    ...words('effective effectively effectiveness efficacy relief improvement improvements beneficial helpful therapeutic promise promising useful success successful cure remission recovery response alternative option'),
  ],
  spreading: [...verbs('spread transmit pass catch infect carry acquire inherit'), ...words('contagious contact infected infectious caught bite bites sneezes coughs droplets genes inherited carrier carriers mosquitoes ticks')],
  symptomatic: words(
    'symptom symptoms sign signs pain ache aching fever chills cough sneezing wheezing fatigue tired tiredness weakness nausea vomiting diarrhea constipation bloating cramps dizziness headache headaches rash itching itchy redness swelling swollen numbness tingling ' +
      'bleeding bruising discharge stiffness thirst sweating sweats shaking tremor confusion lump lumps trigger triggers vary varies appears visible tender sore hoarseness breathlessness shortness breath weight feeling feel feels',
  ),
  testing: words('test tests tested testing diagnosed diagnosis diagnose diagnosing scan scans biopsy exam examination x-ray mri ultrasound screening screened detected detect measured sample samples checked results questionnaire monitor'),
  lasting: [...verbs('last persist subside fade resolve appear peak disappear recover return improve begin start continue'), ...words('lasting wears wear wore off onset duration permanent temporary temporarily short-lived long-lasting until afterward within after later eventually')],
  risky: words('risk risks likely likelihood chance chances older family history genetic hereditary factors factor overweight smoking age obesity'),
  cause: [...verbs('cause trigger result lead produce affect influence contribute'), ...words('due because causes caused causing leads led results related linked associated role responsible factor factors reason process mechanism')],
  connective: words('because due thus therefore hence thereby consequently since causing leading resulting'),
  approximate: words('may might can could likely possibly potentially appears appear seems seem tends tend'),
  address: words('you your yours yourself youre youll you’re you’ll you’ve you\'re you\'ll you\'ve'),
  advising: words('should must consult talk speak ask discuss seek remember ensure consider try important crucial essential vital careful carefully caution advisable'),
  counsellor: words('doctor physician provider providers professional professionals pharmacist therapist physiotherapist physio podiatrist chiropractor practitioner clinician team specialist dermatologist dentist orthodontist hygienist obstetrician gynecologist urologist surgeon consultant counselor counsellor psychologist dietitian nutritionist coach midwife nurse gp'),
  uncertain: words('questions unclear unknown ongoing further vital investigating exploring emerging frontier future hope hopes'),
  /** At the beginning of a sentence, asks the reader for something. */
  request: words(
    'talk ask call see visit read learn try take contact schedule book click sign share join consider keep make get find explore discover choose remember note avoid eat use let start stay go look check follow tell ' +
      'speak seek wear wash drink bring quit limit plan set stop skip think watch be come download subscribe submit enter select print browse search work give put store know rest apply meet enjoy write allow receive imagine ' +
      'press pat scrub weigh tilt report exercise swallow chew crush dissolve shake squeeze rub massage soak rinse dry cover clean wipe brush floss spit gargle inhale exhale breathe hold release lift lower raise bend straighten stretch lean twist roll pull push sit stand lie walk run swim climb step squat repeat switch swap replace reduce cut trim drain stir mix add pour bake cook serve ' +
      'season preheat chop slice freeze store discard throw flush recycle lock unplug install move turn open close unscrew attach insert remove peel place position point aim focus count measure weigh record track log mark circle list organize organise prepare pack carry leave return mail send text dial chat message post comment vote donate volunteer register enroll enrol ' +
      'apply request order buy shop pay save compare verify confirm update sign fill complete answer agree accept decline manage review discuss mention explain describe listen trust forgive accept celebrate reward praise encourage support help teach show remind protect treat cool warm elevate ice loosen tighten relax calm distract stop prevent continue finish resume change adjust increase decrease double skip miss wait delay pause sleep nap wake ' +
      'wean feed burp bathe swaddle cuddle moisturize moisturise shampoo shave wax pluck tweeze bleach dye expose stay pace schedule reschedule cancel arrive park inform notify alert consult educate practice practise use beware know feel pick grab expect opt invest create build design develop connect reach speak',
  ),
  selling: words(
    'appointment appointments book booking consultation consultations offer offers offering price prices pricing cost costs insurance call clinic clinics location locations services service subscribe newsletter email ' +
      'website page blog login cart checkout shipping discount commission purchases copyright privacy policy cookies cookie click submit submitted staff team tailored welcome ' +
      'assessment personalised customized custom guest client clients customer customers membership package packages voucher vouchers ',
  ),
  praise: words('innovative amazing exciting valuable comprehensive holistic compassionate caring trusted wonderful great beautiful journey transform unlock empower personalized unique dedicated passionate courage deserve deserves proud community okay journey foundation story stories love loves confident'),
} satisfies Record<string, string[]>

export type WordClass = keyof typeof CLASSES

const BY_WORD = new Map<string, WordClass[]>()
for (const [name, list] of Object.entries(CLASSES) as [WordClass, string[]][]) {
  for (const word of list) {
    const known = BY_WORD.get(word)
    if (known === undefined) BY_WORD.set(word, [name])
    else if (!known.includes(name)) known.push(name)
  }
}

const NONE: readonly WordClass[] = []
export const classesOf = (word: string): readonly WordClass[] => BY_WORD.get(word) ?? NONE

/** block, blocks, blocked, blocking; reduce, reduces, reduced, reducing; modify, modifies, modified, modifying. */
export function inflections(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  return [verb, /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}
