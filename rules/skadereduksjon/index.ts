import type { Rule } from '../../src/engine/rule.js'
import { alkohol } from './alkohol.js'
import { allmennfarligSmitte } from './allmennfarlig-smitte.js'
import { folgetilstander } from './folgetilstander.js'
import { hverdagOgMestring } from './hverdag-og-mestring.js'
import { konkretVurdering } from './konkret-vurdering.js'
import { kroppsligHelse } from './kroppslig-helse.js'
import { lindringOgBehandling } from './lindring-og-behandling.js'
import { overdosefareVedLegemidler } from './overdosefare-ved-legemidler.js'
import { selvmordsrisikoVedForverring } from './selvmordsrisiko-ved-forverring.js'
import { smittevernhjelp } from './smittevernhjelp.js'
import { tiltakMotSmitte } from './tiltak-mot-smitte.js'
import { tryggereBruk } from './tryggere-bruk.js'

export const skadereduksjon: readonly Rule[] = [
  ...alkohol,
  allmennfarligSmitte,
  ...folgetilstander,
  ...hverdagOgMestring,
  konkretVurdering,
  ...kroppsligHelse,
  ...lindringOgBehandling,
  overdosefareVedLegemidler,
  selvmordsrisikoVedForverring,
  smittevernhjelp,
  ...tiltakMotSmitte,
  ...tryggereBruk,
]
