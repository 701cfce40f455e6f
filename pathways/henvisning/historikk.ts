import { any, includes, is } from '../../rules/vocabulary.js'
import type { Field } from './felt.js'

/** What the list for mental health care asks of the past, of the body and of medicines. */
export const historikk: readonly Field[] = [
  {
    id: 'tidligere-vansker',
    title: {
      nb: 'Tidligere psykiske vansker eller lidelser',
      nn: 'Tidlegare psykiske vanskar eller lidingar',
      en: 'Earlier mental difficulties or disorders',
    },
    help: {
      nb: 'Hva personen har hatt før, og når det begynte.',
      nn: 'Kva personen har hatt før, og når det tok til.',
      en: 'What the person has had before, and when it began.',
    },
    from: ['tilbakevendende', 'tidligDebut', 'tidligereKartlegging'],
  },
  {
    id: 'somatisk-status',
    title: { nb: 'Kroppslig status og sykdom', nn: 'Kroppsleg status og sjukdom', en: 'Somatic status and disease' },
    help: {
      nb: 'Status nå, og sykdom nå og før som har betydning. Fastlegen vurderer dette.',
      nn: 'Status no, og sjukdom no og før som har noko å seie. Fastlegen vurderer dette.',
      en: 'Status now, and relevant disease now and before. The GP judges this.',
    },
    from: ['uklareSomatiskePlager', 'alvorligErnaringsutfordring', 'gravid'],
    written: true,
  },
  {
    id: 'tidligere-behandling',
    title: {
      nb: 'Tidligere behandling og effekten',
      nn: 'Tidlegare behandling og effekten',
      en: 'Earlier treatment and its effect',
    },
    help: {
      nb: 'Hva som er prøvd tidligere, erfaringene med det og hvordan det virket.',
      nn: 'Kva som er prøvd tidlegare, røynslene med det og korleis det verka.',
      en: 'What was tried earlier, the experiences with it and how it worked.',
    },
    from: ['nyligUtskrevet'],
    written: true,
  },
  {
    id: 'legemidler',
    title: { nb: 'Legemidler', nn: 'Legemiddel', en: 'Medicines' },
    help: {
      nb: 'Det som brukes nå, samstemt, og det som er brukt før og har betydning.',
      nn: 'Det som blir brukt no, samstemt, og det som er brukt før og har noko å seie.',
      en: 'What is used now, reconciled, and what was used before and matters.',
    },
    from: ['sterkeSmertestillende'],
    written: true,
  },
  {
    id: 'spiseforstyrrelse',
    title: {
      nb: 'Utredning av spiseforstyrrelse i primærhelsetjenesten',
      nn: 'Utgreiing av eteforstyrring i primærhelsetenesta',
      en: 'Assessment of the eating disorder in primary care',
    },
    help: {
      nb: 'Følg den egne anbefalingen om utredning av spiseforstyrrelser i primærhelsetjenesten.',
      nn: 'Følg den eigne tilrådinga om utgreiing av eteforstyrringar i primærhelsetenesta.',
      en: 'Follow the separate recommendation on assessing eating disorders in primary care.',
    },
    required: any(includes('tilstander', 'spiseforstyrrelse'), is('alvorligErnaringsutfordring')),
    from: ['alvorligErnaringsutfordring'],
    written: true,
  },
]
