import type { Context, Hono } from 'hono'
import type { CdsService } from './hooks.js'
import type { Metrics } from './metrics.js'
import type { OwnNames } from './names.js'
import type { Settings } from './options.js'

/** What goes along with a request inside the service. */
export interface Env {
  readonly Bindings: {
    /** Who is at the other end of the line, as the host says; empty where it says nothing. */
    readonly client: string
  }
  readonly Variables: {
    /** The issuer of the token that was verified; undefined where no token is asked for. */
    readonly issuer: string | undefined
  }
}

export type ServiceApp = Hono<Env>
export type ServiceContext = Context<Env>

/** What the answers of one service are made with. */
export interface ServiceParts {
  readonly settings: Settings
  readonly names: OwnNames
  readonly services: readonly CdsService[]
  readonly metrics: Metrics
}
