// The employers of the sandbox board. All are invented: any likeness to a real one is an accident.

export interface Company {
  name: string
  /** The order of sections in this employer's postings. */
  order: 'role_first' | 'company_first' | 'needs_first' | 'offer_first'
  about: string
  offer: [heading: string, text: string]
  german?: { about: string; offer: [heading: string, text: string] }
}

export const COMPANIES: Record<string, Company> = {
  fernhill: {
    name: 'Fernhill Software',
    order: 'role_first',
    about:
      'We make the booking and records system that 1,900 independent vet practices open first thing every morning. Forty-six people, profitable since year three.',
    offer: [
      'What we offer',
      '30 days off plus bank holidays, a four-and-a-half-day week in summer, and a pension we match to 8%.',
    ],
  },
  quillstack: {
    name: 'Quillstack',
    order: 'company_first',
    about:
      'Quillstack hosts developer documentation for about 4,000 software teams. We are 60 people in nine time zones, write more than we meet, and have no office to return to.',
    offer: [
      'Pay and benefits',
      'Published pay bands, full medical, dental and vision cover, 16 weeks of parental leave and a $2,000 desk budget.',
    ],
  },
  brightmoor: {
    name: 'Brightmoor Analytics',
    order: 'needs_first',
    about:
      'Brightmoor forecasts what grocery stores will sell, so that they order less of what ends up in the bin. Our customers threw away 11,000 tonnes less food last year.',
    offer: [
      'In return',
      'Extended health cover from day one, RRSP matching, four weeks of holiday and a closed office in the last week of December.',
    ],
  },
  nordkai: {
    name: 'Nordkai GmbH',
    order: 'role_first',
    about:
      'From an old coffee warehouse in Hamburg we build the software that tells containers, cranes and trucks where to meet. Eleven European ports run on it, day and night.',
    offer: [
      'What we offer',
      '30 days of holiday, a Deutschlandticket, German lessons during working hours and a real budget for conferences.',
    ],
  },
  lumenpost: {
    name: 'Lumenpost',
    order: 'offer_first',
    about:
      'Lumenpost sends and receives electronic invoices for 22,000 small companies in Europe. Eighty people, one product, and a support team that everyone joins for a week a year.',
    offer: [
      'What you get from us',
      'Virtual shares, 28 days of holiday, up to 60 days a year of work from elsewhere in the EU, and a bike lease.',
    ],
  },
  tallyworks: {
    name: 'Tallyworks',
    order: 'company_first',
    about:
      'Tallyworks runs payroll for companies too small to have a payroll department. Every month 140,000 people are paid through us, and on time is the only acceptable result.',
    offer: [
      'Benefits',
      'Private medical cover, 27 days plus your birthday, enhanced parental leave, and two team weeks a year in London.',
    ],
  },
  copperline: {
    name: 'Copperline Bank',
    order: 'role_first',
    about:
      'Copperline is a mutual savings bank with 31 branches across Scotland and the north of England, owned by its 420,000 members since 1871.',
    offer: [
      'What we offer',
      'A 10% employer pension, 33 days of holiday including public ones, a season-ticket loan and two paid days of volunteering.',
    ],
  },
  oakfern: {
    name: 'Oakfern Mutual',
    order: 'needs_first',
    about:
      'Oakfern Mutual has insured Midwestern homes, farms and small businesses for ninety years. We answer to policyholders, not shareholders, and it shows in how claims are handled.',
    offer: [
      'Compensation and benefits',
      'Annual bonus, 401(k) with a 6% match, medical, dental and vision from the first of the month, and tuition assistance.',
    ],
  },
  plotwise: {
    name: 'Plotwise',
    order: 'role_first',
    about:
      'Plotwise turns satellite pictures into field maps that farmers actually use: where to drain, where to seed, what to leave alone. Thirty-four people, most of them near Vancouver.',
    offer: [
      'Why people stay',
      'Four weeks off, stock options, a learning budget of $3,000 and two field days a year on a customer’s farm.',
    ],
  },
  halcyon: {
    name: 'Halcyon Robotics',
    order: 'company_first',
    about:
      'Halcyon builds picking robots for mid-sized warehouses. There are 640 of them at work today, and each one reports home when it drops something.',
    offer: [
      'Benefits',
      'Equity, full health coverage for you and your family, 401(k) match, relocation help and lunch from people who can cook.',
    ],
  },
  saltmarsh: {
    name: 'Saltmarsh Games',
    order: 'offer_first',
    about:
      'An independent studio of 38 people by the sea. We made The Lamplighter’s Debt and are two years into something larger. We ship without crunch; ask anyone here.',
    offer: [
      'What we offer',
      'Profit share on every release, 25 days plus two weeks at Christmas, private health cover and core hours of 10 to 4.',
    ],
  },
  verdantgrid: {
    name: 'Verdant Grid',
    order: 'role_first',
    about:
      'Verdant Grid stores wind power in battery parks and sells it back to the network when the air stands still: 400 megawatt hours so far, between Bavaria and the coast.',
    offer: [
      'What we offer',
      '30 days of holiday, flexible hours around a short core time, company pension and a subsidised canteen with a view of the Alps on clear days.',
    ],
  },
  tessera: {
    name: 'Tessera Cloud',
    order: 'needs_first',
    about:
      'Tessera is a small European cloud provider: three data centres, 9,000 customers, heat sold to the neighbours. We answer support tickets with engineers.',
    offer: [
      'What we offer',
      'Pension, health insurance, 27 days of leave, paid on-call, and hardware of your choice replaced every three years.',
    ],
  },
  stbrannoc: {
    name: 'St Brannoc’s Hospital Trust',
    order: 'role_first',
    about:
      'St Brannoc’s is a 680-bed teaching hospital with a busy emergency floor, a regional stroke unit and a maternity wing where four thousand babies arrive each year.',
    offer: [
      'What we offer',
      '27 days of leave rising with service, a strong public pension, subsidised parking, an on-site nursery and free flu jabs.',
    ],
  },
  larkspur: {
    name: 'Larkspur Health',
    order: 'company_first',
    about:
      'Larkspur Health is a non-profit system of three hospitals and nineteen clinics along the Willamette, with shared governance and nurse-led practice councils.',
    offer: [
      'Pay and benefits',
      'Shift differentials, medical cover with no premium for employees, a 403(b) match, tuition support and paid certification fees.',
    ],
  },
  mapleridge: {
    name: 'Maple Ridge Care Homes',
    order: 'needs_first',
    about:
      'Nine care homes around Ottawa, family-owned for forty years. Residents choose when they wake, what they eat and who helps them; staffing follows from that.',
    offer: [
      'In return',
      'Guaranteed hours, paid breaks, a pension plan, an extended benefits plan and meals from the same kitchen the residents enjoy.',
    ],
  },
  elbtal: {
    name: 'Elbtal Klinikum',
    order: 'role_first',
    about:
      'The Elbtal Klinikum is a municipal hospital of 920 beds on the edge of Dresden, with every major specialty and its own nursing school.',
    offer: [
      'What we offer',
      'Public-sector pay (TVöD-K), 30 days of leave, a reliable rota six weeks ahead, help with recognition of foreign diplomas and with housing.',
    ],
    german: {
      about:
        'Das Elbtal Klinikum ist ein kommunales Krankenhaus mit 920 Betten am Rand von Dresden, mit allen großen Fachrichtungen und einer eigenen Pflegeschule.',
      offer: [
        'Das bieten wir',
        'Bezahlung nach TVöD-K, 30 Tage Urlaub, ein Dienstplan, der sechs Wochen vorher steht, betriebliche Altersvorsorge und Jobticket.',
      ],
    },
  },
  homeward: {
    name: 'Homeward Nursing',
    order: 'offer_first',
    about:
      'Homeward sends nurses and therapists into people’s own homes across Tampa Bay. We keep caseloads small enough that you know the dog’s name.',
    offer: [
      'Pay and benefits',
      'Paid mileage and drive time, a tablet with charting that works offline, health insurance, and no mandatory weekends.',
    ],
  },
  crestview: {
    name: 'Crestview Children’s',
    order: 'role_first',
    about:
      'Crestview Children’s is a 210-bed paediatric hospital in Denver with a Level IV neonatal unit and a flight team that covers five states.',
    offer: [
      'Benefits',
      'Relocation assistance, a clinical ladder with real pay steps, student-loan help, on-site childcare and a generous retirement match.',
    ],
  },
  pemberton: {
    name: 'Pemberton & Shaw',
    order: 'role_first',
    about:
      'Pemberton & Shaw has kept the books of northern family businesses since 1962. Eleven partners, 130 staff, and clients from a biscuit factory to a football club.',
    offer: [
      'What we offer',
      'Full study support, 25 days off with the option to buy five more, flexitime outside January, and profit-related pay.',
    ],
  },
  ledgerwell: {
    name: 'Ledgerwell',
    order: 'company_first',
    about:
      'Ledgerwell is the finance department of 300 young companies that do not have one. Each client gets the same small team, month after month.',
    offer: [
      'Compensation and benefits',
      'Bonus tied to client retention, medical and dental, 401(k) match, CPA fees paid and no-meeting Fridays.',
    ],
  },
  castellan: {
    name: 'Castellan Capital',
    order: 'needs_first',
    about:
      'Castellan Capital manages $14 billion of credit and infrastructure for pension funds and endowments from one floor in Midtown.',
    offer: [
      'Compensation',
      'Base salary as shown plus discretionary bonus, fully paid health cover, 401(k) contribution and a generous parental leave.',
    ],
  },
  rheinwert: {
    name: 'Rheinwert AG',
    order: 'role_first',
    about:
      'Rheinwert AG makes pumps and valves for chemical plants. Founded 1924, listed since 1988, 6,200 people in fourteen countries and a head office by the river in Frankfurt.',
    offer: [
      'What we offer',
      '35-hour week under the metal industry agreement, 30 days of leave, two days a week from home and a company pension.',
    ],
  },
  northquay: {
    name: 'North Quay Pension Fund',
    order: 'company_first',
    about:
      'North Quay invests the retirement savings of 210,000 public employees in Ontario. The horizon is measured in decades; the reporting is measured in days.',
    offer: [
      'What we offer',
      'A defined-benefit pension of your own, annual incentive pay, four weeks of vacation and support for CPA and CFA fees.',
    ],
  },
  harrowgate: {
    name: 'Harrowgate LLP',
    order: 'role_first',
    about:
      'Harrowgate is a London firm of 74 partners best known for property, energy and the disputes that follow from both. Trainees sit next to partners, not in a pen.',
    offer: [
      'What we offer',
      'Private health cover, 28 days of holiday, agreed working patterns and a bonus scheme that counts pro bono hours as hours.',
    ],
  },
  delacroix: {
    name: 'Delacroix Penn LLP',
    order: 'needs_first',
    about:
      'Delacroix Penn advises technology, life-science and media companies from offices in New York and Boston. One hundred and ten lawyers, no lateral hiring sprees.',
    offer: [
      'Compensation and benefits',
      'Salary on the posted scale, annual bonus, medical, dental and vision cover, 18 weeks of parental leave and bar dues paid.',
    ],
  },
  steinbach: {
    name: 'Steinbach Rechtsanwälte',
    order: 'company_first',
    about:
      'Steinbach is a Düsseldorf boutique of 26 lawyers for data protection, employment and commercial law, working for German mid-sized companies and their foreign parents.',
    offer: [
      'What we offer',
      'A path to partnership written down on one page, 30 days of leave, specialist-lawyer courses paid and a garden for calls.',
    ],
  },
  civicbridge: {
    name: 'Civicbridge Legal Aid',
    order: 'offer_first',
    about:
      'Civicbridge represents people in Detroit who could not otherwise have a lawyer: 8,000 evictions, benefit denials and protection orders a year, free of charge.',
    offer: [
      'Pay and benefits',
      'Union scale, health insurance fully paid for employees, public-service loan forgiveness and five weeks of leave.',
    ],
  },
  bannerman: {
    name: 'Bannerman Cole',
    order: 'role_first',
    about:
      'Bannerman Cole is a Calgary practice with deep roots in energy, Indigenous partnerships and construction; forty lawyers who still read each other’s drafts.',
    offer: [
      'What we offer',
      'Reasonable billable targets, law-society fees, a health spending account and Fridays that end at one in July and August.',
    ],
  },
  millbrook: {
    name: 'Millbrook Academy Trust',
    order: 'role_first',
    about:
      'Seven primary and four secondary schools in and around Birmingham, all within half an hour of each other, sharing curricula, cover and good ideas.',
    offer: [
      'What we offer',
      'Teachers’ pension, two weeks of October half-term, a no-emails-after-six rule and a tenth more planning time than required.',
    ],
  },
  cedarbend: {
    name: 'Cedar Bend School District',
    order: 'company_first',
    about:
      'Cedar Bend is a district of 14 schools and 8,900 students at the foot of the Front Range, on a four-day school week since 2021.',
    offer: [
      'Salary and benefits',
      'Placement on the district schedule by education and experience, PERA retirement, health cover and a mentor for every new hire.',
    ],
  },
  lindenhof: {
    name: 'Lindenhof International School',
    order: 'needs_first',
    about:
      'Lindenhof educates 760 children of 58 nationalities from nursery to the IB Diploma on a leafy campus in the south of Munich.',
    offer: [
      'What we offer',
      'Relocation package, support with permits, a school place for your own children at a staff rate and a company pension.',
    ],
  },
  wexcombe: {
    name: 'Wexcombe University',
    order: 'role_first',
    about:
      'Wexcombe is a university of 12,000 students in a small cathedral city, strong in education, environment and the performing arts.',
    offer: [
      'Benefits',
      '35 days of leave plus closure days, a generous pension, a campus nursery, and a fee waiver for your own studies.',
    ],
  },
  brightsteps: {
    name: 'Bright Steps Nursery',
    order: 'offer_first',
    about:
      'Bright Steps runs four nurseries in Glasgow, each with a garden big enough to get lost in and a cook who knows every allergy by heart.',
    offer: [
      'What we offer',
      'Real Living Wage or better, half-price childcare, paid training days and your birthday off. Term-time contracts on request.',
    ],
  },
  kiteline: {
    name: 'Kiteline Learning',
    order: 'company_first',
    about:
      'Kiteline makes reading and maths programmes used by 2.1 million pupils. Half of us used to teach; the other half are made to visit classrooms.',
    offer: [
      'Benefits',
      'Unlimited sick leave, four weeks of vacation with a two-week minimum, health insurance and a home-office allowance.',
    ],
  },
  prairielakes: {
    name: 'Prairie Lakes School Division',
    order: 'role_first',
    about:
      'Prairie Lakes serves 18,000 students in Winnipeg and the towns to its north, on Treaty 1 territory and the homeland of the Red River Métis.',
    offer: [
      'What we offer',
      'Salary by the collective agreement, a teachers’ pension, full extended health cover and release time for new staff.',
    ],
  },
  ironbridge: {
    name: 'Ironbridge Electrical',
    order: 'role_first',
    about:
      'Ironbridge Electrical wires hospitals, schools and the odd brewery across the West Midlands. Ninety people on the tools, eleven in the office, and an apprentice on every crew.',
    offer: [
      'What we offer',
      'Van and fuel card, JIB-graded rates, overtime at time and a half, tools replaced when they wear out, 24 days plus bank holidays.',
    ],
  },
  redmesa: {
    name: 'Red Mesa Mechanical',
    order: 'offer_first',
    about:
      'Red Mesa keeps Phoenix cool: 40 service trucks, a sheet-metal shop and a dispatcher who has never once hung up on a customer in July.',
    offer: [
      'Pay and benefits',
      'Take-home truck, weekly pay, health plan after 30 days, paid NATE exams, and a boot allowance twice a year.',
    ],
  },
  harborline: {
    name: 'Harborline Fabrication',
    order: 'needs_first',
    about:
      'Harborline builds barges, deck modules and pressure piping on the Gulf Coast. Seventy-one acres, deep-water slip, no lost-time injury in 1,100 days.',
    offer: [
      'Pay and benefits',
      'Hourly rate as posted, per diem for travelers, 50-hour weeks as a rule, medical and 401(k) after 60 days.',
    ],
  },
  clearspring: {
    name: 'Clearspring Plumbing',
    order: 'company_first',
    about:
      'Clearspring is an employee-owned plumbing company in Seattle. We tell customers what can wait, which is why they call us again.',
    offer: [
      'What you get',
      'A share of the company after two years, family medical, stocked van, four-day rotation and no commission on what you sell.',
    ],
  },
  thermohaus: {
    name: 'Thermohaus',
    order: 'role_first',
    about:
      'Thermohaus replaces gas boilers with heat pumps in ordinary houses in the Rhineland, about fourteen a week, planned so that nobody sleeps in the cold.',
    offer: [
      'What we offer',
      'Pay above the trade agreement, a four-day week if you want it, an electric van and every manufacturer course you ask for.',
    ],
    german: {
      about:
        'Thermohaus ersetzt im Rheinland Gaskessel durch Wärmepumpen, etwa vierzehn pro Woche, so geplant, dass niemand eine Nacht im Kalten schläft.',
      offer: [
        'Das bieten wir',
        'Lohn über Tarif, auf Wunsch die Viertagewoche, ein elektrisches Montagefahrzeug und jede Herstellerschulung, die du brauchst.',
      ],
    },
  },
  boreal: {
    name: 'Boreal Trades',
    order: 'role_first',
    about:
      'Boreal Trades builds and maintains plants, pump stations and schools across northern Alberta, in weather that would stop most people.',
    offer: [
      'What we offer',
      'Union-equivalent rates, camp and flights paid on rotation work, extended health cover and winter gear that actually works.',
    ],
  },
  swiftmere: {
    name: 'Swiftmere Logistics',
    order: 'needs_first',
    about:
      'Swiftmere stores and ships for sixty British online shops from four sheds off the M1: 95,000 parcels on an ordinary day, three times that in November.',
    offer: [
      'What we offer',
      'Weekly pay, free parking and hot meals, a pension, and a training centre that turns pickers into planners.',
    ],
  },
  lakehaul: {
    name: 'Lakehaul Freight',
    order: 'role_first',
    about:
      'Lakehaul is a family-run carrier and broker with 310 trucks and terminals in Columbus, Memphis and Toledo. Drivers are home on weekends. That is policy, not a slogan.',
    offer: [
      'Benefits',
      'Health, dental and vision, 401(k) match, profit sharing each December and tuition paid for logistics certificates.',
    ],
  },
  kurierwerk: {
    name: 'Kurierwerk',
    order: 'company_first',
    about:
      'Kurierwerk delivers the last mile in eleven east German cities with electric vans and cargo bikes, from small depots in the middle of town.',
    offer: [
      'What we offer',
      'Permanent contracts from the first day, 28 days of leave, a job ticket and shift plans made four weeks ahead.',
    ],
    german: {
      about:
        'Kurierwerk liefert in elf ostdeutschen Städten die letzte Meile mit Elektrotransportern und Lastenrädern, aus kleinen Depots mitten in der Stadt.',
      offer: [
        'Das bieten wir',
        'Unbefristeter Vertrag ab dem ersten Tag, 28 Tage Urlaub, Jobticket und Schichtpläne vier Wochen im Voraus.',
      ],
    },
  },
  pacificcrest: {
    name: 'Pacific Crest Foods',
    order: 'role_first',
    about:
      'Pacific Crest Foods brings produce, fish and dry goods to 1,400 restaurants and grocers in British Columbia, most of it within a day of harvest.',
    offer: [
      'What we offer',
      'Extended health and dental, RRSP match, staff prices on everything we carry, and a bursary for employees’ children.',
    ],
  },
  polarway: {
    name: 'Polarway Cold Chain',
    order: 'offer_first',
    about:
      'Polarway moves vaccines, fish and ice cream across northern Europe without a single degree out of range, from hubs in Rotterdam, Duisburg and Malmö.',
    offer: [
      'What we offer',
      'Shift allowances, proper thermal clothing, a 13th month’s salary, 27 days of leave and language courses.',
    ],
  },
  gannet: {
    name: 'The Gannet',
    order: 'role_first',
    about:
      'The Gannet is a forty-cover restaurant with nine rooms above a Cornish harbour. The menu is written at eleven each morning, when the boats are in.',
    offer: [
      'What we offer',
      'Four-day week of straight shifts, tips shared equally, staff rooms at cost, and the whole of January off, paid.',
    ],
  },
  alder: {
    name: 'Hotel Alder',
    order: 'company_first',
    about:
      'Hotel Alder is an independent house of 118 rooms on the Vancouver waterfront, with a restaurant locals book and a bar they do not tell visitors about.',
    offer: [
      'What we offer',
      'Living-wage certified, extended benefits from three months, meals on shift, transit pass and staff nights across the group.',
    ],
  },
  marigold: {
    name: 'Marigold Table',
    order: 'offer_first',
    about:
      'Marigold Table runs six neighborhood restaurants in Chicago, from a taqueria to a tasting counter, and one commissary kitchen that feeds them all.',
    offer: [
      'Pay and benefits',
      'A 20% service charge shared by the whole house, health insurance at 30 hours, two days off in a row and family meal at four.',
    ],
  },
  schwanenhof: {
    name: 'Hotel Schwanenhof',
    order: 'role_first',
    about:
      'The Schwanenhof is a lake hotel in the Allgäu, run by the fourth generation of one family: 84 rooms, a spa, and cows on the far side of the fence.',
    offer: [
      'What we offer',
      'A staff apartment for little money, free meals, 13 monthly salaries, ski pass, and a five-day week that stays five days.',
    ],
  },
  breadbloom: {
    name: 'Bread & Bloom',
    order: 'needs_first',
    about:
      'Bread & Bloom is a worker-run bakery in Brooklyn. Sourdough since 2009, pastry since we met Inès, and a line on Saturdays that starts before we do.',
    offer: [
      'Pay and benefits',
      'Tips on top of the posted rate, health plan, a vote after one year, and as much bread as you can carry.',
    ],
  },
  holloway: {
    name: 'Holloway & Hearth',
    order: 'role_first',
    about:
      'Holloway & Hearth makes solid-wood furniture in Yorkshire and sells it online and in nine showrooms. Tables leave with the name of the joiner underneath.',
    offer: [
      'What we offer',
      '25 days plus bank holidays, half-price furniture after six months, healthcare cash plan and a bonus we all share.',
    ],
  },
  solstice: {
    name: 'Solstice Outdoor',
    order: 'company_first',
    about:
      'Solstice designs tents, packs and stoves in Boulder and repairs them for life. Our catalog still runs on paper, once a year, and people frame it.',
    offer: [
      'Perks and pay',
      'Pro deals, ten powder hours, health cover, 401(k) match, and a month of sabbatical after five years.',
    ],
  },
  papertrail: {
    name: 'Papertrail Studio',
    order: 'needs_first',
    about:
      'Papertrail is a studio of nineteen designers in Bristol and Amsterdam working for museums, publishers and public services. We do few projects and finish them.',
    offer: [
      'What we offer',
      'A four-day week at full pay, an open book on our finances, 28 days of leave and studio trips with sketchbooks.',
    ],
  },
  beaconfield: {
    name: 'Beaconfield Medical',
    order: 'role_first',
    about:
      'Beaconfield makes infusion pumps and monitors used in 700 hospitals. Our plant, our lab and our support line are under one roof in Minneapolis.',
    offer: [
      'Benefits',
      'Bonus plan, stock purchase at a discount, medical from day one, tuition support and a lakeside campus.',
    ],
  },
  sundrift: {
    name: 'Sundrift Solar',
    order: 'offer_first',
    about:
      'Sundrift designs, installs and looks after rooftop solar and batteries in Southern California: 12,000 roofs and a 4.9 rating we work for.',
    offer: [
      'Pay and benefits',
      'Uncapped commission where it applies, medical, dental and vision, paid training, and panels for your own roof at cost.',
    ],
  },
  kernpunkt: {
    name: 'Agentur Kernpunkt',
    order: 'company_first',
    about:
      'Kernpunkt is a Berlin agency of 45 people for brands that have something to say: public transport, organic food, two football clubs and a zoo.',
    offer: [
      'What we offer',
      'Hours that are recorded and given back, 29 days of leave, a mobility budget and a dog-friendly courtyard office.',
    ],
  },
  junipervale: {
    name: 'Juniper & Vale',
    order: 'role_first',
    about:
      'Juniper & Vale makes skincare from Quebec plants, sold in 1,200 pharmacies and online. Lab, filling line and office share one building in Montréal.',
    offer: [
      'What we offer',
      'Group insurance, RRSP contributions, summer Fridays, French or English lessons, and more face cream than you can use.',
    ],
  },
  ashbourne: {
    name: 'City of Ashbourne Falls',
    order: 'role_first',
    about:
      'Ashbourne Falls is a city of 64,000 in Oregon. Its 710 employees keep the water clean, the library open and the parks worth the walk.',
    offer: [
      'Benefits',
      'Public retirement plan, fully paid medical for employees, 12 paid holidays, flexible schedules and a transit pass.',
    ],
  },
  openhand: {
    name: 'Openhand Foundation',
    order: 'needs_first',
    about:
      'Openhand is a London charity that helps young people leaving care find a home, a course and a first job. 2,300 of them last year.',
    offer: [
      'What we offer',
      '30 days of leave, a 9% pension, flexible hours, clinical supervision where the work is heavy, and no suits.',
    ],
  },
  ravensworth: {
    name: 'Ravensworth Recruitment',
    order: 'offer_first',
    about:
      'Ravensworth is an independent staffing firm in the English Midlands. We pay on Fridays, answer on Sundays and turn down employers who treat people badly.',
    offer: [
      'What we offer',
      'Clear commission from the first placement, 26 days of leave, a car or its worth, and a manager who has done the job.',
    ],
  },
  alpstein: {
    name: 'Alpstein Precision',
    order: 'role_first',
    about:
      'Alpstein makes measuring instruments in Winterthur for laboratories and watchmakers: 420 people, parts to a tenth of a micron, and a founder who still drops in.',
    offer: [
      'What we offer',
      'Five weeks of leave, a strong pension fund, a half-fare travelcard and a canteen that takes lunch seriously.',
    ],
  },
}
