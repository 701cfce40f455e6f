/** Whole words of bokmål that the nynorsk texts never use; what nynorsk often has too, such as «spør», is not among them. */
const bokmal =
  'ikke fra hvordan hva hvem hvor hvilken hvilke hvis hver hvert hvorfor selv jeg noe noen bare mer mye flere ' +
  'bedre uten være gjøre gjør tjeneste tjenesten tjenester tjenestene henvisning henvisningen henviser veileder ' +
  'veilederen veiledning bolig vold volden selvmord selvmordsrisiko selvskading voldsrisiko kommunens forebygge forebygging ' +
  'sykdom mulig mulige mulighet pårørende pårørendes lidelse lidelser hovedforløp ansatte voksne tilbud ønsker ønsket ' +
  'navn hjelpen behandlingen legevakten kommer vei tegn egne tidligere nærmeste ' +
  'utredning legemidler rusmidler barnas trenger lager sammen samtykker førerkort undersøkelser ' +
  'trygghet hjemmet faresignaler sier finner skriftlig hvilket dere deres følelser tanker mestring'
const words = new Set(bokmal.split(' '))

/** The words of a text that are bokmål. Names of others' works in «» are left alone. */
export const bokmalIn = (text: string): string[] =>
  (
    text
      .replace(/«[^»]*»/g, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).filter((word) => words.has(word))
