/**
 * Words that say little about a profession, since most postings and most CVs have them. They were
 * counted over postings of many employers, and words that name a trade were removed by hand.
 * Folded.
 */
const WORDS = `
experience team work role strong years building high time build company teams skills working
mission new product growth help impact including make ability leading people platform best
support fast ensure drive world based business environment opportunity communication systems
benefits technology culture opportunities collaborate tools apply development looking remote job
solutions quality first join industry disability management competitive full market diverse
products success status develop ensuring lead cross value committed process provide deliver
better practices driven equal growing meet top orientation part understanding compensation
companies complex making requirements paid projects manage performance life excellent needs
maintain responsibilities proven offer future scale key identify employer global partner
collaboration equity vision identity tech processes learn power use closely need improve bring
real expertise national highly please talent system creating senior take learning create track
level off knowledge services focus information functional core application deep using grow
members related believe candidates office achieve results innovation experiences shape position
professional manager challenges thrive strategy understand operations ownership know individuals
salary out love paced hiring set leadership next flexible why stakeholders hands candidate
decisions accessible class roles values contribute end innovative exceptional feedback long
directly days outcomes workflows goals field location get local everyone insights qualifications
dynamic helping critical problem problems multiple record everything share strategic want
internal trust environments passionate self great effectively scalable familiarity mindset large
worlds implement responsible solving delivering comfortable background together needed plus
clear user human preferred range day startup backed employees required align access edge focused
now managing qualified execution empower language year comprehensive approach career standards
define proficiency engagement change driving leaders delivery trusted potential scaling excited
features think digital project state person important relationships degree platforms review
partners hybrid ideas initiatives prioritize decision seeking cutting interview continuous open
stack training right experts frameworks similar passion startups successful efficient network
thinking helps collaborative employee planning issues around done users written expand reviews
providing built able analysis find strategies quickly plans solve balance reliable two
excellence term coverage google play close serve organization personal english intelligence
chance foster home businesses beyond bonus used oriented wide hard expect consistent principles
metrics managers act fully include ready service base linkedin fostering week guide detail must
enjoy continuously early even standard optimize expert communicate different should skilled
journey works space relevant collaborating activities point events hours foundation modern
unique operational seamless entire powered improvement program move developing reports operate
talented impactful client requires analytical capabilities efforts efficiency daily effective
solution stay voice something influence connect defining demonstrated feel plan millions
alignment fit creative faster execute operating assist staff tasks moving keep generation
contact maintaining taking tier engage individual stage proactive points autonomy live
meaningful computer contributing productivity meeting experienced public programs prior solid
enable small cost address partnering trends reach native existing accurate monitoring hear
details adoption facing ideal bachelors non robust participate specific travel monitor least
supporting implementation curious executive enhance deeply direct changing start concepts mentor
rapidly speed organizations advanced annual reliability closing applying automated enabling
sense forward levels good lifecycle launch leader come external function motivated offers
attention resources secure meetings additional accelerate ship various verbal multi onboarding
flexibility areas craft someone proactively drives improvements leverage led back become matter
perfect consistently priorities ambiguity ways month roadmap hire questions clients react
available functionally member worked independently identifying equivalent possible doing
improving alongside iterate things current regular positive efficiently ideally actionable
scalability monthly follow github following write currently run companys establish writing
shaping analyze look optimization source perform integrate risk big tailored interest actions
conduct rest centric ground includes acquisition nice setting objectives implementing transform
evaluate ambitious accountability performing online matters primary heart processing report
control leveraging rapid empathy willing significant call comfort bringing organizational latest
particularly risks date action contributions cycle detailed direction accuracy refine executives
exciting ecosystem clearly app always investors minimum progress challenge audiences selling
overall cases patterns presence targets thrives feature components short workflow functions
communications general depth major satisfaction creativity clean ongoing post preferably fluency
guidance actively especially oversee previous low basic expansion goal site willingness
throughout target aligned coordinate push sharing materials broader scope industries engaging
turn curiosity adapt line bias timely shipping emerging enablement united states religion gender
race color age sex sexual origin veteran pregnancy genetic marital protected law applicable
federal accommodation accommodations regard regardless applicants applicant dental parental
leave pto holidays vacation stock options perks stipend lunch snacks gym wellness retirement
match`

/** Words of grammar in the languages of the lexicon: they count nothing. */
const GRAMMAR = `
about across all also an and any are as at be because been before being between both but by can
com did do does dont during each etc every for from has have he her here his how http https if
in into is it its ive just like many may me more most my no not of on one only or other others
our over own per same see she so some such than that thats the their them then there theres
these they this those through to too under upon us very via was way we wed well were weve what
when where whether which while who will with within without www yes you youll your youre youve
der die das und mit fur wir sie ist den von ein eine einer einen im bei dich du ihre deine auf
zu als nicht auch oder dein unser werden wird sind haben des dem zur zum aus durch sich nach
uber le la les et une vous nous pour dans votre sur avec est au aux notre par qui ou tu ton sont
que nos vos ses leur ainsi el los las una para con por del en nuestro nuestra su como mas se es
al y un lo nuestros tus sus il gli della di e che nel sono dei os uma em dos ao het een van voor
met je wij zijn op te bij dat aan ook naar ons`

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const COMMON_WORDS = set(WORDS)
export const GRAMMAR_WORDS = set(GRAMMAR)
