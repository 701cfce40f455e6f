import { is } from '../vocabulary.js'

/** Elevated violence risk. The guide's words for it differ (assumed, known, found); any of them is enough (G9). */
export const forhoyetVoldsrisiko = is('voldsrisiko', 'forhoyet', 'akutt-fare')
