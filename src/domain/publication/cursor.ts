/** A position as clients carry it: opaque to them, and worth nothing but what it says. */
export const cursorOf = (position: readonly (string | number)[]): string => Buffer.from(JSON.stringify(position)).toString('base64url')
