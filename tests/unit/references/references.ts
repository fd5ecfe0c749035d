/** Real works, each written down by us in one style or another, with what a reader finds in them. */
export interface Example {
  readonly style: string
  readonly raw: string
  readonly first: string
  readonly title: string
  readonly year?: number
  readonly container?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly publisher?: string
  readonly type?: string
  readonly doi?: string
  readonly pmid?: string
}

const GRADE = 'GRADE: an emerging consensus on rating quality of evidence and strength of recommendations'
const NETWORK = 'Comparative efficacy and acceptability of 21 antidepressant drugs for the acute treatment of adults with major depressive disorder: a systematic review and network meta-analysis'
const SUICIDAL = 'The Effect of a Single Dose of Intravenous Ketamine on Suicidal Ideation: A Systematic Review and Individual Participant Data Meta-Analysis'

export const EXAMPLES: readonly Example[] = [
  {
    style: 'NLM', first: 'Zarate', year: 2006, container: 'Arch Gen Psychiatry', volume: '63', issue: '8', page: '856-64', doi: '10.1001/archpsyc.63.8.856', pmid: '16894061', type: 'article-journal',
    title: 'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression',
    raw: 'Zarate CA Jr, Singh JB, Carlson PJ, Brutsche NE, Ameli R, Luckenbaugh DA, Charney DS, Manji HK. A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression. Arch Gen Psychiatry. 2006 Aug;63(8):856-64. doi: 10.1001/archpsyc.63.8.856. PMID: 16894061.',
  },
  {
    style: 'NLM', first: 'Wilkinson', year: 2018, title: SUICIDAL, container: 'Am J Psychiatry', volume: '175', issue: '2', page: '150-158', doi: '10.1176/appi.ajp.2017.17040472', pmid: '28969441',
    raw: `Wilkinson ST, Ballard ED, Bloch MH, et al. ${SUICIDAL}. Am J Psychiatry. 2018 Feb 1;175(2):150-158. doi: 10.1176/appi.ajp.2017.17040472. Epub 2017 Oct 3. PMID: 28969441; PMCID: PMC5794524.`,
  },
  {
    style: 'NLM', first: 'Dean', year: 2021, container: 'Cochrane Database Syst Rev', volume: '9', issue: '9', page: 'CD011612',
    title: 'Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder',
    raw: '[12] Dean RL, Hurducas C, Hawton K, Spyridi S, Cowen PJ, Hollingsworth S, et al. Ketamine and other glutamate receptor modulators for depression in adults with unipolar major depressive disorder. Cochrane Database Syst Rev. 2021 Sep 12;9(9):CD011612.',
  },
  { style: 'AMA', first: 'Guyatt', year: 2008, title: GRADE, container: 'BMJ', volume: '336', issue: '7650', page: '924-926', doi: '10.1136/bmj.39489.470347.ad', raw: `1. Guyatt GH, Oxman AD, Vist GE, et al. ${GRADE}. BMJ. 2008;336(7650):924-926. doi:10.1136/bmj.39489.470347.AD` },
  { style: 'AMA', first: 'Berman', year: 2000, title: 'Antidepressant effects of ketamine in depressed patients', container: 'Biol Psychiatry', volume: '47', issue: '4', page: '351-354', doi: '10.1016/s0006-3223(99)00230-9', raw: '2. Berman RM, Cappiello A, Anand A, et al. Antidepressant effects of ketamine in depressed patients. Biol Psychiatry. 2000;47(4):351-354. doi:10.1016/s0006-3223(99)00230-9' },
  { style: 'AMA', first: 'Stahl', year: 2013, title: 'Stahl’s Essential Psychopharmacology', publisher: 'Cambridge University Press', type: 'book', raw: 'Stahl SM. Stahl’s Essential Psychopharmacology. 4th ed. Cambridge University Press; 2013.' },
  { style: 'AMA', first: 'Kahneman', year: 2002, title: 'Representativeness revisited: attribute substitution in intuitive judgment', container: 'Heuristics and Biases: The Psychology of Intuitive Judgment', publisher: 'Cambridge University Press', page: '49-81', type: 'chapter', raw: 'Kahneman D, Frederick S. Representativeness revisited: attribute substitution in intuitive judgment. In: Gilovich T, Griffin D, Kahneman D, eds. Heuristics and Biases: The Psychology of Intuitive Judgment. Cambridge University Press; 2002:49-81.' },
  { style: 'AMA', first: 'National Institute of Mental Health', title: 'Depression', year: 2024, type: 'webpage', raw: 'National Institute of Mental Health. Depression. Updated March 2024. Accessed May 2, 2024. https://www.nimh.nih.gov/health/topics/depression' },
  { style: 'Vancouver', first: 'Page', year: 2021, title: 'The PRISMA 2020 statement: an updated guideline for reporting systematic reviews', container: 'BMJ', volume: '372', page: 'n71', raw: 'Page MJ, McKenzie JE, Bossuyt PM, Boutron I, Hoffmann TC, Mulrow CD, et al. The PRISMA 2020 statement: an updated guideline for reporting systematic reviews. BMJ 2021;372:n71.' },
  { style: 'Vancouver', first: 'Moher', year: 2009, title: 'Preferred reporting items for systematic reviews and meta-analyses: the PRISMA statement', container: 'PLoS Med', volume: '6', issue: '7', page: 'e1000097', raw: 'Moher D, Liberati A, Tetzlaff J, Altman DG; PRISMA Group. Preferred reporting items for systematic reviews and meta-analyses: the PRISMA statement. PLoS Med. 2009;6(7):e1000097.' },
  { style: 'Vancouver', first: 'Cipriani', year: 2018, title: NETWORK, container: 'Lancet', volume: '391', page: '1357–66', raw: `7 Cipriani A, Furukawa TA, Salanti G, et al. ${NETWORK}. Lancet 2018; 391: 1357–66.` },
  { style: 'Vancouver', first: 'Müller-Oerlinghausen', year: 2002, title: 'Bipolar disorder', container: 'Lancet', volume: '359', issue: '9302', page: '241-7', raw: 'Müller-Oerlinghausen B, Berghöfer A, Bauer M. Bipolar disorder. Lancet. 2002 Jan 19;359(9302):241-7.' },
  { style: 'Vancouver', first: 'Beck', year: 1979, title: 'Cognitive therapy of depression', publisher: 'Guilford Press', type: 'book', raw: 'Beck AT, Rush AJ, Shaw BF, Emery G. Cognitive therapy of depression. New York: Guilford Press; 1979. 425 p.' },
  { style: 'Vancouver', first: 'van der Kolk', year: 2014, title: 'The body keeps the score: brain, mind, and body in the healing of trauma', publisher: 'Viking', raw: 'van der Kolk BA. The body keeps the score: brain, mind, and body in the healing of trauma. New York, NY: Viking; 2014.' },
  { style: 'Vancouver', first: 'World Health Organization', year: 2017, title: 'Depression and other common mental disorders: global health estimates', publisher: 'World Health Organization', type: 'report', raw: 'World Health Organization. Depression and other common mental disorders: global health estimates. Geneva: World Health Organization; 2017.' },
  { style: 'Vancouver', first: 'Food and Drug Administration', year: 2019, title: 'FDA approves new nasal spray medication for treatment-resistant depression; available only at a certified doctor’s office or clinic', raw: 'Food and Drug Administration. FDA approves new nasal spray medication for treatment-resistant depression; available only at a certified doctor’s office or clinic [Internet]. Silver Spring (MD): FDA; 2019 Mar 5 [cited 2024 May 2]. Available from: https://www.fda.gov/news-events/press-announcements', publisher: 'FDA' },
  { style: 'APA', first: 'Kroenke', year: 2001, title: 'The PHQ-9: Validity of a brief depression severity measure', container: 'Journal of General Internal Medicine', volume: '16', issue: '9', page: '606–613', doi: '10.1046/j.1525-1497.2001.016009606.x', raw: 'Kroenke, K., Spitzer, R. L., & Williams, J. B. W. (2001). The PHQ-9: Validity of a brief depression severity measure. Journal of General Internal Medicine, 16(9), 606–613. https://doi.org/10.1046/j.1525-1497.2001.016009606.x' },
  { style: 'APA', first: 'Li', year: 2010, title: 'mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists', container: 'Science', volume: '329', issue: '5994', page: '959–964', raw: 'Li, N., Lee, B., Liu, R.-J., Banasr, M., Dwyer, J. M., Iwata, M., . . . Duman, R. S. (2010). mTOR-dependent synapse formation underlies the rapid antidepressant effects of NMDA antagonists. Science, 329(5994), 959–964.' },
  { style: 'APA', first: 'American Psychiatric Association', year: 2013, title: 'Diagnostic and statistical manual of mental disorders', doi: '10.1176/appi.books.9780890425596', raw: 'American Psychiatric Association. (2013). Diagnostic and statistical manual of mental disorders (5th ed.). https://doi.org/10.1176/appi.books.9780890425596' },
  { style: 'APA', first: 'Baddeley', year: 1974, title: 'Working memory', container: 'The psychology of learning and motivation', volume: '8', page: '47–89', publisher: 'Academic Press', type: 'chapter', raw: 'Baddeley, A. D., & Hitch, G. (1974). Working memory. In G. H. Bower (Ed.), The psychology of learning and motivation (Vol. 8, pp. 47–89). Academic Press.' },
  { style: 'APA', first: 'Kahneman', year: 2011, title: 'Thinking, fast and slow', publisher: 'Farrar, Straus and Giroux', raw: 'Kahneman, D. (2011). Thinking, fast and slow. New York: Farrar, Straus and Giroux.' },
  { style: 'MLA', first: 'Sacks', year: 1985, title: 'The Man Who Mistook His Wife for a Hat', publisher: 'Summit Books', raw: 'Sacks, Oliver. The Man Who Mistook His Wife for a Hat. Summit Books, 1985.' },
  { style: 'MLA', first: 'Insel', year: 2010, title: 'Research Domain Criteria (RDoC): Toward a New Classification Framework for Research on Mental Disorders', container: 'American Journal of Psychiatry', volume: '167', issue: '7', page: '748–51', raw: 'Insel, Thomas, et al. “Research Domain Criteria (RDoC): Toward a New Classification Framework for Research on Mental Disorders.” American Journal of Psychiatry, vol. 167, no. 7, 2010, pp. 748–51.' },
  { style: 'MLA', first: 'Tversky', year: 1974, title: 'Judgment under Uncertainty: Heuristics and Biases', container: 'Science', volume: '185', issue: '4157', page: '1124-31', raw: 'Tversky, Amos, and Daniel Kahneman. "Judgment under Uncertainty: Heuristics and Biases." Science, vol. 185, no. 4157, 1974, pp. 1124-31.' },
  { style: 'Harvard', first: 'Engel', year: 1977, title: 'The need for a new medical model: a challenge for biomedicine', container: 'Science', volume: '196', issue: '4286', page: '129–136', raw: 'Engel, G.L. (1977) ‘The need for a new medical model: a challenge for biomedicine’, Science, 196(4286), pp. 129–136.' },
  { style: 'Harvard', first: 'Rosenhan', year: 1973, title: 'On being sane in insane places', container: 'Science', volume: '179', issue: '4070', page: '250-258', raw: 'Rosenhan, D.L., 1973. On being sane in insane places. Science, 179(4070), pp.250-258.' },
  { style: 'Harvard', first: 'Goffman', year: 1961, title: 'Asylums: essays on the social situation of mental patients and other inmates', publisher: 'Anchor Books', raw: 'Goffman, E. (1961) Asylums: essays on the social situation of mental patients and other inmates. New York: Anchor Books.' },
  { style: 'Nature', first: 'Autry', year: 2011, title: 'NMDA receptor blockade at rest triggers rapid behavioural antidepressant responses', container: 'Nature', volume: '475', page: '91–95', raw: 'Autry, A. E. et al. NMDA receptor blockade at rest triggers rapid behavioural antidepressant responses. Nature 475, 91–95 (2011).' },
  { style: 'ACS', first: 'Anand', year: 2023, title: 'Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression', container: 'N. Engl. J. Med', volume: '388', page: '2315–2325', raw: 'Anand, A.; Mathew, S.J.; Sanacora, G.; et al. Ketamine versus ECT for Nonpsychotic Treatment-Resistant Major Depression. N. Engl. J. Med. 2023, 388, 2315–2325.' },
  { style: 'IEEE', first: 'Krystal', year: 1994, title: 'Subanesthetic effects of the noncompetitive NMDA antagonist, ketamine, in humans', container: 'Arch. Gen. Psychiatry', volume: '51', issue: '3', page: '199–214', raw: '[4] J. H. Krystal et al., “Subanesthetic effects of the noncompetitive NMDA antagonist, ketamine, in humans,” Arch. Gen. Psychiatry, vol. 51, no. 3, pp. 199–214, Mar. 1994.' },
  { style: 'Chicago', first: 'Foucault', year: 1973, title: 'The Birth of the Clinic: An Archaeology of Medical Perception', publisher: 'Tavistock', raw: 'Foucault, Michel. 1973. The Birth of the Clinic: An Archaeology of Medical Perception. London: Tavistock.' },
  { style: 'Chicago', first: 'Watson', year: 1953, title: 'Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid', container: 'Nature', volume: '171', issue: '4356', page: '737–38', raw: 'Watson, James D., and Francis H. C. Crick. “Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid.” Nature 171, no. 4356 (1953): 737–38.' },
  { style: 'mixed', first: 'Hamilton', year: 1960, title: 'A rating scale for depression', container: 'J Neurol Neurosurg Psychiatry', volume: '23', page: '56-62', raw: 'Hamilton M: A rating scale for depression. J Neurol Neurosurg Psychiatry 23:56-62, 1960' },
  { style: 'mixed', first: 'Duman', year: 2016, title: 'Synaptic plasticity and depression: new insights from stress and rapid-acting antidepressants', container: 'Nat Med', volume: '22', page: '238-249', raw: 'Duman, R.S., et al., Synaptic plasticity and depression: new insights from stress and rapid-acting antidepressants. Nat Med, 2016. 22(3): p. 238-249.', issue: '3' },
]
