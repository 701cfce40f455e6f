import { is } from '../vocabulary.js'

/** Self-harm was found: tied to an acute crisis, or lasting or severe. */
export const selvskadingAvdekket = is('selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig')

/** Suicide risk was found. Imminent danger is a found risk too. */
export const selvmordsrisikoAvdekket = is('selvmordsrisiko', 'avdekket', 'akutt-fare')

/** Violence risk was found or is assumed to be elevated; the guide uses both words without defining either (G9). */
export const voldsrisikoForhoyet = is('voldsrisiko', 'forhoyet', 'akutt-fare')

/** There are signs of violence risk, or more than signs. */
export const tegnTilVoldsrisiko = is('voldsrisiko', 'tegn', 'forhoyet', 'akutt-fare')
