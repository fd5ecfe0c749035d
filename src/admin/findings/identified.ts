import type { Finding } from '../../domain/gate/rule'

export interface Identified {
  /** The same in a later check of the text, wherever the words have moved to. */
  readonly key: string
  readonly finding: Finding
}

/** Findings by what they say of which words, and not by where these stand: whoever has chosen one keeps it while the text above it changes. */
export function identified(findings: readonly Finding[]): Identified[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { code, text, place, about } = finding
    const said = [code, text === '' ? place.path : text, about?.claim, about?.source].join('\n')
    // One rule may say the same of the same words twice.
    const before = seen.get(said) ?? 0
    seen.set(said, before + 1)
    return { key: `${said}\n${before}`, finding }
  })
}
