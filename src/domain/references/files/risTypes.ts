import type { RecordType } from './record'

/** Types of reference of RIS, as CSL names them. */
export const RIS_TYPES: ReadonlyMap<string, RecordType> = new Map(
  Object.entries({
    JOUR: 'article-journal', JFULL: 'periodical', EJOUR: 'article-journal', ABST: 'article-journal', INPR: 'article-journal', JOURN: 'article-journal', MGZN: 'article-magazine', NEWS: 'article-newspaper', PREPRINT: 'article',
    BOOK: 'book', EBOOK: 'book', EDBOOK: 'book', CLSWK: 'classic', SER: 'book', CHAP: 'chapter', ECHAP: 'chapter', ENCYC: 'entry-encyclopedia', DICT: 'entry-dictionary',
    CONF: 'paper-conference', CPAPER: 'paper-conference', RPRT: 'report', GOVDOC: 'report', GRANT: 'report', THES: 'thesis', PAMP: 'pamphlet', UNPB: 'manuscript', MANSCPT: 'manuscript', ANCIENT: 'classic',
    ELEC: 'webpage', WEB: 'webpage', BLOG: 'post-weblog', ICOMM: 'personal_communication', PCOMM: 'personal_communication', DBASE: 'dataset', DATA: 'dataset', AGGR: 'dataset', COMP: 'software',
    LEGAL: 'regulation', STAT: 'legislation', BILL: 'bill', UNBILL: 'bill', CASE: 'legal_case', HEAR: 'hearing', STAND: 'standard', PAT: 'patent', MULTI: 'document', GEN: 'document', SLIDE: 'speech',
    VIDEO: 'motion_picture', MPCT: 'motion_picture', ADVS: 'motion_picture', SOUND: 'song', MUSIC: 'musical_score', MAP: 'map', ART: 'graphic', FIGURE: 'figure', CHART: 'figure', EQUA: 'figure', CTLG: 'book', INTV: 'interview',
  } as const satisfies Record<string, RecordType>),
)
