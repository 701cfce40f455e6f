import { rule } from '../../../../src/engine/rule.js'
import { any, includes, is } from '../../../vocabulary.js'

export const tilstandUtenforHovedforlop1 = rule({
  id: 'utgaver/2014/plassering/tilstand-utenfor-hovedforlop-1',
  title: {
    nb: 'En tilstand som bare er nevnt i hovedforløp 2 eller 3, hører ikke til hovedforløp 1',
    nn: 'Ein tilstand som berre er nemnd i hovudforløp 2 eller 3, høyrer ikkje til hovudforløp 1',
    en: 'A condition named in hovedforløp 2 or 3 only does not belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['S1.05', 'S2.03', 'S2.04', 'S2.07', 'S3.02', 'S3.05'],
  gaps: ['M5', 'M8'],
  when: any(
    includes(
      'tilstander',
      'psykose-god-prognose',
      'rusutlost-psykose',
      'psykoselidelse',
      'personlighetsforstyrrelse',
      'spiseforstyrrelse',
      'skadelig-bruk',
      'avhengighet',
    ),
    is('rusutlostPsykoseGjentattEllerAlvorlig'),
  ),
  then: { lowest: 2 },
})
