import type { Locale, Text } from '../guideline/text.js'

/** A profile to start from: it passes the check, and its comments say what to put where. */
export function kommuneTemplate(locale: Locale): object {
  const comment = (text: Text): { readonly _comment: string } => ({ _comment: text[locale] })
  const say = (text: Text): string => text[locale]
  return {
    ...comment(comments.profile),
    id: 'min-kommune',
    name: say({ nb: 'Min kommune', nn: 'Min kommune', en: 'My municipality' }),
    version: '1',
    date: '2026-01-01',
    services: [
      {
        ...comment(comments.service),
        id: 'psykisk-helsetjeneste',
        name: say({ nb: 'Psykisk helsetjeneste', nn: 'Psykisk helseteneste', en: 'Mental health service' }),
        _realises: say(comments.realises),
        realises: ['kartlegg-behov', 'hovedforlop-1/samtaletilbud/r5-67'],
        _targetGroup: say(comments.targetGroup),
        targetGroup: say({
          nb: 'Voksne med psykiske plager',
          nn: 'Vaksne med psykiske plager',
          en: 'Adults with mental health problems',
        }),
        ageFrom: 18,
        hovedforlop: [1, 2],
        problemomrade: ['psykisk-helse'],
        _granted: say(comments.granted),
        granted: 'direct',
        openingHours: say({ nb: 'Hverdager 08–15', nn: 'Kvardagar 08–15', en: 'Weekdays 08:00–15:00' }),
        _contact: say(comments.contact),
        contact: { phone: '00 00 00 00', placeholder: true },
      },
    ],
    intermunicipal: [
      {
        ...comment(comments.intermunicipal),
        id: 'legevakten',
        name: say({ nb: 'Legevakten', nn: 'Legevakta', en: 'The out-of-hours service' }),
        realises: ['kontakt-legevakt'],
        granted: 'direct',
        contact: { phone: '116117' },
      },
    ],
    partners: [
      {
        ...comment(comments.partners),
        id: 'dps',
        partner: 'dps',
        name: 'DPS',
        realises: ['spesialisthelsetjenesten', 'psykisk-helsevern'],
        granted: 'by-referral',
        contact: { phone: '00 00 00 00', placeholder: true },
      },
    ],
    _rules: say(comments.rules),
    rules: [
      {
        id: 'overdosesamtale',
        title: say({
          nb: 'Samtale om overdose med alle som bruker rusmidler',
          nn: 'Samtale om overdose med alle som bruker rusmiddel',
          en: 'A conversation on overdose with everybody who uses substances',
        }),
        strength: 'should',
        when: { fact: 'problemomrade', includes: ['rusmidler'] },
        then: { action: 'forebygg-overdose' },
      },
    ],
    _texts: say(comments.texts),
    texts: {},
  }
}

const comments = {
  profile: {
    nb: 'Nøkler som begynner med _ er kommentarer og blir ikke lest. Kontroller med: forlop kommune check FIL',
    nn: 'Nøklar som byrjar med _ er kommentarar og blir ikkje lesne. Kontroller med: forlop kommune check FIL',
    en: 'Keys that begin with _ are comments and are not read. Check with: forlop kommune check FILE',
  },
  service: {
    nb: 'Én oppføring per tjeneste. Tekster kan være én streng, eller { "nb": …, "nn": …, "en": … }',
    nn: 'Éi oppføring per teneste. Tekstar kan vere éin streng, eller { "nb": …, "nn": …, "en": … }',
    en: 'One entry for each service. Texts can be one string, or { "nb": …, "nn": …, "en": … }',
  },
  realises: {
    nb: 'Hva i veilederen tjenesten svarer til: et tiltak, eller ett alternativ av det. Alle id-er: forlop kommune check viser dem som mangler',
    nn: 'Kva i rettleiaren tenesta svarer til: eit tiltak, eller eitt alternativ av det. Alle id-ar: forlop kommune check viser dei som manglar',
    en: 'What of the guide the service realises: an action, or one option of it. The ids: forlop kommune check lists those without a service',
  },
  targetGroup: {
    nb: 'Målgruppen i ord, og så det som kan prøves mot svarene: alder, hovedforløp, problemområde (utelatt: alle)',
    nn: 'Målgruppa i ord, og så det som kan prøvast mot svara: alder, hovudforløp, problemområde (utelate: alle)',
    en: 'The target group in words, and then what can be held against the answers: age, hovedforlop, problem area (left out: all)',
  },
  granted: {
    nb: 'direct (ta kontakt), after-assessment (etter vurdering) eller by-vedtak (etter vedtak)',
    nn: 'direct (ta kontakt), after-assessment (etter vurdering) eller by-vedtak (etter vedtak)',
    en: 'direct (get in touch), after-assessment or by-vedtak (by formal decision)',
  },
  contact: {
    nb: 'placeholder: true betyr at opplysningene er oppdiktet. De vises ikke. Ta den bort når de er rette',
    nn: 'placeholder: true betyr at opplysningane er oppdikta. Dei blir ikkje viste. Ta han bort når dei er rette',
    en: 'placeholder: true means that it was made up. It is not shown. Remove it when the contact is right',
  },
  intermunicipal: {
    nb: 'Tjenester flere kommuner har sammen. Legevakten har samme nummer i hele landet',
    nn: 'Tenester fleire kommunar har saman. Legevakta har same nummer i heile landet',
    en: 'Services that several municipalities share. The out-of-hours service has one number in the whole country',
  },
  partners: {
    nb: 'Spesialisthelsetjenesten: partner er dps, tsb, fact, akutteam eller other, og kan tildeles by-referral',
    nn: 'Spesialisthelsetenesta: partner er dps, tsb, fact, akutteam eller other, og kan tildelast by-referral',
    en: 'Specialist services: partner is dps, tsb, fact, akutteam or other, and can be granted by-referral',
  },
  rules: {
    nb: 'Lokale regler kan legge til noe eller gjøre noe sterkere (may, should, shall), aldri svakere',
    nn: 'Lokale reglar kan leggje til noko eller gjere noko sterkare (may, should, shall), aldri svakare',
    en: 'Local rules can add something or make it stronger (may, should, shall), never weaker',
  },
  texts: {
    nb: 'Tekster som erstatter bibliotekets, etter språk og nøkkel: { "nb": { "to.spesialisthelsetjenesten": "DPS" } }',
    nn: 'Tekstar som erstattar biblioteket sine, etter språk og nøkkel: { "nb": { "to.spesialisthelsetjenesten": "DPS" } }',
    en: 'Texts that replace those of the library, by locale and key: { "nb": { "to.spesialisthelsetjenesten": "DPS" } }',
  },
} as const satisfies { readonly [about: string]: Text }
