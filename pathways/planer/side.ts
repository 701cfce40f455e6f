import type { NationalProduct } from '../../src/guideline/source.js'

/** The day the stored copies of the pages were read. */
const checked = '2026-11-22'

export const helsedirektoratet = 'https://www.helsedirektoratet.no'

type Page = Omit<NationalProduct, 'kind' | 'id' | 'checked'>

/** The pages of one table, by id. */
export const pages = <Id extends string>(all: { readonly [K in Id]: Page }): { readonly [K in Id]: NationalProduct } =>
  Object.fromEntries(
    Object.entries<Page>(all).map(([id, page]) => [id, { kind: 'national-product', id, checked, ...page }]),
  ) as { readonly [K in Id]: NationalProduct }
