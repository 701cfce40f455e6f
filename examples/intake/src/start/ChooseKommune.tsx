import { useEffect, useId, useState } from 'react'
import { Choice } from '../kartlegging/Choice'
import { useLocale } from '../text/locale'
import { ProfileFaults } from './ProfileFaults'
import { shippedProfiles, type ShippedProfile } from './profiles'
import * as texts from './texts'
import type { useProfile } from './useProfile'

const none = 'none'
const own = 'own'

/** Which municipality: a profile that comes along, one from a file, or none. */
export function ChooseKommune({ profile }: { readonly profile: ReturnType<typeof useProfile> }) {
  const { locale, t } = useLocale()
  const [shipped, setShipped] = useState<readonly ShippedProfile[]>([])
  const [chosen, setChosen] = useState(none)
  const id = useId()
  useEffect(() => void shippedProfiles().then(setShipped), [])
  const choose = (which: string) => {
    setChosen(which)
    const text = shipped.find(({ path }) => path === which)?.text
    if (text !== undefined) void profile.check(text)
    else if (which === own) profile.await()
    else profile.clear()
  }
  const choice = (which: string, name: string) => (
    <Choice key={which} type="radio" name={id} checked={chosen === which} onChoose={() => choose(which)}>
      {name}
    </Choice>
  )
  const checked = typeof profile.checked === 'string' ? undefined : profile.checked
  return (
    <fieldset className="start-kommune">
      <legend>{t(texts.kommune)}</legend>
      <p className="subtle">{t(texts.kommuneHelp)}</p>
      <div className="choices">
        {choice(none, t(texts.noKommune))}
        {shipped.map(({ path, name }) => choice(path, name))}
        {choice(own, t(texts.ownFile))}
      </div>
      {chosen === own && (
        <label className="start-file">
          {t(texts.file)}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => target.files?.[0] && void profile.checkFile(target.files[0])}
          />
        </label>
      )}
      <div role="status">
        {profile.checked === 'checking' && <p className="subtle">{t(texts.fetching)}</p>}
        {profile.checked === 'awaited' && <p className="subtle">{t(texts.chooseFile)}</p>}
        {checked && 'profile' in checked && checked.profile && (
          <p>{t(texts.services, { name: checked.profile.name[locale], count: checked.profile.services.length })}</p>
        )}
        {checked && 'faults' in checked && <ProfileFaults faults={checked.faults} />}
      </div>
    </fieldset>
  )
}
