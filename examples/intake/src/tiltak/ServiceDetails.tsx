import { useLocale } from '../text/locale'
import type { Service } from './needs'
import * as texts from './texts'

/** How to get the service, when it is open, and how to reach it. */
export function ServiceDetails({ service }: { readonly service: Service }) {
  const { t } = useLocale()
  const { kind, granted, targetGroup, openingHours, capacity, contact } = service
  const said = [
    t(texts.granted[granted]),
    ...(kind === 'municipal' ? [] : [t(texts.kind[kind])]),
    ...(targetGroup ? [t(targetGroup)] : []),
    ...(openingHours ? [t(openingHours)] : []),
    ...(capacity ? [t(capacity)] : []),
  ]
  const reached = contact && [contact.phone, contact.email, contact.web, contact.address].filter(Boolean).join(', ')
  return (
    <p className="subtle">
      {said.join(' · ')}
      {reached && ` · ${reached}`}
      {contact?.placeholder && <em> ({t(texts.placeholder)})</em>}
    </p>
  )
}
