import { Button, Textfield } from '@digdir/designsystemet-react'
import { isForlopError } from 'forlop'
import { useState } from 'react'
import { now, today } from '../fields/day'
import { save } from '../paper/save'
import { useLocale } from '../text/locale'
import type { ViewProps } from '../Workbench'
import { texts } from './texts'

/** The case as a file: JSON that can be opened again, or FHIR for other systems. */
export function SaveToFile({ one, decision }: Pick<ViewProps, 'one' | 'decision'>) {
  const { t, locale } = useLocale()
  const [patient, setPatient] = useState('Patient/123')
  const [said, say] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const download = (name: string, content: object, type: string) => {
    save(name, `${JSON.stringify(content, null, 2)}\n`, type)
    say(t(texts.downloaded, { file: name }))
    setFault(undefined)
  }
  const asFhir = async () => {
    const { fhirBundle } = await import('./fhir')
    try {
      const bundle = fhirBundle(one, decision, { patient: patient.trim(), now: now(), locale })
      download(`forlop-${today()}.fhir.json`, bundle, 'application/fhir+json')
    } catch (error) {
      if (!isForlopError(error)) throw error
      say('')
      // the person is the only part of it that is written here
      setFault(t(texts.badPatient))
    }
  }
  return (
    <section className="save-way" aria-labelledby="to-file">
      <h3 id="to-file">{t(texts.file)}</h3>
      <div>
        <Button onClick={() => download(`forlop-${today()}.json`, one, 'application/json')}>{t(texts.json)}</Button>
        <p className="subtle">{t(texts.jsonNote)}</p>
      </div>
      <Textfield
        label={t(texts.patient)}
        description={t(texts.patientNote)}
        value={patient}
        error={fault}
        onChange={({ target }) => setPatient(target.value)}
      />
      <div>
        <Button variant="secondary" onClick={() => void asFhir()}>
          {t(texts.fhir)}
        </Button>
        <p className="subtle">{t(texts.fhirNote)}</p>
      </div>
      <p role="status" className="load-said">
        {said}
      </p>
    </section>
  )
}
