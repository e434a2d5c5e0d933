export const LOGISTICS = `
# logistics
Logistics | logistik, logistique, logistica, logistics management, logistics operations, transport logistics, logistics coordination
Supply chain management | supply chain, lieferkette, lieferkettenmanagement, chaine d'approvisionnement, cadena de suministro, =SCM, supply chain operations, supply chain planning, gestion de la chaine logistique
Warehouse operations | warehousing, warehouse management, lagerhaltung, lagerlogistik, entreposage, almacen, warehouse experience, warehouse work, =?Lager, lagerwirtschaft, distribution center operations | kommissionierung, stapler, versand, logistik, waren, wareneingang, warenausgang, mitarbeiter, kommissionieren, verpacken, staplerschein
Warehouse management systems | =WMS, warehouse management system, manhattan wms
Order picking | picking and packing, pick and pack, kommissionierung, order fulfillment, preparation de commandes, order processing, fulfillment operations, rf scanner, rf scanners, order preparation
Shipping and receiving | goods receipt, wareneingang, dispatching goods, goods in, receiving inventory, warenausgang, inbound and outbound, shipping and handling
Forklift operation | forklift, forklift license, gabelstapler, staplerschein, =CACES, fork lift, forklift certification, carretilla elevadora, forklifts, conduite de chariots elevateurs, conduite de chariots, cariste
Freight forwarding | spedition, freight management, freight brokerage, transitaire, freight, freight rates
Customs clearance | ?customs, zollabwicklung, douane, aduanas, customs documentation, export compliance, customs regulations, customs compliance, =?Zoll, zollrecht, zollabfertigung | clearance, import, export, imports, exports, broker, brokerage, duties, declarations, freight, shipping, tariff, tariffs, incoterms, logistics, trade, forwarding, ausfuhr, einfuhr, versand, spedition, logistik, aussenhandel, intrastat
Route planning | route optimization, transport planning logistics, tourenplanung
Fleet management | fuhrpark, vehicle fleet, fuhrparkmanagement, fleet maintenance
Transportation management systems | transport management system, =TMS, transportation management
Truck driving | =CDL, commercial driver's license, class a cdl, lkw-fahrer, hgv driving, heavy goods vehicle, =HGV, lkw, delivery driving, cdl class a, poids lourd, long haul, fuhrerschein klasse c, fuhrerschein ce, conduite poids lourd, conduccion de camiones
Driver's license | driving license, valid driver's license, fuhrerschein, permis de conduire, permis b, carnet de conducir, full uk driving license, clean driving record, fuhrerschein klasse b, valid driving license
Last-mile delivery | parcel delivery, courier services, package delivery, paketzustellung
Demand planning | supply planning, inventory planning, =S&OP, sales and operations planning, replenishment planning
Dangerous goods | hazardous materials, hazmat, gefahrgut, =ADR certificate, dangerous goods regulations
Cold chain | temperature-controlled transport
Reverse logistics | returns management, returns processing, retourenmanagement
Aviation operations | flight operations
Maritime operations | vessel operations
Passenger transport | personenbeforderung, transport de voyageurs
Loading and unloading | loading trucks, verladung, be- und entladen, chargement et dechargement, carga y descarga, truck loading
Reach truck operation | reach truck, schubmaststapler, counterbalance truck, hochregalstapler
Pallet handling | pallet jack, palletizing, palettieren, transpalette, stacking pallets
Import and export | import/export, import export, incoterms, foreign trade, aussenhandel, commerce international, comercio exterior
Dispatching | fleet dispatch, regulation transport, load planning, tourendisposition, fahrzeugdisposition
Carrier management | carrier negotiation, transport procurement
Third-party logistics | =3PL, =4PL, contract logistics, kontraktlogistik
Cross-docking
Air cargo | luftfracht, fret aerien, air freight
Sea freight | ocean freight, seefracht, fret maritime
SAP EWM | sap extended warehouse management, sap wm
Tachograph use | digital tachograph, tachograph, digitaler tachograph, chronotachygraphe
Vehicle inspection | pre-trip inspection, vehicle checks, abfahrtskontrolle
Removals | furniture removal, moving services, umzuge, demenagement, mudanzas
Bus driving | conduite de bus, personenbeforderungsschein, fuhrerschein klasse d
Train driving | triebfahrzeugfuhrung, conduite de train
Taxi driving | chauffeur services, private hire driving
Railway operations | bahnbetrieb, rail operations, exploitation ferroviaire
Ground handling | ramp handling, airport operations, flughafen bodendienst, aircraft loading
Air traffic control | flugsicherung
Aircraft piloting | pilot license, commercial pilot license, =ATPL, flight instruction, pilot licence
Cabin crew service | cabin service, in-flight service, flight attendant training, service en vol
Aviation safety | =EASA, flight safety, safety management systems aviation
Ship navigation | ship handling, nautical navigation, nautik
Marine engineering | schiffstechnik, marine engines, genie maritime
Port operations | stevedoring, container terminal, hafenumschlag
Telematics | gps tracking, fleet telematics
~ Logistics, Supply chain management, Freight forwarding, Customs clearance, Route planning, Transportation management systems
~ Warehouse operations, Order picking, Shipping and receiving, Forklift operation, Warehouse management systems, Inventory management
~ Truck driving, Driver's license, Route planning, Last-mile delivery, Fleet management
~ Supply chain management, Demand planning, Procurement, Production planning
~ Loading and unloading, Pallet handling, Shipping and receiving, Removals
~ Reach truck operation, Forklift operation
~ Import and export, Customs clearance, Freight forwarding
~ Dispatching, Route planning, Fleet management, Carrier management
~ Third-party logistics, Cross-docking, Logistics, Warehouse operations
~ Air cargo, Sea freight, Freight forwarding
~ SAP EWM, Warehouse management systems, SAP
~ Tachograph use, Truck driving, Vehicle inspection
~ Bus driving, Train driving, Taxi driving, Passenger transport
~ Train driving, Railway operations
~ Aviation operations, Ground handling, Air traffic control, Aviation safety
~ Aircraft piloting, Aviation operations
~ Cabin crew service, Customer service, Passenger transport
~ Ship navigation, Marine engineering, Port operations, Maritime operations
~ Telematics, Fleet management
~ Dangerous goods, Hazardous substances, Truck driving
~ Cold chain, Food safety, Warehouse operations
~ Reverse logistics, Warehouse operations
`

export const HOSPITALITY = `
# kitchen
Cooking | culinary, culinary skills, ?cuisine, food preparation, meal preparation, food prep, kochen, culinary arts, ?cocina, preparation of dishes, line cooking | chef, restaurant, kitchen, gastronomie, plats, menu, cuisinier, commis, haccp, patisserie, asian, italian, french, mediterranean, indian, japanese, cooking, restaurante, cocinero, cocinera, platos, ayudante
Menu planning | menu development, recipe development, speisekarte, menu design, menu creation, menu costing
Food safety | <=HACCP, food hygiene, <servsafe, lebensmittelhygiene, hygiene alimentaire, food handling, food handlers, food safety standards, kitchen hygiene, manipulacion de alimentos, food safety certification, food handler's card
Kitchen management | kitchen operations, kuchenleitung, brigade de cuisine, back of house, kitchen brigade, ?mise en place | cuisine, kitchen, chef, plats, food, prep, menu, haccp, cook, cooks, cooking, kuche, gastronomie, sauces, dressage, garde-manger
Baking | bread making, backen, boulangerie, panaderia, backwaren
Grilling | grill station, saute station
Plating | food presentation, dish presentation, food plating
Food cost control | food cost, kitchen budgeting, portion control, food costing, food ordering, wareneinsatz, food costs
Catering | buffet service, catering service, event catering, traiteur
Dietary requirements | allergen management, special diets, allergens
Butchery | meat cutting, fleischverarbeitung, boucherie, carniceria, meat preparation, metzgerei
Fish preparation | fishmongery, filleting fish, poissonnerie
Knife skills | knife handling
Pastry making | pastry, patisserie, konditorei, pastry arts, cake decorating, viennoiserie, pastries, reposteria, confectionery, chocolate making
Dishwashing | geschirrspulen, plonge, spulkuche, washing dishes
Kitchen assistance | kuchenhilfe, aide en cuisine, kitchen porter duties
Vegan cooking | vegan cuisine, vegetarian cooking, plant-based cooking
Sushi preparation | ?sushi | chef, kitchen, preparation, rolls, japanese, fish, cook
Fast food preparation | systemgastronomie, quick service restaurant, fast food, restauration rapide
~ Butchery, Fish preparation, Knife skills, Cooking
~ Baking, Pastry making
~ Dishwashing, Kitchen assistance, Cleaning
~ Kitchen assistance, Cooking, Food safety
~ Vegan cooking, Sushi preparation, Cooking
~ Fast food preparation, Cooking, Cash handling
~ Dietary requirements, Menu planning, Food safety
# service
Food and beverage service | =F&B, table service, waiting tables, food service, gastronomie, restauration, hosteleria, fine dining, serving food, food and beverage, service en salle, a la carte service, silver service, servicio de mesa, service am gast, service a table, servicio de sala
Bartending | mixology, ?cocktails, bar service, barkeeper, cocktail preparation, bar management | bar, bartender, mixing, drinks, barkeeper, wine, spirits
Barista skills | barista, <coffee preparation, <?espresso, <latte art | barista, latte, coffee, machine, bar, milk, cafe
Wine knowledge | sommelier, wine service, wine pairing, wines
Restaurant management | restaurant operations, front of house, gastronomy management, restaurantleitung
Hotel operations | hotel management, hotellerie, hotelgewerbe, hospitality management, hotelmanagement, rooms division, guest relations, hospitality, guest services, gestion hoteliere
Hotel reservation systems | property management system hotel, booking systems, hotel reservations, hotel software
Protel
Housekeeping | room cleaning, hauswirtschaft, room attendants, zimmerreinigung
Travel planning | travel booking, tourism, tourismus, travel agency, turismo
Guest experience | guest satisfaction, concierge services, hospitality service
Gaming and leisure | leisure management
Opera PMS | oracle opera
=?Fidelio | micros fidelio | hotel, pms, protel, reservations, front
Reservations management | reservation systems, table reservations, reservierungen, gestion des reservations, ?reservations | hotel, restaurant, guests, guest, booking, bookings, opera, tables, front
Room service | etagenservice
Banquet service | banquets, banqueting, bankett, event service
Revenue management | yield management, hotel revenue management
=?Amadeus |  | gds, sabre, galileo, travel, booking, reservations, flights, flight, ticketing, airline, tourism, tourismus, hotel, opera
Sabre GDS
Global distribution systems | =GDS, amadeus gds
Tour guiding | guided tours, stadtfuhrungen, guide touristique, visitas guiadas, tour operations
Guest entertainment | holiday entertainment, animation touristique, gasteanimation
Casino operations | card dealing, croupier, casino dealing
Lifeguarding | rettungsschwimmer, surveillance de baignade, lifeguard certification
Laundry | waschepflege, blanchisserie, lavanderia, <ironing, <bugeln, textilreinigung
Beer knowledge | draught beer, cellar management
~ Cooking, Menu planning, Food safety, Kitchen management, Baking, Grilling, Plating, Food cost control
~ Food and beverage service, Bartending, Restaurant management, Customer service, Wine knowledge, Barista skills
~ Hotel operations, Hotel reservation systems, Housekeeping, Guest experience, Reception
~ Catering, Event planning, Food and beverage service
~ Opera PMS, Hotel reservation systems, Reservations management
~ Room service, Banquet service, Food and beverage service, Catering
~ Revenue management, Pricing strategy, Hotel operations
~ Amadeus, Tour guiding, Travel planning
~ Guest entertainment, Gaming and leisure, Event planning
~ Casino operations, Gaming and leisure, Cash handling
~ Lifeguarding, Swimming instruction, First aid
~ Laundry, Housekeeping
~ Beer knowledge, Wine knowledge, Bartending
~ Opera PMS, Fidelio
~ Hotel reservation systems, Protel
~ Amadeus, Sabre GDS, Global distribution systems
`

export const EDUCATION = `
# teaching
Teaching | unterrichten, enseignement, ensenanza, classroom teaching, teaching experience, unterricht, instruction delivery, classroom instruction, lehrtatigkeit, docencia
Lesson planning | lesson plans, unterrichtsplanung, unterrichtsvorbereitung, planning lessons, preparation of lessons, preparation de cours
Curriculum development | curriculum design, curriculum planning, course design, course development, lehrplanentwicklung, national curriculum, syllabus design, ?curriculum | development, school, teaching, course, design, learning, students, national, lesson, planning, stage, teacher, lehrplan
Classroom management | klassenfuhrung, behavior management, gestion de classe, student behavior, pupil behavior
Student assessment | ?grading, formative assessment, assessing students, <=GCSE, <=A-level, leistungsbewertung, marking exams, student progress monitoring, assessment for learning, exam preparation, standardized testing | student, students, exams, papers, homework, essays, assignments, teaching, classes, rubrics
Special education | special educational needs, =SEN, =SEND, inclusive education, <=IEP, individualized education programs, sonderpadagogik, inklusion, special needs, <=IEPs
Early childhood education | early years, preschool education, fruhpadagogik, =EYFS, child development, petite enfance, nursery education, educacion infantil, kita, kindergarten, auxiliaire de puericulture
Tutoring | one-on-one tutoring, nachhilfe, private lessons, academic support
English as a second language | =ESL, <=TEFL, <=TESOL, =EFL, <=CELTA, =ELL, english as a foreign language
STEM education | teaching mathematics, teaching science, mathematics teaching, science teaching, math instruction
Instructional design | e-learning, elearning, e-learning development, learning design, training materials, =ADDIE, instructional materials
Learning management systems | =LMS | lms, learning, moodle, classroom, course
Moodle
=?Canvas | canvas lms | lms, learning, moodle, classroom, course, blackboard
=?Blackboard | blackboard learn | lms, learning, moodle, classroom, course, canvas
Google Classroom
Differentiated instruction | ?differentiation, differentiated learning, individualized learning, scaffolding learning | learning, instruction, teaching, classroom, pupils, students, unterricht, eleves, pedagogique, lesson, lessons
Parent communication | parent-teacher conferences, elternarbeit, parent engagement, parents' evenings, elterngesprache, working with parents
Safeguarding | child protection, kinderschutz, child safeguarding, =DBS check, enhanced dbs, vulnerable adults
School administration | school leadership, academic administration, schulleitung, student records
Academic advising | student advising, guidance counseling, student services
Higher education | university teaching, lecturing, academic teaching, hochschullehre, supervising students, thesis supervision
Teaching license | teaching certificate, teacher certification, qualified teacher status, <=QTS, <=PGCE, state teaching license, staatsexamen lehramt, lehramt, teaching credential
Library science | cataloging, library services, ?bibliothek, information retrieval library | medien, ausleihe, katalogisierung, bestand, archiv
Sports coaching | athletic coaching, sports instruction
Music teaching | music education, music instruction, piano lessons
Pedagogy | padagogik, pedagogia, didaktik, didactics
Childcare | child care, kinderbetreuung, garde d'enfants, babysitting, cuidado de ninos, nannying
Montessori method | montessori, waldorf education
Phonics | early literacy, reading instruction
Play-based learning
Adult education | erwachsenenbildung, formation pour adultes, educacion de adultos
Vocational training | berufsausbildung, berufliche bildung, formation professionnelle, vocational education, formacion profesional
Language teaching | sprachunterricht, enseignement des langues, foreign language teaching, language instruction
German as a foreign language | =DaF, =DaZ, deutsch als fremdsprache, deutsch als zweitsprache
Online teaching | blended learning, distance learning, remote teaching, fernunterricht
Educational technology | edtech, =EdTech, interactive whiteboard
Articulate Storyline | articulate 360
Adobe Captivate
Autism support | autism spectrum, =ASD
Behavior support | positive behavior support, behaviour support
Physical education | sportunterricht, education physique, educacion fisica
Football coaching | soccer coaching, fussballtraining
Tennis coaching
Refereeing | umpiring, sports officiating
Outdoor education | erlebnispadagogik, adventure education
Driving instruction | fahrlehrer, driving lessons, enseignement de la conduite
Ski instruction | skilehrer, ski lessons, snowboard instruction
Art teaching | art education, kunstunterricht
Student engagement | engaging students, student motivation
Archiving | ?archives, archival, archivkunde, archivage | archivist, records, cataloguing, collections, museum, library, documents
Career guidance | career counseling, berufsberatung, orientation professionnelle, career advice
?Admissions | student recruitment, enrollment management | students, student, university, enrollment, college, applicants, school, enrolment, higher
~ Teaching, Lesson planning, Classroom management, Student assessment, Curriculum development, Differentiated instruction
~ Special education, Early childhood education, Safeguarding, Differentiated instruction
~ Instructional design, Learning management systems, Curriculum development, Learning and development
~ Teaching, Tutoring, English as a second language, Higher education, STEM education
~ Pedagogy, Teaching, Early childhood education
~ Childcare, Early childhood education, Play-based learning, Montessori method
~ Phonics, Teaching, Early childhood education
~ Adult education, Vocational training, Teaching
~ Language teaching, English as a second language, German as a foreign language
~ Online teaching, Educational technology, Learning management systems, Tutoring
~ Articulate Storyline, Instructional design
~ Autism support, Behavior support, Special education, Applied behavior analysis
~ Sports coaching, Physical education, Football coaching, Tennis coaching, Fitness instruction
~ Refereeing, Sports coaching
~ Outdoor education, Youth work
~ Ski instruction, Sports coaching
~ Driving instruction, Driver's license
~ Art teaching, Music teaching, Teaching
~ Student engagement, Classroom management
~ Archiving, Library science, Records management
~ Career guidance, Academic advising, Coaching
~ Admissions, Academic advising, School administration
~ Parent communication, Early childhood education
~ Teaching license, Teaching
~ Articulate Storyline, Adobe Captivate
~ Learning management systems, Moodle, Canvas, Blackboard, Google Classroom
`

export const PUBLIC = `
# social work
Social work | sozialarbeit, travail social, trabajo social, sozialpadagogik, soziale arbeit, social services, social care, =LCSW, =MSW
Crisis intervention | crisis management, crisis counseling, krisenintervention
Community outreach | community engagement, outreach programs, gemeinwesenarbeit, community development
Youth work | jugendarbeit, youth services, youth programs, jugendhilfe
Disability support | support for people with disabilities, behindertenhilfe, disability services, learning disabilities, eingliederungshilfe
Benefits advice | welfare rights
Child welfare | kindeswohl, protection de l'enfance
Housing support | housing advice, homelessness services, homelessness, wohnungslosenhilfe
Refugee support | fluchtlingshilfe, asylum support, aide aux refugies, migration counselling
Debt advice | schuldnerberatung, debt counselling
Employment counseling | arbeitsvermittlung, job coaching, insertion professionnelle, jobcoaching, employment support
Volunteer management | volunteer coordination, ehrenamtskoordination, managing volunteers
Family support | familienhilfe, soutien a la parentalite, family services
~ Child welfare, Safeguarding, Youth work, Family support
~ Housing support, Benefits advice, Debt advice
~ Refugee support, Social work, Community outreach
~ Employment counseling, Career guidance
~ Volunteer management, Community outreach
# public sector
Public administration | offentliche verwaltung, administration publique, administracion publica, public sector, government operations, public service, local government, civil service, ?verwaltung, offentlicher dienst, kommunalverwaltung, fonction publique | offentliche, offentlichen, kommunal, kommunale, behorde, behorden, amt, stadt, gemeinde, verwaltungsrecht
Public policy | policy analysis, policy development, politikberatung, policy research, policy advocacy
Government contracting | federal contracting, federal acquisition regulation, government procurement, =FAR/DFARS
Security clearance | =TS/SCI, top secret clearance, active clearance, secret clearance, sicherheitsuberprufung, dv clearance, sc clearance
Law enforcement | policing, polizei, criminal investigation, patrol duties, criminal investigations
Firefighting | fire suppression, wildland firefighting, feuerwehr, lutte contre l'incendie
Emergency management | disaster response, emergency planning, emergency preparedness, katastrophenschutz
Security guarding | security patrols, objektschutz, physical security, sicherheitsdienst, werkschutz, bewachung, gardiennage, vigilancia, security guard duties, pfortendienst, agent de securite, securite privee, seguridad privada, sicherheitsgewerbe
Military operations | military leadership, defense industry, national security
International development | ngo management, entwicklungszusammenarbeit
Nonprofit management | non-profit management, nonprofit organizations, program evaluation, vereinsarbeit, gestion associative
Trust and safety | content moderation, online safety
Museum work | exhibition design, collections management, kuratieren
Government relations | public affairs, lobbying, relations institutionnelles
Legislative drafting | drafting legislation, gesetzgebung
Public procurement | vergaberecht, marches publics, vergabeverfahren, contratacion publica
Citizen services | burgerservice, burgerburo, service aux citoyens
International relations | foreign affairs, relations internationales
Border control | grenzschutz, immigration control
?Corrections | justizvollzug, prison custody, probation services | prison, inmates, custody, correctional, justice, probation, jail
Fire safety | fire prevention, brandschutz, securite incendie, =SSIAP, fire warden, brandschutzhelfer, proteccion contra incendios
CCTV monitoring | cctv, video surveillance, videouberwachung, videosurveillance
?Access control | zutrittskontrolle, einlasskontrolle, controle d'acces, visitor management | security, guard, guards, visitors, cctv, premises, building, patrol, patrols, surveillance, alarm
Event security | crowd control, crowd management, veranstaltungsschutz
Close protection | personenschutz, bodyguard, protection rapprochee
Security guard license | sia licence, sia license, sachkunde 34a, 34a gewo, sachkundeprufung 34a, unterrichtung 34a, carte professionnelle cnaps, =CNAPS, guard card
Dog handling | =K9, diensthundefuhrer, maitre-chien
Firearms training | waffenschein, armed security
Intelligence analysis | =OSINT, open source intelligence
Humanitarian aid | humanitarian response, humanitare hilfe, aide humanitaire
Monitoring and evaluation | =M&E, impact evaluation
Advocacy campaigns | campaigning, advocacy work, grassroots organizing
~ Social work, Crisis intervention, Youth work, Disability support, Case management, Mental health care
~ Public administration, Public policy, Government contracting
~ Law enforcement, Security guarding, Firefighting, Emergency management
~ International development, Nonprofit management, Community outreach, Fundraising
~ Government relations, Public policy, Legislative drafting, Advocacy campaigns
~ Public procurement, Government contracting, Procurement, Tender management
~ Citizen services, Public administration, Customer service
~ International relations, Political science, Public policy
~ Border control, Corrections, Law enforcement
~ Fire safety, Firefighting, Emergency management
~ CCTV monitoring, Access control, Event security, Close protection, Security guarding
~ Security guard license, Security guarding
~ Dog handling, Security guarding, Animal care
~ Firearms training, Law enforcement, Military operations
~ Intelligence analysis, Military operations, Threat intelligence
~ Humanitarian aid, International development, Refugee support
~ Monitoring and evaluation, Nonprofit management, Research methods
~ Trust and safety, Fraud detection
~ Museum work, Archiving
`

export const LANGUAGES = `
# human language
=?English | english language, business english, englischkenntnisse, englisch, anglais, ingles, englische sprache | $language
=?German | german language, deutschkenntnisse, deutsch, allemand, aleman, german-speaking, lengua alemana | $language
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
=?Bulgarian | bulgarian language, bulgarisch | $language
=?Croatian | croatian language, kroatisch | $language
=?Serbian | serbian language, serbisch | $language
=?Slovak | slovak language, slowakisch | $language
=?Slovenian | slovenian language, slowenisch | $language
=?Lithuanian | lithuanian language | $language
=?Estonian | estonian language | $language
=?Malay | malay language, bahasa melayu | $language
=?Tamil | tamil language | $language
=?Punjabi | punjabi language | $language
=?Swahili | swahili language | $language
=?Albanian | albanian language, albanisch | $language
=?Luxembourgish | luxembourgish language, luxemburgisch | $language
~ Swedish, Danish, Norwegian
~ Hindi, Urdu
~ Croatian, Serbian
~ Czech, Slovak
~ Malay, Indonesian
`
