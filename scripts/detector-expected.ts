/** What an editor would expect of each feature and place, in log odds; what is not named here is expected to say nothing. */
export const EXPECTED: Readonly<Record<string, number>> = {
  percentage: 1, number: 0.3, measure: 1, year: 0.6, 'time span': 0.8, 'share of people': 1.2, quantity: 0.4, people: 0.3, 'study+finding': 0.8, shown: 1,
  effect: 0.4, event: 0.5, 'may act': 0.4, 'works by': 0.7, 'leads to': 0.8, comparison: 0.8, superlative: 0.4, definition: 0.9, naming: 0.8, symptoms: 0.6,
  common: 0.6, often: 0.4, timing: 0.3, history: 0.8, regulatory: 0.6, regulator: 0.8, dosing: 0.6, 'used for': 0.6, 'not with': 0.5, mechanism: 0.6,
  'medical term': 0.3, absolute: 0.4, 'whole sentence': 1,
  'fewer than 5 words': -1, 'nothing happens': -1.2, 'title case': -1.5, question: -4, 'lead-in': -4.5, imperative: -2.5, address: -1, 'addressed advice': -1,
  ourselves: -2, 'he or she': -1, advising: -0.5, 'advising+counsellor': -1, counsellor: -0.6, uncertain: -0.4, selling: -0.8, 'selling×2': -1, praise: -0.8,
  'it is important': -1.5, 'about the page': -4, disclaimer: -2.5, 'contact details': -2, 'reference entry': -3, 'research goes on': -1, 'vague claim': -1,
  'announced as harm': 2.5, 'announced as fact': 2, 'announced as benefit': 2, 'announced as something to do': -3.5, 'announced as an offer': -1.5,
  'listed under harm': 1.5, 'listed under fact': 1, 'listed under benefit': 1, 'listed under something to do': -1, 'listed under an offer': -1.5,
  'in a heading': -4, 'an open line': -2, 'a bare item': -1.5, 'among talk of ourselves': -0.8, 'measured advice': 1.5, forbidden: 1, 'your body': 0.8, 'acts on you': 0.6, 'if you, then': 0.8, 'more you': 0.8,
  prescription: 1, I: -1, staff: -0.8, 'points elsewhere': -2.5, 'sends to somebody': -1.5, 'will be done': -0.6, 'done to you': -1.5, 'a study to come': -1.5, 'staff will': -1.5, 'among what will be done': -0.8, 'time of a visit': -3, 'a phrase': -0.5, 'treatment acts': 0.8, 'is safe': 1.2, warning: 1.5, 'should be done': -0.6, company: -1.5, costs: -0.8, we: -1, career: -1.5, 'missed dose': 1.5, recommends: 1.2, 'study described': 1, 'labelled amount': 1.5, 'under what is elsewhere': -2.5, 'listed under what is elsewhere': -1.5, 'announced as what is elsewhere': -2.5,
}
