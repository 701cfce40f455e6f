/** How a run was asked for: minutes or an hour, and where chance begins. */
export interface Asked {
  readonly deep: boolean
  readonly seed: number
}

/** One number, with what it is a number of. */
export interface Figure {
  readonly name: string
  readonly value: number | string
  /** Out of so many. */
  readonly denominator?: number
  readonly unit?: string
  /** What it should be. A part that misses a target it must meet says so as a fault. */
  readonly target?: number | string
}

/** Figures that are read side by side. Its rows are as many cells as the head. */
export interface FigureTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (number | string)[])[]
}

/** What a part found. A fault is one sentence: what is wrong, where, and what would be right. */
export interface Outcome {
  readonly figures: readonly Figure[]
  readonly faults: readonly string[]
  readonly tables?: readonly FigureTable[]
}

/** One way of verifying the library. Its file exports it as `part`. */
export interface Part {
  /** The name for `--only`, as the file is called. */
  readonly id: string
  readonly title: string
  /** What the figures mean, for the reader of docs/verification.md: Markdown, a paragraph or two. */
  readonly about: string
  /** The same figures for the same `asked`. */
  run(asked: Asked): Outcome | Promise<Outcome>
}
