import { Button } from '@digdir/designsystemet-react'
import { useLocale } from '../text/locale'

/** Stays for as long as the answers say that there is an immediate danger. */
export function DangerBanner({ onShow }: { readonly onShow: () => void }) {
  const { t } = useLocale()
  return (
    <section className="danger-banner" aria-label={t({ nb: 'Akutt fare', nn: 'Akutt fare', en: 'Immediate danger' })}>
      <p>
        {t({
          nb: 'Svarene sier at det er akutt fare.',
          nn: 'Svara seier at det er akutt fare.',
          en: 'The answers say that there is immediate danger.',
        })}
      </p>
      <Button variant="secondary" data-color="danger" onClick={onShow}>
        {t({ nb: 'Vis hva som skal gjøres nå', nn: 'Vis kva som skal gjerast no', en: 'Show what to do now' })}
      </Button>
    </section>
  )
}
