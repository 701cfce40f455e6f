/** What can be seen to be chosen or written at each question: the words beside what is ticked, or what stands in a field. */
window.shows = (places) =>
  places.map(({ linkId, selector }) => {
    const inputs = [...document.querySelectorAll(`${selector} input`)]
    const words = inputs.flatMap((input) => {
      if (input.type === 'text') return [input.value]
      return input.checked ? [input.closest('label').innerText.trim()] : []
    })
    return { linkId, words: words.filter((word) => word !== '') }
  })
