import { assessed } from './answer-hook.js'
import { readJson } from './request/read-json.js'
import type { ServiceContext, ServiceParts } from './service-parts.js'

/** `POST /assess`: a kartlegging in, the decision out, with nothing of FHIR or CDS Hooks around it. */
export async function answerAssess(c: ServiceContext, { settings, metrics }: ServiceParts): Promise<Response> {
  const kartlegging = await readJson(c.req.raw, settings.within)
  const decision = assessed(settings.forlop.safeAssess(kartlegging), '')
  metrics.decision(decision)
  return c.json(decision)
}
