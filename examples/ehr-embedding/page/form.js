/** A small renderer of the form. A real one is a form renderer that knows the whole of FHIR's structured data capture. */

const make = (name, attributes, ...children) => {
  const element = Object.assign(document.createElement(name), attributes)
  element.append(...children)
  return element
}

/** Shows a Questionnaire, and hands over the items of the response when it is sent. */
export function showForm(element, { item, contained = [] }, onSubmit) {
  const questions = new Map()
  const read = () => item.flatMap((group) => readItem(group, questions))
  const refresh = () => {
    for (const { item, holder } of questions.values()) holder.hidden = !isEnabled(item, questions)
  }
  element.replaceChildren(
    ...item.map((group) => showItem(group, questions, contained)),
    make('button', {}, 'Lagre kartleggingen'),
  )
  element.onchange = refresh
  element.onsubmit = (event) => {
    event.preventDefault()
    void onSubmit(read())
  }
  refresh()
}

/** The codes that a question can be answered with: its own, or those of a value set that comes with the form. */
function codingsOf({ answerOption = [], answerValueSet }, contained) {
  if (answerValueSet === undefined) return answerOption.map(({ valueCoding }) => valueCoding)
  const { compose } = contained.find(({ id }) => `#${id}` === answerValueSet)
  return compose.include.flatMap(({ system, concept }) =>
    concept.map(({ code, display }) => ({ system, code, display })),
  )
}

function showItem(item, questions, contained) {
  const { linkId, text, type, repeats, item: under = [] } = item
  const codings = codingsOf(item, contained)
  if (type === 'display') return make('small', {}, text)
  if (type === 'group') {
    return make('fieldset', {}, make('legend', {}, text), ...under.map((part) => showItem(part, questions, contained)))
  }
  let input
  let holder
  if (type === 'integer') {
    input = make('input', { type: 'number', id: linkId })
    holder = make('div', {}, make('label', { htmlFor: linkId }, text), input)
  } else if (repeats) {
    input = codings.map(({ code }, index) => make('input', { type: 'checkbox', id: `${linkId}-${index}`, value: code }))
    const boxes = codings.map(({ display }, index) => make('label', {}, input[index], ` ${display}`))
    holder = make('fieldset', {}, make('legend', {}, text), ...boxes)
  } else {
    const options = codings.map(({ display }, index) => new Option(display, String(index)))
    input = make('select', { id: linkId }, new Option('Ikke besvart', ''), ...options)
    holder = make('div', {}, make('label', { htmlFor: linkId }, text), input)
  }
  questions.set(linkId, { item, input, holder, codings })
  holder.append(...under.map((part) => showItem(part, questions, contained)))
  return holder
}

/** The answers to a question as they stand: none is no answer, never «no». */
function answersTo({ item: { type }, input, codings }) {
  if (type === 'integer') return input.value === '' ? [] : [{ valueInteger: Number(input.value) }]
  const chosen = Array.isArray(input)
    ? codings.filter((_, index) => input[index].checked)
    : codings.filter((_, index) => input.value === String(index))
  return chosen.map((valueCoding) => ({ valueCoding }))
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
