import type { Change } from './statute.js'

/** LOV-2025-06-20-67, in force by FOR-2025-06-20-1109: competence to decide, information to kin, danger to others. */
export const june2026: Change = {
  from: '2026-06-01',
  note: {
    nb: 'Endret ved LOV-2025-06-20-67 fra 1. juni 2026; den nye teksten er ikke lest.',
    nn: 'Endra ved LOV-2025-06-20-67 frå 1. juni 2026; den nye teksten er ikkje lesen.',
    en: 'Amended by LOV-2025-06-20-67 from 1 June 2026; the new text has not been read.',
  },
}

/** LOV-2025-06-20-67 too, where it is not known whether this very section was among the amended ones. */
export const june2026Perhaps: Change = {
  from: '2026-06-01',
  note: {
    nb: 'Loven ble endret ved LOV-2025-06-20-67 fra 1. juni 2026; om paragrafen er berørt, er ikke kontrollert.',
    nn: 'Lova vart endra ved LOV-2025-06-20-67 frå 1. juni 2026; om paragrafen er råka, er ikkje kontrollert.',
    en: 'The act was amended by LOV-2025-06-20-67 from 1 June 2026; whether this section is affected is not checked.',
  },
}

/** LOV-2026-01-23-1 rewrites confidentiality and record sharing: sections 21 to 29 can have new numbers. */
export const july2026: Change = {
  from: '2026-07-01',
  note: {
    nb: 'Skrevet om ved LOV-2026-01-23-1 fra 1. juli 2026; verken nummer eller tekst er kontrollert.',
    nn: 'Skriven om ved LOV-2026-01-23-1 frå 1. juli 2026; verken nummer eller tekst er kontrollert.',
    en: 'Rewritten by LOV-2026-01-23-1 from 1 July 2026; neither number nor text has been checked.',
  },
}

/** LOV-2026-01-23-1 too, for the duties to report in sections 31 to 34. */
export const july2026Perhaps: Change = {
  from: '2026-07-01',
  note: {
    nb: 'Loven er endret ved LOV-2026-01-23-1 fra 1. juli 2026; om paragrafen er berørt, er ikke kontrollert.',
    nn: 'Lova er endra ved LOV-2026-01-23-1 frå 1. juli 2026; om paragrafen er råka, er ikkje kontrollert.',
    en: 'The act is amended by LOV-2026-01-23-1 from 1 July 2026; whether this section is affected is not checked.',
  },
}
