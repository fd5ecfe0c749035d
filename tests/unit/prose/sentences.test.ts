import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sentences } from '../../../src/domain/prose/sentences'
import { expectInProportion, overAndOver } from '../../support/inProportion'

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end))

/** Each case is a list of sentences; its text is what stands between the bars, joined as written. */
describe('a text is cut where its sentences end', () => {
  test.each([
    ['an abbreviation ends none', 'Ask Dr. Lima, e.g. by phone. She knows.', ['Ask Dr. Lima, e.g. by phone.', 'She knows.']],
    ['nor do initials', 'It was found by A. B. Costa in Porto. Others followed.', ['It was found by A. B. Costa in Porto.', 'Others followed.']],
    ['nor does “et al.” before a name or a year', 'Costa et al. (2011) agree. Costa et al. Porto 2012.', ['Costa et al. (2011) agree.', 'Costa et al. Porto 2012.']],
    ['nor does a decimal', 'Take 2.5 mg. Then wait.', ['Take 2.5 mg.', 'Then wait.']],
    ['“U.S.” ends one only before a word that starts sentences', 'The U.S. Pharmacopeia lists it. It is sold in the U.S. The price varies.', ['The U.S. Pharmacopeia lists it.', 'It is sold in the U.S.', 'The price varies.']],
    ['a vitamin is no initial', 'Oranges hold vitamin C. Lemons do too.', ['Oranges hold vitamin C.', 'Lemons do too.']],
    ['a reference glued to the word stays with its sentence', 'It has a role[3] in sleep. It fades.[4] Then it stops. [5,6] It ends.7 Nothing follows.', ['It has a role[3] in sleep.', 'It fades.[4]', 'Then it stops. [5,6]', 'It ends.7', 'Nothing follows.']],
    ['a quotation mark behind the full stop stays, too', 'It is sold as “Sleepwell.” Others cost less.', ['It is sold as “Sleepwell.”', 'Others cost less.']],
    ['a quotation goes on after its question mark', '“Does it hurt?” she asked. It does not.', ['“Does it hurt?” she asked.', 'It does not.']],
    ['run-together sentences are two', 'It eases colic.Trials confirm it.', ['It eases colic.', 'Trials confirm it.']],
    ['an address on the web is not', 'See example.com or Node.js for that.', ['See example.com or Node.js for that.']],
    ['debris in lower case is cut off', 'It calms people at night. with water.', ['It calms people at night.', 'with water.']],
    ['a bold lead stays with what follows', 'Dose: Until morning, one tablet is enough. Two are not.', ['Dose: Until morning, one tablet is enough.', 'Two are not.']],
    ['bullets are left out', '• Rest: Lie down.\n– Drink water.', ['Rest: Lie down.', 'Drink water.']],
    ['the number of an item is no sentence', '1. Salt: It binds water.', ['1. Salt: It binds water.']],
    ['“no.” before a figure is a number', 'It is dye no. 5. The answer is no. They left.', ['It is dye no. 5.', 'The answer is no.', 'They left.']],
    ['a hard line break ends a line', 'Porto Clinic\nOpen on Mondays', ['Porto Clinic', 'Open on Mondays']],
    ['a wrapped line goes on', 'The fever\nfalls by noon.', ['The fever\nfalls by noon.']],
    ['nothing is found in nothing', ' \n … — ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
})

/** What editors, scrapers and journals put where a sentence might end. */
test.each<[text: string, expected: string[]]>([
  ['Splints vs. braces were compared. Braces won.', ['Splints vs. braces were compared.', 'Braces won.']],
  ['It is sold in the U.S. and in Canada.', ['It is sold in the U.S. and in Canada.']],
  ['Use approx. 5 mg. Then wait.', ['Use approx. 5 mg.', 'Then wait.']],
  ['See No. 3 on the list.', ['See No. 3 on the list.']],
  ['The gap was small (p < 0.05). Nobody noticed.', ['The gap was small (p < 0.05).', 'Nobody noticed.']],
  ['It was real, p < 0.05. The rest was chance.', ['It was real, p < 0.05.', 'The rest was chance.']],
  ['It hurts… but it passes.', ['It hurts… but it passes.']],
  ['It hurts... Then it passes.', ['It hurts...', 'Then it passes.']],
  ['He said, "It works." She agreed.', ['He said, "It works."', 'She agreed.']],
  ['(Most people do not notice.) The rest call a nurse.', ['(Most people do not notice.)', 'The rest call a nurse.']],
  ['J. R. Lund and K. Oya wrote it. It sold well.', ['J. R. Lund and K. Oya wrote it.', 'It sold well.']],
  ['Fig. 2 shows a lens. Figs. 3 and 4 show more.', ['Fig. 2 shows a lens.', 'Figs. 3 and 4 show more.']],
  ["St. John's wort thins the blood. Ask first.", ["St. John's wort thins the blood.", 'Ask first.']],
  ['✅ Less pain\n✅ More sleep', ['Less pain', 'More sleep']],
  ['👉 Book now! 👉 Call us.', ['Book now!', 'Call us.']],
  ['1. Wash it. 2. Dry it. 3. Wait.', ['1. Wash it.', '2. Dry it.', '3. Wait.']],
  ['1) Wash it\n2) Dry it', ['1) Wash it', '2) Dry it']],
  ['The tablets are\nswallowed whole. They\ndissolve fast.', ['The tablets are\nswallowed whole.', 'They\ndissolve fast.']],
  ['• Rest first. Then walk a little. Call if it hurts.', ['Rest first.', 'Then walk a little.', 'Call if it hurts.']],
  ['It eases pain.¹² It lasts a day.³ Nothing else does.', ['It eases pain.¹²', 'It lasts a day.³', 'Nothing else does.']],
  ['It eases pain (see below). It lasts a day.', ['It eases pain (see below).', 'It lasts a day.']],
  ['Its role[3] is clear.[4,5] It fades [6–8]. It ends.[9][10] Done.', ['Its role[3] is clear.[4,5]', 'It fades [6–8].', 'It ends.[9][10]', 'Done.']],
  ['It was 98.6 °F. It fell to 37.0 C. We left.', ['It was 98.6 °F.', 'It fell to 37.0 C.', 'We left.']],
  ['Dr. Lee, M.D., Ph.D., runs it. Prof. Oh helps.', ['Dr. Lee, M.D., Ph.D., runs it.', 'Prof. Oh helps.']],
  ['Open 9 a.m. to 5 p.m. Monday to Friday. Closed on Sunday.', ['Open 9 a.m. to 5 p.m. Monday to Friday.', 'Closed on Sunday.']],
  ['We close at 5 p.m. The door locks.', ['We close at 5 p.m.', 'The door locks.']],
  ['Nuts, seeds, etc. are fine. So are eggs.', ['Nuts, seeds, etc. are fine.', 'So are eggs.']],
  ['E. coli causes it. S. aureus does not.', ['E. coli causes it.', 'S. aureus does not.']],
  ['It affects E. coli. It spares others.', ['It affects E. coli.', 'It spares others.']],
  ['Sarcoptes scabiei var. hominis lives there. It bites.', ['Sarcoptes scabiei var. hominis lives there.', 'It bites.']],
  ['Is it safe? Yes. Is it cheap? No.', ['Is it safe?', 'Yes.', 'Is it cheap?', 'No.']],
  ['Wait! Do not go.', ['Wait!', 'Do not go.']],
  ['It helped 5.5% vs 3.2% of them. Most got well.', ['It helped 5.5% vs 3.2% of them.', 'Most got well.']],
  ['Visit www.example.org/a.b?c=d. Then call.', ['Visit www.example.org/a.b?c=d.', 'Then call.']],
  ['Write to a.b@example.org. We answer.', ['Write to a.b@example.org.', 'We answer.']],
  ['It costs $4.50. It is worth it.', ['It costs $4.50.', 'It is worth it.']],
  ['Acme Inc. makes it. Beta Ltd. sells it.', ['Acme Inc. makes it.', 'Beta Ltd. sells it.']],
  ['Costa et al. reported it. Lima et al. did not.', ['Costa et al. reported it.', 'Lima et al. did not.']],
  ['Costa et al.[3] reported it. It held.', ['Costa et al.[3] reported it.', 'It held.']],
  ['It was shown by Costa et al. In 2012 it was shown again.', ['It was shown by Costa et al.', 'In 2012 it was shown again.']],
  ['Vitamin B.12 is a typo. Type I. is too.', ['Vitamin B.12 is a typo.', 'Type I. is too.']],
  ['Group A. got it. Group B. did not.', ['Group A. got it.', 'Group B. did not.']],
  ['Dose: While it is low, wait.\nOnset: Within an hour.', ['Dose: While it is low, wait.', 'Onset: Within an hour.']],
  ['Take 1 tab. every 6 hrs. with food. Rest.', ['Take 1 tab. every 6 hrs. with food.', 'Rest.']],
  ['Take it for max. 3 days. Min. 2 hours apart.', ['Take it for max. 3 days.', 'Min. 2 hours apart.']],
  ['It is a 1 in 1,000. chance. Rare.', ['It is a 1 in 1,000. chance.', 'Rare.']],
  ['“Is it over?” “Yes.” They left.', ['“Is it over?”', '“Yes.”', 'They left.']],
  ['It can help.(3) It can hurt.(4,5) It ends.', ['It can help.(3)', 'It can hurt.(4,5)', 'It ends.']],
  ['It can help (3). It can hurt (4,5).', ['It can help (3).', 'It can hurt (4,5).']],
  ['It can help.3 It can hurt.4,5 It ends.', ['It can help.3', 'It can hurt.4,5', 'It ends.']],
  ['pH 7.4 is normal. So is 7.35.', ['pH 7.4 is normal.', 'So is 7.35.']],
  ['iPhone users slept less. eHealth helped.', ['iPhone users slept less.', 'eHealth helped.']],
  ['Read “How it works.” for more.', ['Read “How it works.” for more.']],
  ['The trial (n = 40; Lima 2010.) ended. Good.', ['The trial (n = 40; Lima 2010.) ended.', 'Good.']],
  ['Mrs. Oh felt well. Ms. Ba did, too.', ['Mrs. Oh felt well.', 'Ms. Ba did, too.']],
  ['On Jan. 5 it rained. In Feb. it froze.', ['On Jan. 5 it rained.', 'In Feb. it froze.']],
  ['It lasts 3 mos. Then it ends.', ['It lasts 3 mos.', 'Then it ends.']],
  ['It is used i.v. or i.m. in clinics. Not at home.', ['It is used i.v. or i.m. in clinics.', 'Not at home.']],
  ['A. What is it? B. How is it used?', ['A. What is it?', 'B. How is it used?']],
  ['It grew by 0.5 cm. Nobody saw it.', ['It grew by 0.5 cm.', 'Nobody saw it.']],
  ['– Rest\n– Sleep', ['Rest', 'Sleep']],
  ['>> Read more\n» Next page', ['Read more', 'Next page']],
  ['It works.It is cheap.', ['It works.', 'It is cheap.']],
  ['Pain?Call us now. We help.', ['Pain?', 'Call us now.', 'We help.']],
  ['“It works,” he said. ‘It does.’ She nodded.', ['“It works,” he said.', '‘It does.’', 'She nodded.']],
  ['Take 2.5 mg/kg b.i.d. for a week. Stop then.', ['Take 2.5 mg/kg b.i.d. for a week.', 'Stop then.']],
  ['Check with Dr. Then call.', ['Check with Dr. Then call.']],
  ['See Sect. 4.2.1. It is short.', ['See Sect. 4.2.1.', 'It is short.']],
  ['HER2+ vs. HER2- tumors differ. Tests show it.', ['HER2+ vs. HER2- tumors differ.', 'Tests show it.']],
  ['It ended 5 yrs. ago. We moved on.', ['It ended 5 yrs. ago.', 'We moved on.']],
  ['These links may help: - Eczema basics - Bathing tips - Wet wraps', ['These links may help:', 'Eczema basics', 'Bathing tips', 'Wet wraps']],
  ['The test is quick – most take a minute – and free.', ['The test is quick – most take a minute – and free.']],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected)
})

test('whatever the text, sentences are in order, apart, trimmed, and hold every letter and digit once', () => {
  const alphabet = fc.constantFrom(...'aAbB1. .?!\n”“"[]()3,:•-’éß漢 U.S. et al. mg'.split(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: alphabet, maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
      const spans = sentences(text)
      let last = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        last = end
      }
      const letters = (of: string): number => of.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      expect(spans.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0)).toBe(letters(text))
    }),
  )
})

test.each(['a ', '[', '.', 'a.', '\n', '- ', '”', 'U.S. ', 'a: - ', ' • ', '1. ', '✅', 'a.(1)'])('200,000 characters of “%s” are cut in time that grows no faster than the text', async (piece) => {
  await expectInProportion(200_000, overAndOver(piece), sentences)
})
