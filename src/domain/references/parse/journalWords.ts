/** Whether a word, abbreviated (ISO 4, NLM) or whole, is one that journals of medicine are named with. */
export const isJournalWord = (word: string): boolean => /^\p{Lu}/u.test(word) && WORDS.has(word.replace(/[.,()]/g, '').toLowerCase())

/** Whether a word is an abbreviation of such a word, so that its stop ends nothing. */
export const isAbbreviation = (word: string): boolean => isJournalWord(word) && /^\p{Lu}[\p{L}]{0,7}\.$/u.test(word) && !WHOLE.test(word)

const WHOLE = /[aeiouy]\.$|^(?:[\p{L}]*(?:ics|ing|ment|ness|tion|ist|ists|al|er|ism|ian|ers|ors|or|rs|ts|ns|ss|th)|Brain|Cell|Pain|Cancer|Blood|Gut|Sleep|Stroke|Head|Drug|Drugs|Food|Health|Women|Vision|Speech|Lung|Skin|Child|Chest|Heart|Spine|Thorax|Trials|World|Work|Hum|Vaccin|Development|System|Systems|Law|Logic|Patterns?|Plants?|Small|JAMA|BMJ|PLOS|MMWR)\.$/u

/** Names that PubMed prints with a stop inside: “Nature reviews. Neuroscience”, “The lancet. Psychiatry”. */
export const JOURNAL_FAMILY = /^(?:the )?(?:lancet|nature reviews|nature|circulation|neurology|bmj|jama|cell|american journal of physiology|(?:the )?journals? of gerontology|acta crystallographica|physical review|cochrane|pediatrics|chest|frontiers in \p{L}+)$/iu

const WORDS = new Set(
  (
    'abhandlungen abstracts acad academy acc accel acids acm acoustical acoustics acs acta addict addiction adolesc adv advanced advances aerospace aesthet affairs aging agricultural ' +
    'agriculture aides-soignantes akademie akademii alcohol allergy altern am amer anaesth anaesthesia anaesthesiol anal anales analg anat andrologia anesth anesthesiol anesthesiology ' +
    'ann annales annals annu annuaire annual anthropologist anthropology antimicrob anxiety appl applications applied arch archaeologist archaeology architectural archiv archives ' +
    'archivos arquivos arterioscler arthritis arthroplasty arthroscopy artificial asce asia-pacific asian asme assoc association asthma astronomical atmospheric audiol auk aust ' +
    'australas automation awwa basel bayerischen behav ber best biochem biochemistry biochim biochimica bioethics bioinformatics biol biological biologie biology biomarkers ' +
    'biomaterials biomech biomed biomedical biomedicines biometrics biophys biophysica biostatistics biotechnol blood bmc bmj boletin boletín bone botanique br brain brit british bull ' +
    'bulletin cadres cahiers calcif can canadian cancer cancers cardiol cardiothorac cardiovasc care cell chem chemistry chemother chest child childhood chin chiropr chronicle circ ' +
    'circulation cleft clin clinical clinics cochrane cogn college comm commun communications community comp compte comptes comput computational computer computers computing conf ' +
    'conference conservation contemp contents contr contraception contributions control convergence coron cosmet counseling counselor craniofac crit cureus curr current cybernetics ' +
    'cytokine database dent dentofacial department dependence depress depression dermatol dermatology deutsche dev developmental diabet diabetes diabetologia diagn dial dig dis ' +
    'diseases disord doklady drug drugs dtsch dyn dysphagia earth eating ebiomedicine ecol ecological ecology economic educ education educational electrochemical electron electronic ' +
    'electronics elife embo emerg endocr endocrinol endocrinology endod endosc eng engineering engineers engl entomol entomologie entomologique entrepreneurship environ environment ' +
    'environmental enzymol epidemiol epidemiology epilepsia epilepsy equip ergon esthet ethics ethn ethnopharmacol etudes eur european evid evol evolution evolutionary exp expert ' +
    'express eye fam family febs federal fertil finance financial fisheries food forensic forest forestry forum foundations front frontiers fuzzy gaceta gastroenterol gastroenterology ' +
    'gastrointest gazette gen geneeskd general genes genet genetics genome genomics geography geol geologica geological geologiska geology geophys geophysical geophysics geosci geriatr ' +
    'gerontol ges giornale graphics guardian gut gynaecol gynecol haematol hazards headache health healthcare hear heart heliyon hematol hematology hepatol hepatology higher histoire ' +
    'histol historical history hosp hum human humanities humor hypertens hypertension ieee imaging immun immunity immunol immunology immunother implants indian industrial industries ' +
    'infect infectious inflamm inform informatics information inhal inj inorg inquiry inst institute int intelligence intelligent intern international internet interv invest ital j ' +
    'jahrbuch jama jour journal jpn kidney kinesiol klin lab laeger lakartidningen lancet lang languages langue laryngol laryngology laryngoscope laser lasers law leprol lett letters ' +
    'leukemia linguistic linguistics lncs logic lond lunar lung lymphat machine mag magazine magn manag manage management marketing mat materials matern math mathematical mathematics ' +
    'mathématiques maxillofac mayo mech mechanical med medica medical medicina medicinal medicine menopause ment mentale metab metabolism meteor meteorite meteoritics meteoritika ' +
    'meteorological methods mhealth microbe microbiol microbiology microsc midland midwifery mil mineralogist mineralogy minerva mitt mmwr mod mol molecular molecules monogr monographs ' +
    'monthly mood morb mortal mult multidiscip multimedia museum nano nanoscience nanotechnology nat nati natl naturalist nature nauk ned nephrol nephrology nephron nerv nervous ' +
    'networking neural neurobiol neurochem neurochir neurogastroenterol neuroimage neurol neurology neuron neuropharmacol neurophysiol neuropsychol neuropsychopharmacol ' +
    'neuropsychopharmacology neuroradiol neurosci neuroscience neurosurg neurosurgery neurotherapeutics new news nord notices nouvelle npj nucl nucleic nurs nursing nutr nutrients obes ' +
    'obesity observatory obstet occup oceanography oncogene oncol oncologist oncology one open operations ophthalmol ophthalmology opin optical optics oral organ orthod orthop ' +
    'orthopaedics orthopedics osteoporos otol otolaryngol paediatr pain palate palliat papers parasitol parasitology pathol patient pediatr pediatrics peds peptides perinat ' +
    'periodontics periodontol person-centered perspect petrology pflugers pharm pharmacoepidemiol pharmacogenomics pharmacol pharmacology pharmacother pharmacotherapy philos ' +
    'philosophie philosophy photonics phys physical physics physiol physiology physiother physiotherapy phytomedicine phytother planetary planning plant-microbe planta plast plos ' +
    'plosone political pract precambrian prehospital presse prev prim proc proceedings processing professional prog programming progress prostate prosthet prosthodont protein proteome ' +
    'psychiatr psychiatry psychoanal psychol psychological psychologie psychologist psychology psychopathol psychopharmacol psychopharmacology psychosom psychother public publication ' +
    'publications publishers pulm pulmonol pure qual quarterly radiat radiol radiology recherche recherches reconstr regional regul rehabil relat rep report reports reprod reproduction ' +
    'res research resolution respir restoration restorative resuscitation rev review reviews revista revue rheum rheumatol rheumatology rhinol rhinology rivista rockets royal san scand ' +
    'schizophr schweiz sci science sciences scientific seismological sensors serie series serv services sex siam sitzungsberichte sleep soc social sociales societe societies society ' +
    'sociological sociology société sociétés softw software soins spacecraft spec special spectra spectrom speech spine sports stat statistik steel stem stroke struct studia studies ' +
    'subst suicide supportive surg surgery sustainability symp syst systems tech technical technol technology tectonophysics telemed telemedicine testament theological theor ' +
    'theoretical ther therapeutics therapy thorac thorax thromb thyroid tidsskr tijdschr tissue today toxicol traffic trans transaction transactions transfus transl transplant ' +
    'transplantation transport transportation trauma travail trends trichology trop tuberc ugeskr ultrasound urol urology vaccine vasc venereol vestib vestnik vet veterinary violence ' +
    'virchows virol virology vis voice vox week weekly wiss wissenschaften wkly wochenschr wochenschrift world yale yearb zeitschrift zool zoologie zoology ärztebl ärzteblatt българска ' +
    'литературна экономическая'
  ).split(' '),
)

/** What begins the names of periodicals and proceedings. */
export const OPENS_JOURNAL = /^(?:the\s)?(?:(?:\p{Lu}\p{Ll}+\s)?(?:Journal|Annals|Archives|Proceedings|Transactions|Bulletin)s?\s(?:of|for|on|in)\s|Proc\.?\s|J\.?\s\p{Lu}|In\s(?:Proc|\p{Lu})|Am\.?\sJ|Ann\.?\s|Arch\.?\s|Acta\s|Revue\s|Revista\s|Rev\.?\s|Zeitschrift\s|Int\.?\sJ|Clin\.?\s\p{Lu}|Curr\.?\s\p{Lu}|Eur\.?\sJ|Br\.?\sJ|N\.?\sEngl|Advances\sin|Frontiers\s(?:in|of)|Trends\sin|Current\sOpinion|Handbook\sof|International\s(?:Journal|Conference|Symposium))/u
