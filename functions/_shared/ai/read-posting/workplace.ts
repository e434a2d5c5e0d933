import { anyOf } from './any-of.ts'
import type { WorkplaceType } from '../../contract/job.ts'
import { fold } from '../../lexicon/tokenise.ts'

const HYBRID_THINGS =
  'cloud|app\\w*|mobile|search|vehicle\\w*|electric\\w*|infrastructure|retrieval' +
  '|environment\\w*|it\\b|network\\w*|multi|rocket\\w*|bonding|systems?|deployment\\w*' +
  '|integrat\\w*|ai\\b|battery|warehouse|engine\\w*|powertrain\\w*|propulsion' +
  '|architecture\\w*|data|storage|identity|solutions?|methodolog\\w*|agile|casual' +
  '|fund\\w*|products?|marketing|events?|approach to'
const REMOTE_THINGS =
  'procedure|control\\w*|sens\\w*|desktop|access|patient|monitoring|support tools' +
  '|server\\w*|locations?|areas?|first benefits|repository|execution|diagnostic\\w*' +
  '|site|sites|teams?|colleagues|stakeholders|workers|employees|workforce|code' +
  '|team members|customers|clients|meetings?' +
  '|work (stipend|allowance|budget|setup|equipment|style|tools)|learning|operation of'
const MEETINGS =
  'interview\\w*|events?|offsites?|retreats?|gym\\w*|meals?|lunch\\w*|parking' +
  '|childcare|cafe\\w*|fitness|visits?|meetings?|trainings?|gatherings?|onboarding' +
  '|customer|client|meetups?|socials?|conferences?|summit\\w*|support|installation\\w*' +
  '|connection|collaboration days?|team|all-?hands|services?|construction|search|seo' +
  '|workshops?|assessment|sessions?|deliver\\w*'

/** What merely contains the words: a hybrid cloud, a remote procedure, an on-site gym. */
const OTHER_MEANINGS = new RegExp(
  [
    `hybrid[- ](${HYBRID_THINGS})`,
    '(cars?|and|or|electric|plug-in|cloud/?)[- ]hybrids?',
    `remote[- ](${REMOTE_THINGS})`,
    'remotely[- ](piloted|operated|controlled|monitor\\w*)',
    '(managing|leading|supporting) (a )?remote',
    `(remote|virtual|on[- ]?site|in[- ]?person|face-to-face) (and (on[- ]?site|in[- ]?person|remote) )?(${MEETINGS})`,
    '(annual|quarterly|occasional|periodic|team|yearly|regular|bi-?annual|company|several|monthly)( \\w+)? (on[- ]?sites?|in[- ]?person|face-to-face)',
    '(go|travel|visit\\w*|travel to|travelling|traveling|meet|gather\\w*|together|us) (\\w+ ){0,3}(on[- ]?site|onsite|in[- ]?person)',
    "(customer|client|patient)s?[' ]?s? on[- ]?site",
    'on-?page',
    'off-?site',
    'weeks? (of )?(working )?(fully )?remot\\w+( per year| a year)?',
    'remotely distributed',
    '(remote and hybrid|hybrid and remote|remote and in-office|remote or hybrid) (work|teams|employees|companies|workplaces)',
    '(on[- ]?site|in[- ]?person) (and|or|&) remote (teams?|colleagues|stakeholders|work environments)',
    '(as|with) (remote|hybrid) work (has|have|becom)\\w*',
    'remote care',
    'whether (remote|in)',
    'remote (or|and) (hybrid|in)[- ]?(work)? (environment|setting)s',
    'vor ort beim kunden|kunden vor ort',
  ].join('|'),
  'g',
)

const NOT_REMOTE = anyOf([
  /\b(not|no|isn't|is not|cannot|can't|never|non|nicht|pas) (be |a |an |currently |offer |offering |open to |considering |eligible for |available for |able to (offer|support) )*(fully )?(remote|remotely|home ?office|full[- ]remote|teletravail)\b/,
  /remote (work )?(is|isn't|not)( not)? (possible|available|an option|offered|permitted)/,
  /on[- ]?site only|no remote|keine? (home ?office|remote)/,
])

const HYBRID_DAYS = anyOf([
  /\b(one|two|three|four|1|2|3|4)(\s?(-|–|to|or|bis)\s?(two|three|four|five|2|3|4|5))?\+? ?(full )?(days?|times|tage|jours|dias)[\w ,/-]{0,25}\b(in[- ]?(the )?[\w ]{0,20}office|in[- ]?person|on[- ]?site|from (the|our)[\w ]{0,20} office|at (the|our)[\w ]{0,20} office|remote|from home|im buro|vor ort|home ?office|teletravail|bureau|oficina|wfh|hub)/,
  /(in[- ]?office|on[- ]?site|in[- ]?person|in (the|our) [\w ]{0,20}office|office)[\w ,:(]{0,30}\b(one|two|three|four|1|2|3|4)(\s?(-|–|to|or)\s?(two|three|four|2|3|4))?\+? ?(full )?days?\b/,
  /(1|2|3|4) ?x (per |a )?week/,
  /\b(one|two|three|four|[1-4])( ?(-|–|to|or) ?(two|three|four|[2-4]))? (remote|home|wfh|office|on[- ]?site) days?/,
  /remote( work)? policy: ?[1-4]/,
])

const FULL_OFFICE = anyOf([
  /\b(five|5)[- ]days?( a week| per week|\/week|\/wk)?[\w ,-]{0,30}(office|on[- ]?site|in[- ]?person|vor ort)/,
  /(office|on[- ]?site|in[- ]?person)[\w ,:(-]{0,25}(five|5)[- ]days?/,
  /monday (to|through|-|–) friday,? (in[- ]office|on[- ]?site|in the office)/,
  /(fully|100 ?%|full[- ]?time|completely) (in[- ](the )?office|on[- ]?site|in[- ]?person)/,
  /in[- ]office full[- ]?time/,
])

const HYBRID = anyOf([
  /\bhybrid\w*\b|partially remote|partly remote|remote[- ]flexible/,
  /teilweise (remote|home)|mobiles? arbeiten/,
  /home ?office[- ](moglich\w*|tage|regelung|anteil|option)/,
  /teletravail (partiel|possible)|\d jours? de teletravail/,
  /split (your )?time between|flexible (office|home)/,
])

const REMOTE_STRONG = anyOf([
  /(fully|100 ?%|completely|entirely|permanent(ly)?|all|full) ?-?remote/,
  /(this|the|a) (is a |position is |role is |job is |is )?(a )?(fully |100% )?remote[- ]?(role|position|job|opportunity|contract|based|\(|,|\.|$)/,
  /(is|be|work|working|candidates?|location:?|based|position:?|role:?) (\w+ )?(remote|remotely)\b/,
  /remote (role|position|job|opportunity|within|in the|from|across|us|usa|uk|eu|europe|canada|only|anywhere|worldwide|globally|role:)/,
  /work from (home|anywhere)\b|home[- ]based|location:? ?remote/,
  /remote[,:] ?(us|usa|uk|eu|emea|latam|canada)|telework|full[- ]?remote/,
  /100 ?% (home ?office|teletravail)|\b(remote)\b ?\(/,
  /(executed|performed|done|live|living|located|team) [\w ]{0,20}from anywhere/,
  /en remoto|trabajo remoto/,
])

const REMOTE_WEAK = anyOf([
  /remote[- ](first|friendly)/,
  /(globally |fully )?(distributed|remote) (team|company|organi[sz]ation|workforce|culture)/,
  /remote work|work(ing)? remotely|remote (set-?up|culture|environment)/,
  /asynchronous|wherever you/,
])

const ON_SITE = anyOf([
  /\b(fully|primarily|role|position|job|based|expected|requires?|required|must|presence|attendance|company|culture|team|works?|working|this is an?|we are|we're|together) (\w+ ){0,4}(on[- ]?site|in[- ]office|in[- ]person|in (the|our) [\w ]{0,20}office)\b/,
  /(on[- ]?site|in[- ]office|in[- ]person) (role|position|job|only|in |at |presence|attendance|requirement|expectation|work\b|company|culture|environment|schedule|\d)/,
  /office[- ]based|vor ort in|(sur site|presencial)/,
  /(must|able to|required to) (be able to )?commute/,
  /(day|night|evening|weekend|early|late) shifts?|lift (up to )?\d+/,
  /(location|work ?place|work (location|model|type|setting)):? (on[- ]?site|in[- ]office|in[- ]person)/,
])

const REMOTE_HEAD =
  /\b(remote|anywhere|worldwide|work from home|home[- ]?office|teletravail|remoto)\b/

/**
 * Where the work is done, in the words of the title, the locations and the text; null when they do
 * not say. A stated number of office days outweighs the word "remote".
 */
export function readWorkplace(
  title: string,
  locations: readonly string[],
  description: string,
): WorkplaceType | null {
  const head = fold(`${title} \n ${locations.join(' \n ')}`)
  const text = fold(description.replace(/[’‘]/g, "'")).replace(OTHER_MEANINGS, ' ')
  const tag = /#[a-z]{2}-?(remote|hybrid|on[- ]?site)\b/.exec(text)?.[1]
  const isHybridHead = /\bhybrid\b/.test(head)
  const isRemoteHead = REMOTE_HEAD.test(head)
  if (isHybridHead) return 'hybrid'
  if (/\b(on[- ]?site|in[- ]office|in[- ]person)\b/.test(head) && !isRemoteHead) return 'on_site'
  if (isRemoteHead) return 'remote'
  if (tag) return tag === 'remote' || tag === 'hybrid' ? tag : 'on_site'

  if (FULL_OFFICE.test(text)) return 'on_site'
  if (HYBRID_DAYS.test(text)) return 'hybrid'
  if (NOT_REMOTE.test(text)) return HYBRID.test(text) ? 'hybrid' : 'on_site'
  if (HYBRID.test(text)) {
    return /fully remote|100 ?% remote|remote or hybrid/.test(text) ? 'remote' : 'hybrid'
  }
  if (REMOTE_STRONG.test(text)) return 'remote'
  if (REMOTE_WEAK.test(text)) return ON_SITE.test(text) ? 'hybrid' : 'remote'
  return ON_SITE.test(text) ? 'on_site' : null
}
