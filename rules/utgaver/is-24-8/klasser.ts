import type { Text } from '../../../src/guideline/text.js'
import type { ReportingClass } from '../../../src/engine/reporting-class.js'
import type { Condition } from '../../../src/logic/condition.js'
import { all, any, includes, is } from '../../vocabulary.js'

/** A reporting class with its words. It counts services; it never recommends, refers or places. */
export interface Rapporteringsklasse extends ReportingClass {
  readonly purpose: 'reporting'
  readonly title: Text
  /** Whom the municipality was asked to count here, in own words. */
  readonly definition: Text
  readonly locator: string
  /** What is unclear about it. */
  readonly ambiguity: string
}

/** A mental disorder that can be diagnosed, whether or not anybody has. No fact asks it yet: until one does, unknown. */
const diagnostiserbarLidelse: Condition = { fact: 'diagnostiserbarLidelse', is: [true] }

export const hovedforlop1: Rapporteringsklasse = {
  id: 'is-24-8/hovedforlop-1',
  purpose: 'reporting',
  title: {
    nb: 'Hovedforløp 1, barn og unge: milde og kortvarige problemer',
    nn: 'Hovudforløp 1, barn og unge: milde og kortvarige problem',
    en: 'Hovedforløp 1, children and young people: mild and short-lived problems',
  },
  definition: {
    nb: 'Barn og unge som fungerer dårligere på viktige områder i livet, for eksempel på skolen eller sammen med andre, på grunn av psykiske vansker eller rusproblemer.',
    nn: 'Barn og unge som fungerer dårlegare på viktige område i livet, til dømes på skulen eller saman med andre, på grunn av psykiske vanskar eller rusproblem.',
    en: 'Children and young people who function less well in important areas of life, such as at school or with others, because of mental health or substance use problems.',
  },
  when: all(is('funksjonsfall', 'noe', 'betydelig'), includes('problemomrade', 'psykisk-helse', 'rusmidler')),
  locator: 'SINTEF, IS-24/8 2016 › kapittel 5.1, eksempelet for barn og unge, hovedforløp 1',
  ambiguity:
    'The heading says mild and short-lived, the definition only reduced function: whoever is in hovedforløp 3 fits it too.',
}

export const hovedforlop2: Rapporteringsklasse = {
  id: 'is-24-8/hovedforlop-2',
  purpose: 'reporting',
  title: {
    nb: 'Hovedforløp 2, barn og unge: kortvarige alvorlige og langvarige mildere problemer eller lidelser',
    nn: 'Hovudforløp 2, barn og unge: kortvarige alvorlege og langvarige mildare problem eller lidingar',
    en: 'Hovedforløp 2, children and young people: short-lived severe and long-lasting milder problems or disorders',
  },
  definition: {
    nb: 'Barn og unge som har en psykisk lidelse som lar seg diagnostisere, eller rusproblemer, eller begge deler.',
    nn: 'Barn og unge som har ei psykisk liding som let seg diagnostisere, eller rusproblem, eller begge delar.',
    en: 'Children and young people who have a mental disorder that can be diagnosed, or substance use problems, or both.',
  },
  when: any(diagnostiserbarLidelse, includes('problemomrade', 'rusmidler')),
  locator: 'SINTEF, IS-24/8 2016 › kapittel 5.1, eksempelet for barn og unge, hovedforløp 2',
  ambiguity:
    "'Diagnostiserbar' can govern the substance use problems too. Severity and duration are in the heading only, and whoever is in hovedforløp 3 fits it too.",
}

export const hovedforlop3: Rapporteringsklasse = {
  id: 'is-24-8/hovedforlop-3',
  purpose: 'reporting',
  title: {
    nb: 'Hovedforløp 3, barn og unge: alvorlige og langvarige problemer eller lidelser',
    nn: 'Hovudforløp 3, barn og unge: alvorlege og langvarige problem eller lidingar',
    en: 'Hovedforløp 3, children and young people: severe and long-lasting problems or disorders',
  },
  definition: {
    nb: 'Barn og unge som har en psykisk lidelse som lar seg diagnostisere, eller en ruslidelse, og som fungerer mye dårligere, slik at problemene er alvorlige og varer.',
    nn: 'Barn og unge som har ei psykisk liding som let seg diagnostisere, eller ei rusliding, og som fungerer mykje dårlegare, slik at problema er alvorlege og varer.',
    en: 'Children and young people who have a mental disorder that can be diagnosed, or a substance use disorder, and who function much less well, so that the problems are severe and last.',
  },
  when: all(
    any(diagnostiserbarLidelse, includes('tilstander', 'skadelig-bruk', 'avhengighet')),
    is('funksjonsfall', 'betydelig'),
    is('alvorlighet', 'alvorlig'),
    is('varighet', 'langvarig'),
  ),
  locator: 'SINTEF, IS-24/8 2016 › kapittel 5.1, eksempelet for barn og unge, hovedforløp 3',
  ambiguity:
    "Whether 'dvs.' adds severity and duration or only explains the loss of function is not said; all three are asked for.",
}
