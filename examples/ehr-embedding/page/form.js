/** A small renderer of the form. A real one is a form renderer that knows the whole of FHIR's structured data capture. */

const make = (name, attributes, ...children) => {
  const element = Object.assign(document.createElement(name), attributes)
  element.append(...children)
  return element
}

/** Shows a Questionnaire, and hands over the items of the response when it is sent. */
export function showForm(element, { item }, onSubmit) {
  const questions = new Map()
  const read = () => item.flatMap((group) => readItem(group, questions))
  const refresh = () => {
    for (const { item, holder } of questions.values()) holder.hidden = !isEnabled(item, questions)
  }
  element.replaceChildren(...item.map((group) => showItem(group, questions)), make('button', {}, 'Lagre kartleggingen'))
  element.onchange = refresh
  element.onsubmit = (event) => {
    event.preventDefault()
    void onSubmit(read())
  }
  refresh()
}

function showItem(item, questions) {
  const { linkId, text, type, repeats, answerOption = [], item: under = [] } = item
  if (type === 'display') return make('small', {}, text)
  if (type === 'group') {
    return make('fieldset', {}, make('legend', {}, text), ...under.map((part) => showItem(part, questions)))
  }
  let input
  let holder
  if (type === 'integer') {
    input = make('input', { type: 'number', id: linkId })
    holder = make('div', {}, make('label', { htmlFor: linkId }, text), input)
  } else if (repeats) {
    input = answerOption.map(({ valueCoding }, index) =>
      make('input', { type: 'checkbox', id: `${linkId}-${index}`, value: valueCoding.code }),
    )
    const boxes = answerOption.map(({ valueCoding: { display } }, index) =>
      make('label', {}, input[index], ` ${display}`),
    )
    holder = make('fieldset', {}, make('legend', {}, text), ...boxes)
  } else {
    const options = answerOption.map(({ valueCoding: { display } }, index) => new Option(display, String(index)))
    input = make('select', { id: linkId }, new Option('Ikke besvart', ''), ...options)
    holder = make('div', {}, make('label', { htmlFor: linkId }, text), input)
  }
  questions.set(linkId, { item, input, holder })
  holder.append(...under.map((part) => showItem(part, questions)))
  return holder
}

/** The answers to a question as they stand: none is no answer, never «no». */
function answersTo({ item: { type, answerOption }, input }) {
  if (type === 'integer') return input.value === '' ? [] : [{ valueInteger: Number(input.value) }]
  const chosen = Array.isArray(input)
    ? answerOption.filter((_, index) => input[index].checked)
    : answerOption.filter((_, index) => input.value === String(index))
  return chosen.map(({ valueCoding: { system, code, display } }) => ({ valueCoding: { system, code, display } }))
}

function isEnabled({ enableWhen, enableBehavior = 'any' }, questions) {
  if (enableWhen === undefined) return true
  const holds = ({ question, operator, answerCoding, answerInteger, answerBoolean }) => {
    const answers = answersTo(questions.get(question))
    if (operator === 'exists') return answers.length > 0 === answerBoolean
    return answers.some(({ valueCoding, valueInteger }) => {
      if (operator === '=') return valueCoding?.code === answerCoding.code && valueCoding.system === answerCoding.system
      return operator === '>=' ? valueInteger >= answerInteger : valueInteger <= answerInteger
    })
  }
  return enableBehavior === 'all' ? enableWhen.every(holds) : enableWhen.some(holds)
}

/** An item of the response; nothing for what is not shown or not answered. */
function readItem({ linkId, text, type, item: under = [] }, questions) {
  if (type === 'display') return []
  const question = questions.get(linkId)
  if (question !== undefined && !isEnabled(question.item, questions)) return []
  const answer = question === undefined ? [] : answersTo(question)
  const item = under.flatMap((part) => readItem(part, questions))
  if (type !== 'group') return [...(answer.length > 0 ? [{ linkId, text, answer }] : []), ...item]
  return item.length > 0 ? [{ linkId, text, item }] : []
}
