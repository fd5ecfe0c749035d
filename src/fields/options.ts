/** Select options from a list of the domain's words, which are their own labels but where one is given. */
export const options = <Value extends string>(values: readonly Value[], labels: Partial<Record<Value, string>> = {}) =>
  values.map((value) => ({ label: labels[value] ?? value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' '), value }))
