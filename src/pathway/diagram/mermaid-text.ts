/** A path as a name that Mermaid takes. */
export const idOf = (path: string): string => path.replaceAll(/[.-]/g, '_')

/** What could mean something to Mermaid is written by its number. */
export const escape = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[^\p{L}\p{N} .,()[\]«»-]/gu, (character) => `#${character.codePointAt(0)!};`)
