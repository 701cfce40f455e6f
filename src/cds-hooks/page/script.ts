/** What the page does in the browser. It builds elements and writes text; it never writes HTML. */
export const pageScript = String.raw`const find = (id) => document.getElementById(id)
const [service, example, body, token, result] = ['service', 'example', 'body', 'token', 'result'].map(find)
const say = { ...result.dataset }

const make = (name, attributes, ...children) => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

const { examples, requests } = await (await fetch('page.json')).json()
example.append(...examples.map(({ name }, index) => new Option(name, index)))

const fillIn = () => {
  const { request, answersAt } = structuredClone(requests.find(({ id }) => id === service.value))
  request.hookInstance = crypto.randomUUID ? crypto.randomUUID() : request.hookInstance
  const [holder, name] = answersAt
  request[holder][name] = examples[Number(example.value)].kartlegging
  body.value = JSON.stringify(request, null, 2)
}
service.addEventListener('change', fillIn)
example.addEventListener('change', fillIn)
fillIn()

const post = (path, text) =>
  fetch(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Language': document.documentElement.lang,
      ...(token && token.value && { Authorization: 'Bearer ' + token.value }),
    },
    body: text,
  })

// the little of Markdown that cards are written in: paragraphs, lists in two levels, bold, escapes
const inline = (text) =>
  text.split(/(\*\*(?:[^*\\]|\\.)*\*\*)/).map((part) => {
    const plain = part.replace(/^\*\*|\*\*$/g, '').replace(/\\(.)/g, '$1').replaceAll('&amp;', '&')
    return part.startsWith('**') ? make('strong', {}, plain) : plain
  })
const markdown = (text) => {
  const blocks = []
  for (const line of text.split('\n')) {
    const item = /^( *)- (.*)$/.exec(line)
    if (line === '') blocks.push(null)
    else if (!item) blocks.push(make('p', {}, ...inline(line)))
    else {
      if (blocks.at(-1)?.tagName !== 'UL') blocks.push(make('ul', {}))
      const list = blocks.at(-1)
      if (item[1] === '') list.append(make('li', {}, ...inline(item[2])))
      else {
        const last = list.lastElementChild
        if (last.lastElementChild?.tagName !== 'UL') last.append(make('ul', {}))
        last.lastElementChild.append(make('li', {}, ...inline(item[2])))
      }
    }
  }
  return blocks.filter((block) => block !== null)
}

const json = (title, value) =>
  make('details', {}, make('summary', {}, title), make('pre', {}, JSON.stringify(value, null, 2)))

const showCard = (path, card) => {
  const note = make('p', { role: 'status' })
  const tell = async (feedback) => {
    const entry = { card: card.uuid, outcomeTimestamp: new Date().toISOString(), ...feedback }
    const response = await post(path + '/feedback', JSON.stringify({ feedback: [entry] }))
    const { ok, status } = response
    await response.text()
    note.textContent = ok ? say.thanks : say.status + ' ' + status
  }
  const article = make('article', { 'data-indicator': card.indicator }, make('h3', {}, card.summary))
  const source = card.source.url ? make('a', { href: card.source.url, rel: 'noreferrer' }, card.source.label) : card.source.label
  article.append(make('p', {}, source, card.source.topic ? ' (' + card.source.topic.code + ')' : ''))
  article.append(make('details', { open: '' }, make('summary', {}, card.indicator), ...markdown(card.detail)))
  for (const suggestion of card.suggestions ?? []) {
    const accept = make('button', { type: 'button' }, say.accept)
    accept.addEventListener('click', () =>
      tell({ outcome: 'accepted', acceptedSuggestions: [{ id: suggestion.uuid }] }),
    )
    article.append(make('div', {}, accept, json(suggestion.label, suggestion.actions[0].resource)))
  }
  if (card.overrideReasons) {
    const reason = make('select', {}, ...card.overrideReasons.map(({ display }, index) => new Option(display, index)))
    const comment = make('input', {})
    const override = make('button', { type: 'button' }, say.override)
    override.addEventListener('click', () => {
      const { code, system } = card.overrideReasons[Number(reason.value)]
      const userComment = comment.value.trim()
      void tell({ outcome: 'overridden', overrideReason: { reason: { code, system }, ...(userComment && { userComment }) } })
    })
    article.append(make('label', {}, say.reason, reason), make('label', {}, say.comment, comment), override)
  }
  for (const { label, url, type } of card.links ?? []) {
    article.append(make('p', {}, type === 'absolute' ? make('a', { href: url, rel: 'noreferrer' }, label) : label))
  }
  article.append(note)
  return article
}

find('form').addEventListener('submit', async (event) => {
  event.preventDefault()
  const path = 'cds-services/' + service.value
  try {
    const response = await post(path, body.value)
    const answer = await response.json()
    result.replaceChildren(
      make('p', {}, say.status + ' ' + response.status),
      ...(answer.cards ?? []).map((card) => showCard(path, card)),
      ...(answer.issue ?? []).map(({ diagnostics, expression = [] }) => make('p', {}, expression.join() + ' ' + diagnostics)),
      json(say.raw, answer),
    )
  } catch {
    result.replaceChildren(make('p', {}, say.failed))
  }
})
`
