import type { Change, Piece, Run } from './comparison'
import { matches, type Budget, type Match } from './matches'

/** From one line's words to another's: what is kept, what goes, what comes. What goes stands before what comes in its place. */
export function runsBetween(before: Worded, after: Worded, budget: Budget): Run[] {
  const kept = readable(matches(before.keys, after.keys, budget), before.pieces, after.pieces)
  const runs = aWriter()
  let [at, to] = [0, 0]
  for (const [one, other] of kept) {
    runs.write(before.pieces.slice(at, one), 'removed')
    runs.write(after.pieces.slice(to, other), 'added')
    runs.write(after.pieces.slice(other, other + 1), 'kept')
    ;[at, to] = [one + 1, other + 1]
  }
  runs.write(before.pieces.slice(at), 'removed')
  runs.write(after.pieces.slice(to), 'added')
  return runs.written()
}

/** Pieces with the keys by which they are compared. */
interface Worded {
  readonly pieces: readonly Piece[]
  readonly keys: readonly string[]
}

/** A whole line that stayed, went or came. */
export function runsOf(pieces: readonly Piece[], change: Change): Run[] {
  const runs = aWriter()
  runs.write(pieces, change)
  return runs.written()
}

/** A space or a short word that is left between two changes helps nobody: it goes and comes with them. */
function readable(kept: readonly Match[], before: readonly Piece[], after: readonly Piece[]): Match[] {
  const stretches = kept.reduce<Match[][]>((all, match) => {
    const last = all.at(-1)?.at(-1)
    if (last !== undefined && last[0] + 1 === match[0] && last[1] + 1 === match[1]) all.at(-1)?.push(match)
    else all.push([match])
    return all
  }, [])
  return stretches.filter((stretch) => !isGlue(stretch.map(([one]) => before[one])) || isAtAnEnd(stretch, before.length, after.length)).flat()
}

const GLUE = /^[^\p{L}\p{N}]*(?:\p{L}{1,3})?[^\p{L}\p{N}]*$/u
const isGlue = (pieces: readonly (Piece | undefined)[]): boolean => pieces.every((piece) => piece?.type === 'words') && GLUE.test(pieces.map((piece) => (piece?.type === 'words' ? piece.text : '')).join(''))

function isAtAnEnd(stretch: readonly Match[], before: number, after: number): boolean {
  const [first, last] = [stretch.at(0), stretch.at(-1)]
  return (first?.[0] === 0 && first[1] === 0) || (last?.[0] === before - 1 && last[1] === after - 1)
}

/** Neighbouring words of one look and fate become one run. */
function aWriter() {
  const runs: Run[] = []
  let open: { readonly run: Extract<Run, { type: 'words' }>; text: string } | null = null
  const close = () => {
    if (open !== null) runs.push({ ...open.run, text: open.text })
    open = null
  }
  const write = (pieces: readonly Piece[], change: Change) => {
    for (const piece of pieces) {
      if (piece.type === 'words' && open !== null && open.run.change === change && looksLike(open.run, piece)) {
        open.text += piece.text
        continue
      }
      close()
      if (piece.type === 'words') open = { run: { ...piece, change }, text: piece.text }
      else runs.push({ ...piece, change })
    }
  }
  const written = (): Run[] => {
    close()
    return runs
  }
  return { write, written }
}

type Words = Extract<Piece, { type: 'words' }>
const looksLike = (one: Words, other: Words): boolean => one.href === other.href && (one.emphasis === other.emphasis || one.emphasis.join() === other.emphasis.join())
