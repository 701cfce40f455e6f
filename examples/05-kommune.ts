import { readFileSync } from 'node:fs'
import { createForlop } from 'forlop'
import { checkKommune, gapsOf } from 'forlop/kommune'

/** A profile is a JSON file that the municipality keeps. What is wrong with it is said line by line. */
const checked = checkKommune(JSON.parse(readFileSync('examples/kommuner/kristiansund.json', 'utf8')))
if (!checked.success) throw checked.error

// what of the guide nobody in the municipality has, by hovedforlop, problem area and age
const duties = gapsOf(checked.profile).filter(({ strength }) => strength === 'shall')
console.log(duties.length, 'duties without a service for somebody, the first:', duties[0]?.for)

const forlop = createForlop({ kommune: checked.profile, locale: 'nn' })
const answers = { alvorlighet: 'mild', varighet: 'kortvarig', problemomrade: ['psykisk-helse'] } as const

// the guide's options become the municipality's own services, and nobody is sent past an age limit
const offered = (alder?: number): readonly string[] =>
  forlop
    .assess({ ...answers, ...(alder !== undefined && { alder }) })
    .kommune!.offers.find((offer) => offer.for === 'hovedforlop-1/lavterskeltilbud/r5-15')
    ?.services.map(({ id, certainty, dependsOn }) => [id, certainty, ...dependsOn].join(' ')) ?? []

console.log(19, offered(19)) // psykisk-helse-barn-og-familier certain
console.log(45, offered(45)) // none: it is for those up to 20
console.log('?', offered()) // possible: it depends on the age

const decision = forlop.assess({ ...answers, alder: 45 })
console.log(decision.kommune?.excluded.map(({ id, reason }) => `${id}: ${reason}`))
console.log(forlop.explain(decision))

// a local rule can add and strengthen; one that would weaken a duty is refused, with the statement
const weak = checkKommune({
  ...checked.profile,
  rules: [
    {
      id: 'henvis-sjeldnere',
      title: 'Henvisning kan vurderes',
      strength: 'may',
      when: { fact: 'selvmordsrisiko', is: ['avdekket'] },
      then: { action: 'henvis-spesialist-selvmordsrisiko' },
    },
  ],
})
if (!weak.success) console.log(weak.error.issues[0]?.code, weak.error.issues[0]?.message)
