export const FINANCE = `
# accounting
Accounting | accountancy, buchhaltung, comptabilite, contabilidad, accounting principles, general accounting, rechnungswesen
Bookkeeping | book-keeping, buchfuhrung, tenue de livres, bookkeeper skills
Accounts payable | =AP processing, kreditorenbuchhaltung, invoice processing, vendor invoices, purchase ledger, accounts payable/receivable
Accounts receivable | debitorenbuchhaltung, ?collections, debt collection, credit control, sales ledger, invoicing, ?billing, mahnwesen
General ledger | gl accounting, journal entries, chart of accounts, hauptbuchhaltung, ledger reconciliation
Month-end close | month-end closing, year-end close, financial close, monatsabschluss, jahresabschluss, period close, cloture mensuelle, monthly close
Account reconciliation | bank reconciliation, reconciliations, reconciliation, bank reconciliations, balance sheet reconciliations
Financial reporting | financial statements, financial statement preparation, management accounts, statutory reporting, management reporting, consolidated financial statements
GAAP | us gaap, =US-GAAP, hgb, generally accepted accounting principles, uk gaap
IFRS | international financial reporting standards
Auditing | audit, internal audit, external audit, wirtschaftsprufung, audits financial, internal controls, financial audit, audit procedures
SOX compliance | sarbanes-oxley, =SOX
Tax preparation | tax returns, tax compliance, tax filing, steuererklarung, tax accounting, corporate tax, income tax, tax law, umsatzsteuer, vat returns, =VAT, sales tax, tax planning, steuerrecht
Payroll | payroll processing, lohnabrechnung, gehaltsabrechnung, lohnbuchhaltung, nominas, gestion de la paie, lohn- und gehaltsabrechnung, payroll administration
Cost accounting | kostenrechnung, product costing, cost analysis, management accounting, =Controlling
Fixed assets | fixed asset accounting, depreciation schedules
Revenue recognition | asc 606, ifrs 15
QuickBooks | quickbooks online, =Xero, xero, sage 50, =Sage, freshbooks
DATEV
SAP | sap erp, sap s/4hana, s/4hana, sap hana, sap fi, sap r/3, sap fico, sap fi/co, sap mm, sap sd
Oracle ERP | oracle financials, oracle fusion, jd edwards, peoplesoft, oracle ebs
NetSuite | oracle netsuite
ERP systems | =ERP, erp system, erp software, enterprise resource planning
CPA | certified public accountant, =ACCA, =CIMA, =ACA, chartered accountant, steuerberater, =CMA
Expense management | expense reports, =Concur, expense reporting, travel and expense
~ Accounting, Bookkeeping, General ledger, Month-end close, Account reconciliation, Financial reporting
~ Accounts payable, Accounts receivable, Bookkeeping, Payroll
~ GAAP, IFRS, Financial reporting, CPA
~ Auditing, SOX compliance, Account reconciliation
~ SAP, Oracle ERP, NetSuite, ERP systems, DATEV, QuickBooks
# finance
Financial analysis | financial analyst skills, finanzanalyse, financial data analysis, variance analysis, ratio analysis, analyse financiere
Financial modeling | financial models, three-statement models, =DCF, discounted cash flow, lbo modeling, valuation models
FP&A | financial planning and analysis, financial planning, finanzplanung, budgeting and forecasting
Corporate finance | capital budgeting, capital structure
Investment banking | mergers and acquisitions, =M&A, m and a, due diligence, deal execution, equity research, capital markets
?Valuation | company valuation, business valuation, asset valuation
Portfolio management | asset management, investment management, fund management, wealth management, vermogensverwaltung
Trading | equities trading, fixed income, derivatives, securities trading, fx trading, algorithmic trading, market making
Treasury | cash flow management, cash management treasury, liquidity management, treasury management, cash flow forecasting
?Private equity | ?venture capital, fund accounting
Credit analysis | credit risk, underwriting credit, loan underwriting, credit underwriting, kreditanalyse, credit assessment
Mortgage lending | mortgage, mortgages, loan processing, loan origination, mortgage underwriting
Banking | retail banking, bankwesen, commercial banking, private banking, corporate banking, bankkaufmann
?Payments | payment processing, payment systems, fintech, payment rails, =ACH | processing, card, cards, fintech, gateway, wallets, acquiring
?Insurance | insurance industry, versicherung, seguros, property and casualty, reinsurance, p&c insurance | underwriting, claims, carriers, brokers, broker, insurer, insurers, policyholders, actuarial
Underwriting | insurance underwriting, risk underwriting
Claims handling | claims processing, claims management, insurance claims, schadenbearbeitung, claims adjustment, claims adjusting
Actuarial science | actuarial, actuarial analysis, actuarial modeling
Anti-money laundering | =AML, =KYC, know your customer, aml/kyc, geldwasche, financial crime, kyc/aml, sanctions screening, transaction monitoring
Fraud detection | fraud prevention, fraud investigation, fraud analysis
Quantitative finance | quantitative modeling, risk modeling, stochastic calculus
Bloomberg Terminal | bloomberg, =FactSet, factset, refinitiv, capital iq, pitchbook
Financial regulation | basel iii, solvency ii, mifid ii, =FINRA, sec reporting, series 7, series 63
CFA | chartered financial analyst
Investor relations | shareholder reporting
Financial advising | financial advisory, retirement planning, financial counseling, anlageberatung, estate planning
~ Financial analysis, Financial modeling, FP&A, Corporate finance, Valuation, Microsoft Excel
~ Investment banking, Private equity, Valuation, Financial modeling
~ Portfolio management, Trading, Quantitative finance, CFA, Bloomberg Terminal
~ Insurance, Underwriting, Claims handling, Actuarial science
~ Anti-money laundering, Fraud detection, Financial regulation
~ Banking, Mortgage lending, Credit analysis, Payments
# procurement
Procurement | purchasing, einkauf, achats, compras, sourcing, strategic sourcing, category sourcing, beschaffung, indirect procurement
Contract management | contract administration, vertragsmanagement, contract lifecycle management, supplier contracts
Spend analysis | cost savings initiatives, cost reduction
~ Procurement, Contract management, Vendor management, Negotiation, Spend analysis
`

export const LEGAL = `
# law
Legal research | westlaw, lexisnexis, juristische recherche, recherche juridique, lexis nexis
Contract drafting | contract law, contract review, drafting contracts, vertragsrecht, commercial contracts, redlining, drafting agreements, vertragsgestaltung, droit des contrats, negotiating contracts, derecho contractual
Legal writing | legal drafting, legal documents, pleadings, legal briefs, drafting pleadings, legal documentation
Litigation | civil litigation, trial preparation, commercial litigation, dispute resolution, prozessfuhrung, contentieux, litigios
Corporate law | company law, gesellschaftsrecht, corporate governance, droit des societes, derecho mercantil, corporate legal
Employment law | labor law, arbeitsrecht, droit du travail, derecho laboral, employment legislation
Intellectual property | ip law, patent law, trademarks, patents, copyright law, patent prosecution, markenrecht, intellectual property law, trade marks
Criminal law | criminal defense, strafrecht, criminal procedure, droit penal
Family law | familienrecht, divorce law, child custody
Immigration law | visa applications, immigration cases
Real estate law | property law, conveyancing, immobilienrecht, leases drafting, title review
Tax advisory | tax consulting, steuerberatung
Data protection | data privacy, =GDPR, gdpr compliance, datenschutz, =DSGVO, =RGPD, =CCPA, privacy law, dsgvo-konform, =HIPAA privacy
Regulatory compliance | compliance, compliance management, regulatory requirements, compliance monitoring, regulatory affairs compliance, compliance programs, conformite
Administrative law | public law, verwaltungsrecht, constitutional law, offentliches recht
Competition law | antitrust, kartellrecht
Environmental law | environmental regulation
E-discovery | ediscovery, document review, relativity ediscovery
Case management | caseload management, case files, managing caseloads
Paralegal work | paralegal skills, court filings, legal assistance, docketing, filing court documents
Arbitration | alternative dispute resolution, mediation law
Client counseling | legal advice, rechtsberatung, conseil juridique, asesoria juridica
Legal operations | legal tech, matter management, =CLM
Notary services | notary public, notarial
Bar admission | bar admitted, admitted to the bar, juris doctor, =JD, licensed attorney, volljurist, state bar, qualified solicitor
~ Contract drafting, Corporate law, Legal writing, Contract management
~ Litigation, Legal research, Legal writing, E-discovery, Arbitration, Paralegal work
~ Data protection, Regulatory compliance, GRC
~ Employment law, Client counseling
`

export const PEOPLE = `
# human resources
Human resources | =HR, hr management, personalwesen, ressources humaines, recursos humanos, human resources management, hr generalist, hr operations, hr policies, personalmanagement
Recruiting | recruitment, talent acquisition, personalbeschaffung, recrutement, reclutamiento, full-cycle recruiting, candidate screening, personalgewinnung, interviewing candidates, seleccion de personal
Candidate sourcing | talent sourcing, linkedin recruiter, boolean search, active sourcing, headhunting
Applicant tracking systems | =ATS, applicant tracking, greenhouse ats, bullhorn
Employee onboarding | new hire onboarding, onboarding programs, onboarding new employees, onboarding of new employees, offboarding
Employee relations | labor relations, arbeitgeber-arbeitnehmer, workplace investigations, betriebsrat, grievance handling, industrial relations
Employee engagement | engagement surveys, company culture programs
Performance management | performance reviews, performance appraisals, mitarbeitergesprache, performance evaluations
Compensation and benefits | benefits administration, compensation analysis, total rewards, comp and benefits, compensation planning, salary benchmarking, compensation strategy
Talent management | succession planning, talent development, talentmanagement, workforce planning, personalplanung
Learning and development | =L&D, personalentwicklung, training programs, employee training, training delivery, staff training, corporate training, formation professionnelle, mitarbeiterschulung
Organizational development | organization design, organizational design, organisationsentwicklung
Diversity and inclusion | =DEI, =D&I, =DE&I, diversity equity and inclusion
HRIS | hr information systems, =HRMS, hcm systems, personio, bamboohr, hibob
=Workday | workday hcm, successfactors, =ADP, adp workforce now
Employer branding | employer brand
Labor law compliance | =FMLA, =EEOC, employment legislation compliance
SHRM | =PHR, =SPHR, shrm-cp, =CIPD, cipd qualified
Time and attendance | shift scheduling, staff scheduling, rostering, dienstplanung, schichtplanung, timekeeping, employee scheduling
~ Recruiting, Candidate sourcing, Applicant tracking systems, Employer branding
~ Human resources, Employee relations, Employee onboarding, Performance management, Compensation and benefits, Talent management
~ Learning and development, Organizational development, Talent management
~ HRIS, Workday
~ Payroll, Compensation and benefits, Time and attendance
~ Employment law, Labor law compliance, Employee relations
`
