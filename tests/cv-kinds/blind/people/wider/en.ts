/** More trades of the English world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Farm Manager ; Head Gardener ; Herdsman / Herdswoman ; Arborist ; Tractor Driver ; Gardener ; Stable Hand ; Fruit Picker (seasonal)`,
    employers: `Hill Top Farm ; J. W. Green & Daughters ; The National Trust ; Wells Nurseries ; Blackberry Estate ; Manor of Deal ; Arla Foods UK plc ; Kew ; Day's Dairy ; Forestry England ; Bishop's Orchard ; Ploughman Contracting (formerly Dale & Son)`,
    achievements: `Milked a herd of {k} Holsteins twice a day
Lambing, fencing, hedging
Planted {k} metres of native hedgerow in {year} with the help of volunteers from two villages and one very patient school class
Reduced vet bills by {p}%
Driving and basic maintenance of tractors, telehandlers and quad bikes
Ran a team of {m} gardeners and {n} volunteers.
Won Best Small Orchard at the county show {year}
Spraying records and stock movements`,
    studies: `BSc (Hons) | Agriculture | Harper Adams University ; Royal Agricultural University
Level 3 Diploma | Horticulture | Askham Bryan College ; Capel Manor College
City & Guilds Level 2 | Animal Care | {town} College ; Hartpury College`,
    skills: `PA1 & PA6 spraying ; Chainsaw ; Stock handling ; Pruning ; Telehandler ; Quad bike ; Record keeping ; Plant knowledge ; Early starts`,
    certificates: `PA1 and PA6 | City & Guilds ; Chainsaw maintenance and cross-cutting | Lantra ; RHS Level 2 | Royal Horticultural Society`,
    headlines: `Farm Manager ; Gardener ; Stockman and tractor driver`,
    summaries: `Practical farm worker with {years} years on mixed and dairy farms.
Gardener who enjoys being outside in all weathers.`,
  },
  {
    titles: `Transport Manager ; Airline Cabin Crew ; Train Driver ; HGV Class 1 Driver ; Bus Driver ; Multi-drop Driver ; Baggage Handler ; Cycle Courier`,
    employers: `Eddie Stobart ; Arriva ; First Bus ; Jet2.com ; Long & Lane Haulage ; Northern Trains ; Parcel Force ; Evri ; Swissport ; J. Marshall (Removals) Ltd ; Stagecoach ; Hull Docks`,
    achievements: `Tramping and night trunks all over the UK and to the Benelux
{n} drops a day on average, all of them by hand
No points, no accidents since {year}
Planned routes for {n} vehicles and cut mileage by {p}%.
Daily walk-round checks and tachograph analysis
Safety and service on short-haul flights
Trained new drivers`,
    studies: `BSc (Hons) | Logistics and Supply Chain Management | Aston University ; University of Huddersfield
NVQ Level 2 | Driving Goods Vehicles | System Group ; {town} College
BTEC First Diploma | Public Services | {town} College ; Wigan & Leigh College`,
    skills: `Digi tacho card ; ADR ; Route planning ; Customer service ; Load restraint ; Hiab ; First aid ; Paragon`,
    certificates: `Driver CPC | DVSA ; ADR all classes except 1 and 7 ; Transport Manager CPC | OCR ; Hiab | ALLMI`,
    headlines: `HGV Class 1 Driver ; Transport Manager ; Professional driver`,
    summaries: `Class 1 driver with {years} years of experience and a clean licence.
Punctual driver who knows the North like the back of my hand.`,
  },
  {
    titles: `Artistic Director ; Museum Curator ; Features Editor ; Stage Manager ; Graphic Designer ; Librarian ; Piano Teacher ; Gallery Assistant ; Usher`,
    employers: `The Guardian ; Leeds Playhouse ; National Museums Liverpool ; Hope Street Theatre ; Penguin Random House ; BBC Radio Cornwall ; Free Library of Philadelphia ; self-employed ; Ballet Black ; The Printmakers ; Young & Page Design ; Halifax Minster`,
    achievements: `Curated {m} exhibitions, one of which toured to four other museums
Edited a weekly section of {n} pages
Called the show for a run of {k} performances
Visitor numbers up {p}% in {year}.
Cataloguing, loans and enquiries
Logos, menus and wedding stationery for local businesses
Prepared pupils for ABRSM grades 1 to 8, with a pass rate of 100% in {year} and quite a few distinctions
Story times for under-fives`,
    studies: `MA | Museum Studies | University of Leicester ; Newcastle University
BA (Hons) | Graphic Design | University of the Arts London ; Falmouth University
BMus (Hons) | Piano Performance | Royal Northern College of Music ; Royal Irish Academy of Music
Foundation Diploma | Art and Design | {town} College of Art ; Leeds Arts University`,
    skills: `InDesign ; Copy editing ; QLab ; Budgeting ; Fundraising ; Photoshop ; Object handling ; Public speaking ; Workshops ; Sibelius`,
    certificates: `AMA | Museums Association ; LRSM | ABRSM ; NCTJ Diploma | NCTJ`,
    headlines: `Curator ; Stage manager for theatre and dance ; Graphic designer ; Journalist`,
    summaries: `Curator with {years} years in regional museums.
Designer who still draws by hand before opening the laptop.`,
  },
  {
    titles: `Honorary Consultant ; Consultant Anaesthetist ; Specialty Registrar (ST5) ; General Practitioner ; Pharmacist ; Dental Hygienist ; Veterinary Nurse ; Foundation Doctor (F1) ; Pharmacy Dispenser`,
    employers: `Barts Health NHS Trust ; Aneurin Bevan University Health Board ; The Old Forge Surgery ; Boots ; University Hospital Galway ; Day & March Dental Care ; Vets4Pets ; St George's Hospital ; Mayo Clinic ; Dr Okafor & Partners ; Well Pharmacy ; Lloyds`,
    achievements: `Clinical lead for airway management
List size {k} patients, two late surgeries a week
Audit of opioid prescribing in {year}, which led to a new guideline for the whole of the region and a poster prize
On-call rota 1 in {m}
Checked up to {k} prescriptions a day.
Teaching of medical students on Thursdays
Supervised {m} registrars`,
    studies: `MB ChB | | University of Leeds ; University of Dundee ; University of Cape Town
MBBS | | St George's, University of London ; University of Lagos ; Madras Medical College
MPharm | Pharmacy | Aston University ; University of Nottingham
Diploma | Veterinary Nursing | Myerscough College ; The College of Animal Welfare`,
    skills: `Ultrasound ; Consultation skills ; Teaching ; EMIS ; Leadership ; Local anaesthesia ; Audit ; SystmOne`,
    certificates: `FRCA | Royal College of Anaesthetists ; MRCGP | RCGP ; GPhC registration ; ALS instructor | Resuscitation Council UK`,
    headlines: `Consultant Anaesthetist ; GP ; Community Pharmacist ; Registered Veterinary Nurse`,
    summaries: `Doctor with {years} years of clinical experience in the UK and abroad.
Community pharmacist with a friendly manner and an eye for errors.`,
  },
  {
    titles: `Police Sergeant ; Watch Manager ; Firefighter ; Prison Officer ; Police Constable ; Parking Enforcement Officer ; Security Officer (SIA) ; Lifeguard`,
    employers: `West Yorkshire Police ; London Fire Brigade ; HMP Leeds ; British Army ; G4S ; Securitas ; City of Halifax ; Devon County Council ; Freedom Leisure ; Lone Star Security LLC ; RNLI ; Royal Navy`,
    achievements: `Led a watch of {n} firefighters
Response policing in the city centre, nights and weekends
Commendation for bravery ({year})
Supervision of a wing with {k} prisoners
Cut complaints by {p}% by simply talking to people first, an approach that was later taught to all new officers
Access control, patrols and CCTV
School visits about fire safety`,
    studies: `BA (Hons) | Criminology | Nottingham Trent University ; University of Portsmouth
Diploma | Policing | University of Cumbria ; Police Academy
BTEC Level 3 | Public Services | {town} College ; Leeds City College`,
    skills: `De-escalation ; Report writing ; First aid ; LGV driving ; Radio procedure ; CCTV ; Fitness ; Shift work`,
    certificates: `SIA Door Supervisor | Security Industry Authority ; Breathing apparatus instructor | Fire Service College ; NPLQ | RLSS UK`,
    headlines: `Police Sergeant ; Firefighter ; Security Officer`,
    summaries: `Calm and fit, with {years} years in uniform.
Trusted officer looking for a new role with regular hours.`,
  },
  {
    titles: `Branch Manager ; Independent Financial Adviser ; Mortgage Adviser ; Estate Agent ; Lettings Negotiator ; Hair Salon Owner ; Stylist ; Personal Trainer ; Apprentice Hairdresser`,
    employers: `Nationwide Building Society ; St. James's Place ; Purplebricks ; Long & Price ; Toni & Guy ; Hair by Grace ; Coldwell Banker ; Halifax ; PureGym ; Mary Church Lettings ; London & Country ; Sergeant & Cook Estate Agents`,
    achievements: `Advised {k} clients on pensions and protection
Valuations, viewings, negotiating
Sold {n} houses in {year}, more than anyone else in the branch.
Colouring, cutting and bridal hair
Built up a column of {k} regulars from nothing and kept nearly all of them when the salon moved to the other end of town
{n} one-to-one sessions a week
Complaints upheld: none`,
    studies: `BA (Hons) | Business and Finance | University of Lincoln ; Coventry University
NVQ Level 3 | Hairdressing | {town} College ; London College of Beauty Therapy
Level 3 Diploma | Personal Training | Premier Training ; Future Fit`,
    skills: `CeMAP ; Negotiation ; Balayage ; Nutrition ; Sales ; Rightmove ; Reapit ; Time management ; Client care`,
    certificates: `CeMAP | LIBF ; Diploma in Regulated Financial Planning | CII ; REPs Level 3 ; Wella Colour Expert`,
    headlines: `Mortgage Adviser (CeMAP) ; Estate Agent ; Hair stylist ; Personal Trainer`,
    summaries: `Adviser with {years} years in high street branches.
Stylist who listens first and cuts later.`,
  },
]
