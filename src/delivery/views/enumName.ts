/** The domain's name of a value as a GraphQL enum spells it: `very-low`, VERY_LOW. */
export const enumName = (value: string): string => value.replaceAll('-', '_').toUpperCase()
