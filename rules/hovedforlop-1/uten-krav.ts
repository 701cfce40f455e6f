import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, includes, not } from '../vocabulary.js'
import { rusbruk } from '../rusbruk.js'

/** What nobody has to show to be let in. */
export const utenKrav = table({
  id: 'hovedforlop-1/uten-krav',
  action: 'lavterskeltilbud',
  rows: [
    {
      statement: 'R5.47',
      strength: 'advice',
      when: hovedforlop(1),
      option: { nb: 'krev ingen diagnose', nn: 'krev ingen diagnose', en: 'require no diagnosis' },
    },
    {
      statement: 'R5.48',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'krev ikke et bestemt resultat av kartleggingen',
        nn: 'krev ikkje eit bestemt resultat av kartlegginga',
        en: 'require no particular result of the mapping',
      },
    },
    {
      statement: 'R5.57',
      strength: 'may',
      when: all(hovedforlop(1), rusbruk, not(includes('tilstander', 'skadelig-bruk', 'avhengighet'))),
      option: {
        nb: 'hjelp ut fra helheten, også under grensen for skadelig bruk',
        nn: 'hjelp ut frå heilskapen, òg under grensa for skadeleg bruk',
        en: 'help in view of the whole, also below harmful use',
      },
    },
  ],
})
