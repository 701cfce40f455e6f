import type { Narrative } from './elements.js'

/** What XML cannot hold: control characters, halves of surrogate pairs and two non-characters. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/** A text from outside that FHIR and XML can hold: what they cannot is replaced by �. */
export const writable = (text: string): string => text.replace(unwritable, '\ufffd')

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text inside XHTML. */
export const escapeXhtml = (text: string): string => writable(text).replace(/[&<>"']/g, (found) => entities[found]!)

export const heading = (text: string): string => `<h3>${escapeXhtml(text)}</h3>`
export const paragraph = (text: string): string => `<p>${escapeXhtml(text)}</p>`
export const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeXhtml(item)}</li>`).join('')}</ul>`

/** A text for people beside the data, made of the same data. */
export const narrative = (language: string, ...parts: readonly string[]): Narrative => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="${language}" xml:lang="${language}">${parts.join('')}</div>`,
})

/** A page of plain text: a line with dashes under it is a heading, an indented line belongs to the line before it. */
export function pageParts(page: string): string[] {
  const lines = page.split('\n')
  const parts: string[] = []
  lines.forEach((line, index) => {
    if (line === '' || /^-+$/.test(line)) return
    if (/^-+$/.test(lines[index + 1] ?? '')) parts.push(heading(line))
    else if (line.startsWith('  ') && parts.at(-1)?.endsWith('</p>') === true) {
      parts.push(parts.pop()!.replace(/<\/p>$/, `<br/>${escapeXhtml(line.trim())}</p>`))
    } else parts.push(paragraph(line.trim()))
  })
  return parts
}
