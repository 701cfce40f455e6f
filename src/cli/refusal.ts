/** Bad input from a person at a terminal, one line per fault. */
export class Refusal extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}
