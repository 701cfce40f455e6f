import type { Decision } from 'forlop'
import type { ChosenMeasure } from '../case/case'
import { actionTitle, isAction, ruleOf } from '../decision/content'
import type { Text } from '../text/locale'
import { capital } from './capital'

/** The measure in the language of the page, where its name is known in others than the one it was chosen in. */
export function measureTitle(t: (text: Text) => string, measure: ChosenMeasure, { kommune }: Decision): string {
  const services = kommune?.offers.flatMap((offer) => offer.services) ?? []
  const service = services.find(({ id }) => id === measure.service)
  if (service !== undefined) return t(service.name)
  const rule = ruleOf(measure.id)
  if (rule !== undefined) return capital(t(rule.title))
  return isAction(measure.id) ? t(actionTitle(measure.id)) : measure.title
}
