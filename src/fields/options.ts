/** Select options from a list of the domain's words. */
export const options = (values: readonly string[]) => values.map((value) => ({ label: value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' '), value }))
