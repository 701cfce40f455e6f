import { risikovurderingIOppsokendeTeam } from '../../../rules/hovedforlop-3/risikovurdering-i-oppsokende-team.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testTable } from '../status.js'

const { selvskading: _, ...utenSelvskading } = hovedforlop3

testTable(risikovurderingIOppsokendeTeam, 'tilby-oppsokende-hjelp', [
  ['R7.65', 'suicide risk avdekket', { ...hovedforlop3, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['R7.65', 'suicide risk akutt-fare', { ...hovedforlop3, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['R7.65', 'self-harm akutt-krise, suicide risk unknown', { ...hovedforlop3, selvskading: 'akutt-krise' }, 'applies'],
  [
    'R7.65',
    'self-harm vedvarende-eller-alvorlig, suicide risk unknown',
    { ...hovedforlop3, selvskading: 'vedvarende-eller-alvorlig' },
    'applies',
  ],
  ['R7.65', 'self-harm unknown, suicide risk found', { ...utenSelvskading, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['R7.65', 'neither found', { ...hovedforlop3, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['R7.65', 'no self-harm, suicide risk unknown', hovedforlop3, 'unknown'],
  ['R7.65', 'no suicide risk, self-harm unknown', { ...utenSelvskading, selvmordsrisiko: 'nei' }, 'unknown'],
  ['R7.65', 'suicide risk found, mild and lasting', { ...hovedforlop2, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  ['R7.65', 'suicide risk found, mild and short', { ...hovedforlop1, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  ['R7.65', 'suicide risk found, level unknown', { ...ukjent, selvmordsrisiko: 'avdekket' }, 'unknown'],
  ['R7.66', 'violence risk tegn', { ...hovedforlop3, voldsrisiko: 'tegn' }, 'applies'],
  ['R7.66', 'violence risk forhoyet', { ...hovedforlop3, voldsrisiko: 'forhoyet' }, 'applies'],
  ['R7.66', 'violence risk akutt-fare', { ...hovedforlop3, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['R7.66', 'violence risk elevated, mild and short', { ...hovedforlop1, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['R7.66', 'no violence risk', { ...hovedforlop3, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['R7.66', 'violence risk unknown', hovedforlop3, 'unknown'],
  ['R7.66', 'violence risk elevated, mild and lasting', { ...hovedforlop2, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
])
