import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { foundIn, type Notice, type Standing } from '../../../src/domain/references/notices'
import { settled, type Earlier } from '../../../src/domain/references/settle'

const notice = (type: Notice['type'], on = '', by = 'Crossref'): Notice => ({ type, on, by, where: '' })
const RETRACTION = notice('retraction', '2021-03-09')
const CONCERN = notice('expression-of-concern', '2020-10-01')
const CORRECTION = notice('correction', '2022-01-15')

describe('of the notices on a work', () => {
  it.each<[string, readonly Notice[], string, string]>([
    ['none leaves it as it is', [], 'current', ''],
    ['the gravest decides, whatever came last', [CONCERN, RETRACTION, CORRECTION], 'retracted', '2021-03-09'],
    ['a concern outweighs a correction', [CORRECTION, CONCERN], 'expression-of-concern', '2020-10-01'],
    ['the first retraction dates it', [notice('retraction', '2022-01-01', 'PubMed'), RETRACTION, notice('retraction')], 'retracted', '2021-03-09'],
    ['the last correction dates it', [notice('correction', '2020-01-01'), CORRECTION], 'corrected', '2022-01-15'],
    ['a reinstatement takes back what came before it', [CONCERN, RETRACTION, notice('reinstatement', '2021-08-01')], 'current', ''],
    ['a reinstatement takes no correction back', [CORRECTION, RETRACTION, notice('reinstatement', '2023-08-01')], 'corrected', '2022-01-15'],
    ['a second retraction stands after a reinstatement', [RETRACTION, notice('reinstatement', '2021-08-01'), notice('retraction', '2023-02-02')], 'retracted', '2023-02-02'],
    ['a reinstatement without a day takes nothing back', [RETRACTION, notice('reinstatement')], 'retracted', '2021-03-09'],
    ['a retraction without a day is not taken back', [notice('retraction'), notice('reinstatement', '2021-08-01')], 'retracted', ''],
  ])('%s', (_, notices, status, statusOn) => expect(foundIn(notices)).toMatchObject({ status, statusOn }))

  it('says each once, in the order of days and words that a team reads', () => {
    const pubmed = { ...RETRACTION, by: 'PubMed', where: 'J Nap. 2021 Mar 9;1:2' }
    expect(foundIn([pubmed, RETRACTION, CONCERN, pubmed]).notice).toBe('Expression of concern of 2020-10-01, says Crossref\nRetraction of 2021-03-09, says Crossref\nRetraction of 2021-03-09, says PubMed: J Nap. 2021 Mar 9;1:2')
  })

  const anyNotice = fc.record<Notice>({ type: fc.constantFrom('retraction', 'expression-of-concern', 'correction', 'reinstatement'), on: fc.constantFrom('', '2020-01-01', '2021-01-01', '2022-01-01'), where: fc.constantFrom('', 'doi:10.5555/n'), by: fc.constantFrom('Crossref', 'PubMed') })
  it('their order says nothing', () => {
    fc.assert(fc.property(fc.array(anyNotice, { maxLength: 6 }), (notices) => expect(foundIn([...notices].reverse())).toEqual(foundIn(notices))))
  })
})

describe('a status', () => {
  const stands = (status: Standing['status'], statusOn = '', words = ''): Standing => ({ status, statusOn, notice: words })
  const retracted = foundIn([RETRACTION])
  const corrected = foundIn([CORRECTION])
  const nothing = foundIn([])
  const reinstated = foundIn([RETRACTION, notice('reinstatement', '2021-08-01')])
  const none = { same: null, any: [], others: [] }
  const before = (found: Standing, other: readonly Standing[] = []) => ({ same: found, any: [found, ...other], others: [] })

  it.each<[string, Standing, Standing & { reinstated: boolean }, Earlier, string | null]>([
    ['becomes current where nothing speaks against it', stands('unknown'), nothing, none, 'current'],
    ['gets worse', stands('current'), retracted, none, 'retracted'],
    ['gets worse where a person has said current, too', stands('current', '2019-01-01'), corrected, none, 'corrected'],
    ['stays where a person has set a graver one', stands('retracted', '2020-01-01'), nothing, none, null],
    ['stays where what was found once is found no more', stands('retracted', '2021-03-09'), nothing, before(retracted), null],
    ['stays where a person has judged what was found before', stands('current'), retracted, before(retracted), null],
    ['gets worse again by news', stands('current'), foundIn([RETRACTION, notice('retraction', '2024-04-04')]), before(retracted), 'retracted'],
    ['of nobody’s judgement is looked at again', stands('unknown'), retracted, before(retracted), 'retracted'],
    ['that a check has set is taken back by a reinstatement', stands('retracted', '2021-03-09'), reinstated, before(retracted), 'current'],
    ['that the dataset has set is taken back by the registries’ reinstatement', stands('retracted', '2021-03-09'), reinstated, { ...none, any: [retracted] }, 'current'],
    ['that was found under another number falls with it', stands('retracted', '2021-03-09'), nothing, { ...none, others: [retracted] }, 'current'],
    ['that was found under another number and set anew by a person stays', stands('retracted', '2020-01-01'), nothing, { ...none, others: [retracted] }, null],
    ['that a person has set is not taken back by a reinstatement', stands('retracted', '2021-03-10'), reinstated, none, null],
    ['gets the day that a person left out', stands('retracted', ''), retracted, none, 'retracted'],
    ['keeps the day that a person gave', stands('retracted', '2021-03-01'), retracted, none, null],
    ['that a check has set gets the day of a second correction', stands('corrected', '2022-01-15'), foundIn([CORRECTION, notice('correction', '2023-05-05')]), before(corrected), 'corrected'],
  ])('%s', (_, now, found, earlier, status) => expect(settled(now, found, earlier)?.status ?? null).toBe(status))

  it('keeps what the team wrote about it, and says nothing twice', () => {
    const [line = ''] = retracted.notice.split('\n')
    expect(settled(stands('current', '', 'See the minutes of May.'), retracted, none)?.notice).toBe(`See the minutes of May.\n${line}`)
    expect(settled(stands('retracted', '', line), retracted, none)?.notice).toBe(line)
  })

  it('takes along what was said of the work under another number, and leaves what the team wrote', () => {
    expect(settled(stands('retracted', '2021-03-09', `See the minutes of May.\n${retracted.notice}`), nothing, { ...none, others: [retracted] })).toEqual(stands('current', '', 'See the minutes of May.'))
  })

  it('is settled: the same answer changes nothing more', () => {
    const standing = fc.record({ status: fc.constantFrom('unknown', 'current', 'corrected', 'expression-of-concern', 'retracted'), statusOn: fc.constantFrom('', '2021-03-09'), notice: fc.constantFrom('', 'Ours.') })
    fc.assert(fc.property(standing, fc.constantFrom(retracted, corrected, nothing, reinstated), fc.constantFrom(none, before(retracted), before(nothing)), (now, found, earlier) => {
      const next = settled(now, found, earlier) ?? now
      expect(settled(next, found, { ...earlier, same: found, any: [found, ...earlier.any] })).toBeNull()
    }))
  })
})
