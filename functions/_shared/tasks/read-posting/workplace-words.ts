// The words for the place of work. All patterns here read text that is folded in place.
import { anyOf } from '../../lexicon/any-of.ts'

const HYBRID_THINGS =
  'cloud|app\\w*|mobile|search|vehicle\\w*|electric\\w*|infrastructure|retrieval' +
  '|environments|it\\b|network\\w*|multi|rocket\\w*|bonding|systems?|deployment\\w*' +
  '|integrat\\w*|ai\\b|battery|warehouse|engine\\w*|powertrain\\w*|propulsion' +
  '|architecture\\w*|data|storage|identity|solutions?|methodolog\\w*|agile|casual' +
  '|fund\\w*|products?|marketing|events?|approach to|of\\b|between|role (that|which) (blends|combines)'
const REMOTE_THINGS =
  'procedure|control\\w*|sens\\w*|desktop|access|patient|monitoring|support tools' +
  '|server\\w*|locations?|areas?|first benefits|repository|execution|diagnostic\\w*' +
  '|site|sites|teams|team management|colleagues|stakeholders|workers|employees|workforce|code' +
  '|team members|customers|clients|meetings?' +
  '|work (stipend|allowance|budget|setup|equipment|style|tools)|learning|operation of'
const MEETINGS =
  'interview\\w*|events?|offsites?|retreats?|gym\\w*|meals?|lunch\\w*|parking' +
  '|childcare|cafe\\w*|fitness|visits?|meetings?|trainings?|gatherings?|onboarding' +
  '|customer|client|meetups?|socials?|conferences?|summit\\w*|support|installation\\w*' +
  '|connection|collaboration days?|team|all-?hands|services?|construction|search|seo' +
  '|workshops?|assessment|sessions?|deliver\\w*'

/** Terms that only contain the words: a hybrid cloud, a remote procedure, an on-site gym. */
export const OTHER_MEANINGS = new RegExp(
  [
    `hybrid[- ](${HYBRID_THINGS})`,
    '(cars?|and|or|electric|plug-in|cloud/?)[- ]hybrids?',
    `remote[- ](${REMOTE_THINGS})`,
    'remotely[- ](piloted|operated|controlled|monitor\\w*)',
    '(managing|leading|supporting) (a )?remote',
    `(?<!fully[- ])(remote|virtual|on[- ]?site|in[- ]?person|face-to-face) (and (on[- ]?site|in[- ]?person|remote) )?(${MEETINGS})`,
    '(annual|quarterly|occasional|periodic|team|yearly|regular|bi-?annual|company|several|monthly)( \\w+)? (on[- ]?sites?|in[- ]?person|face-to-face)',
    '(go|travel|visit\\w*|travel to|travelling|traveling|meet|gather\\w*|together|us) (\\w+ ){0,3}(on[- ]?site|onsite|in[- ]?person)',
    "(customer|client|patient)s?[' ]?s? on[- ]?site",
    'on-?page',
    'off-?site',
    'weeks? (of )?(working )?(fully )?remot\\w+( per year| a year)?',
    '(remote and hybrid|hybrid and remote|remote and in-office|remote or hybrid) (work|teams|employees|companies|workplaces)',
    '(on[- ]?site|in[- ]?person) (and|or|&) remote (teams?|colleagues|stakeholders|work environments)',
    '(as|with) (remote|hybrid) work (has|have|becom)\\w*',
    'remote care|remote (or hybrid )?(work )?has become',
    'distributed teams',
    'whether (remote|in)',
    'remote (or|and) (hybrid|in)[- ]?(work)? (environment|setting)s',
    'vor ort beim kunden|kunden vor ort',
    // A sentence about differences between jobs says nothing about this one.
    '(some|certain|many|most|other|several|number of) ((of )?(our |the )?(roles|positions|teams|jobs|offices)|hybrid)\\b[^.\\n]{0,120}',
    '(hybrid|remote|office-based|on-?site)[\\w, -]{0,30} and (hybrid|remote|office-based|on-?site) workers',
  ].join('|'),
  'g',
)

export const NOT_REMOTE = anyOf([
  /\b(not|no|isn't|is not|cannot|can't|never|non|nicht|pas) (be |a |an |currently |offer |offering |open to |considering |eligible for |available for |able to (offer|support) )*(fully )?(remote|remotely|home ?office|full[- ]remote|teletravail)\b/,
  /remote (work )?(is|isn't|not)( not)? (possible|available|an option|offered|permitted)/,
  /on[- ]?site only|no remote|keine? (home ?office|remote)/,
])

export const HYBRID_DAYS = anyOf([
  /\b(one|two|three|four|1|2|3|4)(\s?(-|–|to|or|bis)\s?(two|three|four|five|2|3|4|5))?\+? ?(full )?(days?|times|tage|jours|dias)[\w ,/-]{0,25}\b(in[- ]?(the )?[\w ]{0,20}office|in[- ]?person|on[- ]?site|from (the|our)[\w ]{0,20} office|at (the|our)[\w ]{0,20} office|remote|from home|im buro|vor ort|home ?office|teletravail|bureau|oficina|wfh|hub)/,
  /(in[- ]?office|on[- ]?site|in[- ]?person|in (the|our) [\w ]{0,20}office|office)[\w ,:(]{0,30}\b(one|two|three|four|1|2|3|4)(\s?(-|–|to|or)\s?(two|three|four|2|3|4))?\+? ?(full )?days?\b/,
  /(1|2|3|4) ?x (per |a )?week/,
  /(in|at) (the|our) ([\w ]{0,20} )?office,? (on |every |each )?(mon|tues|wednes|thurs|fri)days?\b/,
  /\b(one|two|three|four|[1-4])( ?(-|–|to|or) ?(two|three|four|[2-4]))? (remote|home|wfh|office|on[- ]?site) days?/,
  /remote( work)? policy: ?[1-4]/,
])

export const FULL_OFFICE = anyOf([
  /\b(five|5)[- ]days?( a week| per week|\/week|\/wk)?[\w ,-]{0,30}(office|on[- ]?site|in[- ]?person|vor ort)/,
  /(office|on[- ]?site|in[- ]?person)[\w ,:(-]{0,25}(five|5)[- ]days?/,
  /monday (to|through|-|–) friday,? (in[- ]office|on[- ]?site|in the office)/,
  /(fully|100 ?%|full[- ]?time|completely) (in[- ](the )?office|on[- ]?site|in[- ]?person)/,
  /in[- ]office full[- ]?time/,
])

export const HYBRID = anyOf([
  /\bhybrid\w*\b|partially remote|partly remote|remote[- ]flexible/,
  /teilweise (remote|home)|mobiles? arbeiten/,
  /home ?office[- ](moglich\w*|tage|regelung|anteil|option)/,
  /teletravail (partiel|possible)|\d jours? de teletravail/,
  /split (your )?time between|flexible (office|home)/,
])

export const REMOTE_STRONG = anyOf(
  [
    /(fully|100 ?%|completely|entirely|permanent(ly)?|all|full) ?-?remote/,
    /(this|the|a) (is a |position is |role is |job is |is )?(a )?(fully |100% )?remote[- ]?(role|position|job|opportunity|contract|based|\(|,|\.|$)/,
    /(is|be|work|working|candidates?|location:?|based|position:?|role:?) (\w+ )?(remote|remotely)\b/,
    /remote (role|position|job|opportunity|within|in the|from|across|us|usa|uk|eu|europe|canada|only|anywhere|worldwide|globally|role:)/,
    /work from (home|anywhere)\b|home[- ]based|location:? ?remote/,
    /remote[,:] ?(us|usa|uk|eu|emea|latam|canada)|telework|full[- ]?remote/,
    /100 ?% (home ?office|teletravail)|\b(remote)\b ?\(/,
    /(executed|performed|done|live|living|located|team) [\w ]{0,20}from anywhere/,
    /en remoto|trabajo remoto/,
    /(^|[,(/|•·-] ?)remote(?= ?([,)/|•·]|$))/,
    /remotely (within|in|from)\b|\b(be|located|based|live|work|working|candidates) anywhere\b/,
  ],
  'm',
)

export const REMOTE_WEAK = anyOf([
  /remote[- ](first|friendly)/,
  /(globally |fully )?(distributed|remote) (team|company|organi[sz]ation|workforce|culture)/,
  /remote work|work(ing)? remotely|remote (set-?up|culture|environment)/,
  /asynchronous(ly)? (work\w*|team|culture|communicat\w+|company)|async[- ](first|friendly)|(work|live|from) wherever you|(our|global,|small|a) remote team|our remotely distributed/,
  /remote (\w+ )?(environment|company|setting|startup)\b|work(ing)? from home/,
  /(home[- ]?office|remote|work[- ]from[- ]home|wfh|internet|wi-?fi) (\w+ ){0,2}(stipend|allowance|budget|reimburse\w*)|co-?working/,
  /\b(based|located|living|lives?|resid\w+|reside) (in|within) (the )?(us|usa|u\.s\.?a?\.?|united states|uk|united kingdom|europe|eu|canada|germany|latin america|latam|emea)\b/,
])

export const ON_SITE = anyOf([
  /\b(fully|primarily|role|position|job|based|expected|requires?|required|must|presence|attendance|company|culture|team|works?|working|this is an?|we are|we're|together) (\w+ ){0,4}(on[- ]?site|in[- ]office|in[- ]person|in (the|our) [\w ]{0,20}office)\b/,
  /(on[- ]?site|in[- ]office|in[- ]person) (role|position|job|only|in |at |presence|attendance|requirement|expectation|work\b|company|culture|environment|schedule|\d)/,
  /office[- ]based|vor ort in|(sur site|presencial)/,
  /(must|able to|required to) (be able to )?commute/,
  /(day|night|evening|weekend|early|late) shifts?|lift (up to )?\d+/,
  /(location|work ?place|work (location|model|type|setting)):? (on[- ]?site|in[- ]office|in[- ]person)/,
])

/** A separate line for the place: "Location: Lisbon / remote". */
export const REMOTE_PLACE =
  /^[^a-z\n]{0,8}(job |work )?(locations?|where|work ?place|standort|lieu|ubicacion)\b[^\n.]{0,80}\b(remote|anywhere|home ?office|remoto)\b/m

export const REMOTE_HEAD =
  /\b(remote|anywhere|worldwide|work from home|home[- ]?office|teletravail|remoto)\b/
export const ON_SITE_HEAD = /\b(on[- ]?site|in[- ]office|in[- ]person)\b/
export const TAG = /#[a-z]{2}-?(remote|hybrid|on[- ]?site)\b/

/** Both are named, and remote is one of the choices. */
export const REMOTE_DESPITE_HYBRID = /fully remote|100 ?% remote|remote or hybrid/
