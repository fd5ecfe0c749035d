/** Makes plain data unchangeable, with everything in it, and returns it. What is frozen already is taken to be so throughout. */
export function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data
  Object.freeze(data)
  Object.values(data).forEach(frozen)
  return data
}
