import { en } from '../../../src/admin/words/en'
import { wordsOf, type Say } from '../../../src/admin/words/key'

/** The admin's English as Payload's i18n would say it. Throws on a text that isn't there. */
export const say: Say = wordsOf({
  t: (key: string, vars: Readonly<Record<string, string | number>> = {}) => {
    const [, ...path] = key.split(':')
    const plural = vars['count'] === undefined ? '' : vars['count'] === 1 ? '_one' : '_other'
    const found = path.reduce<unknown>((table, name, index) => (table as Record<string, unknown> | undefined)?.[index === path.length - 1 ? `${name}${plural}` : name], en)
    if (typeof found !== 'string') throw new Error(`Nothing is said under ${key}${plural}`)
    return found.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(vars[name] ?? ''))
  },
})
