/* global forlop */
const form = document.querySelector('form')
const fault = document.querySelector('#fault')
const page = document.querySelector('pre')

function answer() {
  // what is not answered is left out: an unanswered question is never a "no"
  const answered = [...new FormData(form)].filter(([, value]) => value !== '')
  const { alder, ...others } = Object.fromEntries(answered)
  const result = forlop.safeAssess(alder === undefined ? others : { ...others, alder: Number(alder) })
  fault.textContent = result.success ? '' : result.error.issues.map(({ message }) => message).join('. ')
  page.textContent = result.success ? forlop.explain(result.decision, { locale: 'nb' }) : ''
}

form.addEventListener('input', answer)
form.addEventListener('submit', (event) => event.preventDefault())
answer()
