/** Shows cards, carries out what is accepted, and tells the service of it. */

const make = (name, attributes, ...children) => {
  const element = Object.assign(document.createElement(name), attributes)
  element.append(...children)
  return element
}

export function showCards(element, service, cards, record) {
  element.append(...cards.map((card) => showCard(service, card, record)))
}

function showCard(service, card, record) {
  const { uuid, summary, detail, indicator, source, suggestions = [], overrideReasons = [] } = card
  const tell = async (outcome) => {
    const feedback = [{ card: uuid, outcomeTimestamp: new Date().toISOString(), ...outcome }]
    await fetch(`cds-services/${service}/feedback`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ feedback }),
    })
    await record.show()
  }
  const article = make('article', {}, make('h4', {}, summary))
  article.dataset.indicator = indicator
  article.append(make('p', {}, make('a', { href: source.url ?? '', rel: 'noreferrer' }, source.label)))
  // a real host shows Markdown as Markdown
  article.append(make('details', {}, make('summary', {}, 'Hvorfor'), make('pre', {}, detail)))

  for (const { uuid: id, label, actions } of suggestions) {
    const button = make('button', { type: 'button' }, label)
    button.addEventListener('click', async () => {
      button.disabled = true
      for (const { resource } of actions) await record.save(resource)
      await tell({ outcome: 'accepted', acceptedSuggestions: [{ id }] })
    })
    article.append(button)
  }

  if (overrideReasons.length > 0) {
    const reason = make(
      'select',
      {},
      ...overrideReasons.map(({ display }, index) => new Option(display, String(index))),
    )
    const comment = make('input', { type: 'text' })
    const button = make('button', { type: 'button' }, 'Velg bort')
    button.addEventListener('click', async () => {
      const { code, system } = overrideReasons[Number(reason.value)]
      const userComment = comment.value.trim()
      await tell({
        outcome: 'overridden',
        overrideReason: { reason: { code, system }, ...(userComment !== '' && { userComment }) },
      })
      article.remove()
    })
    article.append(
      make(
        'details',
        {},
        make('summary', {}, 'Velg bort dette kortet'),
        make('label', {}, 'Grunn ', reason),
        make('label', {}, 'Kommentar ', comment),
        button,
      ),
    )
  }
  return article
}
