import type { Decision } from '../../engine/decision.js'
import { deepFreeze } from '../../engine/freeze.js'
import { isPlain } from '../../guarded.js'
import { frozenCopy } from '../../pathway/frozen-copy.js'
import { holds } from '../../shape.js'
import { canonical } from '../names.js'
import { answersLink, authorLink, recordContext, type RecordContext } from './context.js'
import { device, deviceLink } from './device.js'
import { guideCanonical } from './guide-link.js'
import { checkRecordOptions, type RecordOptions } from './options.js'
import { notAnObject } from './check.js'
import { guideTitle } from './said.js'
import type { CodeableConcept, Provenance, Reference } from './types.js'
import { narrative, paragraph } from './xhtml.js'

/**
 * Where resources of a decision come from: the software with the fingerprint of its rules, the professional behind them
 * where one is given, the answers, the guide, and the decision by its id.
 *
 * @throws ForlopError `invalid-options`, also when there is no target
 */
export function provenance(decision: Decision, targets: readonly Reference[], options: RecordOptions): Provenance {
  checkRecordOptions(options)
  if (!holds(isPlain, targets) || !Array.isArray(targets) || targets.length === 0) throw notAnObject('targets')
  return deepFreeze(makeProvenance(recordContext(decision, options), frozenCopy(targets)))
}

const participant = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code, display }],
})

export function makeProvenance(context: RecordContext, targets: readonly Reference[]): Provenance {
  const { decision, fhir, given, locale, t } = context
  const { guideline } = decision
  const author = authorLink(context)
  const answers = answersLink(context)
  const guide = guideTitle(guideline.id, locale)
  const { edition, fingerprint } = guideline
  return {
    resourceType: 'Provenance',
    language: locale,
    text: narrative(
      locale,
      paragraph(t('record.provenance', { guide, edition, fingerprint: fingerprint.slice(0, 12) })),
      paragraph(guideline.disclaimer[locale]),
    ),
    contained: [device(context)],
    target: [...targets],
    recorded: given.authored,
    activity: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation', code: 'CREATE', display: 'create' }],
    },
    agent: [
      { type: participant('assembler', 'Assembler'), who: deviceLink },
      ...(author === undefined ? [] : [{ type: participant('author', 'Author'), who: author }]),
    ],
    entity: [
      ...(answers === undefined ? [] : [{ role: 'source' as const, what: answers }]),
      {
        role: 'source',
        what: {
          identifier: { system: canonical(fhir, 'NamingSystem', 'rules'), value: fingerprint },
          display: `${guide}, ${edition}: ${guideCanonical(fhir, guideline)}`,
        },
      },
      {
        role: 'derivation',
        what: {
          identifier: { system: canonical(fhir, 'NamingSystem', 'decision'), value: decision.id },
        },
      },
    ],
  }
}
