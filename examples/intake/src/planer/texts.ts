export const texts = {
  title: { nb: 'Planer', nn: 'Planar', en: 'Plans' },
  which: { nb: 'Hvilken plan', nn: 'Kva for plan', en: 'Which plan' },
  asked: {
    nb: 'Forslaget ber om denne planen',
    nn: 'Framlegget ber om denne planen',
    en: 'The suggestion asks for this plan',
  },
  begun: { nb: 'begynt', nn: 'byrja på', en: 'begun' },
  person: {
    nb: 'Den planen gjelder, er med på å lage den',
    nn: 'Den planen gjeld, er med på å lage han',
    en: 'The person it concerns takes part in making it',
  },
  others: { nb: 'Andre som er med', nn: 'Andre som er med', en: 'Others who take part' },
  agreed: { nb: 'Dagen planen ble avtalt', nn: 'Dagen planen vart avtalt', en: 'The day the plan was agreed' },
  optional: { nb: 'Kan stå tomt', nn: 'Kan stå tomt', en: 'May be left empty' },
  declined: { nb: 'Ønsker ikke noe her', nn: 'Ønskjer ikkje noko her', en: 'Wants nothing here' },
  notApplicable: { nb: 'Ikke aktuelt', nn: 'Ikkje aktuelt', en: 'Not applicable' },
  missing: { nb: 'Mangler ({count})', nn: 'Manglar ({count})', en: 'Missing ({count})' },
  showMissing: { nb: 'Vis hva som mangler', nn: 'Vis kva som manglar', en: 'Show what is missing' },
  nothingMissing: {
    nb: 'Alt planen ber om, er fylt inn.',
    nn: 'Alt planen ber om, er fylt ut.',
    en: 'Everything the plan asks for is filled in.',
  },
  maybe: {
    nb: 'trengs kanskje, avhenger av: {facts}',
    nn: 'trengst kanskje, avheng av: {facts}',
    en: 'perhaps needed, depends on: {facts}',
  },
  sheet: { nb: 'Planen på ark', nn: 'Planen på ark', en: 'The plan on paper' },
} as const
