/** The rules by which a language of the admin writes its dates: English days before months, as the record does. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)
