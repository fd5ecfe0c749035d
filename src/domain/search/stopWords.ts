/** What stands in nearly every text of a language: asked for among other words, it says nothing of what somebody looks for. In the spelling of `wordsOf`. */
const STOP: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'a about all an and any are as at be by can could do does for from had has have how i if in into is it its many may me much my no not of on or our should so than that the their then there these they this to was we were what when where which who why will with would you your',
    de: 'aber als am an auch auf aus bei bin bis da das dass dem den der des die ein eine einem einen einer es fur gibt hat ich ihr im in ist kann man mein mit muss nach nicht oder sich sie sind so soll uber um und vom von vor wann warum was welche wenn wer wie wird wo zu zum zur',
    fr: 'a au aux avec c ce ces comment d dans de des du elle en est et il je l la le les leur ma mais me mon n ne nous on ou par pas peut pour pourquoi qu quand que quel quelle qui sa se ses son sont sur un une vous y',
    es: 'a al como con cual cuando de del donde el ella en es esta este hay la las lo los mi no o para pero por porque puede que quien se si sin son su sus un una y ya yo',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Of a BCP 47 language; null: English. A language of which none are listed has none. */
export const stopWords = (language: string | null): ReadonlySet<string> => STOP[(language ?? 'en').split('-')[0] ?? ''] ?? NONE

const NONE: ReadonlySet<string> = new Set()
