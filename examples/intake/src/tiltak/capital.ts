/** Options are written to stand inside a sentence; here they stand alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
