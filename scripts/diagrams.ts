import { writeFileSync } from 'node:fs'
import { renderPathways } from './diagrams/render.js'

/** `npm run diagrams`: draws every pathway in docs/pathways.md. A test tells when that is stale. */
writeFileSync('docs/pathways.md', renderPathways())
