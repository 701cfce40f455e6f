/** Too long for the compiler to read as a type. */
declare const cases: unknown
// eslint-disable-next-line no-restricted-syntax -- what a JSON module gives is its default
export default cases
