import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { QueryClientProvider } from '@tanstack/react-query'
import {
  BaseRenderer,
  RendererThemeProvider,
  buildForm,
  getResponse,
  removeEmptyAnswersFromResponse,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer'

function Form() {
  const client = useRendererQueryClient()
  return createElement(
    RendererThemeProvider,
    null,
    createElement(QueryClientProvider, { client }, createElement(BaseRenderer)),
  )
}

let questionnaire

/** Draws the questionnaire, and what has been answered before. */
window.draw = async (form, questionnaireResponse) => {
  questionnaire = form
  await buildForm({ questionnaire: form, questionnaireResponse })
  createRoot(document.getElementById('form')).render(createElement(Form))
}

window.response = () => removeEmptyAnswersFromResponse(questionnaire, structuredClone(getResponse()))

document.title = 'Smart Forms'
