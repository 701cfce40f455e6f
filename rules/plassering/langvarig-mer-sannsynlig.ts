import { table } from '../../src/engine/rule.js'
import { all, any, includes, is } from '../vocabulary.js'

/** A help in judging the expected duration. It never sets it: the professional and the person do (G29). */
export const langvarigMerSannsynlig = table({
  id: 'plassering/langvarig-mer-sannsynlig',
  action: 'kartlegg-behov',
  rows: [
    {
      statement: 'R7.96',
      strength: 'advice',
      when: any(
        is('tidligDebut'),
        all(
          is('alvorlighet', 'alvorlig'),
          includes('problemomrade', 'psykisk-helse'),
          includes('problemomrade', 'rusmidler'),
        ),
      ),
      option: {
        nb: 'regn et langt og sammensatt forløp som mer sannsynlig når varigheten vurderes',
        nn: 'rekn eit langt og samansett forløp som meir sannsynleg når varigheita blir vurdert',
        en: 'count a long and complex course as more likely when judging the duration',
      },
    },
  ],
})
