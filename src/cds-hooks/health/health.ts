import type { Settings } from '../options.js'
import { changedCanaries, recordCanary, type Canary } from './canary.js'
import { recordedCanaries } from './recorded.js'

export interface Health {
  readonly status: 'pass' | 'fail'
  readonly guideline: {
    readonly id: string
    readonly edition: string
    readonly reading: string
    readonly fingerprint: string
  }
  readonly canaries: {
    readonly count: number
    /** `build`: by those who made this release. `start`: by this service, because its rules are the host's own. */
    readonly recorded: 'build' | 'start'
    readonly changed: readonly string[]
  }
}

/**
 * Whether the service still decides as it was recorded to. A library of the host's own can have other rules: of these
 * it can only be told whether they decide as they did when the service started.
 */
export function createHealthCheck({ forlop, ownForlop }: Settings): () => Health {
  const { id, edition, reading, fingerprint } = forlop.assess({}).guideline
  const build = recordedCanaries[reading]
  const isOwn = ownForlop && build.fingerprint !== fingerprint
  const canaries: readonly Canary[] = isOwn
    ? build.canaries.map(({ name, kartlegging }) => recordCanary(forlop, name, kartlegging))
    : build.canaries
  return () => {
    const changed = changedCanaries(forlop, canaries)
    return {
      status: changed.length === 0 ? 'pass' : 'fail',
      guideline: { id, edition, reading, fingerprint },
      canaries: { count: canaries.length, recorded: isOwn ? 'start' : 'build', changed },
    }
  }
}
