import type { CslItem } from './csl'

/** How people speak of a work: “Reyes 2021”, “Reyes and Okafor 2021”, “Reyes et al. 2021”; its title’s beginning where nobody is named. */
export function shortName({ author = [], title = '', issued }: CslItem): string {
  const names = author.map((name) => ('family' in name ? name.family : name.literal))
  const [first, second, third] = names
  const year = issued?.['date-parts'][0][0]
  const who = first === undefined ? beginning(title) : second === undefined ? first : third === undefined && second !== 'et al.' ? `${first} and ${second}` : `${first} et al.`
  return [who, year].filter((part) => part !== undefined && part !== '').join(' ')
}

const beginning = (title: string): string => (title.length <= 40 ? title : `${title.slice(0, title.lastIndexOf(' ', 40))} …`)
