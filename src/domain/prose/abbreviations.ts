/** Words whose full stop ends no sentence, whatever follows (lower case, without the stop). */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  ('dr mr mrs ms mx prof rev hon st mt ft gen col sgt capt fig figs eq ref refs vs cf ca e.g i.e eg ie viz resp approx incl excl esp ' +
    'dept est nos vol vols pp sec sect ch ed eds trans assoc spp sp subsp var min max avg tab tbl subcut intramusc wt conc temp').split(' '),
)

/** Words whose full stop may end a sentence; it does when a word follows that sentences like to start with. */
export const MAY_BE_LAST: ReadonlySet<string> = new Set(
  ('al etc jr sr inc ltd co corp u.s u.k u.n e.u u.s.a d.c a.m p.m b.c a.d ph.d m.d d.o r.n n.p m.p.h m.sc b.sc d.d.s pharm.d jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat sun hr hrs wk wks yr yrs mo mos mg mcg ml kg lb lbs oz').split(' '),
)

/** Of those, the ones no name follows: any capital after them begins a sentence. */
export const ENDS_BEFORE_CAPITALS: ReadonlySet<string> = new Set('etc mg mcg ml kg lb lbs oz hr hrs wk wks yr yrs mo mos'.split(' '))

/** Words that start a sentence far more often than they follow an abbreviation in capitals. */
export const STARTERS: ReadonlySet<string> = new Set(
  ('a about after all also although an and another any as at because before both but by can common compared despite doctors during each early even every experts ' +
    'first for from further furthermore he her here his how however i if in instead is it its later like many medicines more moreover most my nevertheless no not on once one ' +
    'other others our over patients people recent research researchers scientists several she side similarly since so some studies such symptoms talk that the their then there ' +
    'these they this those though through thus to together treatment two under unlike until we what when where whether which while who with without women men you your').split(' '),
)
