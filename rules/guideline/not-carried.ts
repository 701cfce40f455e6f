/**
 * Why a statement of the register has no rule: it defines a word or a frame (`definition`), gives evidence or reasoning
 * without a demand (`background`), is held by how the library is built (`design`), is a question of the kartlegging
 * (`fact`), or belongs to a plan, a referral or a pathway (`pathways`).
 */
export interface NotCarriedReason {
  readonly as: 'definition' | 'background' | 'design' | 'fact' | 'pathways'
  readonly why: string
}

export type NotCarried = { readonly [statement: string]: NotCarriedReason }
