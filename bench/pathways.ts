/**
 * npm run bench:pathways -- [--quick] [--json FILE]
 *
 * Measures the pathways in a process of its own, against XState alone.
 */
import { runBundled } from './bundled.js'

runBundled('pathways-main')
