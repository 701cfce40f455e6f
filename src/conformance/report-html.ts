import type { ConformanceReport, StatementResult } from './report.js'
import { caseLines, told, verdict } from './report-text.js'
import { escapeXml } from './xml.js'

const outcomes = { passed: 'passed', failed: 'failed', 'not-tested': 'not covered' } as const

/** The report as one page that needs nothing else: no script, no style sheet, no request. */
export function reportHtml(report: ConformanceReport): string {
  const { level, guideline, conforms, cases, statements, results } = report
  const said = verdict(report)
  const title = `Conformance to ${guideline.id} ${guideline.edition}, ${level}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #c6c6c6 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px; margin: .4rem 0 }
.failed { font-weight: bold; color: #a30000 }
.not-tested { color: #555 }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #eee } .failed { color: #ff8a8a } .not-tested { color: #bbb } }
</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
<p><strong class="${conforms ? 'passed' : 'failed'}">${said[0]!.toUpperCase()}${said.slice(1)}.</strong>
Statements: ${told(statements)}. Cases: ${told(cases)}.</p>
<table>
<thead><tr><th scope="col">Statement</th><th scope="col">Outcome</th><th scope="col">Cases</th></tr></thead>
<tbody>
${results.map(row).join('\n')}
</tbody>
</table>
</body>
</html>
`
}

function row({ statement, text, outcome, cases, ...counts }: StatementResult): string {
  const failures = cases.filter((result) => result.outcome === 'failed')
  const details = failures.map((result) => `<pre>${escapeXml(caseLines(result).join('\n'))}</pre>`).join('')
  const more = details === '' ? '' : `<details><summary>Show</summary>${details}</details>`
  const words = text === null ? '' : `<br>${escapeXml(text.en)}`
  return `<tr><th scope="row">${escapeXml(statement)}${words}</th><td class="${outcome}">${outcomes[outcome]}</td><td>${told(counts)}${more}</td></tr>`
}
