import { Button, Fieldset, Radio } from '@digdir/designsystemet-react'
import { startPathway, type PathwayId, type StartOptions } from 'forlop/pathways'
import { useState } from 'react'
import { ChoiceField } from '../fields/ChoiceField'
import { DayField } from '../fields/DayField'
import { today } from '../fields/day'
import { Fold } from '../text/Fold'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { texts } from './texts'
import { pakkeforlopIds, pathwayTitle, valueLabel } from './words'

type OpenPakkeforlopProps = Pick<ViewProps, 'one' | 'decision' | 'happened'> & {
  readonly opened: (id: PathwayId) => void
}

/** A referral opens a pakkeforløp beside the hovedforløp: those that the decision names first. */
export function OpenPakkeforlop(props: OpenPakkeforlopProps) {
  const { t } = useLocale()
  return (
    <section className="panel stack" aria-labelledby="open-pakkeforlop">
      <h2 id="open-pakkeforlop">{t(texts.pakkeforlop)}</h2>
      <p className="subtle">{t(texts.pakkeforlopNote)}</p>
      <Fold summary={t(texts.pakkeforlop)}>{() => <OpenForm {...props} />}</Fold>
    </section>
  )
}

const entries = ['utredning', 'behandling'] as const

function OpenForm({ one, decision, happened, opened }: OpenPakkeforlopProps) {
  const { t } = useLocale()
  const [id, setId] = useState('')
  const [at, setAt] = useState(today)
  const [entry, setEntry] = useState<NonNullable<StartOptions['entry']>>('utredning')
  const [tried, setTried] = useState(false)
  const referrals = decision.referrals.filter(({ certainty }) => certainty !== 'possible')
  const named = new Set(referrals.flatMap(({ pathway = [] }) => pathway))
  const left = pakkeforlopIds.filter((pathway) => one.pakkeforlop[pathway] === undefined)
  const ordered = [...left.filter((one) => named.has(one)), ...left.filter((one) => !named.has(one))]
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (id === '' || at === '') return
        happened({ type: 'pakkeforlop', instance: startPathway(id as PathwayId, { at, entry }) })
        opened(id as PathwayId)
        setTimeout(() => document.getElementById('position')?.focus())
      }}
    >
      <ChoiceField
        label={t(texts.which)}
        value={id}
        onChange={setId}
        choices={ordered.map((one) => ({
          value: one,
          label: named.has(one) ? `${t(pathwayTitle(one))} (${t(texts.opensBy)})` : t(pathwayTitle(one)),
        }))}
        error={tried && id === '' ? t(texts.required) : undefined}
      />
      <Fieldset>
        <Fieldset.Legend>{t(texts.entry)}</Fieldset.Legend>
        {entries.map((one) => (
          <Radio
            key={one}
            name="entry"
            value={one}
            label={t(valueLabel(one))}
            checked={entry === one}
            onChange={() => setEntry(one)}
          />
        ))}
      </Fieldset>
      <DayField
        label={t(texts.from)}
        value={at}
        onChange={setAt}
        error={tried && at === '' ? t(texts.required) : undefined}
      />
      <div className="buttons">
        <Button type="submit">{t(texts.open)}</Button>
      </div>
    </form>
  )
}
