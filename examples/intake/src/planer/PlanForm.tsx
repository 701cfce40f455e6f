import { Checkbox, Fieldset } from '@digdir/designsystemet-react'
import { missingParts, renderPlan, type PlanId } from 'forlop/pathways'
import type { PlanDraft } from '../case/case'
import { DayField } from '../fields/DayField'
import { Days } from '../fields/Days'
import { People } from '../fields/People'
import { Paper } from '../paper/Paper'
import { useLocale } from '../text/locale'
import { useMedia } from '../text/useMedia'
import type { ViewProps } from '../Workbench'
import { filledOf } from './filled'
import { MissingParts } from './MissingParts'
import { PlanPartField } from './PlanPartField'
import { planOf } from './plans'
import { texts } from './texts'

interface PlanFormProps extends Pick<ViewProps, 'one' | 'happened'> {
  readonly id: PlanId
  readonly draft: PlanDraft
}

/** A plan's form, made from what the library says of its parts. It is kept in the case with every letter. */
export function PlanForm({ id, draft, one, happened }: PlanFormProps) {
  const { t, locale } = useLocale()
  const isNarrow = useMedia('(max-width: 80rem)')
  const definition = planOf(id)
  const { title, purpose, madeWith, dates, parts } = definition
  const filled = filledOf(draft)
  const put = (changed: Partial<PlanDraft>) => happened({ type: 'plan', draft: { ...draft, ...changed } })
  return (
    <>
      <form className="panel stack plan" aria-labelledby="plan" onSubmit={(event) => event.preventDefault()}>
        <h2 id="plan" tabIndex={-1}>
          {t(title)}
        </h2>
        <p>{t(purpose)}</p>
        <MissingParts missing={missingParts(definition, filled, one.kartlegging)} />
        {madeWith && (
          <Fieldset id="part-madeWith" className="plan-part" tabIndex={-1}>
            <Fieldset.Legend>{t(madeWith.title)}</Fieldset.Legend>
            <Fieldset.Description>{t(madeWith.help)}</Fieldset.Description>
            <Checkbox
              label={t(texts.person)}
              checked={draft.madeWith?.person ?? false}
              onChange={({ target }) => put({ madeWith: { ...draft.madeWith, person: target.checked } })}
            />
            <People
              about={t(texts.others)}
              people={draft.madeWith?.others ?? []}
              onChange={(others) => put({ madeWith: { person: draft.madeWith?.person ?? false, others } })}
            />
          </Fieldset>
        )}
        {parts.map((part) => (
          <PlanPartField
            key={part.id}
            part={part}
            value={draft.parts[part.id]}
            put={(value) => put({ parts: { ...draft.parts, [part.id]: value } })}
          />
        ))}
        <DayField
          label={t(texts.agreed)}
          value={draft.agreed ?? ''}
          onChange={(agreed) => put({ agreed: agreed === '' ? undefined : agreed })}
        />
        {dates && (
          <Fieldset id="part-evaluate" className="plan-part" tabIndex={-1}>
            <Fieldset.Legend>{t(dates.title)}</Fieldset.Legend>
            <Fieldset.Description>{t(dates.help)}</Fieldset.Description>
            <Days about={t(dates.title)} days={draft.evaluate ?? []} onChange={(evaluate) => put({ evaluate })} />
          </Fieldset>
        )}
      </form>
      <section className="panel stack plan-sheet" aria-labelledby="sheet">
        <h2 id="sheet">{t(texts.sheet)}</h2>
        <Paper folded={isNarrow} name={t(title)} file={id} text={renderPlan(definition, filled, locale)} />
      </section>
    </>
  )
}
