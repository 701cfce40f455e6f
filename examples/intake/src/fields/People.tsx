import { Textfield } from '@digdir/designsystemet-react'
import { useLocale } from '../text/locale'
import { Rows } from './Rows'
import { texts } from './texts'

export interface PersonRow {
  readonly name: string
  readonly relation?: string | undefined
  readonly phone?: string | undefined
}

interface PeopleProps {
  readonly about: string
  readonly people: readonly PersonRow[]
  readonly onChange: (people: readonly PersonRow[]) => void
}

export function People({ about, people, onChange }: PeopleProps) {
  const { t } = useLocale()
  return (
    <Rows about={about} rows={people} empty={{ name: '' }} addLabel={t(texts.addPerson)} onChange={onChange}>
      {(person, put) => (
        <>
          <Textfield
            label={t(texts.name)}
            value={person.name}
            onChange={(event) => put({ ...person, name: event.target.value })}
          />
          <Textfield
            label={t(texts.relation)}
            value={person.relation ?? ''}
            onChange={(event) => put({ ...person, relation: event.target.value })}
          />
          <Textfield
            label={t(texts.phone)}
            type="tel"
            value={person.phone ?? ''}
            onChange={(event) => put({ ...person, phone: event.target.value })}
          />
        </>
      )}
    </Rows>
  )
}
