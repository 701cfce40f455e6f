import { hovedforlop1 } from '../profiles.js'

/** A drug-induced psychosis that is repeated or severe. */
export const gjentattPsykose = {
  tilstander: ['rusutlost-psykose'],
  rusutlostPsykoseGjentattEllerAlvorlig: true,
} as const

/** The same, severe and expected to pass. */
export const alvorligOgKortvarig = { ...hovedforlop1, ...gjentattPsykose, alvorlighet: 'alvorlig' } as const
