/**
 * Where each reference is cited: by its number, the ids of the superscripts of a rendered body that lead to it, in reading order.
 * In rendered HTML `<` and quotation marks stand in markup alone, so that no words can look like one.
 */
export function citedAt(html: string): ReadonlyMap<number, readonly string[]> {
  const places = new Map<number, string[]>()
  for (const [, number, place] of html.matchAll(/<a href="#reference-(\d+)" id="(citation-\d+)">/g)) {
    if (place !== undefined) places.set(Number(number), [...(places.get(Number(number)) ?? []), place])
  }
  return places
}
