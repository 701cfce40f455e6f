import { someOf, yesNo } from '../../src/kartlegging/fact.js'

// TEXTS: what the person seeks help for
export const problemomrade = someOf({
  topic: 'problem-og-tilstand',
  label: { nb: 'problemomrade', nn: 'problemomrade', en: 'problemomrade' },
  help: { nb: '', nn: '', en: '' },
  values: {
    'psykisk-helse': { nb: 'psykisk-helse', nn: 'psykisk-helse', en: 'psykisk-helse' },
    rusmidler: { nb: 'rusmidler', nn: 'rusmidler', en: 'rusmidler' },
  },
  statements: ['R0.22', 'R0.24'],
})

// TEXTS: conditions and complaints, with or without a diagnosis
export const tilstander = someOf({
  topic: 'problem-og-tilstand',
  label: { nb: 'tilstander', nn: 'tilstander', en: 'tilstander' },
  help: { nb: '', nn: '', en: '' },
  values: {
    angst: { nb: 'angst', nn: 'angst', en: 'angst' },
    depresjon: { nb: 'depresjon', nn: 'depresjon', en: 'depresjon' },
    sovnvansker: { nb: 'sovnvansker', nn: 'sovnvansker', en: 'sovnvansker' },
    stress: { nb: 'stress', nn: 'stress', en: 'stress' },
    livskrise: { nb: 'livskrise', nn: 'livskrise', en: 'livskrise' },
    'belastende-livshendelse': { nb: 'belastende-livshendelse', nn: 'belastende-livshendelse', en: 'belastende-livshendelse' },
    sorg: { nb: 'sorg', nn: 'sorg', en: 'sorg' },
    'forlenget-sorgforstyrrelse': { nb: 'forlenget-sorgforstyrrelse', nn: 'forlenget-sorgforstyrrelse', en: 'forlenget-sorgforstyrrelse' },
    traumereaksjon: { nb: 'traumereaksjon', nn: 'traumereaksjon', en: 'traumereaksjon' },
    'bipolar-lidelse': { nb: 'bipolar-lidelse', nn: 'bipolar-lidelse', en: 'bipolar-lidelse' },
    'psykose-god-prognose': { nb: 'psykose-god-prognose', nn: 'psykose-god-prognose', en: 'psykose-god-prognose' },
    'rusutlost-psykose': { nb: 'rusutlost-psykose', nn: 'rusutlost-psykose', en: 'rusutlost-psykose' },
    psykoselidelse: { nb: 'psykoselidelse', nn: 'psykoselidelse', en: 'psykoselidelse' },
    personlighetsforstyrrelse: { nb: 'personlighetsforstyrrelse', nn: 'personlighetsforstyrrelse', en: 'personlighetsforstyrrelse' },
    spiseforstyrrelse: { nb: 'spiseforstyrrelse', nn: 'spiseforstyrrelse', en: 'spiseforstyrrelse' },
    tvangslidelse: { nb: 'tvangslidelse', nn: 'tvangslidelse', en: 'tvangslidelse' },
    'problematisk-rusmiddelbruk': { nb: 'problematisk-rusmiddelbruk', nn: 'problematisk-rusmiddelbruk', en: 'problematisk-rusmiddelbruk' },
    'skadelig-bruk': { nb: 'skadelig-bruk', nn: 'skadelig-bruk', en: 'skadelig-bruk' },
    avhengighet: { nb: 'avhengighet', nn: 'avhengighet', en: 'avhengighet' },
  },
  statements: ['R3.07', 'R5.03', 'R5.04', 'R5.05', 'R5.06', 'R5.07', 'R5.08', 'R7.03'],
})

// TEXTS: drug-induced psychosis that is severe or repeated
export const rusutlostPsykoseGjentattEllerAlvorlig = yesNo({
  topic: 'problem-og-tilstand',
  safetyCritical: true,
  label: { nb: 'rusutlostPsykoseGjentattEllerAlvorlig', nn: 'rusutlostPsykoseGjentattEllerAlvorlig', en: 'rusutlostPsykoseGjentattEllerAlvorlig' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R6.05', 'R6.88'],
})

// TEXTS: stressful life events behind the problems
export const livshendelser = someOf({
  topic: 'problem-og-tilstand',
  label: { nb: 'livshendelser', nn: 'livshendelser', en: 'livshendelser' },
  help: { nb: '', nn: '', en: '' },
  values: {
    samlivsbrudd: { nb: 'samlivsbrudd', nn: 'samlivsbrudd', en: 'samlivsbrudd' },
    'tap-av-relasjon': { nb: 'tap-av-relasjon', nn: 'tap-av-relasjon', en: 'tap-av-relasjon' },
    'fodsel-eller-barsel': { nb: 'fodsel-eller-barsel', nn: 'fodsel-eller-barsel', en: 'fodsel-eller-barsel' },
    'arbeid-eller-studier': { nb: 'arbeid-eller-studier', nn: 'arbeid-eller-studier', en: 'arbeid-eller-studier' },
    vold: { nb: 'vold', nn: 'vold', en: 'vold' },
    'seksuelle-overgrep': { nb: 'seksuelle-overgrep', nn: 'seksuelle-overgrep', en: 'seksuelle-overgrep' },
    dodsfall: { nb: 'dodsfall', nn: 'dodsfall', en: 'dodsfall' },
  },
  statements: ['R5.38', 'R6.36'],
})

// TEXTS: hard to handle alone or with own network
export const stottenStrekkerIkkeTil = yesNo({
  topic: 'problem-og-tilstand',
  label: { nb: 'stottenStrekkerIkkeTil', nn: 'stottenStrekkerIkkeTil', en: 'stottenStrekkerIkkeTil' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R5.38'],
})

// TEXTS: may have lived through a traumatic event
export const traumatiskHendelse = yesNo({
  topic: 'problem-og-tilstand',
  label: { nb: 'traumatiskHendelse', nn: 'traumatiskHendelse', en: 'traumatiskHendelse' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.36', 'R6.10'],
})

// TEXTS: assessment or diagnosing needed
export const behovForUtredning = yesNo({
  topic: 'problem-og-tilstand',
  label: { nb: 'behovForUtredning', nn: 'behovForUtredning', en: 'behovForUtredning' },
  help: { nb: '', nn: '', en: '' },
  statements: ['R4.20', 'R7.59'],
})
