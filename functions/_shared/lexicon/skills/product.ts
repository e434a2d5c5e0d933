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
Business analysis | business analyst skills, process mapping, business process modeling, =BPMN, gap analysis
# project
Project management | projektmanagement, gestion de projet, gestion de projets, gestion de proyectos, project planning, project coordination, managing projects, projectmanagement, gestao de projetos
Program management | technical program management, programme delivery, portfolio management office, =PMO
Agile | agile methodologies, agile methodology, agile development, agile methods, agile environment, agile/scrum, agile coaching, =SAFe
Scrum | scrum master, sprint planning, =CSM certification, certified scrum master
Kanban | kanban boards
Waterfall | waterfall methodology
PMP | project management professional, pmp certification, =PMI
PRINCE2 | prince 2
Jira | atlassian jira, jira/confluence
Confluence | atlassian confluence
Asana | trello, monday.com, clickup, wrike, smartsheet
=Notion
Microsoft Project | ms project, primavera p6, primavera, gantt charts
Risk management | risk assessment, risk mitigation, risk analysis, risk assessments, risikomanagement, gestion des risques
Stakeholder management | stakeholder engagement, stakeholder communication, stakeholdermanagement, managing stakeholders
Change management | organizational change, change management processes, transformation programs, veranderungsmanagement
Budget management | budgeting, budget planning, managing budgets, budget control, budgetverantwortung, cost control, budget responsibility
Resource planning | capacity planning, resource allocation, resource management
`

export const OPERATIONS = `
# operations
Business operations | operations management, operational excellence, bizops, operational efficiency
Process improvement | business process improvement, process optimization, continuous improvement, prozessoptimierung, process reengineering, kaizen, amelioration continue, mejora continua
Strategic planning | business strategy, corporate strategy, strategy development, strategische planung
Business development | new business development, developpement commercial, desarrollo de negocio
Vendor management | supplier management, supplier relationship management, third-party management, lieferantenmanagement
Workflow automation | zapier, process automation, =?Make.com, robotic process automation, =RPA, uipath, n8n, no-code tools, low-code, power automate
Management consulting | strategy consulting, consulting experience, business consulting
Financial planning for startups | fundraising pitch decks
Facilities management | facility management, building maintenance, workplace management, office management, building operations
Event planning | event management, event coordination, event organization, veranstaltungsmanagement, conference planning, event production
`

export const ADMINISTRATION = `
# administration
Executive support | calendar management, executive assistance, diary management, travel arrangements, travel coordination, meeting coordination, terminplanung
Administrative support | administrative tasks, office administration, clerical work, administrative duties, clerical duties, burotatigkeiten, secretarial
Data entry | typing speed, record keeping, filing systems, records management, datenerfassung
Microsoft Office | ms office, microsoft office suite, office suite, ms office suite, office 365, microsoft 365, =O365, pack office, paquete office
Microsoft Word | =?Word, ms word, word processing | excel, powerpoint, outlook, office, microsoft
Microsoft PowerPoint | powerpoint, power point, keynote presentations
Microsoft Outlook | =?Outlook | word, excel, powerpoint, microsoft, office, calendar
Microsoft Access | =?Access, ms access, access database | excel, word, powerpoint, database, microsoft
Microsoft Teams | ms teams
SharePoint | microsoft sharepoint
Google Workspace | g suite, gsuite, google docs, google suite
Reception | front desk, switchboard, receptionist duties, greeting visitors, empfang, accueil
Technical documentation | process documentation, standard operating procedures, =SOPs, =SOP, runbooks
~ Product management, Product strategy, Product roadmaps, Product discovery, User stories, Go-to-market strategy
~ Project management, Program management, PMP, PRINCE2, Microsoft Project, Waterfall
~ Agile, Scrum, Kanban, Jira, User stories
~ Requirements analysis, Business analysis, User stories
~ Jira, Confluence, Asana, Notion
~ Business operations, Process improvement, Strategic planning, Workflow automation
~ Microsoft Office, Microsoft Word, Microsoft PowerPoint, Microsoft Outlook, Microsoft Excel, Google Workspace
~ Executive support, Administrative support, Data entry, Reception
~ Stakeholder management, Change management
`

export const GENERAL = `
# working style
Communication skills | communication, written communication, verbal communication, kommunikationsfahigkeit, communicator, interpersonal skills, communication ecrite, habilidades de comunicacion
Teamwork | team player, collaboration, teamfahigkeit, cross-functional collaboration, esprit d'equipe, trabajo en equipo, collaborate with cross-functional teams
Leadership | leadership skills, team leadership, fuhrungserfahrung, leading teams, people leadership
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
`
