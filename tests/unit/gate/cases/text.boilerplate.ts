import { textBoilerplate } from '../../../../src/domain/gate/rules/textBoilerplate'
import { casesOf } from './case'

export const cases = casesOf(textBoilerplate, [
  ['Thanks! Your message has been sent.', ['Thanks! Your message has been sent.']],
  ['A message has been sent to the brain by the nerve.', []],
  ['Sorry, we could not send your message. Rest helps.', ['Sorry, we could not send your message.']],
  ['Nerves could not send the message on.', []],
  ['Something went wrong while submitting the form.', ['Something went wrong while submitting the form.']],
  ['Say so if something went wrong while you slept.', []],
  ['Something went wrong.', ['Something went wrong.']],
  ['He felt that something went wrong.', []],
  ['Oops! Something went wrong.', ['Oops! Something went wrong.']],
  ['Tell your surgeon if you think that something went wrong.', []],
  ['Sign up for our weekly newsletter.', ['Sign up for our weekly newsletter.']],
  ['You can sign up for a trial at the hospital.', []],
  ['We hate spam too.', ['We hate spam too.']],
  ['Spam is a canned meat rich in salt.', []],
  ['This website uses cookies to serve you better.', ['This website uses cookies to serve you better.']],
  ['The clinic uses cookies and juice after a blood donation.', []],
  ['© 2024 Porto Hand Press. All rights reserved.', ['© 2024 Porto Hand Press. All rights reserved.']],
  ['The right hand is affected more often.', []],
  ['Please enable JavaScript to go on.', ['enable JavaScript to go on.']],
  ['Splints enable people to go on with work.', []],
  ['Your email address will not be published. Required fields are marked *', ['Your email address will not be published. Required fields are marked *']],
  ['Your results will not be published.', []],
  ['Thanks for your comment!', ['Thanks for your comment!']],
  ['She thanked him for his comments on splints.', []],
])
