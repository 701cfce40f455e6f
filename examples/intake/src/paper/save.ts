/** Hands a file to the person at the screen. It is made here, and goes nowhere but to the folder they choose. */
export function save(name: string, content: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // the browser reads it after the click
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
