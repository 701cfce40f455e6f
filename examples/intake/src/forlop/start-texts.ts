/** Beginning a pathway, and moving between the hovedforløp. */
export const startTexts = {
  start: { nb: 'Start hovedforløpet', nn: 'Start hovudforløpet', en: 'Start the hovedforløp' },
  startButton: { nb: 'Start forløpet', nn: 'Start forløpet', en: 'Start the pathway' },
  from: { nb: 'Fra hvilken dag', nn: 'Frå kva dag', en: 'From which day' },
  oneLevel: {
    nb: 'Kartleggingen gir ett nivå.',
    nn: 'Kartlegginga gir eitt nivå.',
    en: 'The assessment gives one level.',
  },
  severalLevels: {
    nb: 'Flere nivåer er mulige. Dette er et valg, som fagpersonen og personen tar sammen.',
    nn: 'Fleire nivå er moglege. Dette er eit val, som fagpersonen og personen tek saman.',
    en: 'Several levels are possible. This is a choice, which the professional and the person make together.',
  },
  stillOpen: {
    nb: 'Svar som mangler, kan endre hvilke nivåer som er mulige.',
    nn: 'Svar som manglar, kan endre kva nivå som er moglege.',
    en: 'Answers that are missing can change which levels are possible.',
  },
  levels: { nb: 'Hovedforløp', nn: 'Hovudforløp', en: 'Hovedforløp' },
  recommended: {
    nb: 'Det laveste av de mulige: foreslått',
    nn: 'Det lågaste av dei moglege: foreslått',
    en: 'The lowest of those possible: suggested',
  },
  overridden: {
    nb: 'Valgt med en grunn, uenig med forslaget',
    nn: 'Valt med ein grunn, usamd med framlegget',
    en: 'Chosen with a reason, unlike the suggestion',
  },
  chooseLevel: { nb: 'Velg et nivå først.', nn: 'Vel eit nivå først.', en: 'Choose a level first.' },
  noLevel: {
    nb: 'Kartleggingen gir ikke noe hovedforløp.',
    nn: 'Kartlegginga gir ikkje noko hovudforløp.',
    en: 'The assessment gives no hovedforløp.',
  },
  toAssessment: { nb: 'Til kartleggingen', nn: 'Til kartlegginga', en: 'To the assessment' },
  pakkeforlop: {
    nb: 'Åpne et pakkeforløp',
    nn: 'Opne eit pakkeforløp',
    en: 'Open a pakkeforløp',
  },
  pakkeforlopNote: {
    nb: 'Når en henvisning åpner et forløp i spesialisthelsetjenesten, følges det ved siden av hovedforløpet. Kommunens plikter blir stående der.',
    nn: 'Når ei tilvising opnar eit forløp i spesialisthelsetenesta, blir det følgt ved sida av hovudforløpet. Pliktene til kommunen blir ståande der.',
    en: 'When a referral opens a pathway in specialist services, it is followed beside the hovedforløp. The duties of the municipality stay there.',
  },
  opensBy: {
    nb: 'forslaget henviser hit',
    nn: 'framlegget tilviser hit',
    en: 'the suggestion refers here',
  },
  which: { nb: 'Hvilket pakkeforløp', nn: 'Kva for pakkeforløp', en: 'Which pakkeforløp' },
  entry: { nb: 'Det begynner med', nn: 'Det tek til med', en: 'It begins with' },
  open: { nb: 'Åpne pakkeforløpet', nn: 'Opne pakkeforløpet', en: 'Open the pakkeforløp' },
  changed: {
    nb: 'Kartleggingen er endret siden forløpet sist tok inn et forslag',
    nn: 'Kartlegginga er endra sidan forløpet sist tok inn eit framlegg',
    en: 'The assessment has changed since the pathway last took in a suggestion',
  },
  otherThan: {
    nb: 'Personen er i et annet hovedforløp enn forslaget',
    nn: 'Personen er i eit anna hovudforløp enn framlegget',
    en: 'The person is in another hovedforløp than the suggestion',
  },
  sameLevel: {
    nb: 'Forslaget er fortsatt {levels}. Nye plikter kommer med når endringen registreres.',
    nn: 'Framlegget er framleis {levels}. Nye plikter kjem med når endringa blir registrert.',
    en: 'The suggestion is still {levels}. New duties come along when the change is registered.',
  },
  otherLevel: {
    nb: 'Personen er i {current}. Forslaget er nå {levels}. Plikter, tiltak og avtalte datoer følger med.',
    nn: 'Personen er i {current}. Framlegget er no {levels}. Plikter, tiltak og avtalte datoar følgjer med.',
    en: 'The person is in {current}. The suggestion is now {levels}. Duties, measures and agreed dates come along.',
  },
  noLevelNow: {
    nb: 'Kartleggingen gir ikke lenger noe hovedforløp. Personen blir stående i {current}.',
    nn: 'Kartlegginga gir ikkje lenger noko hovudforløp. Personen blir ståande i {current}.',
    en: 'The assessment no longer gives a hovedforløp. The person stays in {current}.',
  },
  level: { nb: 'hovedforløp {level}', nn: 'hovudforløp {level}', en: 'hovedforløp {level}' },
  stay: { nb: 'blir der personen er', nn: 'blir der personen er', en: 'stays where the person is' },
  move: { nb: 'Registrer endringen', nn: 'Registrer endringa', en: 'Register the change' },
  instead: {
    nb: 'Disse hendelsene tar også inn det nye forslaget:',
    nn: 'Desse hendingane tek òg inn det nye framlegget:',
    en: 'These events take in the new suggestion too:',
  },
  closedNow: {
    nb: 'Forløpet er avsluttet. Det nye forslaget kan tas inn når forløpet er åpnet igjen.',
    nn: 'Forløpet er avslutta. Det nye framlegget kan takast inn når forløpet er opna igjen.',
    en: 'The pathway is closed. The new suggestion can be taken in when it has been opened again.',
  },
} as const
