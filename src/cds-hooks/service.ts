import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { routePath } from 'hono/route'
import { questionnaireUrl } from '../fhir/questionnaire/questionnaire.js'
import { answerAssess } from './answer-assess.js'
import { answerFeedback } from './answer-feedback.js'
import { createHookAnswer } from './answer-hook.js'
import { createHealthCheck } from './health/health.js'
import { cdsServices, describeService } from './hooks.js'
import { createMetrics } from './metrics.js'
import { ownNames } from './names.js'
import { openApiDocument } from './openapi/document.js'
import { settingsOf, type CdsServiceOptions } from './options.js'
import { addPage } from './page/page.js'
import { acceptedLocale } from './request/locale.js'
import { outcome } from './response/outcome.js'
import { addGuards } from './security/guards.js'
import type { Env, ServiceParts } from './service-parts.js'

/** What a host knows of a request that is not in it. */
export interface From {
  /** Who is at the other end of the line, such as an address: requests are counted by it. */
  readonly client?: string
}

/**
 * Makes a CDS Hooks 2.0 service in the form that every runtime of web standards mounts: a request in, a response out.
 * What it remembers and counts is its own; two services share nothing.
 *
 * @throws ForlopError `invalid-options` when an option is unknown, missing or wrong
 */
export function createCdsService(options: CdsServiceOptions): (request: Request, from?: From) => Promise<Response> {
  const settings = settingsOf(options)
  const names = ownNames(settings)
  const services = cdsServices(names, questionnaireUrl(settings))
  const metrics = createMetrics()
  const parts: ServiceParts = { settings, names, services, metrics }
  const checkHealth = createHealthCheck(settings)
  const document = openApiDocument(parts)

  const app = new Hono<Env>()
  const routeOf = (path: string): string => (path.includes('*') ? 'other' : path)
  app.use(async (c, next) => {
    await next()
    metrics.request(routeOf(routePath(c, -1)), c.req.method, c.res.status)
  })
  addGuards(app, settings)
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allowed = [...methods, 'OPTIONS'].join(', ')
        const message = `the method must be one of ${allowed}`
        return c.json(outcome({ code: 'not-supported', message }), 405, { Allow: allowed })
      },
    }),
  )

  app.get('/cds-services', (c) => {
    const locale = acceptedLocale(c, settings.locale)
    c.header('Content-Language', locale)
    c.header('Vary', 'Accept-Language', { append: true })
    return c.json({ services: services.map((service) => describeService(service, locale)) })
  })
  for (const service of services) {
    app.post(`/cds-services/${service.id}`, createHookAnswer(service, parts))
    app.post(`/cds-services/${service.id}/feedback`, (c) => answerFeedback(c, service, parts))
  }
  app.post('/assess', (c) => answerAssess(c, parts))
  app.get('/health', (c) => {
    const health = checkHealth()
    return c.json(health, health.status === 'pass' ? 200 : 503)
  })
  app.get('/metrics', (c) =>
    c.body(metrics.render(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  app.get('/openapi.json', (c) => c.json(document))
  addPage(app, parts)

  app.notFound((c) => c.json(outcome({ code: 'not-found', message: 'there is nothing here: see /cds-services' }), 404))
  app.onError((fault, c) => {
    if (fault instanceof HTTPException) return fault.getResponse()
    settings.onFailure({ route: routeOf(routePath(c, -1)), fault })
    const message = 'something is wrong in the service itself: no recommendation was computed'
    return c.json(outcome({ code: 'exception', message }), 500)
  })
  return async (request, { client = '' } = {}) => app.fetch(request, { client })
}
