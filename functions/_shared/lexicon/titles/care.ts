export const HEALTH = `
registered nurse | rn, nurse, staff nurse, krankenschwester, krankenpfleger, gesundheits- und krankenpfleger, gesundheits- und krankenpflegerin, pflegefachkraft, pflegefachfrau, pflegefachmann, infirmier, infirmiere, enfermero, enfermera, charge nurse, icu nurse, emergency nurse, nurse manager, clinical nurse, nursing manager, head nurse, stationsleitung, pflegedienstleitung, theatre nurse, school nurse, nurse case manager, triage nurse, pediatric nurse, travel nurse, ward manager, nurse educator, nurse care manager, infirmier diplome d'etat, director of nursing, mental health nurse, psychiatric nurse, scrub nurse, operating room nurse, district nurse, oncology nurse, ?pflege, ?nursing, infirmier de bloc, krankenpflegerin
nurse practitioner | np, advanced practice nurse, aprn, physician assistant, pa-c, advanced practice provider, clinical nurse specialist, crna, psychiatric nurse practitioner, psychiatric mental health nurse practitioner, pmhnp, family nurse practitioner
licensed practical nurse | lpn, lvn, licensed vocational nurse, enrolled nurse, pflegehelfer, pflegefachassistenz
nursing assistant | cna, certified nursing assistant, healthcare assistant, health care assistant, pflegeassistent, aide-soignant, aide-soignante, auxiliar de enfermeria, patient care technician, nurse aide, pflegehilfskraft, ward assistant, hca, patient care assistant
caregiver | home health aide, personal care assistant, care assistant, support worker, altenpfleger, altenpflegerin, carer, betreuungskraft, auxiliaire de vie, direct support professional, care worker, home care aide, cuidador, cuidadora, personal care aide, alltagsbegleiter, live-in carer
midwife | hebamme, sage-femme, matrona, doula, labor and delivery nurse
physician | doctor, medical doctor, arzt, arztin, medecin, medico, general practitioner, gp, assistenzarzt, facharzt, oberarzt, hospitalist, internist, family medicine physician, chirurg, surgeon, psychiatrist, pediatrician, cardiologist, anesthesiologist, radiologist, resident physician, medical director, chief medical officer, physician consultant, oberarztin, facharztin, chefarzt, dermatologist, neurologist, oncologist, physician advisor, clinical director, gynecologist, emergency physician
dentist | zahnarzt, dentiste, dentista, orthodontist, zahnarztin, associate dentist, oral surgeon
dental assistant | dental nurse, zahnmedizinische fachangestellte, zfa, assistante dentaire
pharmacist | apotheker, apothekerin, pharmacien, pharmacienne, farmaceutico, clinical pharmacist, compounding pharmacist, staff pharmacist, pharmacy manager, pharmacist in charge, lead pharmacist, pharmacy operations manager, director of pharmacy
pharmacy technician | pta, pharmazeutisch-technische assistentin, preparateur en pharmacie, pharmacy assistant, registered pharmacy technician, compounding technician, dispenser, pharmacy intern, pharmacy associate, tecnico en farmacia, lead pharmacy technician
medical assistant | ma clinical, medizinische fachangestellte, mfa, assistant medical, secretaire medicale, arzthelferin, certified medical assistant, clinical assistant, phlebotomist, ophthalmic technician, clinic assistant, medical office assistant, medizinischer fachangestellter, patient coordinator, patient care coordinator, patient service representative, patient access representative, care coordinator, care navigator, patient navigator, patient experience coordinator
medical laboratory technician | mlt, medical technologist, mta, medical laboratory scientist, laboratory technologist, biologiste medical, clinical laboratory scientist, technicien de laboratoire medical, histotechnologist, mtla
radiologic technologist | radiographer, x-ray technician, mri technologist, mtra, manipulateur radio, sonographer, ultrasound technician, ct technologist, radiology technician, radiation therapist
physical therapist | physiotherapist, physiotherapeut, physiotherapeutin, kinesitherapeute, fisioterapeuta, physical therapy assistant, pta assistant, masseur-kinesitherapeute, chiropractor, osteopath, athletic trainer, exercise physiologist
occupational therapist | ergotherapeut, ergotherapeutin, ergotherapeute, terapeuta ocupacional, occupational therapy assistant
speech therapist | speech language pathologist, slp, logopade, logopadin, orthophoniste, logopeda
psychologist | clinical psychologist, psychologe, psychologin, psychologue, psicologo, school psychologist, psicologa, neuropsychologist, occupational psychologist
therapist | psychotherapist, mental health counselor, counselor, psychotherapeut, licensed clinical social worker, lcsw, mental health therapist, marriage and family therapist, lmft, behavioral health clinician, psychotherapeute, behavior analyst, bcba, addiction counselor, behavior technician, registered behavior technician, licensed therapist, substance abuse counselor, clinician, mental health clinician, behavioral health therapist
paramedic | emt, emergency medical technician, notfallsanitater, rettungssanitater, ambulancier, tecnico en emergencias, ambulance driver, rettungsassistent
dietitian | nutritionist, ernahrungsberater, dieteticien, diatassistent, registered dietitian, nutricionista, health coach
medical coder | medical biller, medical billing specialist, revenue cycle specialist, health information technician, medical records clerk, medical scribe, prior authorization specialist, credentialing specialist, revenue cycle manager, credentialing coordinator
healthcare manager | practice manager, clinic manager, hospital administrator, medical office manager, praxismanager, health services manager, care home manager, clinical operations manager, heimleitung, practice administrator, hospital manager, clinical manager, director of clinical operations
optometrist | optician, augenoptiker, opticien, optiker
veterinarian | tierarzt, vet, veterinaire, veterinario, veterinary surgeon, tierarztin, associate veterinarian, emergency veterinarian
veterinary technician | veterinary assistant, veterinary nurse, vet tech, tiermedizinische fachangestellte, auxiliaire veterinaire, animal caretaker, groomer, dog groomer, tierpfleger, pet groomer, kennel assistant
fitness trainer | personal trainer, fitness instructor, fitnesstrainer, coach sportif, yoga teacher, gym instructor, group fitness instructor, swimming instructor, entrenador personal
hairdresser | hairstylist, hair stylist, barber, friseur, friseurin, coiffeur, coiffeuse, peluquero, peluquera
audiologist | horakustiker, horgerateakustiker, audioprothesiste, audioprotesista, hearing aid specialist
beautician | cosmetologist, kosmetiker, kosmetikerin, estheticien, estheticienne, nail technician, esthetician, makeup artist, esteticista, beauty therapist, nageldesignerin, prothesiste ongulaire, maquilleuse, spa therapist, kosmetologin, lash technician
massage therapist | masseur, masseuse, masseurin, masajista, spa praticien
dental hygienist | dentalhygieniker, dentalhygienikerin, hygieniste dentaire, higienista dental, dental hygiene
dental technician | zahntechniker, prothesiste dentaire, protesico dental
orthopaedic technician | orthopadietechniker, orthoprothesiste, prosthetist, orthotist, tecnico ortoprotesico
podiatrist | podologe, podologin, pedicure-podologue, podologo, fusspfleger, fusspflegerin, foot care nurse
lifeguard | rettungsschwimmer, schwimmmeister, fachangestellter fur baderbetriebe, maitre-nageur, maitre-nageur sauveteur, socorrista, pool attendant
nanny | au pair, babysitter, childminder, tagesmutter, assistante maternelle, ninera, garde d'enfants, kinderfrau
funeral director | bestatter, bestattungsfachkraft, conseiller funeraire, embalmer, mortician, agent funeraire, funerario
~ registered nurse, licensed practical nurse, nurse practitioner, nursing assistant
~ nursing assistant, caregiver, medical assistant
~ registered nurse, midwife, paramedic
~ physician, nurse practitioner
~ pharmacist, pharmacy technician
~ dentist, dental assistant
~ physical therapist, occupational therapist, speech therapist
~ psychologist, therapist, social worker
~ veterinarian, veterinary technician
~ medical assistant, receptionist, medical coder
~ medical laboratory technician, laboratory technician
~ audiologist, speech therapist
~ beautician, hairdresser, massage therapist, podiatrist
~ massage therapist, physical therapist
~ dental hygienist, dental assistant, dentist
~ dental technician, orthopaedic technician, jeweller
~ lifeguard, fitness trainer
~ nanny, early childhood educator, caregiver
`

export const SCIENCE = `
scientist | research scientist, wissenschaftler, chercheur, cientifico, research associate, wissenschaftlicher mitarbeiter, staff scientist, postdoc, postdoctoral researcher, researcher, research fellow, investigador, principal investigator, applied research scientist, research director, head of research, r&d scientist, research manager, wissenschaftliche mitarbeiterin, postdoctoral fellow, r&d engineer, r&d manager
biologist | molecular biologist, microbiologist, biologe, biologiste, biologo, geneticist, immunologist, cell biologist, biologin, ecologist, marine biologist, zoologist
chemist | analytical chemist, chemiker, chimiste, quimico, medicinal chemist, formulation scientist, biochemist, chemikerin, process chemist, organic chemist
physicist | physiker, physicien, fisico, quantum engineer, optical engineer, optics engineer, quantum scientist, photonics engineer
laboratory technician | lab technician, laborant, laborantin, chemielaborant, technicien de laboratoire, lab assistant, research assistant, biologielaborant, lab manager, research technician, laboratory assistant, tecnico de laboratorio, laboratory manager, laboratory analyst, research technologist
bioinformatician | computational biologist, bioinformatics scientist, bioinformatics analyst, bioinformatiker, bioinformatics engineer
clinical research associate | cra, clinical research coordinator, clinical trial manager, study coordinator, studienkoordinator, attache de recherche clinique, clinical project manager, clinical trial associate, clinical research manager, clinical data manager, study nurse, clinical research nurse, monitor clinical
regulatory affairs manager | regulatory affairs specialist, regulatory specialist, drug safety specialist, pharmacovigilance specialist, responsable affaires reglementaires, medical writer, ?regulatory affairs, medical science liaison, medical affairs manager, regulatory affairs associate
environmental scientist | environmental consultant, umweltingenieur, ecologue, sustainability manager, sustainability consultant, esg analyst, environmental engineer, nachhaltigkeitsmanager, environmental specialist, climate scientist, sustainability analyst, esg manager, environmental planner, carbon analyst, responsable rse
geologist | geoscientist, geologe, geologue, geophysicist, hydrogeologist, geotechnician
mathematician | mathematiker, mathematicien, economist, okonom, volkswirt, economiste, econometrician, economista
agronomist | agricultural technician, agraringenieur, ingenieur agronome, ingeniero agronomo
phd candidate | phd student, doktorand, doktorandin, doctorant, doctorante, doctorando, doctoral researcher, doctoral candidate, phd researcher, promotionsstelle
farm worker | farmer, landwirt, landwirtin, farm manager, agriculteur, agricultural worker, ouvrier agricole, peon agricola, agricultor, winzer, winzerin, viticulteur, vigneron, livestock farmer, eleveur, ganadero, stockperson, dairy farm worker, erntehelfer, saisonnier agricole, harvest worker, agricultural assistant, farm hand, tractor driver, herdsman, milker, beekeeper
gardener | gartner, jardinier, jardinier paysagiste, landscaper, horticulturist, jardinero, groundskeeper, landschaftsgartner, landschaftsbauer, paysagiste, grounds maintenance operative, greenkeeper, ouvrier paysagiste, nursery worker plants
forester | forstwirt, arborist, bucheron, tree surgeon, baumpfleger, guarda forestal, elagueur, forest ranger, forestier, lumberjack, revierforster
~ scientist, biologist, chemist, physicist, research scientist ai
~ biologist, bioinformatician, laboratory technician
~ chemist, laboratory technician, chemical engineer
~ clinical research associate, regulatory affairs manager
~ environmental scientist, geologist
~ mathematician, data scientist
~ phd candidate, scientist
~ farm worker, gardener, forester, agronomist
`

export const EDUCATION = `
secondary teacher | teacher, high school teacher, secondary school teacher, lehrer, lehrerin, gymnasiallehrer, professeur, enseignant, enseignante, profesor, profesora, maestro, math teacher, mathematics teacher, science teacher, english teacher, history teacher, middle school teacher, teacher of mathematics, teacher of english, music teacher, art teacher, pe teacher, physics teacher, chemistry teacher, biology teacher, subject teacher, lehrkraft, substitute teacher, supply teacher, geography teacher, languages teacher, teacher of science, head of department school, spanish teacher, french teacher, german teacher, classroom teacher
primary teacher | elementary teacher, grade teacher, first grade teacher, second grade teacher, third grade teacher, fourth grade teacher, fifth grade teacher, head of primary, elementary school teacher, primary school teacher, grundschullehrer, professeur des ecoles, maestra, grundschullehrerin, maestro de primaria, reception teacher
early childhood educator | preschool teacher, kindergarten teacher, erzieher, erzieherin, nursery nurse, educateur de jeunes enfants, childcare worker, educadora infantil, early years practitioner, kinderpfleger, nursery practitioner, daycare teacher, kinderpflegerin, nursery assistant, infant teacher, auxiliaire de puericulture, educatrice de jeunes enfants, padagogische fachkraft, sozialassistent, tecnico de educacion infantil, atsem
special education teacher | sen teacher, special needs teacher, sonderpadagoge, ?special education, sonderpadagogin, special education instructor, sen coordinator, senco, heilerziehungspfleger, heilerziehungspflegerin, heilpadagoge
teaching assistant | paraprofessional, teacher's aide, teacher assistant, learning support assistant, schulbegleiter, aesh, auxiliar de conversacion, education assistant, schulbegleitung
tutor | nachhilfelehrer, private tutor, language teacher, esl teacher, english language teacher, math tutor, online tutor, language instructor, tefl teacher, instructor, dozent, dozentin
professor | lecturer, assistant professor, university lecturer, associate professor, maitre de conferences, adjunct professor, hochschullehrer, teaching fellow, profesor universitario, academic
school principal | headteacher, head teacher, schulleiter, deputy headteacher, vice principal, principal school, directeur d'ecole, assistant principal, school administrator, dean, schulleiterin, head of school
curriculum developer | curriculum designer, curriculum specialist, education specialist, learning designer, education consultant, education program manager, ?education, curriculum manager, education manager
academic advisor | guidance counselor, school counselor, career advisor, career coach, admissions officer, admissions counselor, enrollment specialist, admissions representative, student advisor, student success advisor, enrollment advisor, admissions advisor
librarian | bibliothekar, bibliothecaire, archivist, archivar, bibliotecario, library assistant
sports coach | coach, football coach, athletics coach, tennis coach, trainer sport
driving instructor | fahrlehrer, fahrlehrerin, enseignant de la conduite, moniteur auto-ecole, profesor de autoescuela
~ secondary teacher, primary teacher, special education teacher, tutor, professor
~ primary teacher, early childhood educator, teaching assistant, special education teacher
~ curriculum developer, learning and development manager, secondary teacher
~ school principal, secondary teacher
~ sports coach, fitness trainer
~ driving instructor, tutor
`

export const PUBLIC = `
social worker | sozialarbeiter, sozialarbeiterin, sozialpadagoge, sozialpadagogin, travailleur social, assistant social, assistante sociale, trabajador social, trabajadora social, case manager, case worker, family support worker, caseworker, community health worker, family services specialist, social services worker, child welfare worker, educador social, educatrice specialisee, educateur specialise, sozialpadagogische fachkraft, conseiller en insertion professionnelle
youth worker | community worker, outreach worker, jugendarbeiter, animateur, volunteer coordinator, community outreach coordinator, youth counselor, community organizer, animatrice, residential support worker
policy analyst | policy advisor, policy officer, public affairs manager, government affairs manager, policy manager, public policy manager, politikreferent, government relations manager, head of policy, ?public policy, legislative assistant, lobbyist, public affairs, policy lead, town planner official
police officer | detective, polizist, policier, investigator, policia, customs officer, polizeibeamter, polizistin, gendarme, border force officer, zollbeamter
firefighter | feuerwehrmann, pompier, bombero, emergency manager, emergency management specialist, fire inspector, fire safety officer
security guard | security officer, sicherheitsmitarbeiter, agent de securite, doorman, wachmann, vigilante de seguridad, vigilante, loss prevention officer, sicherheitskraft, security supervisor
nonprofit manager | programme officer, ngo program officer, humanitarian officer, charity manager, monitoring and evaluation officer, program officer, grants officer
museum curator | curator, kurator, conservateur, gallery assistant, museum educator
intelligence analyst | military officer, soldier, osint analyst, intelligence officer, soldat
civil servant | verwaltungsfachangestellte, verwaltungsfachangestellter, beamter, beamtin, verwaltungsfachwirt, public administrator, sachbearbeiter offentlicher dienst, agent administratif territorial, fonctionnaire, funcionario, verwaltungsmitarbeiter, administrative officer civil service, adjoint administratif
corrections officer | correctional officer, probation officer, justizvollzugsbeamter, justizvollzugsbeamtin, surveillant penitentiaire, funcionario de prisiones, prison officer, bewahrungshelfer
~ social worker, youth worker, caregiver
~ police officer, security guard, firefighter
~ policy analyst, nonprofit manager
~ civil servant, policy analyst, administrative assistant
~ corrections officer, police officer, social worker
`
