export const LOGISTICS = `
# logistics
Logistics | logistik, logistique, logistica, logistics management, logistics operations, transport logistics, logistics coordination
Supply chain management | supply chain, lieferkette, lieferkettenmanagement, chaine d'approvisionnement, cadena de suministro, =SCM, supply chain operations, supply chain planning
Warehouse operations | warehousing, warehouse management, lagerhaltung, lagerlogistik, entreposage, almacen, warehouse experience, warehouse work, =Lager, lagerwirtschaft, distribution center operations
Warehouse management systems | =WMS, warehouse management system, manhattan wms, sap ewm
Order picking | picking and packing, pick and pack, kommissionierung, order fulfillment, preparation de commandes, order processing, fulfillment operations, rf scanner, rf scanners, order preparation
Shipping and receiving | goods receipt, loading and unloading, wareneingang, dispatching goods, goods in, receiving inventory, warenausgang, inbound and outbound, shipping and handling, loading trucks
Forklift operation | forklift, forklift license, gabelstapler, staplerschein, =CACES, fork lift, forklift certification, carretilla elevadora, pallet jack, reach truck, counterbalance truck, forklifts
Freight forwarding | spedition, freight management, air freight, ocean freight, freight brokerage, sea freight, transitaire, freight, freight rates
Customs clearance | customs, zollabwicklung, import/export, import and export, incoterms, douane, aduanas, customs documentation, export compliance, customs regulations, customs compliance
Route planning | dispatching, route optimization, transport planning logistics, tourenplanung, fleet dispatch, carrier management, load planning
Fleet management | fuhrpark, vehicle fleet, fuhrparkmanagement, fleet maintenance
Transportation management systems | transport management system, =TMS, transportation management
Truck driving | =CDL, commercial driver's license, class a cdl, lkw-fahrer, hgv driving, heavy goods vehicle, =HGV, lkw, delivery driving, cdl class a, poids lourd, long haul, digital tachograph, fuhrerschein klasse c, fuhrerschein ce
Driver's license | driving license, valid driver's license, fuhrerschein, permis de conduire, permis b, carnet de conducir, full uk driving license, clean driving record, fuhrerschein klasse b, valid driving license
Last-mile delivery | parcel delivery, courier services, package delivery, paketzustellung
Demand planning | supply planning, inventory planning, =S&OP, sales and operations planning, replenishment planning
Dangerous goods | hazardous materials, hazmat, gefahrgut, =ADR certificate, dangerous goods regulations
Cold chain | temperature-controlled transport
Reverse logistics | returns management, returns processing, retourenmanagement
Aviation operations | ground handling, air traffic control, flight operations, pilot license, commercial pilot
Maritime operations | ship handling, marine engineering, port operations, vessel operations
Passenger transport | bus driving, train driving, taxi driving
~ Logistics, Supply chain management, Freight forwarding, Customs clearance, Route planning, Transportation management systems
~ Warehouse operations, Order picking, Shipping and receiving, Forklift operation, Warehouse management systems, Inventory management
~ Truck driving, Driver's license, Route planning, Last-mile delivery, Fleet management
~ Supply chain management, Demand planning, Procurement, Production planning
`

export const HOSPITALITY = `
# kitchen
Cooking | culinary, culinary skills, cuisine, food preparation, meal preparation, food prep, kochen, culinary arts, cocina, preparation of dishes, line cooking
Menu planning | menu development, recipe development, speisekarte, menu design, menu creation, menu costing
Food safety | =HACCP, food hygiene, servsafe, lebensmittelhygiene, hygiene alimentaire, food handling, food handlers, food safety standards, kitchen hygiene, manipulacion de alimentos, food safety certification, food handler's card
Kitchen management | kitchen operations, kuchenleitung, brigade de cuisine, back of house, kitchen brigade, mise en place
Baking | pastry, patisserie, bread making, konditorei, pastry arts, cake decorating, backen, pastries, viennoiserie
Grilling | grill station, saute station, butchery, meat preparation, knife skills, fish preparation
Plating | food presentation, dish presentation, food plating
Food cost control | food cost, kitchen budgeting, portion control, food costing, food ordering, wareneinsatz, food costs
Catering | banquets, banquet service, banqueting, buffet service, event catering, catering service
Dietary requirements | allergen management, special diets, allergens, vegan cuisine
# service
Food and beverage service | =F&B, table service, waiting tables, food service, gastronomie, restauration, hosteleria, fine dining, serving food, food and beverage, service en salle, a la carte service, silver service
Bartending | mixology, cocktails, bar service, barkeeper, cocktail preparation, bar management
Barista skills | barista, coffee preparation, espresso, latte art
Wine knowledge | sommelier, wine service, wine pairing, wines
Restaurant management | restaurant operations, front of house, gastronomy management, restaurantleitung
Hotel operations | hotel management, hotellerie, hotelgewerbe, hospitality management, hotelmanagement, rooms division, guest relations, hospitality, guest services, gestion hoteliere
Hotel reservation systems | opera pms, =Opera PMS, property management system hotel, fidelio, reservations, booking systems, reservation systems
Housekeeping | room cleaning, hauswirtschaft, laundry, room attendants, zimmerreinigung
Travel planning | travel booking, amadeus, sabre, tour operations, tourism, tourismus, tour guiding, travel agency, turismo
Guest experience | guest satisfaction, concierge services, hospitality service
Gaming and leisure | casino operations, leisure management, lifeguarding
~ Cooking, Menu planning, Food safety, Kitchen management, Baking, Grilling, Plating, Food cost control
~ Food and beverage service, Bartending, Restaurant management, Customer service, Wine knowledge, Barista skills
~ Hotel operations, Hotel reservation systems, Housekeeping, Guest experience, Reception
~ Catering, Event planning, Food and beverage service
`

export const EDUCATION = `
# teaching
Teaching | unterrichten, enseignement, ensenanza, classroom teaching, teaching experience, unterricht, instruction delivery, classroom instruction, lehrtatigkeit, docencia
Lesson planning | lesson plans, unterrichtsplanung, unterrichtsvorbereitung, planning lessons, preparation of lessons, preparation de cours
Curriculum development | curriculum design, curriculum planning, course design, course development, lehrplanentwicklung, national curriculum, syllabus design, curriculum
Classroom management | klassenfuhrung, behavior management, gestion de classe, student behavior, pupil behavior
Student assessment | grading, formative assessment, assessing students, =GCSE, =A-level, leistungsbewertung, marking exams, student progress monitoring, assessment for learning, exam preparation, standardized testing
Special education | special educational needs, =SEN, =SEND, inclusive education, =IEP, individualized education programs, sonderpadagogik, inklusion, special needs, autism support, =IEPs
Early childhood education | early years, preschool education, kita, kindergarten, fruhpadagogik, =EYFS, childcare, child care, child development, petite enfance, kinderbetreuung, nursery education, educacion infantil, padagogik
Tutoring | one-on-one tutoring, nachhilfe, private lessons, academic support
English as a second language | =ESL, =TEFL, =TESOL, =EFL, =CELTA, =ELL, english as a foreign language, =DaF, deutsch als fremdsprache, language teaching
STEM education | teaching mathematics, teaching science, mathematics teaching, science teaching, math instruction
Instructional design | e-learning, elearning, articulate storyline, e-learning development, learning design, training materials, addie, instructional materials
Learning management systems | =LMS, moodle, =?Canvas, =?Blackboard, google classroom, blended learning, online teaching | lms, learning, moodle, classroom, course
Differentiated instruction | differentiation, differentiated learning, individualized learning, scaffolding learning
Parent communication | parent-teacher conferences, elternarbeit, parent engagement, parents' evenings, elterngesprache, working with parents
Safeguarding | child protection, kinderschutz, child safeguarding, =DBS check, enhanced dbs, vulnerable adults
School administration | school leadership, academic administration, schulleitung, student records
Academic advising | student advising, career counseling, guidance counseling, student services, career guidance
Higher education | university teaching, lecturing, academic teaching, hochschullehre, supervising students, thesis supervision
Teaching license | teaching certificate, teacher certification, qualified teacher status, =QTS, =PGCE, state teaching license, staatsexamen lehramt, lehramt, teaching credential
Library science | cataloging, library services, archives, archival, bibliothek, information retrieval library
Sports coaching | athletic coaching, physical education, sports instruction
Music teaching | music education, music instruction, piano lessons
~ Teaching, Lesson planning, Classroom management, Student assessment, Curriculum development, Differentiated instruction
~ Special education, Early childhood education, Safeguarding, Differentiated instruction
~ Instructional design, Learning management systems, Curriculum development, Learning and development
~ Teaching, Tutoring, English as a second language, Higher education, STEM education
`

export const PUBLIC = `
# social work
Social work | sozialarbeit, travail social, trabajo social, sozialpadagogik, soziale arbeit, social services, social care, =LCSW, =MSW
Crisis intervention | crisis management, crisis counseling, krisenintervention
Community outreach | community engagement, outreach programs, gemeinwesenarbeit, community development, volunteer management, volunteer coordination
Youth work | jugendarbeit, youth services, youth programs, jugendhilfe, child welfare
Disability support | support for people with disabilities, behindertenhilfe, disability services, learning disabilities, eingliederungshilfe
Benefits advice | welfare rights, housing advice, housing support, homelessness services
# public sector
Public administration | offentliche verwaltung, administration publique, administracion publica, public sector, government operations, public service, verwaltung, local government, civil service
Public policy | policy analysis, policy development, government relations, public affairs, politikberatung, policy research, policy advocacy, lobbying
Government contracting | federal contracting, federal acquisition regulation, government procurement, public procurement, =FAR/DFARS
Security clearance | =TS/SCI, top secret clearance, active clearance, secret clearance, sicherheitsuberprufung, dv clearance, sc clearance
Law enforcement | policing, polizei, criminal investigation, patrol duties, criminal investigations
Firefighting | fire safety, fire prevention, brandschutz, fire suppression, wildland firefighting
Emergency management | disaster response, emergency planning, emergency preparedness, katastrophenschutz, business continuity
Security guarding | security patrols, surveillance, access control, objektschutz, cctv monitoring, cctv, physical security, sicherheitsdienst, crowd control
Military operations | military leadership, defense industry, national security, intelligence analysis, =OSINT
International development | humanitarian aid, ngo management, entwicklungszusammenarbeit, humanitarian response
Nonprofit management | non-profit management, nonprofit organizations, program evaluation, monitoring and evaluation
Trust and safety | content moderation, online safety
Museum work | exhibition design, collections management, kuratieren
~ Social work, Crisis intervention, Youth work, Disability support, Case management, Mental health care
~ Public administration, Public policy, Government contracting
~ Law enforcement, Security guarding, Firefighting, Emergency management
~ International development, Nonprofit management, Community outreach, Fundraising
`

export const LANGUAGES = `
# human language
=?English | english language, business english, englischkenntnisse, englisch, anglais, ingles, englische sprache | $language
=?German | german language, deutschkenntnisse, deutsch, allemand, aleman, german-speaking | $language
=?French | french language, franzosischkenntnisse, franzosisch, francais, frances, french-speaking | $language
=?Spanish | spanish language, spanischkenntnisse, spanisch, espagnol, espanol, castellano, spanish-speaking | $language
=?Italian | italian language, italienisch, italien langue, italiano, italian-speaking | $language
=?Portuguese | portuguese language, portugiesisch, portugais, portugues, brazilian portuguese | $language
=?Dutch | dutch language, niederlandisch, neerlandais, nederlands, dutch-speaking | $language
=?Polish | polish language, polnisch, polonais, polski | $language
=?Russian | russian language, russisch, russe langue | $language
=?Ukrainian | ukrainian language, ukrainisch | $language
=?Turkish | turkish language, turkisch | $language
=?Arabic | arabic language, arabisch | $language
=?Mandarin | mandarin chinese, chinese mandarin, =?Chinese, simplified chinese, traditional chinese, chinesisch | $language
=?Cantonese | cantonese chinese | $language
=?Japanese | japanese language, japanisch, japonais, nihongo | $language
=?Korean | korean language, koreanisch | $language
=?Hindi | hindi language | $language
=?Swedish | swedish language, schwedisch | $language
=?Danish | danish language, danisch | $language
=?Norwegian | norwegian language, norwegisch | $language
=?Finnish | finnish language, finnisch | $language
=?Czech | czech language, tschechisch | $language
=?Hungarian | hungarian language, ungarisch | $language
=?Romanian | romanian language, rumanisch | $language
=?Greek | greek language, griechisch | $language
=?Hebrew | hebrew language | $language
=?Vietnamese | vietnamese language | $language
=?Thai | thai language | $language
=?Indonesian | bahasa indonesia | $language
=?Tagalog | filipino language | $language
=?Catalan | catalan language | $language
=?Bengali | bengali language | $language
=?Urdu | urdu language | $language
=?Persian | farsi | $language
Sign language | american sign language, =ASL, british sign language, =BSL, gebardensprache
`
