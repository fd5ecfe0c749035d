/** The domain's name of a value as a GraphQL enum spells it: `very-low`, VERY_LOW. */
export const enumName = (value: string): string => value.replaceAll('-', '_').toUpperCase()

/** The values of an enum, as the schema lists them. */
export const enumValues = (values: readonly string[]): string => values.map(enumName).join(' ')

/** The domain's name of an enum's value, which the schema has checked: VERY_LOW, `very-low`. */
export const enumValue = <Value extends string>(values: readonly [Value, ...Value[]], name: string): Value => values.find((value) => enumName(value) === name) ?? values[0]
