import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Settings } from '../options.js'
import { refusal, refuse } from '../response/outcome.js'
import type { ServiceApp } from '../service-parts.js'
import { createAuthenticator } from './authenticate.js'
import { createRateLimit } from './rate-limit.js'

/** What strangers may see: that the service is there, how to call it, and whether it is well. */
const openPaths: readonly string[] = ['/', '/page.css', '/page.js', '/page.json', '/openapi.json', '/health']

/** Everything that a request must pass before it is looked at. */
export function addGuards(app: ServiceApp, settings: Settings): void {
  const { auth, hosts, origins, now, requestsPerMinute } = settings
  const secondsToWait = createRateLimit(requestsPerMinute)
  const limit = (client: string): void => {
    const seconds = secondsToWait(client, now())
    if (seconds === 0) return
    const message = `at most ${requestsPerMinute} requests in a minute: try again in ${seconds} seconds`
    throw refusal(429, [{ code: 'throttled', message }], { 'Retry-After': String(seconds) })
  }

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ['data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      strictTransportSecurity: auth?.url.startsWith('https:') === true,
      xFrameOptions: 'DENY',
    }),
  )
  app.use(async (c, next) => {
    await next()
    // answers are about persons, and about now
    c.header('Cache-Control', 'no-store')
  })
  if (hosts !== undefined) {
    app.use(async (c, next) => {
      // a page elsewhere can make its own name point here, and would then count as this origin
      if (!hosts.includes(new URL(c.req.url).host))
        throw refuse(421, 'security', 'the `Host` is not one of this service')
      await next()
    })
  }
  app.use(
    cors({
      origin: [...origins],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['Accept-Language', 'Authorization', 'Content-Type'],
      exposeHeaders: ['Content-Language', 'Retry-After', 'WWW-Authenticate'],
      maxAge: 600,
    }),
  )
  if (auth === undefined) {
    app.use(async (c, next) => {
      limit(`address ${c.env.client}`)
      await next()
    })
    return
  }
  const authenticate = createAuthenticator(auth, now, settings.within)
  const open = auth.openMetrics === true ? [...openPaths, '/metrics'] : openPaths
  app.use(async (c, next) => {
    if (open.includes(c.req.path)) limit(`address ${c.env.client}`)
    else {
      const issuer = await authenticate(c.req.raw, c.req.path).catch((fault: unknown) => {
        // many clients can stand behind one address: those without a good token do not use up what is for the others
        limit(`address ${c.env.client}`)
        throw fault
      })
      c.set('issuer', issuer)
      limit(`client ${issuer}`)
    }
    await next()
  })
}
