/** Writes the answer key of the conformance kit, from the rules and the golden cases. */
import { writeFileSync } from 'node:fs'
import { answerKey } from './answer-key/write.js'

const text = answerKey()
writeFileSync(new URL('../src/conformance/answer-key.json', import.meta.url), text)
process.stdout.write(`${text.split('\n').length - 3} questions\n`)
