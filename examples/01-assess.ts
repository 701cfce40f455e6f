import { assess } from 'forlop'

const decision = assess({
  alder: 34,
  alvorlighet: 'moderat',
  varighet: 'langvarig',
  selvmordsrisiko: 'avdekket',
})

console.log(decision.hovedforlop.possible) // [2]
console.log(decision.mandatory.map(({ id }) => id)) // henvis-spesialist-selvmordsrisiko, kartlegg-behov, …
console.log(decision.missing[0]?.fact) // the fact most worth asking next
