import type { Rule } from '../rule'
import { findWords, type Wording } from '../words'

export const textBoilerplate: Rule = {
  code: 'text.boilerplate',
  asks: 'What a website’s forms and banners say is no part of a medical text.',
  severity: 'blocks',
  duty: 'Publisher’s duty of care',
  check: ({ passages, evidence }) => findWords([...passages, ...evidence], BOILERPLATE),
}

const from = (what: string, pattern: RegExp): Wording => ({ pattern, message: () => `This is ${what}, copied in with the text.`, advice: 'Delete it.' })

const BOILERPLATE: readonly Wording[] = [
  from('the reply of a form', /(?:\bThank(?:s| you)(?: so much)?[!.,] )?\byour (?:submission|message|request|form|email|response|enquiry|inquiry) (?:has been|was)(?: successfully)? (?:received|sent|submitted)(?: successfully)?[!.]?/gi),
  from('the reply of a form', /\bthank(?:s| you) for (?:subscribing|signing up|contacting us|your (?:submission|message|interest in our newsletter))[!.]?/gi),
  from('the reply of a form', /\bthank(?:s| you)(?: so much)? for (?:your|the|leaving a) comments?[!.]|\byour comment is awaiting moderation[!.]?/gi),
  from('a line of a form', /\byour e?-?mail address will not be published[!.]?(?: required fields are marked ?\*?)?|\brequired fields are marked\b ?\*?|\bsave my name, e?-?mail,? and website\b[^.!?\n]{0,60}[.!]?/gi),
  from('the error message of a form', /(?:\b(?:Oops|Uh oh|Sorry|Whoops)[!.,]{1,3} )\bSomething went wrong(?: while \w{1,20} (?:the|your) \w{1,20})?[!.]?|\bSomething went wrong while \w{1,20} (?:the|your) (?:form|request|message|submission|page)[!.]?|^Something went wrong[!.]?$|(?:\b(?:Oops|Uh oh|Sorry|Whoops)[!.,]{1,3} )?\bwe (?:could ?n[o’']t|were unable to) (?:submit|send|process) (?:the|your) (?:form|message|request)[!.]?/gim),
  from('the error message of a form', /\b(?:this|all) fields? (?:is|are) required\b[!.]?|\bplease (?:enter a valid|fill (?:in|out) (?:this|all|the) (?:required )?(?:fields?|form))\b[^.!?\n]{0,60}[.!]?/gi),
  from('a newsletter prompt', /\(?\bwe (?:don['’]t like|hate|never send|promise not to) spam\b[^.!?)\n]{0,40}[.!)]{0,2}|\(?\bno spam\b(?:, (?:ever|we promise)| ever)?[.!)]{1,2}/gi),
  from('a newsletter prompt', /\b(?:subscribe|sign up|join)\b[^.!?\n]{0,30}\b(?:our|the|your inbox|free|weekly|monthly)\b[^.!?\n]{0,20}\b(?:newsletter|mailing list|email list|updates)\b[.!]?|\bunsubscribe at any time\b[.!]?/gi),
  from('a cookie notice', /\b(?:this|our|the) (?:web)?site uses cookies\b[^.!?\n]{0,120}[.!]?|\bwe use (?:\w{1,15} )?cookies\b[^.!?\n]{0,120}[.!]?|\b(?:accept|reject|manage) (?:all )?cookies\b|\bcookie (?:settings|preferences)\b/gi),
  from('a line of the page’s footer', /(?:©|\(c\)|\bcopyright\b)[^!?\n]{0,80}\ball rights reserved\b[.!]?|\ball rights reserved\b[.!]?/gi),
  from('a line of the page’s furniture', /\b(?:enable|turn on) JavaScript\b[^.!?\n]{0,60}[.!]?|\byour browser does not support\b[^.!?\n]{0,60}[.!]?|\bpage not found\b/gi),
]
