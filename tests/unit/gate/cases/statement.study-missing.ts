import { statementStudyMissing } from '../../../../src/domain/gate/rules/statementStudyMissing'
import { casesOf } from './case'

export const cases = casesOf(statementStudyMissing, [
  ['Studies show that splints ease wrist pain.', ['Studies show that splints ease wrist pain.']],
  ['Studies show that splints ease wrist pain.{c1}', []],
  ['Recent research has found that splints help adults sleep.', ['Recent research has found that splints help adults sleep.']],
  ['Researchers at Porto University have found that splints help adults sleep.', []],
  ['A study published in the Lancet found that splints help adults sleep.', []],
  ['Lima et al. found in a trial that splints help adults sleep.', []],
  ['According to several clinical trials, splints ease wrist pain.', ['According to several clinical trials, splints ease wrist pain.']],
  ['In the WRIST trial, researchers found that splints ease wrist pain.', []],
  ['The study found that splints ease wrist pain.', [], { note: 'one that was named before' }],
  ['A sleep study shows whether you stop breathing at night.', [], { note: 'an examination' }],
  ['Nerve conduction studies show where the nerve is trapped.', []],
  ['Ask whether studies show that splints ease wrist pain.', []],
  ['Do studies show that splints ease wrist pain?', []],
  ['More research is needed.', []],
  ['Multiple studies have linked splints to better sleep in adults.', ['Multiple studies have linked splints to better sleep in adults.']],
  ['The Wrist Society has linked splints to better sleep.', [], { note: 'a society, and no study' }],
  ['New data show that splints ease wrist pain.', ['New data show that splints ease wrist pain.']],
  ['Your data show how often you wore the splint.', []],
  ['The splint is clinically proven to ease wrist pain.', ['The splint is clinically proven to ease wrist pain.']],
  ['The splint has never been clinically proven to ease wrist pain.{c1}', []],
  ['There is no evidence that shows a benefit of splints.{c1}', []],
])
