import { Tag } from '@digdir/designsystemet-react'
import { draftHenvisning, henvisninger, type HenvisningTo } from 'forlop/pathways'
import { useMemo, useState } from 'react'
import type { ReferralDraft } from '../case/case'
import { ChooseList } from '../fields/ChooseList'
import { Paper } from '../paper/Paper'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { MissingFields } from './MissingFields'
import { groupsOf, pageOf, stillMissing } from './page'
import { Reason } from './Reason'
import { ReferralField } from './ReferralField'
import { texts } from './texts'
import './henvisning.css'

const recipients = Object.keys(henvisninger) as HenvisningTo[]

/** The referral, by who it goes to: what the kartlegging says, why, what is missing, and what the professional adds. */
export default function Referral({ one, decision, happened }: ViewProps) {
  const { t, locale } = useLocale()
  const drafts = useMemo(
    () => recipients.map((to) => draftHenvisning(decision, one.kartlegging, { to, locale })),
    [decision, one.kartlegging, locale],
  )
  const [shown, show] = useState<HenvisningTo>(
    () =>
      recipients.find((to) => one.referrals[to]) ??
      drafts.find(({ reason }) => reason.length > 0)?.to ??
      recipients[0]!,
  )
  const draft = drafts.find(({ to }) => to === shown)!
  const written: ReferralDraft['written'] = one.referrals[shown]?.written ?? {}
  // «specialist services» names nobody: for an adult, it is not those for children
  const isAdult = decision.scope === 'adult-guide'
  const write = (field: string, text: string) =>
    happened({ type: 'referral', draft: { to: shown, written: { ...written, [field]: text } } })

  return (
    <div className="referral">
      <h1>{t(texts.title)}</h1>
      <ChooseList
        label={t(texts.to)}
        shown={shown}
        show={show}
        items={drafts.map(({ to, title, reason }) => ({
          id: to,
          content: (
            <>
              {title}
              {reason.length > 0 && !(isAdult && to.endsWith('barn-og-unge')) && (
                <Tag data-size="sm" data-color="accent">
                  {t(texts.asked)}
                </Tag>
              )}
            </>
          ),
        }))}
      />
      <div className="referral-column">
        <Reason draft={draft} />
        <MissingFields missing={stillMissing(draft, written)} />
      </div>
      <form className="panel stack" aria-labelledby="content" onSubmit={(event) => event.preventDefault()}>
        <h2 id="content">{t(texts.content)}</h2>
        <p className="subtle">{t(texts.contentNote)}</p>
        {groupsOf(draft).map(([group, title]) => (
          <section key={group} className="stack" aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{t(title)}</h3>
            {draft.fields
              .filter((field) => field.group === group)
              .map((field) => (
                <ReferralField
                  key={`${shown}/${field.id}`}
                  field={field}
                  written={written[field.id] ?? ''}
                  write={(text) => write(field.id, text)}
                />
              ))}
          </section>
        ))}
      </form>
      <section className="panel stack" aria-labelledby="paper">
        <h2 id="paper">{t(texts.paper)}</h2>
        <Paper folded name={draft.title} file={`henvisning-${shown}`} text={pageOf(draft, written, t, locale)} />
      </section>
    </div>
  )
}
