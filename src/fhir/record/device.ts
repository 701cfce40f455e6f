import type { RecordContext } from './context.js'
import type { Device } from './types.js'

/** How a resource points to the software inside it. */
export const deviceLink = { reference: '#forlop', type: 'Device' }

/** The software that made a resource, with the rules it was made by. It lies inside, so that nothing is left dangling. */
export const device = ({ decision, t }: Pick<RecordContext, 'decision' | 't'>): Device => ({
  resourceType: 'Device',
  id: 'forlop',
  deviceName: [{ name: 'forlop', type: 'model-name' }],
  version: [{ type: { text: t('record.rules') }, value: decision.guideline.fingerprint }],
})
