import { expect, test } from 'vitest'
import { gap } from '../../rules/guideline/gaps.js'
import { register } from '../../rules/guideline/register/index.js'
import { notCarried } from '../../rules/guideline/uten-regel/index.js'
import { rules } from '../../rules/index.js'

const found = (id: string) => {
  const { basis, strength, statements, sources = [], gaps = [] } = rules.find((rule) => rule.id === id)!
  return { basis, strength, statements: statements.join(' '), sources: sources.join(' '), gaps: gaps.join(' ') }
}

/** Rules that read a gap of the guide, and rules that share a statement with another one. */
const inTheGuide: [rule: string, basis: string, statements: string, gaps: string][] = [
  ['plassering/mild-og-kortvarig', 'guideline', 'R3.03 R5.02 R5.07 R5.08 R5.10', 'G24'],
  ['plassering/mild-og-langvarig', 'guideline', 'R3.05 R6.03 R6.08 R6.09', ''],
  ['plassering/alvorlig-og-kortvarig', 'guideline', 'R3.04 R6.02 R6.06', ''],
  ['plassering/alvorlig-og-langvarig', 'guideline', 'R3.06 R7.02 R7.03 R7.04 R7.05 R7.06 R7.07 R7.08 R7.09', 'G5'],
  ['plassering/moderat-og-nyoppstatt', 'guideline', 'R5.03 R5.04 R5.05 R5.06', ''],
  ['plassering/moderat-og-kortvarig', 'derived', 'R5.03 R5.04 R5.05 R5.06 R6.06', 'G1'],
  ['plassering/moderat-med-flere-tilstander', 'derived', 'R5.03 R5.04 R5.05 R5.06', 'G1 G18'],
  ['plassering/moderat-og-langvarig', 'derived', 'R3.05 R6.03', 'G1 G2'],
  ['plassering/skadelig-bruk', 'guideline', 'R6.07', 'G32'],
  ['plassering/skadelig-bruk-med-mer', 'derived', 'R6.07', 'G19 G20 G32'],
  ['plassering/akutt-psykose-god-prognose', 'guideline', 'R6.04', ''],
  ['plassering/forlenget-sorgforstyrrelse', 'guideline', 'R6.14', ''],
  ['plassering/personlighets-eller-spiseforstyrrelse', 'guideline', 'R6.11 R6.12', ''],
  ['plassering/rus-og-tilbakevendende-depresjon', 'guideline', 'R6.13', ''],
  ['plassering/vedvarende-eller-alvorlig-selvskading', 'derived', 'R5.09', 'G7'],
  ['plassering/tilstand-utenfor-hovedforlop-1', 'derived', 'R6.04 R6.11 R6.12 R6.14 R7.07', 'G18'],
  ['plassering/gjentatt-eller-alvorlig-rusutlost-psykose', 'derived', 'R6.05 R6.88', 'G20'],
  ['plassering/alvorlig-rusutlost-psykose', 'derived', 'R6.05 R6.88', 'G20'],
  ['plassering/rus-og-depresjon-minst-2', 'derived', 'R6.13', 'G20'],
  ['risiko/kartlegg-selvskading', 'guideline', 'R4.65', 'G11'],
  ['risiko/kartlegg-selvskading-hovedforlop-3', 'guideline', 'R7.38', 'G11'],
  ['risiko/kontakt-spesialist-selvskading', 'guideline', 'R5.30', ''],
  ['risiko/kontakt-spesialist-selvskading-videre', 'derived', 'R5.30', 'G8 G10'],
  ['risiko/henvis-spesialist-selvskading', 'guideline', 'R6.31', 'G10'],
  ['risiko/henvis-spesialist-selvskading-hovedforlop-3', 'derived', 'R6.31', 'G8'],
  ['risiko/kartlegg-selvmordsrisiko', 'guideline', 'R4.63', 'G11'],
  ['risiko/kartlegg-selvmordsrisiko-hovedforlop-3', 'guideline', 'R7.39', 'G11'],
  ['risiko/kontakt-spesialist-selvmordsrisiko', 'guideline', 'R5.31', ''],
  ['risiko/kontakt-spesialist-selvmordsrisiko-videre', 'derived', 'R5.31', 'G8 G10'],
  ['risiko/henvis-spesialist-selvmordsrisiko', 'guideline', 'R6.32', 'G10'],
  ['risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3', 'derived', 'R6.32', 'G8'],
  ['risiko/kartlegg-voldsrisiko', 'guideline', 'R4.66', 'G11'],
  ['risiko/kartlegg-voldsrisiko-hovedforlop-3', 'guideline', 'R7.40', 'G11'],
  ['risiko/kontakt-spesialist-voldsrisiko', 'guideline', 'R5.32', ''],
  ['risiko/kontakt-spesialist-voldsrisiko-videre', 'derived', 'R5.32', 'G8 G10'],
  ['risiko/henvis-spesialist-voldsrisiko', 'guideline', 'R6.33', 'G10'],
  ['risiko/henvis-spesialist-voldsrisiko-hovedforlop-3', 'derived', 'R6.33', 'G8'],
  ['risiko/sok-veiledning-selvskading', 'guideline', 'R6.72', 'G10'],
  ['risiko/sok-veiledning-selvskading-hovedforlop-3', 'derived', 'R6.72', 'G8 G10'],
  ['risiko/sok-veiledning-selvmordsrisiko', 'guideline', 'R6.72', 'G10'],
  ['risiko/sok-veiledning-selvmordsrisiko-hovedforlop-3', 'derived', 'R6.72', 'G8 G10'],
  ['risiko/sok-veiledning-voldsrisiko-hovedforlop-2', 'guideline', 'R6.76', 'G9'],
  ['risiko/sok-veiledning-voldsrisiko', 'guideline', 'R9.10 R9.11 R9.12 R9.13 R9.14 R9.15 R9.16 R9.17 R9.18', 'G9'],
  ['risiko/voldsrisikoutredning', 'guideline', 'R9.02 R9.06', 'G9'],
  ['risiko/voldsrisikohandteringsplan', 'guideline', 'R9.05 R9.06', 'G9'],
  ['risiko/samarbeid-spesialist-voldsrisiko', 'guideline', 'R9.01 R9.06', ''],
  ['risiko/samarbeid-politi', 'guideline', 'R7.41', 'G9'],
  ['henvisning/hovedforlop-3-uten-oppfolging', 'guideline', 'R7.10 R7.11 R7.12', 'G6 G22'],
  ['henvisning/alvorlig-uten-oppfolging', 'derived', 'R6.21', 'G4'],
  ['henvisning/moderat-som-vedvarer', 'guideline', 'R6.21', 'G31'],
  ['henvisning/minst-moderat-som-vedvarer', 'derived', 'R6.21', 'G1 G4 G31'],
  ['henvisning/funksjonsfall-som-vedvarer', 'guideline', 'R6.22', 'G31'],
  ['henvisning/funksjonsfall-i-alle-hovedforlop', 'derived', 'R6.22', 'G16'],
  ['henvisning/forste-henvendelse', 'guideline', 'R6.17 R6.18 R6.19 R6.20', ''],
  ['henvisning/forste-henvendelse-langvarig', 'derived', 'R6.17 R6.18 R6.19 R6.20', 'G2 G3'],
  ['henvisning/rusutlost-psykose', 'guideline', 'R6.05', ''],
  ['henvisning/spiseforstyrrelse-samarbeid', 'guideline', 'R6.29', 'G30'],
  ['henvisning/spiseforstyrrelse-henvisning', 'guideline', 'R6.30', 'G30'],
  ['henvisning/forverring-i-hovedforlop-1', 'guideline', 'R5.46', 'G23'],
  ['henvisning/forverring-i-alle-hovedforlop', 'derived', 'R5.46', 'G16 G23'],
  ['henvisning/utredning-i-hovedforlop-3', 'guideline', 'R7.59', 'G25'],
  ['henvisning/rad-uten-henvisning', 'guideline', 'R6.86', 'G10'],
  ['henvisning/bytt-hovedforlop', 'guideline', 'R3.22', 'G17'],
  ['behovskartlegging/parorende/r4-04', 'guideline', 'R4.04', 'G27'],
  ['behovskartlegging/parorende/r4-72', 'guideline', 'R4.72', 'G27'],
  ['behovskartlegging/parorende/r4-73', 'guideline', 'R4.73', 'G27'],
  ['behovskartlegging/parorende/r4-74', 'guideline', 'R4.74', 'G27'],
  ['behovskartlegging/parorende/r4-75', 'guideline', 'R4.75', 'G27'],
  ['behovskartlegging/parorende-ved-alvorlig-lidelse', 'guideline', 'R4.85', 'G27'],
  ['behovskartlegging/verktoy-ved-mistanke/r4-86', 'guideline', 'R4.86', ''],
  ['behovskartlegging/nedsatt-kognisjon', 'guideline', 'R4.86', ''],
  ['hovedforlop-1/fastlege', 'guideline', 'R5.51', ''],
  ['hovedforlop-1/funksjonsnedsettelse', 'guideline', 'R5.74', ''],
  ['hovedforlop-1/samarbeid/r5-51', 'guideline', 'R5.51', ''],
  ['hovedforlop-1/tilpasning/r5-74', 'guideline', 'R5.74', ''],
  ['hovedforlop-2/kroppslig-helse/r6-63', 'guideline', 'R6.63', ''],
  ['hovedforlop-2/samtale-og-behandling/r6-38', 'guideline', 'R6.38', ''],
  ['hovedforlop-2/sosial-stotte/r6-38', 'guideline', 'R6.38', ''],
  ['hovedforlop-2/tannhelse/r6-63', 'guideline', 'R6.63', ''],
  ['voldsrisiko/tiltak/r9-44', 'derived', 'R9.44', 'G14'],
  ['voldsrisiko/voldsutsatthet-ved-rusproblem', 'derived', 'R9.50', 'G13'],
  ['skadereduksjon/overdosefare-ved-legemidler', 'derived', 'R8.36', 'G12'],
  ['skadereduksjon/selvmordsrisiko-ved-forverring', 'derived', 'R8.38', 'G11'],
]

test.each(inTheGuide)('%s is %s and rests on %s', (rule, basis, statements, gaps) => {
  expect(found(rule)).toMatchObject({ basis, statements, sources: '', gaps })
})

test('the gap of the conditions that are not fulfilled names every sentence that is read by it alone', () => {
  const readByIt = rules.filter(({ gaps = [] }) => gaps.join() === 'G20').flatMap(({ statements }) => statements)
  expect(readByIt).toContain('R6.05')
  expect(gap('G20')?.statements).toEqual(expect.arrayContaining(readByIt))
})

/** Rules that rest on a statute or on another national product. */
const besideTheGuide: [rule: string, basis: string, strength: string, sources: string, gaps: string][] = [
  [
    'akutt/ring-113-selvmordsfare',
    'national-advice',
    'shall',
    'helsenorge-akutt legevaktindeks-selvmord hpl-7 hol-3-5',
    'G14',
  ],
  ['akutt/ring-113-voldsfare', 'national-advice', 'shall', 'helsenorge-akutt hpl-7 hol-3-5', 'G14'],
  ['akutt/legevakt-ved-akutt-fare', 'national-advice', 'should', 'helsenorge-akutt hpl-7 hol-3-5', 'G14'],
  ['akutt/legevakt-ved-selvmordsrisiko', 'national-advice', 'may', 'helsenorge-akutt', 'G14'],
  ['lov/kartlegg-mindrearige', 'law', 'shall', 'hpl-10-a', ''],
  ['lov/ivareta-mindrearige', 'law', 'shall', 'hpl-10-a', ''],
  ['lov/meld-barnevernet', 'law', 'shall', 'hpl-33 bvl-13-2', ''],
  ['lov/oppmerksomhet-pa-vold', 'law', 'shall', 'hol-3-3-a', ''],
  ['lov/hjelp-utsatte-for-vold', 'law', 'shall', 'hol-3-3-a', ''],
  ['lov/avverg-alvorlig-forbrytelse', 'law', 'shall', 'strl-196', ''],
  ['lov/varsle-nodetater', 'law', 'shall', 'hpl-31', ''],
  ['lov/vurder-rusbruk-i-svangerskapet', 'law', 'shall', 'hpl-32', ''],
  ['lov/melding-gravid', 'law', 'shall', 'hpl-32 hol-10-3', ''],
  ['lov/meld-behov-for-individuell-plan', 'law', 'shall', 'hpl-38-a', ''],
  ['lov/koordinator', 'law', 'shall', 'hol-7-2 pbrl-2-5-b', ''],
  ['lov/individuell-plan', 'law', 'shall', 'hol-7-1 pbrl-2-5', ''],
]

test.each(besideTheGuide)('%s is %s, says %s and rests on %s', (rule, basis, strength, sources, gaps) => {
  expect(found(rule)).toEqual({ basis, strength, statements: '', sources, gaps })
})

test('no other rule rests on a source beside the guide, reads a gap, or shares its statement', () => {
  const told = new Set([...inTheGuide, ...besideTheGuide].map(([rule]) => rule))
  const others = rules.filter(({ id }) => !told.has(id))
  expect(others.filter(({ sources = [], gaps = [] }) => sources.length + gaps.length > 0)).toEqual([])
  const shared = others.flatMap(({ id, statements }) =>
    rules.filter((other) => other.id !== id && other.statements.some((statement) => statements.includes(statement))),
  )
  expect(shared).toEqual([])
})

test('every statement about one person is carried by a rule, or has a reason why not, and never both', () => {
  const carried = new Set(rules.flatMap(({ statements }) => statements))
  const individual = register.filter(({ level }) => level === 'individual').map(({ id }) => id)
  expect(individual.filter((id) => carried.has(id) === Object.hasOwn(notCarried, id))).toEqual([])
})
