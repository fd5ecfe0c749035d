interface SheetFactsProps {
  readonly facts: readonly (readonly [label: string, words: string])[]
}

/** What a page says besides its text; nothing of what it doesn't. */
export const SheetFacts = ({ facts }: SheetFactsProps) => (
  <dl className="sheet__facts">{facts.filter(([, words]) => words !== '').map(([label, words]) => <div key={label}><dt>{label}</dt><dd>{words}</dd></div>)}</dl>
)
