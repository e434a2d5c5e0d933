export const FINANCE = `
# accounting
Accounting | accountancy, buchhaltung, comptabilite, contabilidad, accounting principles, general accounting, rechnungswesen
Bookkeeping | book-keeping, buchfuhrung, tenue de livres, bookkeeper skills, teneduria de libros
Accounts payable | =AP processing, kreditorenbuchhaltung, invoice processing, vendor invoices, purchase ledger, rechnungsprufung, rechnungsbearbeitung, comptabilite fournisseurs
Accounts receivable | debitorenbuchhaltung, ?collections, sales ledger, invoicing, ?billing, rechnungsstellung, facturation, facturacion, fakturierung
General ledger | gl accounting, journal entries, chart of accounts, hauptbuchhaltung, ledger reconciliation
Month-end close | month-end closing, year-end close, financial close, monatsabschluss, jahresabschluss, period close, cloture mensuelle, monthly close
Account reconciliation | bank reconciliation, reconciliations, reconciliation, bank reconciliations, balance sheet reconciliations
Financial reporting | financial statements, financial statement preparation, management accounts, statutory reporting, management reporting, consolidated financial statements
GAAP | us gaap, =US-GAAP, generally accepted accounting principles, uk gaap
HGB | german gaap
IFRS | international financial reporting standards
Auditing | audit, internal audit, external audit, wirtschaftsprufung, audits financial, financial audit, audit procedures
SOX compliance | sarbanes-oxley, =SOX
Tax preparation | tax returns, tax compliance, tax filing, steuererklarung, tax accounting, income tax, sales tax
Payroll | payroll processing, lohnabrechnung, gehaltsabrechnung, lohnbuchhaltung, nominas, gestion de la paie, lohn- und gehaltsabrechnung, payroll administration, paie, etablissement des paies, bulletins de paie, gestion de nominas
Cost accounting | kostenrechnung, product costing, cost analysis, management accounting
Fixed assets | fixed asset accounting, depreciation schedules
Revenue recognition | asc 606, ifrs 15
QuickBooks | quickbooks online
DATEV
=SAP | =?Sap, =?sap, sap erp, sap s/4hana, s/4hana, <sap hana, <sap fi, sap r/3, <sap fico, <sap fi/co, <sap mm, <sap sd | erp, hana, fi, co, mm, sd, abap, kenntnisse, oracle, excel, module, modul, crm, berater, consultant
Oracle ERP | oracle financials, oracle fusion, oracle ebs
NetSuite | oracle netsuite
ERP systems | =ERP, erp system, erp software, enterprise resource planning
CPA | certified public accountant, certified public accountants
Expense management | expense reports, expense reporting, travel and expense, reisekostenabrechnung, notes de frais
SAP Concur | =?Concur | sap, expense, expenses, travel, netsuite, workday, oracle
Xero
=?Sage | sage 50, sage 100, sage accounting, sage intacct | accounting, quickbooks, xero, datev, payroll, erp, bookkeeping, comptabilite, software
Lexware | lexoffice
PeopleSoft
JD Edwards
Microsoft Dynamics NAV | business central, navision, dynamics nav, dynamics 365 business central
=ACCA | acca qualified
=CIMA | cima qualified
=CMA | certified management accountant
Chartered accountant | =ACA, expert-comptable, chartered accountancy
=VAT | umsatzsteuer, =TVA, =T.V.A, vat returns, umsatzsteuervoranmeldung, value added tax
Corporate tax | tax planning, corporate income tax, fiscalite
=?Controlling | controle de gestion, control de gestion, finanzcontrolling, unternehmenscontrolling | finanz, controller, kosten, reporting, accounting, rechnungswesen, planung, budget, finance, finanzen, sap, bwl, kostenrechnung, forecasting, buchhaltung, kennzahlen, berichtswesen
Debt collection | credit control, forderungsmanagement, inkasso, recouvrement, mahnwesen, cobranza
Internal controls | internal control systems, controle interne, internes kontrollsystem
Group consolidation | konzernabschluss, consolidation accounting, financial consolidation, konsolidierung
Transfer pricing | verrechnungspreise
Intercompany accounting | intercompany reconciliations, intercompany transactions
Fiduciary accounting | trust accounting
~ Accounting, Bookkeeping, General ledger, Month-end close, Account reconciliation, Financial reporting
~ Accounts payable, Accounts receivable, Bookkeeping, Payroll
~ GAAP, IFRS, Financial reporting, CPA
~ Auditing, SOX compliance, Account reconciliation
~ SAP, Oracle ERP, NetSuite, ERP systems, DATEV, QuickBooks
~ Xero, Sage, Lexware, QuickBooks, DATEV
~ PeopleSoft, Microsoft Dynamics NAV, Oracle ERP, ERP systems
~ CPA, ACCA, CIMA, Chartered accountant
~ VAT, Corporate tax, Tax preparation, Tax advisory, Tax law
~ Transfer pricing, Corporate tax
~ Controlling, Cost accounting, FP&A, Financial reporting
~ Debt collection, Accounts receivable
~ Internal controls, SOX compliance, Auditing
~ Group consolidation, Intercompany accounting, IFRS, Financial reporting
~ Fixed assets, Revenue recognition, General ledger
~ Expense management, Accounts payable
~ Fiduciary accounting, Fund accounting
~ Expense management, SAP Concur
~ GAAP, HGB
~ PeopleSoft, JD Edwards
~ CIMA, CMA
# finance
Financial analysis | financial analyst skills, finanzanalyse, financial data analysis, variance analysis, ratio analysis, analyse financiere, unit economics, analisis financiero
Financial modeling | financial models, three-statement models, =DCF, discounted cash flow, lbo modeling, valuation models
FP&A | financial planning and analysis, financial planning, finanzplanung, budgeting and forecasting
Corporate finance | capital budgeting, capital structure
Investment banking | deal execution, capital markets
?Valuation | company valuation, business valuation, asset valuation
Portfolio management | asset management, investment management, fund management
?Trading | equities trading, securities trading, fx trading, market making | equities, equity, stocks, forex, fx, securities, trader, traders, floor, derivatives, commodities, commodity, bond, bonds, markets, desk, options, futures, hedge, electronic, crypto, quantitative, algorithmic, energy
Treasury | cash flow management, cash management treasury, liquidity management, treasury management, cash flow forecasting
?Private equity
Credit analysis | underwriting credit, loan underwriting, credit underwriting, kreditanalyse, credit assessment
Mortgage lending | mortgage, mortgages, loan processing, loan origination, mortgage underwriting
Banking | retail banking, bankwesen, commercial banking, private banking, corporate banking, bankkaufmann, banque, banca, banque de detail
?Payments | payment processing, payment systems, payment rails, <=ACH | processing, card, cards, fintech, gateway, wallets, acquiring
Fintech | financial technology
?Insurance | insurance industry, versicherung, seguros, property and casualty, p&c insurance, versicherungen, versicherungswesen, secteur de l'assurance, produits d'assurance | underwriting, claims, carriers, brokers, broker, insurer, insurers, policyholders, actuarial
Underwriting | insurance underwriting, risk underwriting
Claims handling | claims processing, claims management, insurance claims, schadenbearbeitung, claims adjustment, claims adjusting
Actuarial science | actuarial, actuarial analysis, actuarial modeling
Anti-money laundering | =AML, geldwasche, financial crime, transaction monitoring
Fraud detection | fraud prevention, fraud investigation, fraud analysis
Quantitative finance | quantitative modeling, risk modeling, stochastic calculus
Bloomberg Terminal | =?Bloomberg, =?bloomberg | terminal, reuters, excel, factset, finance, trading, refinitiv, capital
Financial regulation | <basel iii, <solvency ii, <mifid ii, <=FINRA, sec reporting, series 7, series 63
CFA | chartered financial analyst
Investor relations | shareholder reporting
Financial advising | financial advisory, retirement planning, financial counseling, anlageberatung, estate planning
Mergers and acquisitions | =M&A, m and a, fusions et acquisitions
Due diligence | financial due diligence
Equity research
?Venture capital | vc funds, venture capital funds, vc investing, venture investing | private, equity, fund, funds, deal, deals, portfolio, lbo, diligence, term
Fund accounting | fund administration, fondsbuchhaltung
Fixed income | bond trading, debt securities
Derivatives | options and futures
Algorithmic trading | quantitative trading
Wealth management | vermogensverwaltung, gestion de patrimoine, private wealth
Credit risk | kreditrisiko, credit risk modeling
Market risk | value at risk
Operational risk
Project finance | projektfinanzierung
Project finance accounting | project accounting
Financial services | finanzdienstleistungen, services financiers, financial services industry, servicios financieros
Reinsurance | ruckversicherung
Life insurance products | life insurance policies, lebensversicherung, assurance vie, seguros de vida
Health insurance products | health insurance policies, health insurance plans, krankenversicherung, assurance maladie
Know your customer | =KYC, customer due diligence, know your client
Sanctions screening
Pensions administration | pension administration, retirement plan administration
FactSet
S&P Capital IQ | capital iq
Refinitiv
PitchBook
Crunchbase
?Economics | volkswirtschaft, volkswirtschaftslehre, =VWL, microeconomics, macroeconomics, sciences economiques, ciencias economicas | degree, mathematics, statistics, econometrics, finance, engineering, science, phd, studium, accounting, bachelor, master, business
Business administration | betriebswirtschaft, betriebswirtschaftslehre, =BWL, <=MBA, administration des entreprises, administracion de empresas, gestion d'entreprise, business studies
~ Financial analysis, Financial modeling, FP&A, Corporate finance, Valuation, Microsoft Excel
~ Investment banking, Private equity, Valuation, Financial modeling
~ Portfolio management, Trading, Quantitative finance, CFA, Bloomberg Terminal
~ Insurance, Underwriting, Claims handling, Actuarial science
~ Anti-money laundering, Fraud detection, Financial regulation
~ Banking, Mortgage lending, Credit analysis, Payments
~ Mergers and acquisitions, Due diligence, Investment banking, Private equity, Corporate finance
~ Equity research, Financial analysis, Valuation
~ Venture capital, Private equity
~ Fund accounting, Accounting, Portfolio management
~ Fixed income, Derivatives, Trading, Algorithmic trading
~ Algorithmic trading, Quantitative finance
~ Wealth management, Financial advising, Portfolio management
~ Credit risk, Market risk, Operational risk, Risk management, Credit analysis
~ Project finance, Corporate finance, Financial modeling
~ Financial services, Banking, Insurance, Payments
~ Insurance, Reinsurance, Life insurance products, Health insurance products
~ Know your customer, Sanctions screening, Anti-money laundering
~ Pensions administration, Payroll
~ FactSet, PitchBook, Bloomberg Terminal
~ Economics, Econometrics, Business administration
~ Treasury, Corporate finance
~ Project finance accounting, Accounting
~ Investor relations, Financial reporting, Corporate communications
~ FactSet, S&P Capital IQ, Refinitiv
~ PitchBook, Crunchbase
~ Payments, Fintech
# procurement
Procurement | purchasing, einkauf, achats, compras, <?sourcing, beschaffung, indirect procurement | supplier, suppliers, vendor, vendors, procurement, purchasing, strategic, materials, goods, global, supply, category, buying, negotiation
Contract management | contract administration, vertragsmanagement, contract lifecycle management, supplier contracts
Spend analysis | cost savings initiatives, cost reduction
Strategic sourcing | category sourcing, strategischer einkauf, global sourcing
Purchase orders | purchase order processing, bestellwesen, bons de commande, purchase order management
SAP Ariba | =Ariba
Coupa
~ Procurement, Contract management, Vendor management, Negotiation, Spend analysis
~ Strategic sourcing, Procurement, Purchase orders
~ SAP Ariba, Coupa, Procurement
`

export const LEGAL = `
# law
Legal research | juristische recherche, recherche juridique
Westlaw
LexisNexis | lexis nexis
Contract drafting | contract review, drafting contracts, redlining, drafting agreements, vertragsgestaltung, negotiating contracts, =NDAs, =MSAs
Legal writing | legal drafting, legal documents, pleadings, legal briefs, drafting pleadings, legal documentation
Litigation | civil litigation, trial preparation, commercial litigation, dispute resolution, prozessfuhrung, contentieux, litigios
Corporate law | company law, gesellschaftsrecht, droit des societes, corporate legal
Employment law | labor law, arbeitsrecht, droit du travail, derecho laboral, employment legislation
Intellectual property | ip law, intellectual property law
Criminal law | criminal defense, strafrecht, criminal procedure, droit penal, derecho penal
Family law | familienrecht, divorce law, child custody
Immigration law | visa applications, immigration cases
Real estate law | property law, conveyancing, immobilienrecht, leases drafting, title review
Tax advisory | tax consulting, steuerberatung
Data protection | data privacy, =GDPR, gdpr compliance, datenschutz, =DSGVO, =RGPD, privacy law, dsgvo-konform, =HIPAA privacy, protection des donnees, proteccion de datos
=CCPA
Regulatory compliance | compliance, compliance management, regulatory requirements, compliance monitoring, regulatory affairs compliance, compliance programs, conformite
Administrative law | public law, verwaltungsrecht, constitutional law, offentliches recht
Competition law | antitrust, kartellrecht
Environmental law | environmental regulation
E-discovery | ediscovery, document review, relativity ediscovery
Case management | caseload management, case files, managing caseloads
Paralegal work | paralegal skills, court filings, legal assistance, docketing, filing court documents
Arbitration | alternative dispute resolution, mediation law
Client counseling | legal advice, rechtsberatung, conseil juridique, asesoria juridica
Legal operations | legal tech, matter management, <=CLM
Notary services | notary public, notarial
Bar admission | bar admitted, admitted to the bar, juris doctor, =JD, licensed attorney, volljurist, state bar, qualified solicitor
Commercial law | wirtschaftsrecht, handelsrecht, droit commercial, droit des affaires, derecho mercantil
Corporate governance | company secretarial, gouvernance d'entreprise
Civil law | zivilrecht, droit civil, derecho civil
Tax law | steuerrecht, droit fiscal, derecho fiscal, derecho tributario
Insolvency law | insolvenzrecht, restructuring law, bankruptcy law
Banking law | bankrecht, droit bancaire, financial services law
Human rights law | asylum law, human rights
International law | volkerrecht, droit international
EU law | europarecht, european law, droit europeen
Construction law | baurecht, =VOB
Tenancy law | mietrecht, landlord and tenant law
Inheritance law | erbrecht, probate, wills and estates
Patent law | patent prosecution, patent drafting, patentrecht
Trademark law | trademarks, trade marks, markenrecht, droit des marques
Copyright law | urheberrecht, droit d'auteur
Licensing agreements | licensing deals, software licensing, license agreements
Anti-corruption | anti-bribery, =FCPA, anti-bribery and corruption
Export control | trade compliance, exportkontrolle
Court advocacy | court representation, oral advocacy, courtroom advocacy
Contract law | commercial contracts, vertragsrecht, droit des contrats, derecho contractual
~ Contract drafting, Corporate law, Legal writing, Contract management
~ Litigation, Legal research, Legal writing, E-discovery, Arbitration, Paralegal work
~ Data protection, Regulatory compliance, GRC
~ Employment law, Client counseling
~ Commercial law, Corporate law, Contract law, Corporate governance
~ Contract law, Contract drafting, Licensing agreements
~ Civil law, Litigation, Family law, Tenancy law, Inheritance law
~ Tax law, Tax advisory
~ Insolvency law, Commercial law, Litigation
~ Banking law, Financial regulation, Corporate law
~ Human rights law, International law, EU law, Immigration law
~ Construction law, Real estate law, Tenancy law
~ Intellectual property, Patent law, Trademark law, Copyright law, Licensing agreements
~ Anti-corruption, Export control, Regulatory compliance
~ Court advocacy, Litigation, Criminal law
~ Administrative law, Public policy, Environmental law
~ Competition law, EU law
~ Legal operations, Paralegal work, Contract management
~ Notary services, Real estate law
~ Export control, Customs clearance
~ Legal research, Westlaw, LexisNexis
~ Data protection, CCPA
`

export const PEOPLE = `
# human resources
Human resources | =HR, hr management, personalwesen, ressources humaines, recursos humanos, human resources management, hr generalist, hr operations, hr policies, personalmanagement, personalverwaltung, gestion des ressources humaines
Recruiting | recruitment, talent acquisition, personalbeschaffung, recrutement, reclutamiento, full-cycle recruiting, candidate screening, personalgewinnung, interviewing candidates, seleccion de personal
Candidate sourcing | talent sourcing, boolean search, active sourcing, headhunting
Applicant tracking systems | =ATS, applicant tracking
Employee onboarding | new hire onboarding, onboarding programs, onboarding new employees, onboarding of new employees, offboarding
Employee relations | labor relations, arbeitgeber-arbeitnehmer, workplace investigations, grievance handling
Employee engagement | engagement surveys, company culture programs
Performance management | performance reviews, performance appraisals, mitarbeitergesprache, performance evaluations
Compensation and benefits | benefits administration, compensation analysis, total rewards, comp and benefits, compensation planning, salary benchmarking, compensation strategy
Talent management | talent development, talentmanagement
Learning and development | =L&D, personalentwicklung, training programs, employee training, training delivery, staff training, corporate training, mitarbeiterschulung
Organizational development | organization design, organizational design, organisationsentwicklung
Diversity and inclusion | =DEI, =D&I, =DE&I, diversity equity and inclusion
HRIS | hr information systems, =HRMS, hcm systems
=?Workday | workday hcm | integration, integrations, compensation, automation, people, workforce, hris, hcm, sap, adp, peoplesoft, payroll, hr, successfactors, netsuite, ats, oracle, software, systems
Employer branding | employer brand
Labor law compliance | =FMLA, =EEOC, employment legislation compliance
SHRM | shrm-cp, shrm-scp
=PHR | =SPHR
Time and attendance | shift scheduling, staff scheduling, rostering, dienstplanung, schichtplanung, timekeeping, employee scheduling
SAP SuccessFactors | successfactors
=ADP | adp workforce now
Personio
BambooHR | bamboo hr
HiBob
=?Greenhouse | greenhouse ats, greenhouse recruiting, greenhouse.io | ats, lever, ashby, recruiting, workday, recruitment, hiring
=?Lever | lever ats, lever.co | ats, greenhouse, ashby, recruiting, workday, recruitment
=?Bullhorn |  | ats, crm, recruiting, recruitment, staffing, linkedin, candidates
LinkedIn Recruiter
=CIPD | cipd qualified
Succession planning | nachfolgeplanung
Workforce planning | personalplanung, personaleinsatzplanung, headcount planning
Employee wellbeing | employee wellness, betriebliches gesundheitsmanagement, =BGM
HR analytics | people analytics, workforce analytics
Works council relations | betriebsrat, works council, comite social et economique
Industrial relations | trade unions, collective bargaining, dialogue social
?Background checks | reference checks, pre-employment screening | recruiting, hr, screening, hiring, candidates, conducting, onboarding, recruitment
Workshop facilitation | facilitating workshops, workshop moderation, animation d'ateliers
?Coaching | executive coaching, business coaching, systemic coaching, systemisches coaching | certified, executive, sessions, systemic, career, clients, coachees, icf, counselling
Apprentice training | ausbildereignung, =AEVO, ada-schein, ausbilderschein, ausbildung der ausbilder, training apprentices
Temporary staffing | zeitarbeit, arbeitnehmeruberlassung, staffing industry, interim staffing, travail temporaire
Training needs analysis | learning needs analysis
~ Recruiting, Candidate sourcing, Applicant tracking systems, Employer branding
~ Human resources, Employee relations, Employee onboarding, Performance management, Compensation and benefits, Talent management
~ Learning and development, Organizational development, Talent management
~ HRIS, Workday
~ Payroll, Compensation and benefits, Time and attendance
~ Employment law, Labor law compliance, Employee relations
~ Workday, SAP SuccessFactors, ADP, Personio, BambooHR, HRIS
~ Greenhouse, Lever, Bullhorn, Applicant tracking systems
~ LinkedIn Recruiter, Candidate sourcing
~ SHRM, CIPD, Human resources
~ Succession planning, Workforce planning, Talent management
~ Employee wellbeing, Employee engagement
~ HR analytics, HRIS, Data analysis
~ Works council relations, Industrial relations, Employee relations, Employment law
~ Background checks, Recruiting
~ Workshop facilitation, Learning and development, Coaching
~ Apprentice training, Vocational training, Learning and development
~ Temporary staffing, Recruiting
~ Training needs analysis, Learning and development, Instructional design
~ Diversity and inclusion, Employee engagement
~ SHRM, PHR
~ BambooHR, HiBob
`
