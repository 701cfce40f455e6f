import type { DecisionAction, Override } from 'forlop'
import { Fold } from '../text/Fold'
import { useLocale, type Text } from '../text/locale'
import { ActionItem } from './ActionItem'

interface ActionGroupProps {
  readonly title: Text
  readonly actions: readonly DecisionAction[]
  readonly overrides: readonly Override[]
  /** Folded until somebody wants it; what shall be done never is. */
  readonly folded?: boolean
}

export function ActionGroup({ title, actions, overrides, folded = false }: ActionGroupProps) {
  const { t } = useLocale()
  if (actions.length === 0) return null
  const list = () => (
    <ul className="plain-list actions">
      {actions.map((action) => (
        <ActionItem
          key={action.id}
          action={action}
          departed={overrides.find((override) => override.action === action.id)?.reason}
        />
      ))}
    </ul>
  )
  return (
    <section className="action-group">
      {folded ? (
        <Fold
          summary={
            <h3>
              {t(title)} ({actions.length})
            </h3>
          }
        >
          {list}
        </Fold>
      ) : (
        <>
          <h3>
            {t(title)} <span className="count">({actions.length})</span>
          </h3>
          {list()}
        </>
      )}
    </section>
  )
}
