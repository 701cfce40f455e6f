import type { EventDefinitions } from '../../src/pathway/event.js'
import { henvisere } from './overganger.js'

/** What happens in every pakkeforlop. */
export const pakkeforlop = {
  'henvisning.kontrollert': {
    title: {
      nb: 'Innholdet i henvisningen er kontrollert',
      nn: 'Innhaldet i tilvisinga er kontrollert',
      en: 'The content of the referral has been checked',
    },
  },
  'henvisning.mottatt': {
    title: { nb: 'Henvisningen er mottatt', nn: 'Tilvisinga er motteken', en: 'The referral has been received' },
    takes: { fra: henvisere, alvorlighet: ['alvorlig', 'mindre-alvorlig'] },
  },
  'henvisning.supplert': {
    title: {
      nb: 'Henvisningen er supplert med det som manglet',
      nn: 'Tilvisinga er supplert med det som mangla',
      en: 'What the referral lacked has been added',
    },
  },
  'oyeblikkelig-hjelp.mottatt': {
    title: {
      nb: 'Personen er tatt imot som øyeblikkelig hjelp',
      nn: 'Personen er teken imot som augeblikkeleg hjelp',
      en: 'The person has been received as an emergency',
    },
  },
  'oyeblikkelig-hjelp.avsluttet': {
    title: {
      nb: 'Øyeblikkelig hjelp-situasjonen er over',
      nn: 'Augeblikkeleg hjelp-situasjonen er over',
      en: 'The emergency is over',
    },
  },
  'forlop.besluttet-etter-oyeblikkelig-hjelp': {
    title: {
      nb: 'Forløp er besluttet etter øyeblikkelig hjelp',
      nn: 'Forløp er avgjort etter augeblikkeleg hjelp',
      en: 'A pathway has been decided after the emergency',
    },
    takes: { til: ['utredning', 'behandling'] },
  },
  'rett.vurdert': {
    title: {
      nb: 'Retten er vurdert, og pasienten har fått svar',
      nn: 'Retten er vurdert, og pasienten har fått svar',
      en: 'The right has been assessed and the patient has had the answer',
    },
  },
  'forlop.startet': {
    title: { nb: 'Forløpet er startet', nn: 'Forløpet er starta', en: 'The pathway has started' },
    takes: { niva: ['poliklinikk', 'dogn'] },
  },
  'omsorgsniva.endret': {
    title: {
      nb: 'Behandlingen er flyttet mellom poliklinikk og døgn',
      nn: 'Behandlinga er flytt mellom poliklinikk og døgn',
      en: 'The treatment has moved between outpatient and inpatient',
    },
    needs: { niva: ['poliklinikk', 'dogn'] },
  },
  'fremmote.gjennomfort': {
    title: {
      nb: 'Første samtale er gjennomført',
      nn: 'Første samtale er gjennomført',
      en: 'The first meeting has taken place',
    },
  },
  'fremmote.uteblitt': {
    title: { nb: 'Personen møtte ikke', nn: 'Personen møtte ikkje', en: 'The person did not attend' },
  },
  'utredningsplan.laget': {
    title: {
      nb: 'Utredningsplan er laget sammen med pasienten',
      nn: 'Utgreiingsplan er laga saman med pasienten',
      en: 'An assessment plan has been made with the patient',
    },
  },
  'beslutning.tatt': {
    title: {
      nb: 'Klinisk beslutning er tatt etter basis utredning',
      nn: 'Klinisk avgjerd er teken etter basis utgreiing',
      en: 'A clinical decision has been made after the basis assessment',
    },
    needs: { utfall: ['behandling', 'utvidet-utredning', 'avslutning'] },
  },
  'utvidet-beslutning.tatt': {
    title: {
      nb: 'Klinisk beslutning er tatt etter utvidet utredning',
      nn: 'Klinisk avgjerd er teken etter utvida utgreiing',
      en: 'A clinical decision has been made after the extended assessment',
    },
    needs: { utfall: ['behandling', 'avslutning'] },
  },
  'behandlingsplan.laget': {
    title: {
      nb: 'Behandlingsplan er laget sammen med pasienten',
      nn: 'Behandlingsplan er laga saman med pasienten',
      en: 'A treatment plan has been made with the patient',
    },
    takes: { evaluering: 'day' },
  },
  'behandling.startet': {
    title: { nb: 'Behandlingen er startet', nn: 'Behandlinga er starta', en: 'The treatment has started' },
  },
  'evaluering.startet': {
    title: {
      nb: 'Evalueringen er startet',
      nn: 'Evalueringa er starta',
      en: 'The evaluation has started',
    },
  },
  'behandling.evaluert': {
    title: {
      nb: 'Behandlingen er evaluert sammen med pasienten',
      nn: 'Behandlinga er evaluert saman med pasienten',
      en: 'The treatment has been evaluated with the patient',
    },
    needs: { utfall: ['fortsett', 'mer-utredning', 'avslutt'] },
    takes: { neste: 'day' },
  },
  'avsluttende-samtale.gjennomfort': {
    title: {
      nb: 'Avsluttende samtale er gjennomført',
      nn: 'Avsluttande samtale er gjennomført',
      en: 'The closing meeting has taken place',
    },
  },
  'avsluttende-samtale.avslatt': {
    title: {
      nb: 'Pasienten ønsket ikke avsluttende samtale eller møtte ikke',
      nn: 'Pasienten ønskte ikkje avsluttande samtale eller møtte ikkje',
      en: 'The patient did not want a closing meeting, or did not attend',
    },
  },
  'kommunal-oppfolging.avtalt': {
    title: {
      nb: 'Videre oppfølging i kommunen er avtalt',
      nn: 'Vidare oppfølging i kommunen er avtalt',
      en: 'Further follow-up in the municipality has been agreed',
    },
  },
  'kommunal-oppfolging.ikke-nodvendig': {
    title: {
      nb: 'Det er ikke behov for videre oppfølging i kommunen',
      nn: 'Det er ikkje behov for vidare oppfølging i kommunen',
      en: 'No further follow-up in the municipality is needed',
    },
  },
  'epikrise.sendt': {
    title: { nb: 'Epikrisen er sendt', nn: 'Epikrisa er send', en: 'The discharge summary has been sent' },
  },
  'overforing.besluttet': {
    title: {
      nb: 'Personen overføres til et annet helseforetak eller et annet pakkeforløp',
      nn: 'Personen blir overført til eit anna helseføretak eller eit anna pakkeforløp',
      en: 'The person is transferred to another trust or another pathway',
    },
    needs: { til: 'text' },
  },
  'overforing.avtalespesialist': {
    title: {
      nb: 'Personen er overført til avtalespesialist, som behandler ferdig og avslutter',
      nn: 'Personen er overført til avtalespesialist, som behandlar ferdig og avsluttar',
      en: 'The person has been transferred to a private specialist, who completes the treatment and closes',
    },
    takes: { til: 'text' },
  },
  'forlop.gjenopptatt': {
    title: {
      nb: 'Forløpet er tatt opp igjen',
      nn: 'Forløpet er teke opp att',
      en: 'The pathway has been taken up again',
    },
  },
} as const satisfies EventDefinitions
