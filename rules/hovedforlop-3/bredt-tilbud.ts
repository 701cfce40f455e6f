import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** A broad range of help, given by several. */
export const bredtTilbud = rule({
  id: 'hovedforlop-3/bredt-tilbud',
  title: {
    nb: 'I hovedforløp 3 gis et bredt sett av tjenester sammen med fastlege, spesialist og andre sektorer',
    nn: 'I hovudforløp 3 er det eit breitt sett av tenester saman med fastlege, spesialist og andre sektorar',
    en: 'In hovedforløp 3 a broad set of services is given with the GP, specialist services and other sectors',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.44'],
  when: hovedforlop(3),
  then: {
    ...action('gi-sammenhengende-hjelp'),
    option: {
      nb: 'et bredt sett av tjenester sammen med fastlege, spesialist og andre sektorer',
      nn: 'eit breitt sett av tenester saman med fastlege, spesialist og andre sektorar',
      en: 'a broad set of services with the GP, specialist services and other sectors',
    },
  },
})
