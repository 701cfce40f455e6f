/* global LForms, document */

/** Draws the questionnaire, and what has been answered before. */
window.draw = async (questionnaire, response) => {
  await LForms.Util.addFormToPage(
    response === undefined
      ? questionnaire
      : LForms.Util.mergeFHIRDataIntoLForms(
          response,
          LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4'),
          'R4',
        ),
    'form',
    { fhirVersion: 'R4' },
  )
}

window.response = () =>
  LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', undefined, { rootContainerId: 'form' })

document.title = 'LHC-Forms'
