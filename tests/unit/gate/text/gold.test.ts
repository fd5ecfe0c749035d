import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { Rule } from '../../../../src/domain/gate/rule'
import { peopleCredentialsMissing } from '../../../../src/domain/gate/rules/peopleCredentialsMissing'
import { safetyCrisisResource } from '../../../../src/domain/gate/rules/safetyCrisisResource'
import { textAbsolute } from '../../../../src/domain/gate/rules/textAbsolute'
import { textBoilerplate } from '../../../../src/domain/gate/rules/textBoilerplate'
import { textMisspelt } from '../../../../src/domain/gate/rules/textMisspelt'
import { textPlaceholder } from '../../../../src/domain/gate/rules/textPlaceholder'
import { textResidue } from '../../../../src/domain/gate/rules/textResidue'
import { onPages } from '../../../support/onPages'
import { inArticle } from './reading'

/** The pages with their annotated defects are not ours and not in this repository. */
const FOLDER = '../shared/gold'

interface Defect {
  readonly doc: string
  readonly text: string
  readonly rule: string
}

/** Each rule with the editor's names for what it looks for, and how much of that it must find. */
const MEASURED: readonly [Rule, readonly string[], number][] = [
  [textPlaceholder, ['placeholder'], 1],
  [textBoilerplate, ['form-boilerplate'], 1],
  [textResidue, ['scraped-residue', 'dangling-text'], 0.5],
  [textAbsolute, ['absolute-claim'], 0.6],
  [textMisspelt, ['misspelt-or-wrong-term'], 0.5],
  [safetyCrisisResource, ['crisis-resource-missing'], 1],
  [peopleCredentialsMissing, ['expert-credential-missing'], 0.6],
]

onPages(FOLDER, 'on annotated pages', () => {
  test.each(MEASURED.map(([rule, names, recall]) => ({ code: rule.code, rule, names, recall })))('$code finds on real pages what a careful editor would block, and nothing else', ({ rule, names, recall }) => {
    const defects = readFileSync(`${FOLDER}/defects/defects.jsonl`, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Defect).filter((defect) => names.includes(defect.rule))
    const found = readdirSync(`${FOLDER}/docs`).flatMap((file) => {
      const page = readFileSync(`${FOLDER}/docs/${file}`, 'utf8').replaceAll(/\n+/g, '\n\n')
      return inArticle(rule, page).map(({ text }) => ({ doc: file.replace('.txt', ''), text }))
    })
    const meet = (a: { doc: string; text: string }, b: { doc: string; text: string }): boolean => a.doc === b.doc && (a.text.includes(b.text.trim()) || b.text.includes(a.text))
    const pages = new Set(defects.map(({ doc }) => doc))
    expect(found.filter((one) => !(rule === safetyCrisisResource ? pages.has(one.doc) : defects.some((defect) => meet(one, defect))))).toEqual([])
    expect(defects.filter((defect) => (rule === safetyCrisisResource ? found.some(({ doc }) => doc === defect.doc) : found.some((one) => meet(one, defect)))).length / defects.length).toBeGreaterThanOrEqual(recall)
  })
})
