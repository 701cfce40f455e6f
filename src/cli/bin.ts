#!/usr/bin/env node
import { readUpToLimit } from './read-json.js'
import { run } from './run.js'

process.exitCode = await run(process.argv.slice(2), {
  stdin: () => readUpToLimit(0),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
})
// a reader that closes the pipe early (`forlop rules | head`) is not a fault
process.stdout.on('error', () => process.exit(0))
