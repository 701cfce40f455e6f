import { someOf, yesNo } from '../../src/kartlegging/fact.js'

export const livshendelser = someOf({
  topic: 'livshendelser-og-traumer',
  label: {
    nb: 'Livshendelser bak problemene',
    nn: 'Livshendingar bak problema',
    en: 'Life events behind the problems',
  },
  help: {
    nb: 'Velg hendelsene som kan ligge bak. Følgene for fungering og liv avgjør, ikke hendelsen i seg selv.',
    nn: 'Vel hendingane som kan liggje bak. Følgjene for fungering og liv avgjer, ikkje hendinga i seg sjølv.',
    en: 'Choose the events that may lie behind. The consequences for functioning and life decide, not the event itself.',
  },
  values: {
    samlivsbrudd: { nb: 'Samlivsbrudd', nn: 'Samlivsbrot', en: 'Relationship break-up' },
    'tap-av-relasjon': {
      nb: 'Tap av en annen viktig relasjon',
      nn: 'Tap av ein annan viktig relasjon',
      en: 'Loss of another important relationship',
    },
    'fodsel-eller-barsel': {
      nb: 'Fødsel eller barseltid',
      nn: 'Fødsel eller barseltid',
      en: 'Birth or the postnatal period',
    },
    'arbeid-eller-studier': {
      nb: 'Problemer på jobb eller i studier',
      nn: 'Problem på jobb eller i studiar',
      en: 'Difficulties at work or in studies',
    },
    vold: { nb: 'Vold', nn: 'Vald', en: 'Violence' },
    'seksuelle-overgrep': { nb: 'Seksuelle overgrep', nn: 'Seksuelle overgrep', en: 'Sexual abuse' },
    dodsfall: { nb: 'Dødsfall blant de nærmeste', nn: 'Dødsfall blant dei nærmaste', en: 'Death in the close family' },
  },
  statements: ['R5.07', 'R5.38', 'R5.39', 'R5.40', 'R5.41', 'R5.42', 'R5.43', 'R5.44', 'R6.36', 'R6.37'],
})

export const stottenStrekkerIkkeTil = yesNo({
  topic: 'livshendelser-og-traumer',
  label: {
    nb: 'Vanskelig å håndtere alene eller med eget nettverk?',
    nn: 'Vanskeleg å handtere åleine eller med eige nettverk?',
    en: 'Hard to handle alone or with own network?',
  },
  help: {
    nb:
      'Svar ja når støtten fra familie og venner ikke strekker til etter livshendelsen. ' +
      'Da kan hjelp i hovedforløp 1 være aktuelt.',
    nn:
      'Svar ja når støtta frå familie og vener ikkje strekk til etter livshendinga. ' +
      'Då kan hjelp i hovudforløp 1 vere aktuelt.',
    en:
      'Answer yes when the support of family and friends is not enough after the life event. ' +
      'Help in hovedforløp 1 may then be relevant.',
  },
  statements: ['R5.38', 'R5.39', 'R5.40', 'R5.41', 'R5.42', 'R5.43', 'R5.44'],
})

export const traumatiskHendelse = yesNo({
  topic: 'livshendelser-og-traumer',
  label: {
    nb: 'Kan personen ha opplevd en traumatisk hendelse?',
    nn: 'Kan personen ha opplevd ei traumatisk hending?',
    en: 'May the person have lived through a traumatic event?',
  },
  help: {
    nb:
      'Vold, overgrep eller annet som kan gi traumer; at det er mulig, er nok. ' +
      'NKVTS har verktøy for å kartlegge slike hendelser.',
    nn:
      'Vald, overgrep eller anna som kan gi traume; at det er mogleg, er nok. ' +
      'NKVTS har verktøy for å kartlegge slike hendingar.',
    en:
      'Violence, abuse or other things that can cause trauma; that it is possible is enough. ' +
      'NKVTS has tools for mapping such events.',
  },
  statements: ['R4.36', 'R4.48', 'R6.10'],
})
