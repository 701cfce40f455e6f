import { config } from 'zod/v4/core'

// zod would otherwise try whether `eval` is allowed, which the page's policy refuses, and reports as broken
config({ jitless: true })
