/** Whether data has a form. Never throws, whatever it is given. */
export type Shape = (value: unknown) => boolean

/** What reading throws is no data: a getter of somebody else, a proxy, a knot. */
export const holds = (shape: Shape, value: unknown): boolean => {
  try {
    return shape(value)
  } catch {
    return false
  }
}

export const text: Shape = (value) => typeof value === 'string'
export const number: Shape = (value) => typeof value === 'number'
export const yesOrNo: Shape = (value) => typeof value === 'boolean'
export const nothing: Shape = (value) => value === undefined || value === null
export const oneOf =
  (values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value)
export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value))

export const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.length < 10_000 && Array.from(value as unknown[]).every(shape)

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with these members, each as its shape says. Others are let be. */
export const object =
  (members: { readonly [name: string]: Shape }): Shape =>
  (value) =>
    isObject(value) && Object.entries(members).every(([name, shape]) => shape(value[name]))

/** An object whose members all have one shape. */
export const record =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every(shape)
