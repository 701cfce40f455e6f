import type { Decision } from '../../engine/decision.js'
import { deepFreeze } from '../../engine/freeze.js'
import { actionConcept } from './concepts.js'
import { encounterPart, identifierFor, recordContext, type RecordContext } from './context.js'
import { device, deviceLink } from './device.js'
import { checkRecordOptions, type RecordOptions } from './options.js'
import { demanded } from './said.js'
import type { Flag } from './types.js'
import { heading, narrative } from './xhtml.js'

/**
 * A warning to everyone who opens the record, in the one case that is one: somebody must act at once. It says what to do
 * and nothing of the person, and whoever finds the danger over ends it. Null when nothing is immediate.
 *
 * @throws ForlopError `invalid-options`
 */
export function flag(decision: Decision, options: RecordOptions): Flag | null {
  checkRecordOptions(options)
  return deepFreeze(makeFlag(recordContext(decision, options)))
}

export function makeFlag(context: RecordContext): Flag | null {
  const { given, locale, t } = context
  const immediate = demanded(context).filter(({ urgency, status }) => urgency === 'immediate' && status === 'open')
  if (immediate.length === 0) return null
  const text = t('record.flag', { actions: immediate.map(({ id }) => t(`action.${id}`)).join('; ') })
  return {
    resourceType: 'Flag',
    language: locale,
    text: narrative(locale, heading(text)),
    contained: [device(context)],
    identifier: [identifierFor(context, 'flag')],
    status: 'active',
    category: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/flag-category', code: 'safety', display: 'Safety' }],
      },
    ],
    code: { coding: immediate.flatMap(({ id }) => actionConcept(context, id).coding!), text },
    subject: context.subject,
    period: { start: given.authored },
    ...encounterPart(context),
    author: deviceLink,
  }
}
