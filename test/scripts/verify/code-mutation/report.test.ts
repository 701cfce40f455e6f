import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../../../scripts/verify/code-mutation/report.js'

test('a mutant is named by what stood there, wherever the line has moved to', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const report = join(folder, 'mutation.json')
  const source = 'const a = 1\nif (a > 0 &&\n  b) run()\n'
  const mutants = [
    {
      mutatorName: 'LogicalOperator',
      replacement: 'a > 0 || b',
      status: 'Survived',
      location: { start: { line: 2, column: 5 }, end: { line: 3, column: 4 } },
    },
  ]
  writeFileSync(report, JSON.stringify({ files: { 'src/x.ts': { source, mutants } } }))
  expect(readReport(report)).toEqual([
    { file: 'src/x.ts', line: 2, status: 'Survived', id: 'src/x.ts LogicalOperator: a > 0 && b -> a > 0 || b' },
  ])
  rmSync(folder, { recursive: true })
})
