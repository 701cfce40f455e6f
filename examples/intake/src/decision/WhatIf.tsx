import type { Decision, Forlop, Kartlegging } from 'forlop'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import * as texts from './whatIfTexts'
import { WhatIfForm } from './WhatIfForm'

interface WhatIfProps {
  readonly kartlegging: Kartlegging
  readonly decision: Decision
  readonly forlop: Forlop
}

export function WhatIf(props: WhatIfProps) {
  const { t } = useLocale()
  return (
    <section className="action-group">
      <Fold summary={<h3>{t(texts.whatIf)}</h3>}>{() => <WhatIfForm {...props} />}</Fold>
    </section>
  )
}
