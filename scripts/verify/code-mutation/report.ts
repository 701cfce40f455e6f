import { readFileSync } from 'node:fs'

/** What became of a mutant, in the words of Stryker's report. */
export type Status =
  'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError' | 'Pending'

export interface CodeMutant {
  readonly file: string
  readonly line: number
  readonly status: Status
  /** File, kind of mistake, what stood there and what stands there now: the same wherever the line has moved to. */
  readonly id: string
}

interface Position {
  readonly line: number
  readonly column: number
}

interface Report {
  readonly files: {
    readonly [file: string]: {
      readonly source: string
      readonly mutants: readonly {
        readonly mutatorName: string
        readonly replacement: string
        readonly status: Status
        readonly location: { readonly start: Position; readonly end: Position }
      }[]
    }
  }
}

/** The mutants of a report that Stryker has written (the schema of mutation-testing-elements). */
export function readReport(path: string): CodeMutant[] {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ mutatorName, replacement, status, location: { start, end } }) => ({
      file,
      line: start.line,
      status,
      id: `${file} ${mutatorName}: ${brief(textBetween(source, start, end))} -> ${brief(replacement)}`,
    })),
  )
}

function textBetween(source: string, start: Position, end: Position): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1)
  lines[0] = lines[0]!.slice(start.column - 1)
  return lines.join('\n')
}

const brief = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 60)} … ${line.slice(-30)}` : line
}
