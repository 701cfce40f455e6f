/** The specification: fewer than 140 characters. */
const LONGEST_SUMMARY = 139

/** Cuts a text between words, with an ellipsis for what is left out. Never inside a character. */
export function shorten(text: string, longest = LONGEST_SUMMARY): string {
  if (text.length <= longest) return text
  let cut = ''
  for (const character of text) {
    if (cut.length + character.length > longest - 1) break
    cut += character
  }
  const betweenWords = /\s/u.test(text.charAt(cut.length))
  // one word that is longer than all there is room for is cut where the room ends
  const whole = betweenWords || !/\s/u.test(cut) ? cut : cut.replace(/\s+\S*$/u, '')
  return `${whole.replace(/[\s,;:.–-]+$/u, '')}…`
}
