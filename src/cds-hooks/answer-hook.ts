import type { Decision } from '../engine/decision.js'
import { withLocalTexts } from '../explain/local-texts.js'
import type { Translator } from '../explain/translator.js'
import type { Locale } from '../guideline/text.js'
import { safeFromQuestionnaireResponse } from '../fhir/questionnaire/from-response.js'
import { cardTranslator } from './cards/phrases.js'
import { cardsOf } from './cards/cards.js'
import type { CdsService } from './hooks.js'
import type { RememberedCall } from './memory.js'
import type { Settings } from './options.js'
import { givenKartlegging, type GivenKartlegging } from './request/given-kartlegging.js'
import { checkHookRequest, hookRequestSchema } from './request/hook-request.js'
import { acceptedLocale, requestedLocale } from './request/locale.js'
import { readJson } from './request/read-json.js'
import { refusal, refuse, wherePath } from './response/outcome.js'
import type { ServiceContext, ServiceParts } from './service-parts.js'

/** Answers the call of a hook with cards. */
export function createHookAnswer(
  service: CdsService,
  { settings, names, metrics }: ServiceParts,
): (c: ServiceContext) => Promise<Response> {
  const schema = hookRequestSchema(service.kind, service.hook)
  const translators = new Map<Locale, Translator>()
  const translatorOf = (locale: Locale): Translator => {
    const t = translators.get(locale) ?? cardTranslator(locale)
    translators.set(locale, t)
    return t
  }
  return async (c) => {
    const body = await readJson(c.req.raw, settings.within)
    const locale = requestedLocale(body, names.locale, acceptedLocale(c, settings.locale))
    const request = checkHookRequest(body, service, schema)
    const given = givenKartlegging(request, names, service.kind === 'kartlegging-complete')
    const decision = decide(given, settings)
    const { cards, kept } = cardsOf({
      t: withLocalTexts(translatorOf(locale), decision.kommune),
      locale,
      decision,
      request,
      service: service.id,
      base: settings.base,
      authored: new Date(settings.now()).toISOString(),
      none: given.kind === 'none',
      launchUrl: settings.launchUrl,
    })
    const call = {
      service: service.id,
      decision,
      locale,
      user: request.context.userId,
      client: c.get('issuer') ?? null,
      cards: kept,
    }
    await remember(call, service, settings)
    metrics.decision(decision)
    metrics.cards(service.id, cards)
    c.header('Content-Language', locale)
    c.header('Vary', 'Accept-Language', { append: true })
    return c.json({ cards })
  }
}

/** Without a memory nobody hears of departures; the clinician is to see the cards all the same. */
async function remember(call: RememberedCall, service: CdsService, settings: Settings): Promise<void> {
  const { memory, within, onFailure } = settings
  try {
    await within(Promise.resolve(memory.remember(call)), tooSlow)
  } catch (fault) {
    onFailure({ route: `/cds-services/${service.id}`, fault })
  }
}

export const tooSlow = () => refuse(503, 'timeout', 'the answer took too long: no recommendation was computed')

/** Decides on the answers that were given; on none at all where the client has looked and there are none. */
function decide(given: GivenKartlegging, { forlop, base, otherVersion }: Settings): Decision {
  if (given.kind === 'none') return assessed(forlop.safeAssess({}), given.where)
  if (given.kind === 'answers') return assessed(forlop.safeAssess(given.answers), given.where)
  const read = safeFromQuestionnaireResponse(given.form, { base, otherVersion })
  if (!read.success) throw invalidAnswers(read.error.issues, given.where)
  return assessed(forlop.safeAssess(read.kartlegging), given.where)
}

/** The decision, or a refusal that says which answers were wrong, and what would be right. */
export function assessed(result: ReturnType<Settings['forlop']['safeAssess']>, where: string): Decision {
  if (result.success) return result.decision
  throw invalidAnswers(result.error.issues, where)
}

const invalidAnswers = (
  issues: readonly { readonly path: readonly (string | number)[]; readonly message: string }[],
  where: string,
) =>
  refusal(
    400,
    issues.map(({ path, message }) => ({
      code: 'value',
      message,
      where: wherePath(...(where === '' ? [] : [where]), ...path),
    })),
  )
