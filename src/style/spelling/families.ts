/** British and American spellings differ by families of words: stems, and how each side goes on. */
export interface Family {
  readonly stems: string;
  /** Undefined where the other side spells it as some other word is spelled. */
  readonly british?: string;
  readonly american?: string;
  readonly endings: string;
}

const our: Family = {
  stems:
    'behavi misbehavi col discol recol fav disfav hon dishon lab neighb flav hum rum harb vap endeav arm od rig vig sav savi splend cand parl tum clam demean val ferv succ ranc',
  british: 'our',
  american: 'or',
  endings:
    '- s ed edly ing able ably al ally ite ites itism ful fully less er ers hood hoods ist y ies ings est',
};

const ise: Family = {
  stems: [
    'actual agon amort anonym apolog atom author bapt canonical capital categor central character',
    'colon commercial computer container contextual critic crystall custom decentral decriminal',
    'demon deserial destabil digit disorgan econom emphas empath energ equal external familiar',
    'fantas fertil final formal general global harmon homogen hospital human hypothes ideal idol',
    'immun individual industrial initial institutional internal international ion item jeopard',
    'legal legitim lexical liberal linear local magnet marginal material maxim mechan memor',
    'mesmer minim mobil modern modular monet monopol moral motor national neutral nominal normal',
    'optim organ orthogonal ostrac parallel parameter parametr patron penal personal philosoph',
    'plagiar polar popular pressur prior priorit privat random rasteri rational re-organ real',
    'recogn reinitial reorgan renormal revital revolution sanit scandal scrutin sensit serial',
    'social special stabil standard steril stigmat styl subsid summar symbol sympath symptom',
    'synchron synthes system systemat tantal temporal terror theor traumat trivial unauthor',
    'uninitial uncategor unnormal unoptim unorgan unrecogn unsynchron urban util vandal vapor',
    'vector verbal victim virtual visual vocal western',
  ].join(' '),
  british: 'is',
  american: 'iz',
  endings: 'e ed es er ers ing able ation ations ational ingly',
};

const yse: Family = {
  stems: 'anal paral cataly hydrol electrol dial reanal psychoanal',
  british: 'ys',
  american: 'yz',
  // "Analyses" is also the plural of a noun, on both sides.
  endings: 'e ed er ers ing',
};

const doubled: Family = {
  stems: [
    'bevel cancel channel counsel dial duel enamel equal fuel funnel gravel grovel initial jewel',
    'kennel label level libel marshal marvel model panel parcel pedal pencil quarrel ravel remodel',
    'relabel revel rival shovel shrivel signal spiral stencil swivel total towel travel tunnel',
    'unmarshal unravel unlabel yodel',
  ].join(' '),
  british: 'l',
  american: '',
  endings: 'ed ing er ers ings',
};

const centre: Family = {
  stems:
    'cent theat lit fib kilomet centimet millimet nanomet calib lust somb spect meag sab epicent',
  british: 're',
  american: 'er',
  endings: '- s',
};

/** Words of no family: British, then American. */
const pairs: readonly string[] = [
  'centred centered',
  'centring centering',
  'centrepiece centerpiece',
  'defence defense',
  'defences defenses',
  'offence offense',
  'offences offenses',
  'pretence pretense',
  'catalogue catalog',
  'catalogues catalogs',
  'catalogued cataloged',
  'grey gray',
  'greyed grayed',
  'greyscale grayscale',
  'aluminium aluminum',
  'sceptical skeptical',
  'sceptic skeptic',
  'sceptics skeptics',
  'scepticism skepticism',
  'mould mold',
  'moulds molds',
  'plough plow',
  'moustache mustache',
  'pyjamas pajamas',
  'cosy cozy',
  'ageing aging',
  'manoeuvre maneuver',
  'manoeuvres maneuvers',
  'fulfil fulfill',
  'fulfils fulfills',
  'fulfilment fulfillment',
  'enrol enroll',
  'enrols enrolls',
  'enrolment enrollment',
  'instalment installment',
  'instalments installments',
  'skilful skillful',
  'skilfully skillfully',
  'wilful willful',
  'marvellous marvelous',
  'jewellery jewelry',
  'woollen woolen',
  'anaesthetic anesthetic',
  'paediatric pediatric',
  'orthopaedic orthopedic',
  'haemoglobin hemoglobin',
  'leukaemia leukemia',
  'foetus fetus',
  'aeroplane airplane',
  'sulphur sulfur',
  'judgemental judgmental',
];

/** British words whose American spelling is also a British word for something else. */
const onlyBritish =
  'metre metres programme programmes cheque cheques tyre tyres kerb kerbs artefact artefacts draught draughts encyclopaedia';

export type Spelling = 'british' | 'american';
let table: ReadonlyMap<string, Spelling> | undefined;

/** On which side a word in lower case is spelled so; undefined for all words that both spell alike. */
export function spellingOf(word: string): Spelling | undefined {
  table ??= made();
  return table.get(word);
}

function made(): ReadonlyMap<string, Spelling> {
  const words = new Map<string, Spelling>();
  for (const { stems, british = '', american = '', endings } of [our, ise, yse, doubled, centre]) {
    for (const stem of stems.split(' ')) {
      for (const ending of endings.split(' ').map((one) => one.replace('-', ''))) {
        words.set(stem + british + ending, 'british');
        words.set(stem + american + ending, 'american');
      }
    }
  }
  for (const pair of pairs) {
    const [british = '', american = ''] = pair.split(' ');
    words.set(british, 'british').set(american, 'american');
  }
  for (const word of onlyBritish.split(' ')) words.set(word, 'british');
  for (const word of alike.split(' ')) words.delete(word);
  return words;
}

/** What the families make, and both sides spell so; "cancelled" is met with in America too. */
const alike = 'humorist vaporist cancelled cancelling';
