import { guide } from '../../../rules/guideline/guide.js'
import { questionnaireUrl } from '../../fhir/questionnaire/questionnaire.js'
import { guideUrl } from '../../fhir/record/guide-link.js'
import type { Link } from '../response/card.js'
import type { CardContext } from './context.js'

/** The page of the guide: the one in force, by which alone the service decides. */
export const guidePage = guideUrl(guide.id)!

export const guideLinks = ({ t }: CardContext): readonly Link[] => [
  { label: t('link.guide'), url: guidePage, type: 'absolute' },
]

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
