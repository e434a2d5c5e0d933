/**
 * Places in titles ("Nurse - Berlin", "(Remote, EMEA)"). The list is not complete: the posting's
 * own locations come first, and these words find the usual others.
 */
const PLACES = `
africa america americas americas amer apac apj emea latam noram anz dach benelux nordics nordic europe eu
european asia asia-pacific middle east mena gcc cee sea global worldwide international anywhere region
north south east west central northern southern eastern western northeast northwest southeast southwest
midwest bay area coast metro greater multi multiple locations location various
us usa u.s united states kingdom uk gb england scotland wales ireland northern canada ca mexico brazil
brasil argentina chile colombia peru uruguay ecuador venezuela bolivia panama guatemala costa rica puerto
rico dominican republic jamaica germany deutschland austria osterreich switzerland schweiz suisse france
spain espana portugal italy italia netherlands holland nederland belgium belgique luxembourg denmark
sweden norway finland iceland poland polska czech czechia slovakia hungary romania bulgaria greece
croatia serbia slovenia estonia latvia lithuania ukraine turkey georgia armenia azerbaijan kazakhstan
russia israel egypt morocco tunisia nigeria kenya ghana ethiopia uganda rwanda south-africa uae emirates
dubai abu dhabi saudi arabia qatar kuwait bahrain oman jordan lebanon pakistan india bangladesh sri lanka
nepal china hong kong taiwan japan korea singapore malaysia indonesia thailand vietnam philippines
australia new zealand
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada hampshire jersey carolina dakota ohio oklahoma oregon pennsylvania rhode island
tennessee texas utah vermont virginia washington wisconsin wyoming ontario quebec alberta british columbia
ny nyc sf la dc tx fl il wa ma nj nc ga az co pa va md mn wi mi oh tn nsw vic qld
york city san francisco los angeles chicago boston seattle austin denver atlanta dallas houston miami
phoenix philadelphia diego jose portland nashville charlotte raleigh salt lake pittsburgh detroit
minneapolis brooklyn manhattan oakland sacramento tampa orlando columbus cincinnati cleveland baltimore
toronto vancouver montreal ottawa calgary edmonton waterloo london manchester birmingham leeds glasgow
edinburgh bristol cambridge oxford liverpool cardiff belfast dublin cork berlin munich munchen hamburg
cologne koln frankfurt stuttgart dusseldorf leipzig dresden nuremberg nurnberg hannover bremen essen
dortmund bonn mannheim karlsruhe potsdam vienna wien graz linz salzburg zurich geneva geneve basel bern
lausanne paris lyon marseille toulouse nantes bordeaux lille nice rennes strasbourg montpellier grenoble
madrid barcelona valencia sevilla seville malaga bilbao zaragoza lisbon lisboa porto rome roma milan
milano turin torino naples bologna florence amsterdam rotterdam utrecht hague eindhoven brussels
bruxelles antwerp ghent copenhagen stockholm gothenburg malmo oslo bergen helsinki reykjavik warsaw
warszawa krakow wroclaw gdansk prague praha brno bratislava budapest bucharest cluj sofia athens zagreb
belgrade ljubljana tallinn riga vilnius kyiv kiev lviv istanbul ankara tbilisi yerevan moscow tel aviv
cairo lagos nairobi accra johannesburg cape town riyadh doha bangalore bengaluru mumbai delhi hyderabad
chennai pune gurgaon gurugram noida karachi lahore dhaka colombo beijing shanghai shenzhen guangzhou
taipei tokyo osaka seoul kuala lumpur jakarta bangkok hanoi ho chi minh manila cebu sydney melbourne
brisbane perth adelaide canberra auckland wellington sao paulo rio de janeiro buenos aires santiago
bogota medellin lima montevideo guadalajara monterrey`

export const PLACE_WORDS: ReadonlySet<string> = new Set(
  PLACES.split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => word.split('-')),
)

/** Words about the place of work, which say nothing about the work itself. */
export const REMOTE_WORDS: ReadonlySet<string> = new Set(
  (
    'remote remotely hybrid onsite on site in office based home homeoffice homebased wfh telework ' +
    'teletravail remoto distance first friendly within only time zone timezone hours est pst cet'
  ).split(' '),
)
