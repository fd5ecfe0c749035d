/** Whether a word, abbreviated (ISO 4, NLM) or whole, is one that journals of medicine are named with. */
export const isJournalWord = (word: string): boolean => /^\p{Lu}/u.test(word) && WORDS.has(word.replace(/[.,()]/g, '').toLowerCase())

/** Names that PubMed prints with a stop inside: “Nature reviews. Neuroscience”, “The lancet. Psychiatry”. */
export const JOURNAL_FAMILY = /^(?:the )?(?:lancet|nature reviews|nature|circulation|neurology|bmj|jama|cell|american journal of physiology|(?:the )?journals? of gerontology|acta crystallographica|physical review|cochrane|pediatrics|chest|frontiers in \p{L}+)$/iu

const WORDS = new Set(
  (
    'acad acta adolesc adv advances aging alcohol allergy altern am american anaesth anal anat anesth anesthesiol ann annals annu annual anxiety appl arch archives arthritis ' +
    'assoc asthma australas basel behav biochem bioinformatics biol biological biomech biomed biometrics biophys biotechnol blood bone brain br brit british bull bulletin calcif can canadian ' +
    'cancer cardiol cardiothorac cardiovasc care cell chem chest child childhood chin circ circulation clin clinical clinics cogn commun community comp complement contemp contr control coron crit curr ' +
    'cytokine dent depress dermatol dev diabet diabetes diabetologia diagn dig dis disord drug drugs dtsch ecol educ electron embo emerg endocr endocrinol endosc engl environ epidemiol epilepsia ' +
    'epilepsy ergon ethn eur european evid exp expert eye fam fertil food forensic forum gastroenterol gastrointest gen genet genome genomics geriatr gerontol gut gynaecol gynecol haematol head headache ' +
    'health heart hematol hepatol histol hosp hum human hypertens hypertension imaging immun immunity immunol immunother indian infect infectious inflamm inform inhal inj inorg inquiry int intern ' +
    'international interv invest ital j jama jpn journal kidney lab lancet lang laryngol laryngoscope lett leukemia lung magn manag matern mayo med medical medicine menopause ment metab ' +
    'methods metabolism microbiol mil mol mood monogr morb mortal mult muscle nat natl nature nephrol nephron nerv nervous neural neurobiol neurochem neurogastroenterol neuroimage neurol neurology neuropharmacol ' +
    'neuropsychol neuropsychopharmacol neuropsychopharmacology neuroradiol neurosci neuroscience neurosurg neurotherapeutics new nord nucl nucleic nurs nursing nutr obes obesity obstet occup oncol ' +
    'oncologist open ophthalmol opin oral organ orthop orthopaedics osteoporos otol otolaryngol paediatr pain palliat pathol patient peds pediatr pediatrics peptides perinat perspect pflugers pharm pharmacoepidemiol ' +
    'pharmacogenomics pharmacol pharmacother pharmacotherapy philos phys physiol physiother plast plos pract practice prev prim proc proceedings prog prostate protein proteome psychiatr psychiatry psychoanal psychol ' +
    'psychological psychopathol psychopharmacol psychopharmacology psychosom psychother public pulm qual quarterly radiat radiol rehabil relat rep report reports reprod res research respir rev review reviews rheum ' +
    'rheumatol scand schizophr sci science sciences sex sleep soc social spec spine sports stat states stem stroke struct subst suicide supportive surg surgery syst technol ther thorac thorax thromb thyroid ' +
    'tissue today top toxicol traffic transfus transl transplant transplantation trauma trends trials trop tuberc ultrasound united urol urology vaccine vasc vet violence virol virus vis vox weekly wkly women world yale yearb'
  ).split(' '),
)
