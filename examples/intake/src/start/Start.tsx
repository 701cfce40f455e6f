import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { Beginning } from '../App'
import { LanguageChoice } from '../text/LanguageChoice'
import { useLocale } from '../text/locale'

export function Start({ onBegin }: { readonly onBegin: (beginning: Beginning) => void }) {
  const { t } = useLocale()
  return (
    <main id="main" className="start">
      <LanguageChoice />
      <Heading level={1}>
        {t({ nb: 'Kartlegging og forløp', nn: 'Kartlegging og forløp', en: 'Assessment and pathway' })}
      </Heading>
      <Paragraph>
        {t({
          nb: 'En samtalestøtte etter den nasjonale veilederen i lokalt psykisk helse- og rusarbeid for voksne. Ingenting sendes fra denne nettleseren.',
          nn: 'Ei samtalestøtte etter den nasjonale rettleiaren i lokalt psykisk helse- og rusarbeid for vaksne. Ingenting blir sendt frå denne nettlesaren.',
          en: 'An aid for the conversation, by the national guide to local mental health and substance use services for adults. Nothing is sent from this browser.',
        })}
      </Paragraph>
      <Button onClick={() => onBegin({ loaded: null, kommune: null })}>
        {t({ nb: 'Begynn', nn: 'Begynn', en: 'Begin' })}
      </Button>
    </main>
  )
}
