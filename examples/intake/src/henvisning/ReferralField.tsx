import { Textfield } from '@digdir/designsystemet-react'
import type { DraftField } from 'forlop/pathways'
import { basisWord, sayFact } from '../decision/words'
import { useLocale } from '../text/locale'
import { texts } from './texts'

interface ReferralFieldProps {
  readonly field: DraftField
  readonly written: string
  readonly write: (text: string) => void
}

/** A field: what the kartlegging says stays as it is, and the professional's own words are added below it. */
export function ReferralField({ field, written, write }: ReferralFieldProps) {
  const { t } = useLocale()
  const { id, title, help, text, unknown, statements, basis } = field
  const notSettled = unknown.map((fact) => sayFact(t, fact))
  const known = (text ?? '')
    .split('\n')
    .filter((line) => line !== '' && !notSettled.some((fact) => line.startsWith(`${fact}:`)))
  return (
    <div className="referral-field">
      <Textfield
        id={`field-${id}`}
        multiline
        rows={2}
        label={title}
        description={help}
        value={written}
        onChange={({ target }) => write(target.value)}
      />
      {text !== null && (
        <div className="from-assessment" role="group" aria-label={`${t(texts.fromAssessment)}: ${title}`}>
          <p className="subtle">{t(texts.fromAssessment)}</p>
          {known.length > 0 && (
            <ul>
              {known.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {notSettled.length > 0 && <p>{t(texts.notSettled, { facts: notSettled.join('; ') })}</p>}
        </div>
      )}
      <p className="subtle">{[t(basisWord[basis]!), ...statements].join(' · ')}</p>
    </div>
  )
}
