import { writeFileSync } from 'node:fs'
import { renderCatalogue } from './catalogue/render.js'

/** `npm run catalogue`: every rule in Norwegian, in docs/catalogue.md. A test tells when that is stale. */
writeFileSync('docs/catalogue.md', renderCatalogue())
