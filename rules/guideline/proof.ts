export const proof: { readonly [statement: string]: readonly string[] } = {}
