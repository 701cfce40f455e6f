import { useLocale } from '../text/locale'
import type { ProfileFault } from './checkProfile'
import * as texts from './texts'

/** Everything that is wrong with a profile: where, what, and what would be right. */
export function ProfileFaults({ faults }: { readonly faults: readonly ProfileFault[] }) {
  const { t } = useLocale()
  return (
    <section className="faults" aria-labelledby="faults-heading">
      <h3 id="faults-heading">{t(texts.faults, { count: faults.length })}</h3>
      <p>{t(texts.faultsIn)}</p>
      <ol lang="en">
        {faults.map(({ path, message }, index) => (
          <li key={index}>
            <Fault path={path.length === 0 ? t(texts.whole) : path.join('.')} message={message} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A message that begins with its place, «`services[3].ageFrom` (id) …», has it set apart; else the path goes before it. */
function Fault({ path, message }: { readonly path: string; readonly message: string }) {
  const placed = /^`([^`]+)`( .*)$/s.exec(message)
  return (
    <>
      <code>{placed?.[1] ?? path}</code>
      {placed?.[2] ?? ` ${message}`}
    </>
  )
}
