import type { Text } from '../../src/guideline/text.js'

/** A place where the guide is silent, unclear or speaks against itself, and the careful reading of it. */
export interface Gap {
  /** `G1`, `G2`, … Never reused. */
  readonly id: string
  /** What the text leaves open. */
  readonly open: Text
  /** The careful reading: our judgement, not the words of the guide. */
  readonly reading: Text
  /** The statements it concerns. Empty when the guide says nothing at all. */
  readonly statements: readonly string[]
}

/** In the order of the ids. */
export const gaps: readonly Gap[] = [
  {
    id: 'G1',
    open: {
      nb: 'Ingen av de tre definisjonene nevner moderate problemer. De dukker opp i hovedforløp 1 (fire nyoppståtte vansker), i hovedforløp 2 (vedvarende etter traume) og som grunn til henvisning.',
      nn: 'Ingen av dei tre definisjonane nemner moderate problem. Dei dukkar opp i hovudforløp 1 (fire nyoppståtte vanskar), i hovudforløp 2 (vedvarande etter traume) og som grunn til tilvising.',
      en: 'None of the three definitions mentions moderate problems. They turn up in hovedforløp 1 (four new-onset complaints), in hovedforløp 2 (lasting after trauma) and as a reason for referral.',
    },
    reading: {
      nb: 'Kortvarig: nyoppstått angst, depresjon, søvnvansker eller stress gir hovedforløp 1, andre tilstander lar både 1 og 2 stå åpne. Langvarig gir 2. Varer det ved eller blir verre, bør det henvises.',
      nn: 'Kortvarig: nyoppstått angst, depresjon, søvnvanskar eller stress gir hovudforløp 1, andre tilstandar lèt både 1 og 2 stå opne. Langvarig gir 2. Varer det ved eller blir verre, bør det tilvisast.',
      en: 'Short-lived: new-onset anxiety, depression, sleep problems or stress give hovedforløp 1, other conditions leave both 1 and 2 open. Long-lasting gives 2. If it persists or worsens, it should be referred.',
    },
    statements: ['R3.03', 'R3.04', 'R3.05', 'R3.06', 'R5.03', 'R5.04', 'R5.05', 'R5.06', 'R6.10', 'R6.21'],
  },
  {
    id: 'G2',
    open: {
      nb: '«Mildere» er en sammenligning: det kan bety bare milde problemer eller alt som er mindre enn alvorlig.',
      nn: '«Mildere» er ei samanlikning: det kan tyde berre milde problem eller alt som er mindre enn alvorleg.',
      en: 'The Norwegian "mildere" is a comparison: it can mean mild problems only, or everything less than severe.',
    },
    reading: {
      nb: 'Alt som er mindre enn alvorlig.',
      nn: 'Alt som er mindre enn alvorleg.',
      en: 'Everything less than severe.',
    },
    statements: ['R3.05', 'R6.03'],
  },
  {
    id: 'G3',
    open: {
      nb: 'Det står ikke hva som gjelder når alvorlighet eller varighet er ukjent.',
      nn: 'Det står ikkje kva som gjeld når alvorsgrad eller varigheit er ukjend.',
      en: 'Nothing is said about unknown severity or duration.',
    },
    reading: {
      nb: 'Alle nivåer som de ukjente svarene kan gi, holdes åpne. Hjelpen starter straks, på det laveste nivået som virker; sikkerhetsplikter følger det strengeste; og det spørres etter det som mangler.',
      nn: 'Alle nivå som dei ukjende svara kan gi, blir haldne opne. Hjelpa startar straks, på det lågaste nivået som verkar; tryggleiksplikter følgjer det strengaste; og ein spør etter det som manglar.',
      en: 'Every level that the unknown answers could give is kept open. Help starts at once, at the lowest level that works; safety duties follow the strictest; and the missing answer is asked for.',
    },
    statements: [],
  },
  {
    id: 'G4',
    open: {
      nb: 'Nye alvorlige problemer bør henvises. For alvorlige problemer som kommer igjen eller fortsetter og er kortvarige, og for alvorlige problemer som blir verre, står det ingen regel om henvisning, enda moderate som varer ved har en.',
      nn: 'Nye alvorlege problem bør tilvisast. For alvorlege problem som kjem att eller held fram og er kortvarige, og for alvorlege problem som blir verre, står det ingen regel om tilvising, endå moderate som varer ved har ein.',
      en: 'New-onset severe problems should be referred. Severe short-lived problems that recur or continue, and severe problems that worsen, have no rule of referral, although moderate ones that persist do.',
    },
    reading: {
      nb: 'Regelen for moderate leses som moderat eller mer. Det henvises om ikke oppfølging hos spesialist alt er avtalt.',
      nn: 'Regelen for moderate blir lesen som moderat eller meir. Det blir tilvist om ikkje oppfølging hos spesialist alt er avtalt.',
      en: 'The rule for moderate problems is read as moderate or more. Refer unless follow-up with specialist services is already arranged.',
    },
    statements: ['R6.15', 'R6.21'],
  },
  {
    id: 'G5',
    open: {
      nb: 'Innledningen til hovedforløp 3 nevner sammensatte problemer, definisjonen gjør det ikke.',
      nn: 'Innleiinga til hovudforløp 3 nemner samansette problem, definisjonen gjer det ikkje.',
      en: 'The opening of hovedforløp 3 names complex problems; the definition does not.',
    },
    reading: {
      nb: 'Det kreves ikke at problemene er sammensatte.',
      nn: 'Det er ikkje eit krav at problema er samansette.',
      en: 'Complexity is not required.',
    },
    statements: ['R7.02', 'R3.06'],
  },
  {
    id: 'G6',
    open: {
      nb: 'Henvisningen i hovedforløp 3 er skrevet uten normerende ord, og det er ikke forklart hva en avtalt oppfølging sammen med spesialist er.',
      nn: 'Tilvisinga i hovudforløp 3 er skriven utan normerande ord, og det er ikkje forklart kva ei avtalt oppfølging saman med spesialist er.',
      en: 'The referral in hovedforløp 3 is worded without a normative verb, and what counts as an arranged follow-up together with specialist services is not explained.',
    },
    reading: {
      nb: 'Vises som «bør». Oppfølging hos fastlegen alene regnes ikke som slik oppfølging.',
      nn: 'Blir vist som «bør». Oppfølging hos fastlegen åleine blir ikkje rekna som slik oppfølging.',
      en: 'Shown as "should". Follow-up by the GP alone does not count.',
    },
    statements: ['R7.10', 'R7.11', 'R7.12'],
  },
  {
    id: 'G7',
    open: {
      nb: 'Hovedforløp 1 tar selvskading som ikke er vedvarende og alvorlig. Om ett av de to er nok til å falle utenfor, og hvor personen da hører hjemme, står ikke.',
      nn: 'Hovudforløp 1 tek sjølvskading som ikkje er vedvarande og alvorleg. Om eitt av dei to er nok til å falle utanfor, og kvar personen då høyrer heime, står ikkje.',
      en: 'Hovedforløp 1 takes self-harm that is not lasting and severe. Whether one of the two is enough to fall outside, and where the person then belongs, is not said.',
    },
    reading: {
      nb: 'Ett av de to er nok til å gå ut av hovedforløp 1. Da gjelder minst hovedforløp 2.',
      nn: 'Eitt av dei to er nok til å gå ut av hovudforløp 1. Då gjeld minst hovudforløp 2.',
      en: 'Either one leads out of hovedforløp 1. Then at least hovedforløp 2 holds.',
    },
    statements: ['R5.09'],
  },
  {
    id: 'G8',
    open: {
      nb: 'I hovedforløp 3 skal risiko alltid kartlegges, men ingen setning sier hva som skal gjøres når selvmordsrisiko eller selvskading blir funnet. For vold finnes det en.',
      nn: 'I hovudforløp 3 skal risiko alltid kartleggast, men inga setning seier kva som skal gjerast når sjølvmordsrisiko eller sjølvskading blir avdekt. For vald finst det ei.',
      en: 'In hovedforløp 3 risk must always be mapped, but no sentence says what to do when suicide risk or self-harm is found. For violence there is one.',
    },
    reading: {
      nb: 'Plikten fra hovedforløp 2 til å sørge for nødvendig henvisning gjelder også her. Den vises som utledet, ikke som tekst i veilederen.',
      nn: 'Plikta frå hovudforløp 2 til å syte for nødvendig tilvising gjeld òg her. Ho blir vist som utleidd, ikkje som tekst i rettleiaren.',
      en: 'The duty of hovedforløp 2 to ensure the necessary referral holds here too. It is shown as derived, not as text of the guide.',
    },
    statements: ['R7.38', 'R7.39', 'R4.23'],
  },
  {
    id: 'G9',
    open: {
      nb: 'Voldsrisiko i hovedforløp 1 gir «bør» kontakte, mens rådene om vold sier «skal» samarbeide. Tegn, avdekket, antatt forhøyet, forhøyet og kjent risiko er ulike ord uten forklaring.',
      nn: 'Valdsrisiko i hovudforløp 1 gir «bør» kontakte, medan råda om vald seier «skal» samarbeide. Teikn, avdekt, anteken forhøgd, forhøgd og kjend risiko er ulike ord utan forklaring.',
      en: 'Violence risk in hovedforløp 1 gives "should" contact, while the recommendation on violence says "shall" cooperate. Signs, found, assumed elevated, elevated and known risk are different words without explanation.',
    },
    reading: {
      nb: 'Tegn gir råd og veiledning. Enhver antakelse om forhøyet risiko gir «skal» samarbeide i alle hovedforløp. Politiet er «skal» bare i hovedforløp 3.',
      nn: 'Teikn gir råd og rettleiing. Kvar mistanke om forhøgd risiko gir «skal» samarbeide i alle hovudforløp. Politiet er «skal» berre i hovudforløp 3.',
      en: 'Signs call for guidance. Any assumption of elevated risk gives "shall" cooperate in every hovedforløp. The police are "shall" in hovedforløp 3 only.',
    },
    statements: ['R5.32', 'R9.02', 'R9.05', 'R9.10', 'R7.41'],
  },
  {
    id: 'G10',
    open: {
      nb: 'I hovedforløp 2 skal det henvises, det gis råd om å søke veiledning, og begrunnelsen sier at veiledning uten henvisning er aktuelt. Hva som er nødvendig henvisning, er ikke forklart.',
      nn: 'I hovudforløp 2 skal det tilvisast, det blir gitt råd om å søkje rettleiing, og grunngivinga seier at rettleiing utan tilvising er aktuelt. Kva som er nødvendig tilvising, er ikkje forklart.',
      en: 'In hovedforløp 2 a referral is mandatory, seeking guidance is advised, and the reasoning says that guidance without referral is relevant. What makes a referral necessary is not explained.',
    },
    reading: {
      nb: 'Veiledning kommer i tillegg og erstatter aldri henvisningen. Det dokumenteres hvem som har vurdert hva som er nødvendig.',
      nn: 'Rettleiing kjem i tillegg og erstattar aldri tilvisinga. Det blir dokumentert kven som har vurdert kva som er nødvendig.',
      en: 'Guidance comes in addition and never replaces the referral. Who judged what is necessary is documented.',
    },
    statements: ['R6.31', 'R6.32', 'R6.33', 'R6.72', 'R6.86'],
  },
  {
    id: 'G11',
    open: {
      nb: 'Kartlegging av risiko er «kan» i hovedforløp 1 og 2, enda det som skal gjøres ved funn, hviler på den. Hovedforløp 1 sier at funnet kommer etter kartlegging, hovedforløp 2 gjør det ikke.',
      nn: 'Kartlegging av risiko er «kan» i hovudforløp 1 og 2, endå det som skal gjerast ved funn, kviler på ho. Hovudforløp 1 seier at funnet kjem etter kartlegging, hovudforløp 2 gjer det ikkje.',
      en: 'Mapping of risk is "may" in hovedforløp 1 and 2, although what is to be done on a finding depends on it. Hovedforløp 1 says that the finding follows mapping, hovedforløp 2 does not.',
    },
    reading: {
      nb: 'Det spørres om risiko i alle hovedforløp. «Skal» vises bare i hovedforløp 3.',
      nn: 'Det blir spurt om risiko i alle hovudforløp. «Skal» blir vist berre i hovudforløp 3.',
      en: 'Risk is asked about in every hovedforløp. "Shall" is shown in hovedforløp 3 only.',
    },
    statements: ['R4.63', 'R4.64', 'R4.65', 'R4.66', 'R7.38'],
  },
  {
    id: 'G12',
    open: {
      nb: 'Overdoserisiko kan kartlegges, men det står ikke hva som skal gjøres for personen når den blir funnet.',
      nn: 'Overdoserisiko kan kartleggast, men det står ikkje kva som skal gjerast for personen når han blir avdekt.',
      en: 'Overdose risk may be mapped, but what to do for the person when it is found is not said.',
    },
    reading: {
      nb: 'Samtaler som forebygger overdose og tilbudene i kommunen vises. Ingenting annet legges til.',
      nn: 'Samtalar som førebygger overdose og tilboda i kommunen blir viste. Ingenting anna blir lagt til.',
      en: "Conversations that prevent overdose and the municipality's offers are shown. Nothing else is added.",
    },
    statements: ['R4.64', 'R4.71', 'R8.13'],
  },
  {
    id: 'G13',
    open: {
      nb: 'Personer som utsettes for vold, og mindreårige barn og søsken skal fanges opp og ivaretas, men verken handling eller lovhjemmel er nevnt.',
      nn: 'Personar som blir utsette for vald, og mindreårige barn og sysken skal fangast opp og takast vare på, men verken handling eller lovheimel er nemnd.',
      en: 'People exposed to violence, and children and siblings who are minors, are to be noticed and looked after, but neither an action nor a statute is named.',
    },
    reading: {
      nb: 'Det minnes bare om det. Lovpålagte plikter hentes fra andre kilder.',
      nn: 'Det blir berre minna om det. Lovpålagde plikter blir henta frå andre kjelder.',
      en: 'A reminder only. Statutory duties come from other sources.',
    },
    statements: ['R4.67', 'R4.24', 'R4.25'],
  },
  {
    id: 'G14',
    open: {
      nb: 'Det finnes ingen regel for umiddelbar fare, verken for selvmord eller for vold.',
      nn: 'Det finst ingen regel for umiddelbar fare, verken for sjølvmord eller for vald.',
      en: 'There is no rule for imminent danger, neither of suicide nor of violence.',
    },
    reading: {
      nb: 'Teksten om øyeblikkelig hjelp gis for seg og tillegges ikke veilederen.',
      nn: 'Teksten om augeblikkeleg hjelp blir gitt for seg og blir ikkje tillagd rettleiaren.',
      en: 'The text on emergency help is given separately and is not attributed to the guide.',
    },
    statements: ['R9.44', 'R8.39'],
  },
  {
    id: 'G15',
    open: {
      nb: 'Kortvarig, langvarig, vedvarende, betydelig, noe og stort funksjonstap og høyt alkoholforbruk har ingen grenser.',
      nn: 'Kortvarig, langvarig, vedvarande, betydeleg, noko og stort funksjonstap og høgt alkoholforbruk har ingen grenser.',
      en: 'Short-lived, long-lasting, persisting, significant, some and great loss of function, and high alcohol use have no thresholds.',
    },
    reading: {
      nb: 'Ordene er faglig skjønn. Ingen tallgrenser settes.',
      nn: 'Orda er fagleg skjøn. Ingen talgrenser blir sette.',
      en: 'The words are professional judgement. No numeric limits are set.',
    },
    statements: ['R0.33', 'R6.21', 'R6.22', 'R8.14'],
  },
  {
    id: 'G16',
    open: {
      nb: 'At tap av funksjon bør føre til henvisning, står bare i hovedforløp 2. Om det også gjelder hovedforløp 1, er ikke sagt.',
      nn: 'At tap av funksjon bør føre til tilvising, står berre i hovudforløp 2. Om det òg gjeld hovudforløp 1, er ikkje sagt.',
      en: 'That loss of function should lead to referral stands in hovedforløp 2 only. Whether it reaches hovedforløp 1 is not said.',
    },
    reading: {
      nb: 'Det gjelder i alle hovedforløp, og hovedforløpet vurderes på nytt.',
      nn: 'Det gjeld i alle hovudforløp, og hovudforløpet blir vurdert på nytt.',
      en: 'It holds in every hovedforløp, and the hovedforløp is judged anew.',
    },
    statements: ['R6.22'],
  },
  {
    id: 'G17',
    open: {
      nb: 'Det finnes ingen regel for å gå ned et nivå og intet intervall for ny vurdering. Det eneste tidsrommet i veilederen er årlig kontroll av hjerte og kar i hovedforløp 3.',
      nn: 'Det finst ingen regel for å gå ned eit nivå og ikkje noko intervall for ny vurdering. Det einaste tidsrommet i rettleiaren er årleg kontroll av hjarte og kar i hovudforløp 3.',
      en: 'There is no rule for stepping down and no interval for a new assessment. The only time span in the guide is the yearly heart check in hovedforløp 3.',
    },
    reading: {
      nb: 'Ny vurdering ved endring. Ingen automatisk dato vises som veilederens.',
      nn: 'Ny vurdering ved endring. Ingen automatisk dato blir vist som dato frå rettleiaren.',
      en: "Reassess on change. No automatic date is shown as the guide's own.",
    },
    statements: ['R3.22', 'R7.74'],
  },
  {
    id: 'G18',
    open: {
      nb: 'Det står ikke hva som gjelder når flere problemer hører til ulike nivåer, eller når bare den ene delen av en ROP-lidelse er alvorlig.',
      nn: 'Det står ikkje kva som gjeld når fleire problem høyrer til ulike nivå, eller når berre den eine delen av ei ROP-liding er alvorleg.',
      en: 'What holds when several problems belong to different levels, or when only one part of a concurrent disorder is severe, is not said.',
    },
    reading: {
      nb: 'Det høyeste nivået gjelder, og tiltakene omfatter alle problemene.',
      nn: 'Det høgaste nivået gjeld, og tiltaka omfattar alle problema.',
      en: 'The highest level holds, and the measures cover all the problems.',
    },
    statements: ['R7.03', 'R0.35'],
  },
  {
    id: 'G19',
    open: {
      nb: 'Avhengighet hører med i hovedforløp 3 og indirekte i 1, mens eksempelet i 2 utelukker den.',
      nn: 'Avhengigheit høyrer med i hovudforløp 3 og indirekte i 1, medan dømet i 2 utelukkar ho.',
      en: 'Dependence belongs in hovedforløp 3 and implicitly in 1, while the example in 2 excludes it.',
    },
    reading: {
      nb: 'Alvorlighet og varighet avgjør. Avhengighet gjør aldri nivået lavere.',
      nn: 'Alvorsgrad og varigheit avgjer. Avhengigheit gjer aldri nivået lågare.',
      en: 'Severity and duration decide. Dependence never lowers the level.',
    },
    statements: ['R5.10', 'R6.07', 'R7.04'],
  },
  {
    id: 'G20',
    open: {
      nb: 'To eksempler i hovedforløp 2 krever god prognose eller at funksjonstapet ikke er stort. Hvor personen hører hjemme når det ikke er oppfylt, står ikke. Hvilket nivå en alvorlig eller gjentatt rusutløst psykose hører til, står heller ikke, bare at spesialisthelsetjenesten alltid bør være med.',
      nn: 'To døme i hovudforløp 2 krev god prognose eller at funksjonstapet ikkje er stort. Kvar personen høyrer heime når det ikkje er oppfylt, står ikkje. Kva nivå ein alvorleg eller gjenteken rusutløyst psykose høyrer til, står heller ikkje, berre at spesialisthelsetenesta alltid bør vere med.',
      en: 'Two examples in hovedforløp 2 require a good prognosis or no great loss of function. Where the person belongs when this is not fulfilled is not said. Nor is the level of a severe or repeated drug-induced psychosis said, only that specialist services should always be involved.',
    },
    reading: {
      nb: 'Minst samme nivå, og henvisning vurderes. Ved alvorlig eller gjentatt rusutløst psykose er hovedforløp 1 uaktuelt; er problemene alvorlige og kortvarige, står 3 åpent ved siden av 2.',
      nn: 'Minst same nivå, og tilvising blir vurdert. Ved alvorleg eller gjenteken rusutløyst psykose er hovudforløp 1 uaktuelt; er problema alvorlege og kortvarige, står 3 ope ved sida av 2.',
      en: 'At least the same level, and referral is considered. With a severe or repeated drug-induced psychosis hovedforløp 1 is ruled out; where the problems are severe and short-lived, 3 stays open beside 2.',
    },
    statements: ['R6.04', 'R6.05', 'R6.13', 'R6.88'],
  },
  {
    id: 'G21',
    open: {
      nb: 'Hovedforløp er noe kommunen kan velge. Det står ikke om kravene som er bundet til et hovedforløp, gjelder der det ikke er tatt i bruk.',
      nn: 'Hovudforløp er noko kommunen kan velje. Det står ikkje om krava som er bundne til eit hovudforløp, gjeld der det ikkje er teke i bruk.',
      en: 'Hovedforløp is something a municipality may choose. Whether the demands tied to a hovedforløp hold where it is not used is not said.',
    },
    reading: {
      nb: 'De gjelder for menneskene som er beskrevet, ut fra alvorlighet og varighet.',
      nn: 'Dei gjeld for menneska som er skildra, ut frå alvorsgrad og varigheit.',
      en: 'They hold for the people described, by severity and duration.',
    },
    statements: ['R3.01', 'R3.02', 'R6.31', 'R7.38'],
  },
  {
    id: 'G22',
    open: {
      nb: 'For problemer som gjelder både psykisk helse og rus, står det ikke om henvisningen går til psykisk helsevern eller TSB.',
      nn: 'For problem som gjeld både psykisk helse og rus, står det ikkje om tilvisinga går til psykisk helsevern eller TSB.',
      en: 'For combined mental health and substance use problems it is not said whether the referral goes to mental health care or to specialised substance treatment (TSB).',
    },
    reading: {
      nb: 'Begge vises, og brukeren og den som henviser velger.',
      nn: 'Begge blir viste, og brukaren og den som tilviser vel.',
      en: 'Both are shown, and the user and the referrer choose.',
    },
    statements: ['R6.21', 'R7.10', 'R7.11', 'R7.12'],
  },
  {
    id: 'G23',
    open: {
      nb: 'Det er uklart hvordan «forverres», «antas mer langvarig» og «kommunen vurderer» henger sammen.',
      nn: 'Det er uklart korleis forverring, forventning om lengre varigheit og vurderinga i kommunen heng saman.',
      en: "It is unclear how worsening, an expected longer course and the municipality's judgement are joined.",
    },
    reading: {
      nb: 'Verre ELLER ventet mer langvarig og alvorlig, OG kommunen mangler ressurser.',
      nn: 'Verre ELLER venta meir langvarig og alvorleg, OG kommunen manglar ressursar.',
      en: 'Worse OR expected to be longer and more severe, AND the municipality lacks resources.',
    },
    statements: ['R5.46'],
  },
  {
    id: 'G24',
    open: {
      nb: 'Hovedforløp 1 snakker bare om plager. Om en mild, kortvarig lidelse med diagnose hører til her, står ikke.',
      nn: 'Hovudforløp 1 talar berre om plager. Om ei mild, kortvarig liding med diagnose høyrer til her, står ikkje.',
      en: 'Hovedforløp 1 speaks only of complaints. Whether a mild, short-lived disorder with a diagnosis belongs here is not said.',
    },
    reading: {
      nb: 'Ja. Diagnose kreves ikke og stenger heller ikke.',
      nn: 'Ja. Diagnose er ikkje eit krav og stengjer heller ikkje.',
      en: 'Yes. A diagnosis is neither required nor excluding.',
    },
    statements: ['R3.03', 'R5.10', 'R5.47'],
  },
  {
    id: 'G25',
    open: {
      nb: 'Kommunen har ansvar for å stille diagnose etter loven, mens hovedforløp 3 sier at det gjøres hos spesialist.',
      nn: 'Kommunen har ansvar for å stille diagnose etter lova, medan hovudforløp 3 seier at det skjer hos spesialist.',
      en: 'The municipality is responsible for diagnosing by law, while hovedforløp 3 says that it happens in specialist services.',
    },
    reading: {
      nb: 'I hovedforløp 3 henvises det for diagnose, ellers kan begge.',
      nn: 'I hovudforløp 3 blir det tilvist for diagnose, elles kan begge.',
      en: 'In hovedforløp 3 refer for diagnosing, otherwise both can.',
    },
    statements: ['R4.77', 'R7.59'],
  },
  {
    id: 'G26',
    open: {
      nb: 'Det er ikke sagt om «over 18» og «opptil 25» tar med selve året.',
      nn: 'Det er ikkje sagt om «over 18» og «opptil 25» tek med sjølve året.',
      en: 'Whether "over 18" and "up to 25" include the year itself is not said.',
    },
    reading: {
      nb: '18 år regnes med. Fra 18 til 25 med ettervern eller videregående skole spørres det.',
      nn: '18 år blir rekna med. Frå 18 til 25 med ettervern eller vidaregåande skule blir det spurt.',
      en: '18 counts. From 18 to 25 with after-care or in upper secondary school, ask.',
    },
    statements: ['R0.15', 'R0.16', 'R0.17', 'R0.18'],
  },
  {
    id: 'G27',
    open: {
      nb: 'Samtykke nevnes for tidligere kartlegginger, epikriser og pårørende, men ikke for opplysninger fra pårørende i kartleggingen eller for deling av opplysninger om vold.',
      nn: 'Samtykke er nemnt for tidlegare kartleggingar, epikrisar og pårørande, men ikkje for opplysningar frå pårørande i kartlegginga eller for deling av opplysningar om vald.',
      en: 'Consent is named for earlier mappings, discharge summaries and next of kin, but not for next-of-kin information in the mapping nor for sharing information on violence.',
    },
    reading: {
      nb: 'Samtykke eller et annet rettslig grunnlag antas å måtte finnes. Veilederen sier ingenting om taushetsplikt.',
      nn: 'Ein legg til grunn at samtykke eller eit anna rettsleg grunnlag må finnast. Rettleiaren seier ingenting om teieplikt.',
      en: 'Consent or another legal basis is assumed to be needed. The guide says nothing on the duty of confidentiality.',
    },
    statements: ['R4.04', 'R4.17', 'R7.29', 'R9.26'],
  },
  {
    id: 'G28',
    open: {
      nb: 'En liste følger både en «skal»- og en «bør»-setning. «Må», «er viktig» og vanlig påstandsform har ingen angitt styrke.',
      nn: 'Ei liste følgjer både ei «skal»- og ei «bør»-setning. «Må», «er viktig» og vanleg påstandsform har ingen oppgitt styrke.',
      en: 'A list follows both a "shall" and a "should" sentence. "Must", "is important" and plain statements have no given strength.',
    },
    reading: {
      nb: 'Den svakeste styrken er registrert, og merknaden følger med.',
      nn: 'Den svakaste styrken er registrert, og merknaden følgjer med.',
      en: 'The weaker strength is registered, and the note is kept.',
    },
    statements: [
      'R1.08',
      'R1.09',
      'R1.10',
      'R1.11',
      'R1.12',
      'R1.13',
      'R1.14',
      'R1.15',
      'R1.16',
      'R1.17',
      'R1.18',
      'R1.23',
    ],
  },
  {
    id: 'G29',
    open: {
      nb: 'Det står ikke hvem som vurderer alvorlighet, varighet og utsikter, og ingen instrumenter er nevnt for det.',
      nn: 'Det står ikkje kven som vurderer alvorsgrad, varigheit og utsikter, og det er ikkje nemnt instrument for det.',
      en: 'Who judges severity, duration and prognosis is not said, and no instrument is named for it.',
    },
    reading: {
      nb: 'Fagpersonen vurderer sammen med brukeren, med blikk både utenfra og innenfra.',
      nn: 'Fagpersonen vurderer saman med brukaren, med blikk både utanfrå og innanfrå.',
      en: 'The professional judges together with the user, both objectively and subjectively.',
    },
    statements: ['R5.49', 'R4.20'],
  },
  {
    id: 'G30',
    open: {
      nb: '«Alvorlige» kan gjelde bare spiseforstyrrelse eller også ernæringsproblemer.',
      nn: '«Alvorlege» kan gjelde berre eteforstyrring eller òg ernæringsproblem.',
      en: '"Severe" may govern eating disorder only, or nutritional problems too.',
    },
    reading: {
      nb: 'Begge utløser rådet.',
      nn: 'Begge utløyser rådet.',
      en: 'Either triggers the advice.',
    },
    statements: ['R6.29'],
  },
  {
    id: 'G31',
    open: {
      nb: '«Varer ved eller blir verre» kan gjelde bare funksjonen eller også de moderate problemene.',
      nn: '«Varer ved eller blir verre» kan gjelde berre funksjonen eller òg dei moderate problema.',
      en: '"Persists or worsens" may govern function only, or moderate problems too.',
    },
    reading: {
      nb: 'Begge.',
      nn: 'Begge delar.',
      en: 'Both.',
    },
    statements: ['R6.21', 'R6.22'],
  },
  {
    id: 'G32',
    open: {
      nb: 'Problematisk bruk med bare antatt framtidig funksjonstap er hovedforløp 1, mens kortvarig skadelig bruk med noe funksjonstap er hovedforløp 2.',
      nn: 'Problematisk bruk med berre venta framtidig funksjonstap er hovudforløp 1, medan kortvarig skadeleg bruk med noko funksjonstap er hovudforløp 2.',
      en: 'Problematic use with only presumed future loss of function is hovedforløp 1, while short-lived harmful use with some loss of function is hovedforløp 2.',
    },
    reading: {
      nb: 'Både hovedforløp 1 og 2 holdes åpne.',
      nn: 'Både hovudforløp 1 og 2 blir haldne opne.',
      en: 'Both hovedforløp 1 and 2 are kept open.',
    },
    statements: ['R5.10', 'R6.07'],
  },
]

const byId: ReadonlyMap<string, Gap> = new Map(gaps.map((entry) => [entry.id, entry]))

export const gap = (id: string): Gap | undefined => byId.get(id)
