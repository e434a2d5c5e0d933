export const PRODUCT = `
# product
Product management | produktmanagement, gestion de produit, product ownership, product owner role, digital product management
Product strategy | product vision
Product roadmaps | product roadmap, roadmapping, roadmap planning, roadmap prioritization
Product discovery | user discovery, customer discovery, opportunity sizing
User stories | backlog management, product backlog, backlog grooming, acceptance criteria, backlog refinement
Requirements analysis | requirements gathering, business requirements, requirement analysis, requirements engineering, product requirements, =PRDs, anforderungsanalyse, functional specifications
Go-to-market strategy | go-to-market, =GTM, gtm strategy, product launches, product launch
Product lifecycle management | product life cycle, =PLM, product lifecycle
Pricing strategy | pricing models, price optimization, pricing analysis
Business analysis | business analyst skills, gap analysis, geschaftsanalyse, analyse metier
Business process management | =BPM, <=BPMN, process mapping, business process modeling, process modeling, prozessmanagement, geschaftsprozesse
=UML | unified modeling language, uml diagrams
Business case development | business cases, business case
Feasibility studies | feasibility analysis, machbarkeitsstudien
Lean startup | mvp development, minimum viable product
Innovation management | innovationsmanagement
Market entry | market expansion, internationalization strategy
SaaS | software as a service, =SAAS
~ Business process management, Process improvement, Business analysis, UML
~ Business case development, Feasibility studies, Financial analysis
~ Lean startup, Product discovery
~ Pricing strategy, Product strategy, Go-to-market strategy
~ Product lifecycle management, Product management
~ Innovation management, Product strategy
~ Market entry, Go-to-market strategy, Business development
~ SaaS, SaaS sales
# project
Project management | projektmanagement, gestion de projet, gestion de projets, gestion de proyectos, project planning, project coordination, managing projects, projectmanagement, gestao de projetos
Program management | technical program management, programme delivery, portfolio management office, =PMO
?Agile | agile methodologies, agile methodology, agile development, agile methods, agile environment, agile frameworks, agile framework, agile software development, agile practices, agile principles, agile process, agile processes, agile delivery, agile project management, agile team, methodes agiles, methode agile, agile methoden, metodologias agiles, agile arbeitsweise | scrum, kanban, sprint, sprints, waterfall, jira, devops, development, software, safe, backlog, product, tdd, lean
=Scrum | =SCRUM, =?scrum, scrum master, <sprint planning, <=CSM certification, <certified scrum master, <retrospectives, <sprint retrospectives | agile, kanban, sprint, sprints, jira, master, team, teams, product, development, !rugby
Kanban | kanban boards
=?Waterfall | =?waterfall, waterfall methodology | agile, scrum, kanban, methodology, methodologies, project, development, sdlc
PMP | project management professional, pmp certification
PRINCE2 | prince 2
Jira | atlassian jira
?Confluence | atlassian confluence | jira, atlassian, wiki, documentation, notion, sharepoint, slack
=Asana | =ASANA, =?asana | trello, jira, slack, notion, clickup, project
=?Notion | notion.so, notion databases | slack, jira, asana, confluence, docs, wiki, tools, linear, google, figma, airtable, trello, clickup
Microsoft Project | ms project
Risk management | risk assessment, risk mitigation, risk analysis, risk assessments, risikomanagement, gestion des risques, gestion de riesgos
Stakeholder management | stakeholder engagement, stakeholder communication, stakeholdermanagement, managing stakeholders
Change management | organizational change, change management processes, transformation programs, veranderungsmanagement
Budget management | budgeting, budget planning, managing budgets, budget control, budgetverantwortung, cost control, budget responsibility
Resource planning | capacity planning, resource allocation, resource management
Trello
monday.com
ClickUp
Wrike
Smartsheet
=?Linear | linear.app | jira, asana, notion, github, tickets, slack
=?Miro | miro board, miro boards | figma, mural, jira, confluence, whiteboard, notion
Airtable
=?Slack | slack workspace | teams, zoom, jira, notion, asana, email, google, microsoft, trello
=?Zoom | zoom meetings | slack, teams, webex, meet, microsoft, google, conferencing, skype
Video conferencing | videokonferenzen
Primavera P6 | primavera, oracle primavera
Project scheduling | gantt charts, gantt chart, terminplanung projekte, project controls
=SAFe | scaled agile framework, scaled agile
Agile coaching | agile coach
OKRs | =OKR, objectives and key results
IPMA | ipma level
Digital transformation | digitalisierung, digitale transformation, transformation digitale, transformacion digital
~ Asana, Trello, monday.com, ClickUp, Wrike, Smartsheet, Jira, Linear
~ Notion, Airtable, Confluence
~ Slack, Microsoft Teams, Zoom
~ Primavera P6, Microsoft Project, Project scheduling
~ Project scheduling, Project management, Resource planning
~ SAFe, Agile coaching, Agile, Scrum
~ PMP, IPMA, PRINCE2
~ Digital transformation, Change management
~ Risk management, Business continuity
~ Budget management, FP&A, Financial analysis
~ OKRs, KPI reporting
~ Zoom, Video conferencing
`

export const OPERATIONS = `
# operations
Business operations | operations management, operational excellence, bizops, operational efficiency
Process improvement | business process improvement, process optimization, continuous improvement, prozessoptimierung, process reengineering, amelioration continue, mejora continua
Kaizen
Strategic planning | business strategy, corporate strategy, strategy development, strategische planung
Business development | new business development, developpement commercial, desarrollo de negocio
Vendor management | supplier management, supplier relationship management, third-party management, lieferantenmanagement
Workflow automation | process automation, no-code tools, low-code, prozessautomatisierung, automating workflows
Management consulting | strategy consulting, consulting experience, business consulting
Financial planning for startups | fundraising pitch decks
Facilities management | facility management, workplace management, facilities maintenance, gebaudemanagement, gestion des installations
Event planning | event management, event coordination, event organization, veranstaltungsmanagement, conference planning, event production
Zapier
=Make.com | integromat
=n8n
Power Automate | microsoft power automate
Robotic process automation | =RPA
UiPath
Blue Prism
Automation Anywhere
Office management | buroorganisation, office organisation, gestion de bureau
Benchmarking
Knowledge management | wissensmanagement, gestion des connaissances, knowledge base management
Standard operating procedures | =SOPs, =SOP, verfahrensanweisungen
Corporate social responsibility | =?CSR | sustainability, esg, social, responsibility, environmental, nachhaltigkeit
Business continuity | business continuity planning, =BCP
Service level agreements | =SLAs, =SLA, service level agreement
Franchise management | franchising
Entrepreneurship | founding a company, startup founding, unternehmertum, entrepreneuriat
~ Workflow automation, Zapier, Make.com, n8n, Power Automate
~ Robotic process automation, Workflow automation
~ Business development, Partnership management, B2B sales
~ Management consulting, Strategic planning, Business analysis
~ Office management, Facilities management, Administrative support
~ Standard operating procedures, Technical documentation, Process improvement
~ Knowledge management, Technical documentation
~ Service level agreements, ITIL, Vendor management
~ Corporate social responsibility, Climate and sustainability
~ Entrepreneurship, Business development
~ Process improvement, Kaizen
~ Robotic process automation, UiPath, Blue Prism, Automation Anywhere
`

export const ADMINISTRATION = `
# administration
Executive support | calendar management, executive assistance, diary management, travel coordination, meeting coordination, terminplanung, gestion d'agenda, gestion d'agendas, gestion de agenda
Administrative support | administrative tasks, office administration, clerical work, administrative duties, clerical duties, burotatigkeiten, secretarial
Data entry | datenerfassung, saisie de donnees, entrada de datos, introduccion de datos, dateneingabe, 10-key
Microsoft Office | ms office, microsoft office suite, office suite, ms office suite, office 365, microsoft 365, =O365, pack office, paquete office
Microsoft Word | =?Word, ms word, word processing | excel, powerpoint, outlook, office, microsoft
Microsoft PowerPoint | powerpoint, power point
Microsoft Outlook | =?Outlook | word, excel, powerpoint, microsoft, office, calendar
Microsoft Access | =?Access, ms access, access database | excel, word, powerpoint, database, microsoft
Microsoft Teams | ms teams
SharePoint | microsoft sharepoint
Google Workspace | g suite, gsuite, <google docs, google suite
?Reception | ?front desk, switchboard, receptionist duties, greeting visitors, ?empfang, ?accueil, rezeption, ?recepcion, atencion telefonica y recepcion | front, desk, hotel, hotels, guests, visitors, receptionist, duties, calls, switchboard, greeting, welcoming, telephonique, visiteurs, clientele, gaste, gasten, besucher, besuchern, huespedes, visitas, telefonzentrale, !wedding, !class, agent, clerk, operations, staff, coordinator, check, reception, experience, manager, medical
Technical documentation | process documentation, runbooks
Records management | record keeping, filing systems, ablage, archivierung, aktenfuhrung
Minute taking | meeting minutes, taking minutes, protokollfuhrung, comptes rendus
?Correspondence | korrespondenz, correspondance, schriftverkehr, business correspondence, correspondencia | business, clients, letters, drafting, administrative, handle, handling, preparing, secretarial, filing, telephone, minutes
Document management | dokumentenmanagement, document management systems, =DMS, gestion documentaire, document control
Mail handling | mail processing, postbearbeitung, incoming mail, mailroom operations
Appointment scheduling | scheduling appointments, terminvergabe, terminvereinbarung, prise de rendez-vous, terminkoordination
Telephone handling | phone etiquette, telephone etiquette, telefonzentrale, standard telephonique, answering phones, answering calls, accueil telephonique, telefondienst
Travel arrangements | reiseplanung, reiseorganisation, booking travel
DocuSign | electronic signatures
OneNote
OneDrive
LibreOffice
OpenOffice | open office
Adobe Acrobat
=?Visio | microsoft visio, ms visio | microsoft, excel, powerpoint, diagrams, bpmn, lucidchart, process
Touch typing | typing skills, typing speed, 10-finger-system, tippen
Computer literacy | basic computer skills, computer skills, it skills, pc-kenntnisse, edv-kenntnisse, computerkenntnisse, outil informatique, outils informatiques, bureautique, ofimatica, informatica a nivel usuario
~ Product management, Product strategy, Product roadmaps, Product discovery, User stories, Go-to-market strategy
~ Project management, Program management, PMP, PRINCE2, Microsoft Project, Waterfall
~ Agile, Scrum, Kanban, Jira, User stories
~ Requirements analysis, Business analysis, User stories
~ Jira, Confluence, Asana, Notion
~ Business operations, Process improvement, Strategic planning, Workflow automation
~ Microsoft Office, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook, Microsoft Excel, Google Workspace
~ Executive support, Administrative support, Data entry, Reception
~ Stakeholder management, Change management
~ Records management, Document management, Data entry
~ Correspondence, Administrative support, Minute taking
~ Mail handling, Administrative support
~ Appointment scheduling, Reception, Executive support
~ Telephone handling, Reception, Call center
~ Travel arrangements, Executive support, Travel planning
~ LibreOffice, Microsoft Office
~ Touch typing, Data entry
~ Microsoft Access, Microsoft Excel
~ SharePoint, Microsoft Teams, Document management
~ OneNote, Microsoft Office
~ Computer literacy, Microsoft Office
~ OneNote, OneDrive
~ LibreOffice, OpenOffice
`

export const GENERAL = `
# working style
Communication skills | communication, written communication, verbal communication, kommunikationsfahigkeit, communicator, interpersonal skills, communication ecrite, habilidades de comunicacion, kommunikation, kommunikationsstarke, comunicacion
Teamwork | team player, collaboration, teamfahigkeit, cross-functional collaboration, esprit d'equipe, trabajo en equipo, collaborate with cross-functional teams, travail en equipe, travail d'equipe
Leadership | leadership skills, team leadership, fuhrungserfahrung, leading teams, people leadership, liderazgo
People management | managing people, personnel management, team management, direct reports, line management, personalfuhrung, staff supervision, supervising staff, management d'equipe
Mentoring | coaching and mentoring, mentorship, mentoring junior
Problem solving | problem solver, analytical thinking, analytical skills, critical thinking, analytisches denken, resolution de problemes
Time management | prioritization, organizational skills, multitasking, organization skills, attention to detail, detail-oriented, zeitmanagement
Adaptability | flexible thinking, fast-paced environment, comfortable with ambiguity
Creativity | creative thinking
Customer focus | customer-centric, customer-first, kundenorientierung
Decision making
Self-motivation | self-starter, self-motivated, proactive, eigeninitiative, selbststandigkeit
Empathy | emotional intelligence, active listening
Public speaking | presentation skills, presenting, oral presentations, presentations, presentation delivery
Negotiation | negotiation skills, negotiating, verhandlungsgeschick, verhandlungssicher, contract negotiation, contract negotiations
Conflict resolution | de-escalation, mediation, conflict management
~ Leadership, People management, Mentoring
~ Negotiation, Conflict resolution
`
