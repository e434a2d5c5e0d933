export const SOFTWARE = `
software engineer | software developer, swe, sde, programmer, coder, developer, application developer, applications developer, software development engineer, ?software engineering, ?engineering, entwickler, softwareentwickler, software-entwickler, softwareingenieur, anwendungsentwickler, fachinformatiker anwendungsentwicklung, developpeur, developpeuse, developpeur logiciel, ingenieur logiciel, desarrollador, desarrolladora, desarrollador de software, ingeniero de software, programador, member of technical staff, founding engineer, product engineer, forward deployed engineer, deployed engineer, forward deployed software engineer, java developer, java engineer, python developer, python engineer, golang developer, golang engineer, go engineer, rust engineer, c++ developer, c++ engineer, c# developer, .net developer, .net engineer, php developer, php engineer, ruby developer, ruby engineer, ruby on rails engineer, ruby on rails developer, rails developer, scala developer, sap developer, salesforce developer, wordpress developer, web engineer, growth engineer, api engineer, integration engineer, integrations engineer, integration developer, ?technical staff, software ai engineer, software architect engineer, quantitative developer, video engineer, tools engineer, ?softwareentwicklung, ?software development, software-entwicklerin, ingenieur d'etudes et developpement, concepteur developpeur, analista programador
backend engineer | backend developer, back end engineer, back end developer, backend software engineer, back-end software engineer, server engineer, backend-entwickler, developpeur backend, developpeur back-end, desarrollador backend, node.js developer, node developer, ?backend
frontend engineer | frontend developer, front end engineer, front end developer, frontend software engineer, frontend web developer, ui engineer, ui developer, react developer, react engineer, angular developer, vue developer, next.js developer, javascript developer, javascript engineer, typescript developer, frontend-entwickler, developpeur frontend, developpeur front-end, desarrollador frontend, design engineer ui, ?frontend
full stack engineer | full stack developer, fullstack engineer, fullstack developer, full-stack software engineer, fullstack software engineer, full stack web developer, developpeur full stack, desarrollador full stack, ?fullstack, ?full stack
web developer | webentwickler, developpeur web, desarrollador web, webmaster, web designer and developer, developpeuse web
mobile engineer | mobile developer, mobile software engineer, ios engineer, ios developer, android engineer, android developer, ios software engineer, android software engineer, react native engineer, react native developer, react native mobile developer, flutter developer, mobile app developer, app developer, ?ios, ?android
game developer | game programmer, gameplay engineer, gameplay programmer, unity developer, unreal developer, game engineer, graphics engineer, rendering engineer, game designer
embedded engineer | embedded software engineer, firmware engineer, firmware developer, embedded developer, embedded systems engineer, embedded software developer, embedded entwickler, avionics software engineer, flight software engineer
qa engineer | quality assurance engineer, test engineer, software tester, qa analyst, qa tester, sdet, test automation engineer, qa automation engineer, automation tester, software engineer in test, software test engineer, test analyst, testingenieur, testeur, testeur logiciel, tester, quality assurance analyst, software quality engineer, software engineer test automation, game tester
software architect | solution architect, solutions architect, enterprise architect, application architect, technical architect, systems architect, softwarearchitekt, architecte logiciel, cloud architect, arquitecto de software, technology architect
engineering manager | software engineering manager, head of engineering, director of engineering, vp engineering, vp of engineering, engineering director, engineering lead, software development manager, development manager, technical lead, tech lead, team lead engineering, cto, chief technology officer, engineering team lead, head of software, manager software engineering, manager engineering, head of technology, responsable technique, leiter softwareentwicklung, director engineering, manager of engineering, director software engineering
developer advocate | developer relations, ?devrel, developer evangelist, developer relations engineer, developer advocacy, technical evangelist, developer experience engineer
blockchain engineer | blockchain developer, smart contract engineer, solidity developer, protocol engineer, smart contract developer, smart contracts engineer, web3 developer
~ software engineer, backend engineer, frontend engineer, full stack engineer, web developer, mobile engineer
~ backend engineer, full stack engineer, software architect, engineering manager
~ frontend engineer, full stack engineer, web developer
~ software engineer, game developer
~ software engineer, embedded engineer
~ software engineer, qa engineer
~ software engineer, software architect, engineering manager
~ backend engineer, blockchain engineer
~ software engineer, machine learning engineer
~ backend engineer, data engineer, platform engineer
~ embedded engineer, electronics engineer
`

export const INFRASTRUCTURE = `
devops engineer | ?devops, devsecops engineer, build engineer, release engineer, ci/cd engineer, devops-ingenieur, ingenieur devops, configuration manager, release manager, automation engineer devops
site reliability engineer | sre, reliability engineer software, production engineer, production engineering
platform engineer | infrastructure engineer, infra engineer, platform software engineer, cloud engineer, cloud infrastructure engineer, infrastructure software engineer, kubernetes engineer, cloud platform engineer, cloud operations engineer, aws engineer, azure engineer, software engineer infrastructure, software engineer platform
network engineer | network administrator, netzwerkadministrator, network architect, network technician, network operations engineer, administrateur reseau, noc engineer, telecommunications engineer, wireless engineer, noc technician, administrador de redes, ingenieur reseau, netzwerktechniker, tecnico de redes
systems administrator | system administrator, sysadmin, linux administrator, windows administrator, systemadministrator, administrateur systeme, it administrator, systems engineer it, fachinformatiker systemintegration, administrador de sistemas, it systems engineer, it engineer, salesforce administrator, it operations engineer, it analyst, it admin
it support specialist | ?it support, help desk technician, help desk administrator, helpdesk technician, service desk analyst, desktop support technician, it technician, it support engineer, technical support specialist, it support technician, it specialist, support technician, technicien informatique, it help desk, desktop support engineer, computer technician, tecnico informatico, it assistant, help desk, helpdesk, it-support-mitarbeiter, support informatique, mitarbeiter it-support, tecnico de soporte, it-techniker, technicien helpdesk
it manager | head of it, it director, information technology manager, cio, chief information officer, it operations manager, it-leiter, responsable informatique, it project manager, it lead
database administrator | dba, database engineer, datenbankadministrator, administrateur de bases de donnees, database developer, sql developer
data center technician | data centre technician, data center engineer, data center operations, hardware technician
`

export const SECURITY = `
security engineer | cybersecurity engineer, information security engineer, application security engineer, cloud security engineer, product security engineer, appsec engineer, it security engineer, network security engineer, security software engineer, software engineer security, detection engineer, offensive security engineer, red team engineer, infrastructure security engineer
security analyst | cybersecurity analyst, information security analyst, soc analyst, penetration tester, pentester, threat intelligence analyst, security consultant, ethical hacker, cyber security analyst, threat intelligence specialist, threat hunter, incident responder, security researcher, it security specialist, cyber security specialist, information security specialist, security operations analyst
security manager it | ciso, chief information security officer, information security manager, head of security, security architect, information security officer, security program manager, it security manager, security lead, informationssicherheitsbeauftragter, informationssicherheitsbeauftragte, rssi
~ devops engineer, site reliability engineer, platform engineer
~ platform engineer, systems administrator, network engineer
~ systems administrator, it support specialist, network engineer, it manager
~ database administrator, data engineer
~ security engineer, security analyst, security manager it
~ devops engineer, systems administrator
~ it support specialist, data center technician, technical support engineer
`

export const DATA = `
data scientist | applied scientist, datenwissenschaftler, science des donnees, decision scientist, ?data science, statistician, biostatistician, statistiker, cientifico de datos, research data scientist, data science manager, head of data science, statistical programmer
machine learning engineer | ml engineer, mlops engineer, ai engineer, artificial intelligence engineer, deep learning engineer, computer vision engineer, nlp engineer, ?machine learning, applied ai engineer, ml ops engineer, llm engineer, machine learning scientist, software engineer machine learning, software engineer ai, ml infrastructure engineer, inference engineer, perception engineer, generative ai engineer, applied ml engineer, ai developer, ki-entwickler, ai/ml engineer, agent engineer, prompt engineer, ?computer vision, ml operations engineer, machine learning operations engineer
research scientist ai | ai researcher, research engineer, machine learning researcher, ai research scientist, ai scientist, ml researcher, ml research engineer, research engineer machine learning
data engineer | data platform engineer, etl developer, big data engineer, analytics engineer, dateningenieur, data warehouse engineer, data infrastructure engineer, ingenieur data, ingeniero de datos, software engineer data, data architect, data warehouse developer, software engineer data infrastructure
data analyst | business intelligence analyst, bi analyst, analytics analyst, datenanalyst, analyste de donnees, analista de datos, product analyst, reporting analyst, insights analyst, ?data analytics, bi developer, business intelligence developer, marketing analyst, data specialist, data analytics manager, head of data, head of analytics, analytics manager, data manager, chief data officer, quantitative analyst data, fraud analyst, data lead, power bi developer, business intelligence engineer, analytics lead, people analyst, ?data, web analyst, bi engineer
ai trainer | ai content expert, data annotator, ai data trainer, data labeler, ai evaluator, ai content experts, voice talent, ai content writer, ai tutor, annotation specialist
~ data scientist, machine learning engineer, research scientist ai, data analyst
~ data scientist, data engineer
~ data engineer, machine learning engineer
~ data engineer, data analyst
~ data analyst, business analyst
`

export const PRODUCT = `
product manager | pm, produktmanager, chef de produit, gestor de producto, ?product management, technical product manager, group product manager, head of product, cpo, chief product officer, vp product, director of product, product lead, director of product management, product director, vp of product, digital product manager, platform product manager, ai product manager, ?product
product owner | po, proxy product owner
project manager | projektmanager, projektleiter, chef de projet, project coordinator, project lead, gestor de proyectos, jefe de proyecto, implementation project manager, projektkoordinator, project leader, chargee de projet, charge de projet, project director, coordinateur de projet, ?project management, project administrator, cheffe de projet, projektleitung, jefa de proyecto
program manager | technical program manager, tpm, programme manager, technical programme manager, program lead, portfolio manager projects, program coordinator, program director, delivery manager, pmo lead, pmo manager, pmo analyst, programme coordinator
scrum master | agile coach, agile delivery lead, release train engineer
business analyst | business systems analyst, systems analyst, business process analyst, functional analyst, anforderungsmanager, requirements engineer, analyste fonctionnel, analista de negocio, functional consultant, salesforce business analyst, process analyst, erp consultant, sap consultant, sap berater, erp analyst
`

export const OPERATIONS = `
operations manager | operations lead, head of operations, coo, chief operating officer, director of operations, betriebsleiter, business operations manager, operations director, general manager, ?business operations, business operations lead, responsable des operations, gerente de operaciones, site manager, plant operations manager, vp operations, strategy and operations, operations supervisor, city manager, country manager, managing director, geschaftsfuhrer, responsable d'exploitation, betriebsleitung
operations specialist | operations associate, operations analyst, operations coordinator, business operations analyst, operations assistant, process specialist, ?operations, payment operations specialist, operations executive, wallet operations specialist, fraud operations specialist, business operations associate
management consultant | consultant, strategy consultant, business consultant, unternehmensberater, berater, consultant en strategie, consultor, associate consultant, strategy manager, strategy analyst, strategy lead, strategy associate, engagement manager
chief of staff | founders associate, founder associate, business manager ceo office, entrepreneur in residence
ceo | chief executive officer, founder, co-founder, president, cofounder, owner, inhaber, directeur general, directrice generale, director general, directora general, pdg, gerente general
`

export const ADMINISTRATION = `
administrative assistant | administrative coordinator, office assistant, secretary, sekretarin, verwaltungsangestellte, burokauffrau, burokaufmann, kauffrau fur buromanagement, kaufmann fur buromanagement, assistant administratif, assistante administrative, auxiliar administrativo, administrator, clerk, data entry clerk, sachbearbeiter, sachbearbeiterin, office clerk, administrative officer, burokraft, secretaire, data entry specialist, data entry operator, administrative specialist
executive assistant | personal assistant, pa to ceo, executive business partner, assistentin der geschaftsfuhrung, assistent der geschaftsfuhrung, assistante de direction, ea to ceo, assistenz der geschaftsfuhrung, executive administrative assistant, assistant de direction, secretaria de direccion, direktionsassistent, direktionsassistentin, vorstandsassistenz
office manager | officemanager, workplace manager, workplace coordinator, workplace experience manager, office coordinator, office administrator, workplace experience coordinator
receptionist | front desk agent, front desk receptionist, empfangsmitarbeiter, rezeptionist, receptionniste, recepcionista, front desk clerk, hotel receptionist, front desk associate, front office agent, medical receptionist
facilities manager | facility manager, facilities coordinator, building manager, facility coordinator, facilities technician, maintenance manager facilities, global facilities manager
event manager | event planner, event coordinator, eventmanager, veranstaltungskaufmann, events manager, events coordinator, banqueting coordinator, banqueting manager, conference organiser, event producer, event specialist, charge d'evenementiel
caretaker | hausmeister, hausmeisterin, gardien d'immeuble, concierge d'immeuble, conserje, building caretaker, school caretaker, hauswart, agent polyvalent de maintenance, superintendent building
property manager | immobilienverwalter, hausverwalter, gestionnaire locatif, gestionnaire de copropriete, administrador de fincas, property administrator, weg-verwalter, mietverwalter, residential property manager, housing officer, gestionnaire immobilier
industrial clerk | industriekaufmann, industriekauffrau, kaufmannischer angestellter, kaufmannische angestellte, order processor, order administrator, auftragssachbearbeiter
~ product manager, product owner, program manager
~ product owner, scrum master, business analyst
~ project manager, program manager, scrum master
~ operations manager, operations specialist, chief of staff
~ administrative assistant, executive assistant, office manager, receptionist
~ management consultant, business analyst, chief of staff
~ office manager, facilities manager
~ event manager, marketing manager
~ caretaker, facilities manager, maintenance technician
~ property manager, facilities manager, real estate agent
~ industrial clerk, administrative assistant, sales operations manager
`
