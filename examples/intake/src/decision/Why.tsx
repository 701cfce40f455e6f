import type { DecisionAction } from 'forlop'
import { useLocale } from '../text/locale'
import { Because } from './Because'
import { Gaps } from './Gaps'
import { Sources } from './Sources'
import { Statements } from './Statements'
import * as texts from './texts'
import { useTitles } from './titles'

/** What an action rests on: rules, answers, statements, law, and the gaps it fills. */
export function Why({ action }: { readonly action: DecisionAction }) {
  const { t } = useLocale()
  const titles = useTitles()
  const options = action.options.map(({ rule }) => rule)
  const rules = action.rules.filter((rule) => !options.includes(rule))
  return (
    <div className="why">
      {rules.map((rule) => (
        <RuleLine key={rule} rule={rule} />
      ))}
      {action.certainty === 'certain' && <p>{t(texts.certain)}</p>}
      <Because because={action.because} />
      {action.options.length > 0 && (
        <dl className="because">
          <dt>{t(texts.options)}</dt>
          {action.options.map(({ rule, statement }) => (
            <dd key={rule}>
              {t(titles.rule(rule))} <span className="subtle">({statement})</span>
            </dd>
          ))}
        </dl>
      )}
      <Statements ids={action.statements} derived={action.basis === 'derived'} />
      <Sources cited={action.sources} />
      <Gaps ids={action.gaps} />
    </div>
  )
}

/** The rule in words; a rule of the municipality says what it is based on there. */
function RuleLine({ rule }: { readonly rule: string }) {
  const { t } = useLocale()
  const titles = useTitles()
  const source = titles.localSource(rule)
  return (
    <p>
      {t(titles.rule(rule))}.{source && ` ${t(texts.localSource)}: ${t(source)}`}
    </p>
  )
}
