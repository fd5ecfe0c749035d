/** Of a source's form: what the registries know of it. */
export const sources = {
  fillIn: 'Fill in by DOI or PMID',
  check: 'Check now',
  saveFirst: 'Save first',
  asking: 'Asking Crossref and PubMed …',
  open: 'Open it',
  otherwise: 'The registries have it otherwise; you decide:',
  differs: '{{field}}: “{{here}}” here, “{{there}}” there',
  filledIn: 'Filled in: {{fields}}. Look it over, and save.',
  nothing: 'Nothing was empty that the registries know.',
  mind: 'Mind: {{notice}}.',
  standsAs: 'it stands as “{{status}}”',
  stays: 'Checked: its status stays as it is.',
  changed: 'Its status was changed: copy what you have typed, and load the page again.',
  fields: {
    type: 'Type', title: 'Title', authors: 'Authors', containerTitle: 'Journal, book or site', publisher: 'Publisher', publisherPlace: 'Publisher place', year: 'Year', month: 'Month', day: 'Day', volume: 'Volume', issue: 'Issue', page: 'Pages', edition: 'Edition', url: 'URL', accessed: 'Accessed', doi: 'DOI', pmid: 'PMID', pmcid: 'PMCID', isbn: 'ISBN', nct: 'NCT number',
  },
}
