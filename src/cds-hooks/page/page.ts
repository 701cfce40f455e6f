import { locales } from '../../guideline/text.js'
import { describeService, type CdsService } from '../hooks.js'
import { recordedCanaries } from '../health/recorded.js'
import { acceptedLocale } from '../request/locale.js'
import type { ServiceApp, ServiceParts } from '../service-parts.js'
import { pageHtml } from './html.js'
import { pageScript } from './script.js'
import { pageStyle } from './style.js'

/** The page at `/`: which services there are, and a form to try them with. All of it comes from here. */
export function addPage(app: ServiceApp, { settings, services, names }: ServiceParts): void {
  const { auth, base } = settings
  app.get('/', (c) => {
    const asked = c.req.query('locale')
    const locale = locales.find((known) => known === asked) ?? acceptedLocale(c, settings.locale)
    c.header('Content-Language', locale)
    c.header('Vary', 'Accept-Language', { append: true })
    return c.html(
      pageHtml(
        services.map((service) => describeService(service, locale)),
        locale,
        auth !== undefined,
      ),
    )
  })
  app.get('/page.css', (c) => c.body(pageStyle, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
  app.get('/page.js', (c) => c.body(pageScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  const examples = recordedCanaries.careful.canaries.map(({ name, kartlegging }) => ({ name, kartlegging }))
  app.get('/page.json', (c) =>
    c.json({ examples, requests: services.map((service) => exampleRequest(service, names.kartlegging, base)) }),
  )
}

/** A request to a service, with a place for the answers. */
function exampleRequest({ id, kind, hook }: CdsService, extension: string, base: string) {
  const context = {
    userId: 'Practitioner/example',
    patientId: 'example',
    ...(kind === 'encounter-start' && { encounterId: 'example' }),
    ...(kind === 'order-select' && {
      selections: ['ServiceRequest/draft'],
      draftOrders: {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [
          {
            resource: {
              resourceType: 'ServiceRequest',
              id: 'draft',
              status: 'draft',
              intent: 'proposal',
              code: { coding: [{ system: `${base}/CodeSystem/handlinger`, code: 'henvis-pasientforlop' }] },
              subject: { reference: 'Patient/example' },
            },
          },
        ],
      },
    }),
  }
  const request = { hook, hookInstance: '00000000-0000-4000-8000-000000000000', context }
  return kind === 'kartlegging-complete'
    ? { id, request, answersAt: ['context', 'kartlegging'] }
    : { id, request: { ...request, extension: {} }, answersAt: ['extension', extension] }
}
