import { writeFileSync } from 'node:fs'
import { renderCanaries } from './cds-hooks/canaries.js'
import { renderOpenApi } from './cds-hooks/openapi.js'

/**
 * `npm run openapi`: describes the service in docs/openapi.json, and records what is decided of the canaries of its
 * health check. A test tells when either is stale.
 */
writeFileSync('src/cds-hooks/health/recorded.ts', await renderCanaries())
writeFileSync('docs/openapi.json', await renderOpenApi())
