import type { Source } from '../../src/guideline/source.js'
import { andreForskrifter } from './andre-forskrifter.js'
import { barnevernsloven } from './barnevernsloven.js'
import { boligsosialloven } from './boligsosialloven.js'
import { folkehelseloven } from './folkehelseloven.js'
import { helseOgOmsorgstjenesteloven } from './helse-og-omsorgstjenesteloven.js'
import { helsepersonelloven } from './helsepersonelloven.js'
import { journalforskriften } from './journalforskriften.js'
import { nasjonaleRad } from './nasjonale-rad.js'
import { pasientOgBrukerrettighetsloven } from './pasient-og-brukerrettighetsloven.js'
import { psykiskHelsevernloven } from './psykisk-helsevernloven.js'
import { smittevernloven } from './smittevernloven.js'
import { spesialisthelsetjenesteloven } from './spesialisthelsetjenesteloven.js'
import { straffeloven } from './straffeloven.js'

/** What rules rest on beside the guide, by id. */
export const sources: { readonly [id: string]: Source } = {
  ...helsepersonelloven,
  ...helseOgOmsorgstjenesteloven,
  ...pasientOgBrukerrettighetsloven,
  ...spesialisthelsetjenesteloven,
  ...psykiskHelsevernloven,
  ...straffeloven,
  ...barnevernsloven,
  ...smittevernloven,
  ...folkehelseloven,
  ...boligsosialloven,
  ...journalforskriften,
  ...andreForskrifter,
  ...nasjonaleRad,
}
