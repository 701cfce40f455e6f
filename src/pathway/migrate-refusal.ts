import type { NoWay } from './migrate-steps.js'

/**
 * What stands in the way of a migration.
 * - `no-place`: where the person stands has no place in the new machine
 * - `duty-lost`: a duty would be lost
 * - `not-whole`: the result would not be an instance
 */
export type Problem = 'no-place' | 'duty-lost' | 'not-whole'

/**
 * Why an instance was not carried over.
 * - `unknown-pathway`: there is no such pathway here
 * - `unknown-version`: no migration leads from its version, or on from a version on the way
 * - `newer-version`: it was made by a later version than the one that is here
 * - `other-machine`: its machine is not the one that was released as its version
 * - `unknown-target`: the version asked for is not the one that is here
 * - `too-old`: something that happened later than the migration is registered
 * - `other-revision`: somebody has registered something since the instance was read
 */
export type MigrationRefusalCode = NoWay | Problem | 'unknown-pathway' | 'too-old' | 'other-revision'

export interface MigrationRefusal {
  readonly refused: MigrationRefusalCode
  readonly message: string
}

export const migrationRefusal = (refused: MigrationRefusalCode): MigrationRefusal =>
  Object.freeze({ refused, message: messages[refused] })

const messages: { readonly [C in MigrationRefusalCode]: string } = {
  'unknown-pathway': 'there is no such pathway',
  'unknown-version': 'no migration leads from the version of the instance to the one that is here',
  'newer-version': 'the instance was made by a later version than the one that is here',
  'other-machine': 'the machine of the instance is not the one that was released as its version',
  'unknown-target': 'an instance can only be carried over to the version that is here',
  'no-place': 'where the person stands has no place in the new machine',
  'duty-lost': 'a duty would be lost: a dry run says which',
  'not-whole': 'the result would not be a whole instance: a migration must say how what is new begins',
  'too-old': 'something that happened later than the migration is registered already',
  'other-revision': 'somebody has registered something since you read it: read it again',
}
