import type { Issue } from '../../forlop-error.js'
import type { FhirOptions } from '../names.js'
import { questionnaireUrl, questionnaireVersion } from './questionnaire.js'
import type { Json } from './read-items.js'

const readable: readonly unknown[] = ['completed', 'amended', 'in-progress', 'stopped']

/** Is it a response to our questionnaire that still stands, and is there nothing around it that could change what it means? */
export function checkEnvelope(response: Json, options: FhirOptions, readsOthers: boolean): Issue[] {
  const issues: Issue[] = []
  const fault = (name: string, code: Issue['code'], message: string): void =>
    void issues.push({ path: [name], code, message: `\`${name}\` ${message}` })

  for (const name of ['implicitRules', 'modifierExtension']) {
    if (name in response) fault(name, 'not-understood', 'can change what the answers mean, and is not read')
  }
  const { status, questionnaire } = response
  if (status === 'entered-in-error') fault('status', 'wrong-status', 'says that the response was entered in error')
  else if (!readable.includes(status)) fault('status', 'wrong-status', `must be one of ${readable.join(', ')}`)

  const [url, version, ...more] = typeof questionnaire === 'string' ? questionnaire.split('|') : []
  const right = questionnaireUrl(options)
  if (url !== right || more.length > 0) {
    fault('questionnaire', 'wrong-questionnaire', `must be ${right}, with or without a version`)
  } else if (version !== undefined && version !== questionnaireVersion() && !readsOthers) {
    const message = `must be of version ${questionnaireVersion()}; another one is read with \`otherVersion: 'read'\``
    fault('questionnaire', 'wrong-version', message)
  }
  return issues
}
