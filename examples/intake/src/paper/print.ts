/** Prints one part of the page, and nothing else of it. */
export function printOnly(part: HTMLElement): void {
  part.dataset.printed = ''
  document.body.dataset.printing = ''
  const done = () => {
    delete part.dataset.printed
    delete document.body.dataset.printing
  }
  window.addEventListener('afterprint', done, { once: true })
  window.print()
}
