import { showCards } from './cards.js'
import { showForm } from './form.js'

const find = (id) => document.getElementById(id)

const user = 'Practitioner/eksempel'
const patients = { kari: 'Kari Eksempel, 34 år', ola: 'Ola Eksempel, 52 år' }

const form = await (await fetch('fhir/Questionnaire/kartlegging')).json()
const services = (await (await fetch('cds-services')).json()).services

/** Calls every service that listens to what has happened, as CDS Hooks has it. */
async function callHook(isHook, context, prefetch) {
  find('cards').replaceChildren()
  for (const { id, hook } of services.filter(isHook)) {
    const response = await fetch(`cds-services/${id}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify({ hook, hookInstance: crypto.randomUUID(), context, prefetch }),
    })
    const answer = await response.json()
    // an answer that is no answer is told: silence would read as «nothing to do»
    if (!response.ok) find('cards').append(`Tjenesten svarte ikke: ${answer.issue[0].diagnostics}`)
    else showCards(find('cards'), id, answer.cards, { save, show: showRecord })
  }
  find('advice').scrollIntoView()
}

/** Saves a resource in the record. */
async function save(resource) {
  await fetch('record', { method: 'POST', body: JSON.stringify(resource) })
  await showRecord()
}

async function showRecord() {
  const { resources, departures } = await (await fetch('record')).json()
  const line = (text) => Object.assign(document.createElement('li'), { textContent: text })
  find('kept').replaceChildren(
    ...resources.map(({ resourceType, status, code }) =>
      line([resourceType, status, code?.text].filter(Boolean).join(', ')),
    ),
    ...departures.map(({ action, reason, by, departsFrom }) =>
      line(`Avvik fra «${action}» (${departsFrom?.strength}): ${reason} (${by})`),
    ),
  )
  return resources
}

async function openPatient(patientId) {
  const context = { userId: user, patientId }
  document.querySelector('main').hidden = false
  find('patient').textContent = patients[patientId]
  find('patient').focus()
  const known = (await showRecord()).filter(
    ({ resourceType, status, subject }) =>
      resourceType === 'QuestionnaireResponse' &&
      status === 'completed' &&
      subject.reference === `Patient/${patientId}`,
  )
  // null: the record has looked, and there is none
  await callHook(({ hook }) => hook === 'patient-view', context, { kartlegging: known.at(-1) ?? null })
  showForm(find('form'), form, async (item) => {
    const questionnaireResponse = {
      resourceType: 'QuestionnaireResponse',
      questionnaire: `${form.url}|${form.version}`,
      status: 'completed',
      subject: { reference: `Patient/${patientId}` },
      authored: new Date().toISOString(),
      ...(item.length > 0 && { item }),
    }
    await save(questionnaireResponse)
    await callHook(({ hook }) => hook.endsWith('.kartlegging-complete'), { ...context, questionnaireResponse })
  })
}

for (const [id, name] of Object.entries(patients)) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name })
  button.addEventListener('click', () => void openPatient(id))
  find('patients').append(button)
}
