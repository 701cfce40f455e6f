import type { NotCarried } from '../not-carried.js'

const goal = 'Describes a goal that harm reduction often shares with treatment, without asking for anything.'

export const r8: NotCarried = {
  'R8.05': { as: 'definition', why: goal },
  'R8.06': { as: 'definition', why: goal },
  'R8.07': { as: 'definition', why: goal },
  'R8.08': { as: 'definition', why: goal },
  'R8.09': { as: 'definition', why: goal },
  'R8.18': { as: 'definition', why: 'Places harm prevention within selective and indicated prevention.' },
  'R8.19': { as: 'definition', why: 'Says what harm reduction aims at, whether or not the problem itself is treated.' },
  'R8.35': { as: 'definition', why: 'Defines harm reduction.' },
}
