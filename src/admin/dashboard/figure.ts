/** One number of a figure, with the way to what it counts. */
export interface Cell {
  readonly value: number
  readonly href: string | null
}

export interface FigureRow {
  readonly label: string
  /** Said in the table alone. */
  readonly more?: string
  /** One for each series. */
  readonly cells: readonly Cell[]
}

/** Numbers that are drawn as bars and stand in a table behind them. */
export interface FigureData {
  readonly title: string
  readonly says: string
  /** What the rows are. */
  readonly of: string
  /** What `more` is. */
  readonly more?: string
  readonly series: readonly string[]
  readonly rows: readonly FigureRow[]
}

export const sumOf = ({ cells }: FigureRow): number => cells.reduce((sum, { value }) => sum + value, 0)

/** How high so many rows are drawn, in pixels: kept free while the drawing is fetched. */
export const heightOf = (rows: number): number => rows * 34 + 8
