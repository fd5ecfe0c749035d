/** Where readers find what a slug belongs to on the reference site: English at the bare address, as the API’s default, every other language beside it. */
export const publicPath = (collection: string, { slug, language }: { readonly slug: string; readonly language: string }): string => `/${collection}/${slug}${language === 'en' ? '' : `?language=${encodeURIComponent(language)}`}`
