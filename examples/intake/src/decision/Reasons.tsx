import type { PlacingReason } from 'forlop'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import { Because } from './Because'
import { Gaps } from './Gaps'
import { Statements } from './Statements'
import * as texts from './texts'
import { useTitles } from './titles'
import { basisWord } from './words'

/** Why the levels are what they are, and what could still move them. */
export function Reasons({ reasons }: { readonly reasons: readonly PlacingReason[] }) {
  const { t } = useLocale()
  const applies = reasons.filter(({ status }) => status === 'applies')
  const open = reasons.filter(({ status }) => status === 'unknown')
  return (
    <>
      {applies.length > 0 && (
        <Fold summary={t(texts.whyLevel)}>
          {() => applies.map((reason) => <Reason key={reason.rule} reason={reason} />)}
        </Fold>
      )}
      {open.length > 0 && (
        <Fold summary={t(texts.couldMoveLevel, { count: open.length })}>
          {() => open.map((reason) => <Reason key={reason.rule} reason={reason} />)}
        </Fold>
      )}
    </>
  )
}

function Reason({ reason }: { readonly reason: PlacingReason }) {
  const { t } = useLocale()
  const titles = useTitles()
  return (
    <div className="reason">
      <p>
        {t(titles.rule(reason.rule))}{' '}
        {reason.basis !== 'guideline' && (
          <span className="mark" data-basis={reason.basis}>
            {t(basisWord[reason.basis]!)}
          </span>
        )}
      </p>
      <Because because={reason.because} />
      <Statements ids={reason.statements} derived={reason.basis === 'derived'} />
      <Gaps ids={reason.gaps} />
    </div>
  )
}
