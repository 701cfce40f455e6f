import { Textfield } from '@digdir/designsystemet-react'
import { useLocale } from '../text/locale'
import { DayField } from './DayField'
import { Rows } from './Rows'
import { texts } from './texts'

export interface TaskRow {
  readonly who: string
  readonly what: string
  readonly by?: string | undefined
}

interface TasksProps {
  readonly about: string
  readonly tasks: readonly TaskRow[]
  readonly onChange: (tasks: readonly TaskRow[]) => void
}

/** Who does what, and by when. */
export function Tasks({ about, tasks, onChange }: TasksProps) {
  const { t } = useLocale()
  return (
    <Rows about={about} rows={tasks} empty={{ who: '', what: '' }} addLabel={t(texts.addTask)} onChange={onChange}>
      {(task, put) => (
        <>
          <Textfield
            label={t(texts.who)}
            value={task.who}
            onChange={(event) => put({ ...task, who: event.target.value })}
          />
          <Textfield
            className="wide"
            label={t(texts.what)}
            value={task.what}
            onChange={(event) => put({ ...task, what: event.target.value })}
          />
          <DayField
            label={t(texts.by)}
            value={task.by ?? ''}
            onChange={(by) => put(by === '' ? { who: task.who, what: task.what } : { ...task, by })}
          />
        </>
      )}
    </Rows>
  )
}
