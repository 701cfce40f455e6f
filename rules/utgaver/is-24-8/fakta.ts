import { yesNo } from '../../../src/kartlegging/fact.js'
import { facts } from '../../kartlegging/index.js'

/** Asked for the reporting only: the guide for adults requires no diagnosis, so the kartlegging does not ask. */
const diagnostiserbarLidelse = yesNo({
  topic: 'problem-og-tilstand',
  label: {
    nb: 'Diagnostiserbar lidelse',
    nn: 'Diagnostiserbar liding',
    en: 'Disorder that can be diagnosed',
  },
  help: {
    nb: 'Svar ja når barnet har en psykisk lidelse som kan diagnostiseres, enten noen har gjort det eller ikke.',
    nn: 'Svar ja når barnet har ei psykisk liding som kan diagnostiserast, anten nokon har gjort det eller ikkje.',
    en: 'Answer yes when the child has a mental disorder that can be diagnosed, whether or not anybody has.',
  },
  statements: [],
})

/** The facts of the kartlegging and the one that only the reporting asks for. */
export const reportingFacts = { ...facts, diagnostiserbarLidelse } as const
