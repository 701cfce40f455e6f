import { writeFileSync } from 'node:fs'
import { renderGaps } from './gaps/render.js'

/** `npm run gaps`: where the guide is open and how it is read, in docs/gaps.md. A test tells when that is stale. */
writeFileSync('docs/gaps.md', renderGaps())
