/** The properties that hold something: JSON-LD leaves out what is absent. */
export const filled = <Name extends string>(properties: Readonly<Record<Name, string | undefined>>): { [P in Name]?: string } =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== '' && value !== undefined)) as { [P in Name]?: string }
