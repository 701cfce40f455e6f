import { questionnaireUrl } from '../../fhir/questionnaire/questionnaire.js'
import { guideUrl } from '../../fhir/record/guide-link.js'
import type { Link } from '../response/card.js'
import type { CardContext } from './context.js'

/** The page of the guide. */
export function guideLinks({ t, decision }: CardContext): readonly Link[] {
  const url = guideUrl(decision.guideline.id)
  return url === undefined ? [] : [{ label: t('link.guide'), url, type: 'absolute' }]
}

/** The host's SMART app with the form, told which form it is. */
export const formLinks = ({ t, launchUrl, base }: CardContext): readonly Link[] =>
  launchUrl === undefined
    ? []
    : [
        {
          label: t('link.form'),
          url: launchUrl,
          type: 'smart',
          appContext: JSON.stringify({ questionnaire: questionnaireUrl({ base }) }),
        },
      ]
