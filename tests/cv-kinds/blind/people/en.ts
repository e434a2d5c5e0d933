/** People of Britain, Ireland, North America, India and Nigeria who write English CVs. */

import { population, type World } from './compose.ts'
import { professions } from './wider/en.ts'

const world: World = {
  language: 'en',
  women: `Sarah ; Emily ; Siobhán ; Priya ; Chidinma ; Mary-Anne ; Grace ; Olivia Jane ; Aoife ; Tanisha ; April ; June ; Wei-Ling ; Fatima ; Margaret "Peggy" ; Hope ; Zoë ; Mercy ; Katarzyna ; Rebecca L.`,
  men: `James ; Oluwaseun ; Liam ; Rajesh ; Mason ; Dean ; Mohammed ; J. Robert ; Connor ; Kwame ; Hunter ; Tyrone ; William H. ; Arjun ; Owen ; Juan Carlos ; Dmitri ; August ; Paul ; Seán`,
  families: `Baker ; Page ; Mason ; Dean ; May ; Paris ; London ; O'Brien ; O’Sullivan ; McAllister ; MacDonald ; St. John ; Smith ; Okafor ; Adeyemi ; Patel ; Singh ; Krishnamurthy ; Nguyen ; Kowalczyk ; van der Berg ; Fitzgerald ; Cook ; Taylor ; Bishop ; Banks ; March ; Law ; Marshall ; Church ; West ; Young ; Ní Bhriain ; Green ; Lane ; Winter ; Ó Conaill ; Sergeant ; Constantinou ; Long ; Day ; Price ; Wells-Hughes ; Jones ; Dela Cruz ; García ; Chan ; Steward ; Leeds`,
  doubled: [0.08, '-'],
  mailboxes: `sunnyside ; thebakers ; bluebird ; mail.me. ; redkite ; hello ; workmail ; mufc_fan ; gardengate ; jobsearch ; nightowl ; dizzy.lizzie ; contact.me ; rainy_days`,
  phones: `07### ###### ; +44 7### ### ### ; 07######### ; 020 7946 0### ; 0161 496 0### ; 0044 (0) 7### ######
+1 (N##) 555-01## ; N##-555-01## ; (N##) 555 01## ; N##.555.01## ; +1-N##-555-01##
+353 8# ### #### ; 08# ### ####
+91 9#### ##### ; +91-98########
+234 80# ### #### ; 080########`,
  towns: `Leeds ; Leeds, UK ; London ; Stoke-on-Trent, Staffordshire ; Bath ; Reading, Berkshire ; Milton Keynes ; Inverness, Scotland ; Sandwich, Kent ; Barrow-in-Furness ; Ashby-de-la-Zouch ; Deal ; Wells, Somerset ; Bury St Edmunds ; London, England, United Kingdom ; Remote
Portland, OR ; Austin, TX ; St. Louis, Missouri ; New York, NY ; Toronto, ON ; Halifax, Nova Scotia ; Normal, IL ; Remote ; Paris, Texas ; Washington, D.C. ; San Francisco Bay Area
Cork, Ireland ; Dublin 8 ; Co. Mayo ; Galway
Bengaluru, India ; Pune, Maharashtra ; Chennai ; New Delhi, India
Lagos, Nigeria ; Ibadan ; Port Harcourt, Rivers State ; Accra, Ghana`,
  schooling: `A-levels | Maths, Biology, Chemistry | Park Lane Sixth Form College ; St Mary's RC High School ; Wyke College, {town}
GCSEs | 9 passes including English and Maths | The Dean Academy ; Hope Valley School ; {town} Grammar School
High School Diploma | | Lincoln High School ; Booker T. Washington High School ; Central Valley H.S.
Leaving Certificate | | Coláiste Éanna ; Loreto Secondary School`,
  native: 'English',
  nativeLevel: 'native',
  spoken: `French ; Spanish ; German ; Polish ; Hindi ; Yoruba ; Irish ; Mandarin ; Arabic ; British Sign Language ; Portuguese`,
  levels: `fluent ; conversational ; basic ; intermediate ; B2 ; GCSE level ; working proficiency ; Full Professional ; a little`,
  interests: `wild swimming ; five-a-side football ; baking sourdough ; pub quizzes ; volunteering at a food bank ; amateur dramatics ; allotment gardening ; hiking the Pennines ; restoring old radios ; church choir ; chess ; Dungeons & Dragons ; running (London Marathon 2019) ; travel ; cooking`,
  professions: [
    {
      titles: `Ward Manager ; Senior Staff Nurse, Paediatrics ; Staff Nurse (Band 5) ; Registered Nurse – ICU ; Community Nurse ; Bank Nurse ; Healthcare Assistant`,
      employers: `St James's University Hospital ; Leeds Teaching Hospitals NHS Trust ; Bupa Care Homes ; The Willows Nursing Home ; Mercy General ; Doctors & Daughters Home Care Ltd ; Royal Infirmary ; HC-One ; Sunrise at Home ; County Durham and Darlington NHS Foundation Trust`,
      achievements: `Responsible for a 28-bed ward and a team of {n} nurses and healthcare assistants.
Medication rounds, wound care, catheterisation and palliative care
Introduced a new handover sheet which cut handover time by {p}% and has since been copied by two other wards in the trust
I looked after up to {m} patients per shift, including nights and weekends.
Mentored student nurses from Leeds Beckett University
Reduced falls by {p}% between {year} and the end of the following year
Infection control link nurse
Liaised with families, GPs, social services and the palliative team to plan safe discharges, often at short notice and over bank holidays.
Covered for the ward sister during her maternity leave`,
      studies: `MSc | Advanced Clinical Practice | University of Salford ; King's College London
BSc (Hons) | Adult Nursing | Leeds Beckett University ; University of Central Lancashire ; Edge Hill University
Diploma in Higher Education | Nursing | Thames Valley University ; Sheffield Hallam University
NVQ Level 3 | Health and Social Care | {town} College ; Kirklees College`,
      skills: `Patient assessment ; Venepuncture ; Wound care ; SystmOne ; Moving & handling ; Medication administration ; End-of-life care ; Safeguarding ; Rota planning ; Cannulation ; Empathy ; NEWS2 ; Full UK driving licence`,
      certificates: `Basic Life Support | Resuscitation Council UK ; Mentorship in Practice ; Non-medical prescribing (V300) | University of Bradford ; Safeguarding Adults Level 3 ; ACLS | American Heart Association`,
      headlines: `Registered Nurse ; Paediatric Nurse (RN Child) ; RGN with a passion for people ; Nurse`,
      summaries: `Compassionate registered nurse with {years} years in acute and community settings. Used to pressure, night shifts and difficult conversations.
I am a caring, hard working and reliable nurse who is looking for a new challenge closer to home.`,
    },
    {
      titles: `Site Manager ; Foreman ; Approved Electrician ; Electrician ; Master Plumber ; Journeyman Carpenter ; Bricklayer / Stonemason ; Electrician's Mate ; Apprentice Electrician ; General labourer`,
      employers: `Mason & Sons ; Balfour Price Construction Ltd. ; self-employed ; K. Singh Electrical ; Spark of Genius Electricians ; London Bricks Limited ; Carpenter Brothers, LLC ; North West Housing Association ; Kowalczyk Builders ; Plumb Perfect ; Dean Roofing Co. ; City Works Dept.`,
      achievements: `Full rewires, board changes, fault finding and PAT testing in domestic and light commercial properties
Ran a gang of {m} on a {n}-unit housing development in {town}, finished three weeks ahead of programme
Took on 2 apprentices, both of whom passed first time
Installing EV chargers
Second fix carpentry: doors, skirting, architraves, kitchens
Completed over {k} jobs with no call-backs in {year}.
Kept the site tidy and safe – zero reportable accidents in four years and an A rating at every one of the client's audits
Reading drawings, ordering materials, pricing up small works.
Worked as subcontractor for Balfour Price and for Mason & Sons on the new hospital wing`,
      studies: `HNC | Construction and the Built Environment | Leeds College of Building ; South Thames College
City & Guilds Level 3 | Electrical Installation | {town} College ; Kirkdale Technical College
NVQ 2 | Plumbing and Heating | Bradford College ; JTL Training
Apprenticeship | Carpentry | IBEW Local 48 JATC ; United Brotherhood of Carpenters Training Center`,
      skills: `18th Edition ; Fault finding ; Conduit & trunking ; Reading blueprints ; Power tools ; Scaffolding ; Pricing jobs ; Health & Safety ; Lead work ; MIG welding ; Own van and tools ; Teamwork`,
      certificates: `CSCS Gold Card ; 18th Edition Wiring Regulations (BS 7671) | City & Guilds ; OSHA 30 | OSHA ; SMSTS | CITB ; IPAF 3a & 3b ; First Aid at Work | St John Ambulance`,
      headlines: `Time-served electrician ; JIB Approved Electrician ; Site Manager (SMSTS, CSCS Black) ; All-round tradesman`,
      summaries: `Time-served tradesman with {years} years on the tools. Own transport, clean licence, happy to travel and stay away.
Reliable, punctual and tidy. References from past customers can be given any time.`,
    },
    {
      titles: `Head Chef ; Sous Chef ; Pastry Chef ; Chef de Partie ; Restaurant Supervisor ; Bartender ; Server / Barista ; Kitchen Porter ; Night Auditor`,
      employers: `The Baker's Dozen ; Cooks & Co ; The Old Swan ; Marriott Hotel Leeds ; pret a manger ; Nando's ; Wetherspoon ; Hotel du Lac ; Dishoom ; The Page Inn ; Paris Bakery Ltd ; Butcher & Barrel ; sourdough sisters ; Compass Group plc`,
      achievements: `Cooked for up to {k} covers on a Saturday night
Wrote a new seasonal menu every eight weeks; food cost went down from 34% to 28%.
Two AA rosettes, {year}
Managing stock, ordering and the rota for a brigade of {m}
Opened the second branch together with the owners of Cooks & Co and trained all of the new staff from scratch
Cash handling and end of day reconciliation
Taking orders, serving food and drinks, clearing tables, keeping the bar clean and generally being nice to people even when they are not
Hygiene rating 5 at all inspections
Employee of the Month (three times)`,
      studies: `Associate of Applied Science | Culinary Arts | Johnson & Wales University ; Le Cordon Bleu, {town}
NVQ Level 3 | Professional Cookery | Westminster Kingsway College ; {town} City College
BA | Hospitality Management | Oxford Brookes University ; University of Surrey`,
      skills: `Menu planning ; Butchery ; Pastry ; HACCP ; Stock control ; Latte art ; Upselling ; Team leadership ; Allergens ; Working under pressure ; EPOS tills ; Wine knowledge (WSET 2)`,
      certificates: `Level 3 Food Safety | Highfield ; ServSafe Manager | National Restaurant Association ; Personal Licence Holder ; WSET Level 2 | Wine & Spirit Education Trust`,
      headlines: `Chef ; Head Chef & Menu Developer ; Hospitality professional ; Barista and all-round nice person`,
      summaries: `Passionate chef who worked up from pot wash to head chef in {years} years.
Friendly team player with an eye for detail. I love good food and busy shifts.`,
    },
    {
      titles: `VP of Engineering ; Staff Software Engineer ; Senior Data Engineer ; Senior Software Engineer (Backend) ; Software Developer II ; Front-End Developer ; IT Support Technician ; Junior Web Developer ; Intern, Platform Team`,
      employers: `Figma ; Page & Stone Software Inc. ; monzo ; Globex ; ThoughtWorks ; N26 ; Blue Kite Labs ; IBM ; Infosys Limited ; The Engineer Ltd ; Freelance ; Ministry of Justice ; acme.io ; Baker Hughes ; Stark & Winter Consulting`,
      achievements: `Migrated {n} services from Heroku to AWS EKS, cutting monthly spend by {p}%.
Led a team of {m} engineers across London and Bengaluru
Designed and shipped the billing platform that now processes over {k} invoices per hour; on call for it ever since
Reduced p95 latency from 900ms to 120ms by rewriting the search endpoint in Go
Wrote the internal style guide
Built dashboards in Grafana and Looker
Closed {k}+ tickets with a satisfaction score of 98%
Mentored 3 interns, 2 of whom got offers.
Moved the mobile app to React Native (together with a team at Globex) which was released in {year}
TypeScript, Node, Postgres, Terraform`,
      studies: `PhD | Computer Science | University of Edinburgh ; Georgia Institute of Technology
M.S. | Computer Science | University of Texas at Austin ; Carnegie Mellon University
BSc | Computer Science | University of Leeds ; Trinity College Dublin ; University of Waterloo
B.Tech | Information Technology | VIT Vellore ; IIT Madras ; NIT Trichy
Coding bootcamp | | General Assembly ; Makers Academy`,
      skills: `TypeScript ; Python ; Go ; C++ ; .NET ; AWS (EC2, Lambda, S3) ; Kubernetes ; PostgreSQL ; React ; CI/CD ; Terraform ; Git ; Node.js ; SQL ; R ; C#`,
      certificates: `AWS Certified Solutions Architect – Associate | Amazon Web Services ; CKA: Certified Kubernetes Administrator | The Linux Foundation ; CompTIA A+ | CompTIA ; Certified ScrumMaster | Scrum Alliance ; ITIL 4 Foundation`,
      headlines: `Senior Software Engineer | Go, AWS, distributed systems ; Full-stack developer ; Data Engineer ; Software engineer who likes boring technology`,
      summaries: `Backend engineer with {years}+ years of experience building payment and logistics systems.
Curious developer. I care about readable code, small pull requests and people.`,
    },
    {
      titles: `Partner ; Senior Associate ; Solicitor (Commercial Property) ; Associate Attorney ; Legal Counsel ; Trainee Solicitor ; Paralegal ; Law Clerk ; Legal Secretary`,
      employers: `Marshall Law LLP ; Bishop, Banks & Young ; Slaughter & May ; Church Street Chambers ; Citizens Advice ; Crown Prosecution Service ; Office of the Public Defender ; Legal & General Group plc ; Chancery Lane Solicitors ; Fitzgerald Long`,
      achievements: `Advised landlords and lenders on transactions worth up to £{n}m.
Drafting of leases, licences and side letters
Second-chaired {m} jury trials to verdict
Managed a caseload of about {k} files at any time, including a long-running dispute between two housing associations which was settled in {year}
Billing target exceeded in every year
Pro bono work for the Free Representation Unit
Researched and wrote memoranda for the Hon. Judge Marshall
Supervision of two trainees and a paralegal`,
      studies: `LLM | Commercial Law | University of Bristol ; University College London
J.D. | | Georgetown University Law Center ; Tulane University Law School
LLB (Hons) | Law | University of Leicester ; University of Lagos ; Queen Mary University of London
Legal Practice Course | | BPP Law School ; The College of Law, {town}`,
      skills: `Contract drafting ; Due diligence ; Negotiation ; Westlaw ; LexisNexis ; Litigation ; Client care ; Conveyancing ; Dictation ; GDPR ; Land registry applications`,
      certificates: `Admitted to the Roll of Solicitors | SRA ; New York State Bar ; Accredited Mediator | CEDR ; Notary Public`,
      headlines: `Solicitor ; Attorney at Law ; Property lawyer, 8 years PQE ; Litigation Paralegal`,
      summaries: `Commercial property solicitor with {years} years of experience in City and regional firms.
Detail-minded lawyer who writes plain English and answers the phone.`,
    },
    {
      titles: `Head of Year 9 ; Assistant Headteacher ; Teacher of Mathematics ; Elementary School Teacher, Grade 3 ; Primary School Teacher (KS2) ; Supply Teacher ; Teaching Assistant ; Lunchtime Supervisor`,
      employers: `Parkside Academy ; St. Paul's C of E Primary School ; Harris Federation ; Chicago Public Schools ; Leeds City Council ; Little Acorns Nursery ; Teach First ; The Dean School ; Monkey Puzzle Day Nurseries`,
      achievements: `Taught Maths to KS3 and KS4, mixed ability
GCSE results: {p}% grade 7 and above, the best the department has had
Form tutor for a lively Year 9 group of {n} pupils
Set up a breakfast club that now feeds {n} children every day and is run by parents
Wrote schemes of work for the new curriculum in {year}
Parents' evenings, playground duty and the school play
Supported a child with autism 1:1
Organised residential trips to the Lake District, including risk assessments, transport for {n} children, and an unplanned night in a village hall`,
      studies: `PGCE | Secondary Mathematics | University of Exeter ; UCL Institute of Education
M.Ed. | Curriculum & Instruction | DePaul University ; University of Illinois Chicago
BEd | Primary Education | University of Winchester ; St Mary's University, Twickenham
BA (Hons) | English and Drama | Goldsmiths ; University of Hull`,
      skills: `Behaviour management ; Lesson planning ; SEND ; Phonics ; Google Classroom ; Differentiation ; Safeguarding ; Assessment ; Interactive whiteboards ; Pastoral care`,
      certificates: `Qualified Teacher Status (QTS) ; Paediatric First Aid | St John Ambulance ; NPQML | Ambition Institute ; Illinois Professional Educator License`,
      headlines: `Primary Teacher ; Mathematics teacher and Head of Year ; Educator`,
      summaries: `Enthusiastic teacher with {years} years in inner-city schools, and outstanding lesson observations.
I believe that every child can do maths.`,
    },
    {
      titles: `Store Manager ; Assistant Store Manager ; Key Account Manager ; Visual Merchandiser ; Sales Associate ; Customer Service Advisor ; Checkout Operator ; Warehouse Operative ; Forklift Driver`,
      employers: `Tesco ; John Lewis & Partners ; H&M ; Amazon UK Services Ltd. ; Cook's Hardware ; TK Maxx ; Walmart Supercenter #2417 ; Specsavers ; Green Lane Garden Centre ; boohoo ; London Drugs ; Shoe Zone ; Royal Mail`,
      achievements: `Managed {n} staff and a turnover of £{m}.2m
Increased like-for-like sales by {p}% in the first year.
Stock takes, price changes, deliveries
Dealing with complaints in a calm and friendly way
Winner of regional store of the year {year}
Picked and packed up to {k} items per shift
Operated reach trucks and counterbalance forklifts
Recruited and trained seasonal staff each Christmas, among them several who are still with the company today and one who now runs the store`,
      studies: `BTEC Level 3 | Business | {town} College ; Newham Sixth Form College
BA (Hons) | Fashion Marketing | Nottingham Trent University ; Manchester Metropolitan University
NVQ Level 2 | Retail | City of Bristol College ; In-house training`,
      skills: `Cash handling ; Merchandising ; Customer service ; Excel ; P&L ; KPIs ; Forklift (counterbalance) ; SAP ; Recruitment ; Staff training ; Loss prevention ; Time keeping`,
      certificates: `Counterbalance Forklift Licence | RTITB ; Level 2 Award for Personal Licence Holders ; Fire Marshal ; Manual Handling`,
      headlines: `Retail Manager ; Sales and customer service ; Store Manager – Fashion`,
      summaries: `Results-driven retail manager with {years} years of leading teams on the shop floor.
Hard working person, quick learner, good with people. Available immediately.`,
    },
    {
      titles: `Principal Investigator ; Research Fellow ; Postdoctoral Research Associate ; Senior Scientist, Formulation ; Laboratory Manager ; Research Assistant ; Graduate Teaching Assistant ; Lab Technician`,
      employers: `The Francis Crick Institute ; University of Leeds ; AstraZeneca ; MIT Lincoln Laboratory ; Max Planck Institute for Plant Breeding ; Wells & West Diagnostics Ltd ; NHS Blood and Transplant ; Rothamsted Research ; Marine Institute`,
      achievements: `Developed a CRISPR screen in wheat protoplasts, resulting in {m} papers (two as first author)
Secured £{n}5,000 in funding from BBSRC
Day-to-day running of a category 2 laboratory
Supervised {m} PhD students and {m} MSc projects.
Analysis of RNA-seq data using R and Snakemake
Presented at conferences in Vienna ({year}), Kyoto and Boston
Validated HPLC methods for stability studies under GMP
Teaching: first-year genetics practicals`,
      studies: `PhD | Plant Genetics | John Innes Centre ; University of Cambridge
MRes | Molecular Biology | Imperial College London ; University of Glasgow
BSc (Hons) | Biochemistry | University of York ; University of Ibadan ; McGill University`,
      skills: `qPCR ; CRISPR/Cas9 ; R ; Python ; HPLC ; Western blotting ; Confocal microscopy ; Grant writing ; Cell culture ; Statistics ; LaTeX ; Science communication`,
      certificates: `Home Office Personal Licence ; Good Clinical Practice | NIHR ; Fellow of the Higher Education Academy | Advance HE ; Radiation Safety Training`,
      headlines: `Molecular Biologist ; Research scientist ; Postdoc, plant genomics`,
      summaries: `Molecular biologist with {years} years of experience in plant and crop genomics.
I want to understand how plants remember winter.`,
    },
    {
      titles: `Finance Director ; Office Manager ; Management Accountant ; Housing Officer ; HR Business Partner ; Executive Assistant to the CEO ; Administrative Officer (AO) ; Accounts Payable Clerk ; Receptionist ; Temp`,
      employers: `Leeds City Council ; HM Revenue & Customs ; PwC ; Price, Banks & Co. Chartered Accountants ; Reading Borough Council ; Reed Employment ; Dental Practice Dr. Patel ; Department for Work and Pensions ; State of Oregon ; Northern Rail ; Church Commissioners ; West Side Properties LLC`,
      achievements: `Diary management, travel and minutes for a board of {m}
Month-end close within {m} working days
Processed around {k} invoices a month in Sage and chased late payers
Introduced an online booking system and thereby halved the number of phone calls to the front desk
Managed a patch of {k} homes
First point of contact for visitors
Reduced agency spend by {p}% in {year}
Prepared budgets, forecasts and the annual accounts for audit, and explained them to people who do not like numbers.
General office duties: filing, post, franking, photocopying`,
      studies: `MA | Human Resource Management | University of Westminster ; University of Leeds
BSc (Econ) | Accounting and Finance | Cardiff University ; University of Ghana
AAT Level 4 | Accounting | Kaplan ; First Intuition, {town}
Secretarial Diploma | | Pitman Training ; {town} Technical College`,
      skills: `Microsoft Office ; Excel (pivot tables, VLOOKUP) ; Sage 50 ; Minute taking ; Xero ; Audio typing 70 wpm ; Payroll ; Diary management ; Outlook ; Budgeting ; QuickBooks ; Discretion`,
      certificates: `ACCA | Association of Chartered Certified Accountants ; CIPD Level 5 | CIPD ; Prince2 Practitioner | Axelos ; ECDL`,
      headlines: `Management Accountant ; Office manager & PA ; HR professional, CIPD qualified ; Administrator`,
      summaries: `Organised administrator with {years} years of experience in the public and private sector.
ACCA qualified accountant, hands-on and commercially minded.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
