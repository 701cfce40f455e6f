const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 cannot hold, not even by number. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text for an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replaceAll(forbidden, '\ufffd').replaceAll(/[&<>"']/g, (character) => entities[character]!)

/** Attributes in the order given; what is null is left out. */
export const attributes = (values: { readonly [name: string]: string | number | null }): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('')
