import { guide } from '../../../rules/guideline/guide.js'
import { textsOf } from '../../explain/texts.js'
import { locales, type Text } from '../../guideline/text.js'
import { absentReasons, type AbsentReason } from '../../kartlegging/kartlegging.js'

/** Says in every language what the texts of a key say, as the beginning of a sentence. */
const phrase = (key: string): Text => {
  const [nb, nn, en] = locales.map((locale) => capital(textsOf(locale)[key]!))
  return { nb: nb!, nn: nn!, en: en! }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export interface QuestionnaireTexts {
  readonly title: Text
  readonly description: Text
  readonly yes: Text
  readonly no: Text
  readonly noneOfThese: Text
  /** After the name of the fact and a colon. */
  readonly whyNoAnswer: Text
  readonly absent: { readonly [R in AbsentReason]: Text }
}

let made: QuestionnaireTexts | undefined

/** What the form says beside the questions, which are said by the facts. Gathered at first use. */
export const questionnaireTexts = (): QuestionnaireTexts => (made ??= gatherTexts())

const gatherTexts = (): QuestionnaireTexts => ({
  title: {
    nb: `Kartlegging etter «${guide.title.nb}»`,
    nn: `Kartlegging etter «${guide.title.nn}»`,
    en: `Kartlegging by “${guide.title.en}”`,
  },
  description: {
    nb:
      'Svarene gir et forslag til hovedforløp, henvisning og tiltak; fagpersonen og personen det gjelder, avgjør ' +
      'sammen. Ingen spørsmål er obligatoriske. Et spørsmål uten svar er ukjent, aldri nei; «ikke aktuelt» leses som nei.',
    nn:
      'Svara gir eit forslag til hovudforløp, tilvising og tiltak; fagpersonen og personen det gjeld, avgjer ' +
      'saman. Ingen spørsmål er obligatoriske. Eit spørsmål utan svar er ukjent, aldri nei; «ikkje aktuelt» blir lese som nei.',
    en:
      'The answers give a proposal of hovedforløp, referral and actions; the professional and the person decide ' +
      'together. No question is mandatory. A question without an answer is unknown, never no; “not applicable” reads as no.',
  },
  yes: phrase('yes'),
  no: phrase('no'),
  noneOfThese: { nb: 'Ingen av disse', nn: 'Ingen av desse', en: 'None of these' },
  whyNoAnswer: {
    nb: 'hvorfor er det ikke noe svar?',
    nn: 'kvifor er det ikkje noko svar?',
    en: 'why is there no answer?',
  },
  absent: Object.fromEntries(
    absentReasons.map((reason) => [reason, phrase(`absent.${reason}`)]),
  ) as QuestionnaireTexts['absent'],
})

/** The question of why a number is missing. */
export function whyNoAnswer(label: Text): Text {
  const { whyNoAnswer: why } = questionnaireTexts()
  return { nb: `${label.nb}: ${why.nb}`, nn: `${label.nn}: ${why.nn}`, en: `${label.en}: ${why.en}` }
}
