/** Why a file can't be read, and what its sender can do about it. */
export interface Unreadable {
  readonly problem: string
  readonly advice: string
}

export const unreadable = (problem: string, advice: string): Unreadable => ({ problem, advice })
