export const HEALTH = `
# nursing and care
Nursing | nursing care, krankenpflege, soins infirmiers, enfermeria, gesundheits- und krankenpflege, clinical nursing, registered nurse license, =RN license, nursing practice, ?pflege, pflegeberuf, alten- und krankenpflege, stationare pflege | patienten, patientinnen, krankenhaus, station, klinik, bewohner, ambulante, stationare, examinierte, pflegekraft, pflegefachkraft
Patient care | direct patient care, patientenversorgung, soins aux patients, atencion al paciente, patientenpflege, bedside care, bedside nursing
Patient assessment | vital signs, taking vital signs, vitals, patient monitoring, health assessments, nursing assessments, patient assessments
Medication administration | administering medication, administering medications, medikamentengabe, medication management, iv medication, dispensing medication, medication rounds
Wound care | wound dressing, wundversorgung, wound management, soins des plaies, pansements, curas de heridas, cura de heridas
IV therapy | intravenous therapy, <cannulation, <iv insertion
Infection control | infection prevention, hand hygiene, sterilization, hygienevorschriften, aseptic technique, sterile technique, hygiene hospitaliere, krankenhaushygiene, higiene hospitalaria
Critical care | intensive care, =ICU, intensivpflege, critical care nursing, soins intensifs
Emergency medicine | emergency care, =ER nursing, emergency department, notaufnahme, emergency nursing, trauma care
Surgical nursing | perioperative, operating room, operating theater, scrub nurse, surgical assistance, operationssaal, perioperative care
Pediatrics | pediatric care, pediatric nursing, padiatrie, kinderkrankenpflege, pediatrie, pediatria
Geriatric care | elderly care, elder care, altenpflege, aged care, seniors care, personnes agees, long-term care, seniorenbetreuung, gerontology, aide aux personnes agees, cuidado de personas mayores
Palliative care | hospice care, end-of-life care, palliativpflege, hospice
Home care | home health, home healthcare, ambulante pflege, domiciliary care, aide a domicile, ayuda a domicilio
Midwifery | labor and delivery, obstetrics, geburtshilfe, prenatal care, antenatal care
Mental health care | psychiatric care, ?mental health, behavioral health, psychiatric nursing, sante mentale, mental health services | patients, therapy, clinical, counseling, psychiatric, counselor, therapist, clinicians, behavioral
Oncology | chemotherapy, oncology nursing, onkologie
Cardiology | <=ECG, <=EKG, cardiac care, telemetry nursing, kardiologie, <electrocardiography
CPR | <=BLS, basic life support, <=ACLS, advanced cardiac life support, <=PALS, cardiopulmonary resuscitation
Care planning | care plans, care coordination, pflegeplanung, treatment plans, discharge planning, plan de soins, case coordination
Patient education | health education, patient counseling
Nursing documentation | pflegedokumentation, clinical documentation, charting, patient records, medical documentation, soap notes
Electronic health records | =EHR, =EMR, electronic medical records, ehr systems, ehr/emr | ehr, emr, cerner, charting, hospital, clinical
athenahealth
Meditech
?Triage | patient triage, ersteinschatzung | patient, patients, emergency, clinical, nurse, nursing, nurses, hospital, trauma
Phlebotomy | venipuncture, blood draws, blutentnahme, prise de sang, blood collection
Catheterization | catheter insertion, catheter care, urinary catheterisation
Ventilator management | mechanical ventilation, beatmung, beatmungspflege
Dementia care | demenzbetreuung, alzheimer's care, demenz
Neonatal care | =NICU, neonatology, neonatologie
Dialysis | nephrology, hemodialysis, dialyse
Diabetes care | diabetes management, diabetesberatung
Basic nursing care | grundpflege, soins d'hygiene
Medical nursing care | behandlungspflege
Manual handling | moving and handling, patient lifting, patient transfer, patient transfers, hoist use
Companionship care | companionship, alltagsbegleitung, betreuung von senioren
Personal care | activities of daily living, =ADLs, personal hygiene assistance, korperpflege, aide a la toilette
First aid | erste hilfe, premiers secours, primeros auxilios, first aider, ersthelfer
=?Epic | epic systems, epic ehr, epic emr | ehr, emr, cerner, charting, hospital, clinical, medical
Cerner | oracle health, cerner millennium
~ Nursing, Patient care, Patient assessment, Medication administration, Care planning, Nursing documentation, Wound care
~ Critical care, Emergency medicine, Surgical nursing, CPR
~ Geriatric care, Home care, Palliative care, Patient care
~ IV therapy, Medication administration, Infection control
~ Triage, Patient assessment, Emergency medicine
~ Phlebotomy, IV therapy, Catheterization
~ Ventilator management, Critical care, Respiratory therapy
~ Dementia care, Geriatric care, Companionship care
~ Neonatal care, Pediatrics, Midwifery
~ Basic nursing care, Personal care, Home care, Companionship care, Manual handling
~ Medical nursing care, Basic nursing care, Nursing, Medication administration
~ First aid, CPR
~ Epic, Cerner, Electronic health records
~ Dialysis, Critical care
~ Diabetes care, Patient education, Nutrition
~ Oncology, Palliative care
~ Cardiology, Critical care
~ Electronic health records, athenahealth, Meditech
# medicine
Clinical diagnosis | differential diagnosis, diagnosing patients, diagnostics clinical, diagnosis and treatment, patient diagnosis
General practice | primary care, family medicine, allgemeinmedizin, medecine generale, family practice
Surgery | surgical procedures, chirurgie, minor surgery, neurosurgery
Anesthesia | anesthesiology, anasthesie, pain management
Radiology | radiography, medical imaging, diagnostic imaging, radiologie, imagerie medicale
Dentistry | dental care, zahnmedizin, dental procedures, dental treatment, odontologia, soins dentaires
Optometry | ophthalmology, eye exams
Dermatology | skin conditions
Telemedicine | telehealth, virtual care
Board certification | board certified, medical license, =MD license, approbation
Medical terminology | anatomy and physiology, anatomy, medical vocabulary
Medical billing | revenue cycle management, claims submission medical
HIPAA | hipaa compliance, patient confidentiality
Medical assisting | medical assistant skills, patient intake, rooming patients, medizinische fachangestellte, patient scheduling
Healthcare administration | hospital administration, healthcare management, practice management, health administration, clinic operations
Public health | epidemiology, community health, population health, health promotion, gesundheitsforderung
Internal medicine | innere medizin, medecine interne, medicina interna
Neurology | neurologie, stroke care
Orthopedics | orthopadie, orthopedie, traumatologia, unfallchirurgie
Gynecology | gynakologie, obstetrics and gynecology, gynecologie
Urology | urologie
Gastroenterology | endoscopy, gastroenterologie
Psychiatry | psychiatrie, psiquiatria
Occupational health | betriebsmedizin, medecine du travail, occupational medicine, arbeitsmedizin
X-ray imaging | x-ray, x-rays, mammography, rontgen
=MRI | magnetic resonance imaging, =IRM, =MRT
CT imaging | =CT scans, computed tomography, ct scanning
Ultrasound | sonography, sonographie, echographie, echocardiography, ecografia
Nuclear medicine | nuklearmedizin
Radiation therapy | radiotherapy, strahlentherapie, radiotherapie
Dental hygiene | dental prophylaxis, professionelle zahnreinigung, teeth cleaning, zahnprophylaxe
Dental assisting | chairside assistance, stuhlassistenz, dental nursing, assistanat dentaire
Orthodontics | kieferorthopadie, orthodontie
Dental technology | zahntechnik, prothese dentaire, dental prosthetics
Audiology | hearing aids, horgerateakustik, audioprothese, hearing tests
Optical dispensing | augenoptik, eyewear fitting, spectacle fitting
Prosthetics and orthotics | orthopadietechnik, orthotics
Sterile processing | instrument reprocessing, =AEMP, =ZSVA, sterilgutversorgung, surgical instruments
Health data exchange | health interoperability
=HL7
=FHIR | hl7 fhir
Medical coding | icd-10, =CPT coding, =CPT, icd-10-cm, kodierung, codage medical
Prior authorization | insurance verification, prior authorizations, benefits verification
Utilization review | utilization management
Patient safety | patientensicherheit
Health informatics | digital health, e-health, health it, healthtech
?Healthcare | healthcare industry, healthcare sector, gesundheitswesen, secteur de la sante, sector sanitario | clinical, patients, hospital, hospitals, providers, industry, sector, healthtech, epic, nursing, pharma
Clinical quality improvement | clinical governance, quality improvement in healthcare
Acupuncture | traditional chinese medicine, akupunktur
~ Internal medicine, General practice, Cardiology, Gastroenterology
~ Neurology, Psychiatry, Internal medicine
~ Orthopedics, Surgery, Physical therapy
~ Gynecology, Midwifery
~ Urology, Surgery
~ Anesthesia, Surgery, Critical care
~ Psychiatry, Mental health care, Psychotherapy
~ Occupational health, Occupational safety, General practice
~ Radiology, X-ray imaging, MRI, CT imaging, Ultrasound, Nuclear medicine
~ Radiation therapy, Oncology, Nuclear medicine
~ Dentistry, Dental hygiene, Dental assisting, Orthodontics
~ Dental technology, Prosthetics and orthotics
~ Optometry, Optical dispensing
~ Sterile processing, Infection control, Surgical nursing
~ Health data exchange, Health informatics, Electronic health records
~ Medical coding, Medical billing, Prior authorization, Utilization review
~ Healthcare administration, Healthcare, Medical assisting
~ Patient safety, Clinical quality improvement, Quality management
~ Public health, Healthcare
~ Telemedicine, Health informatics
~ Acupuncture, Massage therapy
~ Audiology, Speech therapy
~ Health data exchange, HL7, FHIR
# therapy and allied health
Physical therapy | physiotherapy, physiotherapie, kinesitherapie, fisioterapia, manual therapy, rehabilitation exercises, exercise therapy
Occupational therapy | ergotherapie, ergotherapy, terapia ocupacional
Speech therapy | speech-language pathology, logopadie, speech and language therapy, orthophonie
Psychotherapy | psychotherapie, individual therapy, group therapy, therapeutic counseling, beratung psychologische, talk therapy, psicoterapia
Psychological assessment | psychological testing, psychometrics, clinical psychology
Applied behavior analysis | =ABA therapy, =BCBA, behavior therapy
Substance abuse counseling | addiction counseling, addiction treatment, suchtberatung, recovery support
Nutrition | dietetics, nutritional counseling, diet planning, ernahrungsberatung, meal planning, nutrition counseling
Massage therapy | massage, sports massage
Paramedicine | paramedic, =EMT, emergency medical services, rettungsdienst, pre-hospital care, ambulance operations
Respiratory therapy | oxygen therapy
Veterinary care | veterinary medicine, tiermedizin, veterinary nursing
Fitness instruction | personal training, fitness coaching, group fitness, strength training, fitnesstraining, preparation physique
Beauty treatments | cosmetology, beauty therapy, kosmetik, kosmetikbehandlungen, soins esthetiques, tratamientos de estetica
Rehabilitation | rehabilitation care, reeducation, rehabilitacion, rehabilitationsmassnahmen
Art therapy | music therapy, play therapy, kunsttherapie, musiktherapie
Family therapy | systemic therapy, systemische beratung, systemische therapie, couples therapy
Trauma therapy | =EMDR, trauma-informed care, traumatherapie
Cognitive behavioral therapy | =CBT, verhaltenstherapie, dialectical behavior therapy
?Counseling | ?counselling, psychosocial counseling, psychosoziale beratung, beratungsgesprache | therapy, clients, patients, mental, clinical, psychology, psychological, social, families, students, grief, group, individual
Yoga instruction | ?yoga, ?pilates, teaching yoga, yoga classes | teach, teaching, instructor, instructors, classes, studio, fitness, certified, lehrer
Swimming instruction | swim instruction, schwimmunterricht, teaching swimming
Strength and conditioning | athletic training, athletiktraining
Hairdressing | hair styling, haircutting, hair coloring, friseurhandwerk, haare schneiden, coiffure, peluqueria, hair cutting, blow drying
Barbering | barber skills, beard trimming
Nail care | manicure, pedicure, manicures, pedicures, nageldesign, manucure, manicura, nail art
Makeup artistry | make-up artistry, maquillage, maquillaje, makeup application
Skin care treatments | facials, facial treatments, gesichtsbehandlung, soins du visage
Hair removal | waxing, laser hair removal, haarentfernung, epilation, eyebrow shaping
Spa operations | wellness treatments, spa treatments, spa management
Podiatry | foot care, fusspflege, podologie, podologia
Animal care | animal handling, tierpflege, soins aux animaux, animal husbandry, cuidado de animales
Pet grooming | dog grooming, toilettage
Funeral services | bestattungswesen, embalming, funeral directing, pompes funebres
~ Rehabilitation, Physical therapy, Occupational therapy
~ Art therapy, Family therapy, Trauma therapy, Cognitive behavioral therapy, Psychotherapy
~ Counseling, Psychotherapy, Crisis intervention
~ Fitness instruction, Yoga instruction, Strength and conditioning, Swimming instruction
~ Hairdressing, Barbering
~ Beauty treatments, Nail care, Makeup artistry, Skin care treatments, Hair removal
~ Spa operations, Massage therapy, Beauty treatments
~ Podiatry, Nail care
~ Veterinary care, Animal care, Pet grooming
~ Applied behavior analysis, Special education, Psychotherapy
~ Nutrition, Dietary requirements
~ Massage therapy, Physical therapy
# pharmacy
Pharmacy | pharmaceutical care, pharmazie, pharmacie, farmacia, community pharmacy, hospital pharmacy, retail pharmacy
Prescription processing | dispensing, prescription verification, filling prescriptions, prescription filling, rezeptbearbeitung, prescription dispensing
Compounding | sterile compounding, non-sterile compounding, usp 797, usp 800, pharmaceutical compounding
Pharmacology | pharmacotherapy, drug interactions, clinical pharmacology
Immunizations | vaccinations, vaccination, administering vaccines
Pharmacovigilance | drug safety, adverse event reporting, adverse events
Over-the-counter advice | =?OTC, otc medicines, selbstmedikation, counselling customers on medicines | pharmacy, medicines, medication, apotheke, prescription
~ Pharmacy, Prescription processing, Compounding, Pharmacology, Immunizations
~ Physical therapy, Occupational therapy, Speech therapy
~ Psychotherapy, Mental health care, Psychological assessment, Substance abuse counseling
~ Medical billing, Medical terminology, Medical assisting, Electronic health records, HIPAA
~ Clinical diagnosis, General practice, Surgery
~ Paramedicine, Emergency medicine, CPR
~ Over-the-counter advice, Pharmacy, Patient education
~ Pharmacovigilance, Regulatory affairs
`

export const SCIENCE = `
# life science
Laboratory techniques | lab techniques, laboratory work, laborarbeit, wet lab, laboratory experience, lab work, bench work, pipetting, aseptic lab technique, laboratory procedures, laboratory testing, techniques de laboratoire, tecnicas de laboratorio, travail en laboratoire
Molecular biology | gel electrophoresis, cloning molecular, dna extraction, molekularbiologie
Cell culture | cell biology, tissue culture, mammalian cell culture, zellkultur
Microbiology | bacteriology, mikrobiologie
Biochemistry | protein purification, enzymology, biochemie, protein expression
?Genetics |  | dna, molecular, sequencing, biology, gene
Bioinformatics | computational biology, sequence analysis, bioconductor
Immunology | immunoassays
Neuroscience | electrophysiology
Histology
Pathology
Cytology
Medical laboratory science | clinical laboratory, hematology, blood bank, specimen processing, specimen collection, clinical chemistry, =MLT certification, sample processing
Drug discovery | medicinal chemistry, drug development, assay development, high-throughput screening, preclinical development
Clinical trials | clinical research, clinical studies, klinische studien, essais cliniques, =ICH-GCP, good clinical practice, =GCP guidelines, ensayos clinicos, clinical development
Regulatory affairs | fda submissions, =510(k), =FDA, fda regulations, =EMA, medical device regulation, regulatory submissions, <=?MDR, arzneimittelzulassung, zulassung von arzneimitteln, affaires reglementaires, asuntos regulatorios | medical, device, devices, ivdr, fda, regulatory, iso
Good manufacturing practice | =GMP, =cGMP, =GxP, gmp guidelines
Biotechnology | bioprocessing, ?fermentation, upstream processing, downstream processing, biomanufacturing, biologics
=PCR | qpcr, rt-pcr, polymerase chain reaction, real-time pcr
=ELISA | elisa assay, immunosorbent assay
Western blotting | western blot
Genomics | =NGS, next-generation sequencing, dna sequencing, rna-seq, genome sequencing
CRISPR | genome editing, gene editing
Flow cytometry | =FACS
Immunohistochemistry
Microscopy | mikroskopie, confocal microscopy, electron microscopy
Virology | virologie
Biology | biologie, biologia, life sciences, biowissenschaften
Proteomics
Metabolomics
Toxicology | toxikologie
Pharmacokinetics | pharmacodynamics, pk/pd
Stem cell research | stem cells, regenerative medicine
Plant biology | botany, botanik, plant science
Marine biology | meeresbiologie
Zoology | wildlife biology
Food science | food technology, lebensmitteltechnologie, agroalimentaire, food chemistry
Clinical trial management | clinical study management, trial master file, studienleitung
Clinical monitoring | site monitoring, monitoring visits
Clinical data management
=CDISC
=SDTM
=EDC | electronic data capture
Medidata
ISO 13485 | iso13485
Process validation | =GxP validation, computer system validation, =CSV validation, =IQ/OQ/PQ, equipment qualification
Good laboratory practice | =GLP, iso 17025, =ISO/IEC 17025
~ PCR, ELISA, Western blotting, Molecular biology, Laboratory techniques
~ Genomics, Genetics, CRISPR, Bioinformatics
~ Flow cytometry, Immunohistochemistry, Immunology, Histology
~ Microscopy, Histology, Laboratory techniques
~ Virology, Microbiology, Immunology
~ Biology, Biochemistry, Molecular biology, Zoology, Plant biology, Marine biology
~ Proteomics, Biochemistry
~ Toxicology, Pharmacokinetics, Pharmacology, Drug discovery
~ Stem cell research, Cell culture
~ Food science, Food production, Food safety
~ Clinical trial management, Clinical monitoring, Clinical trials, Clinical data management
~ ISO 13485, Regulatory affairs, Quality management
~ Process validation, Good manufacturing practice
~ Good laboratory practice, Laboratory techniques, Good manufacturing practice
~ Biotechnology, Biochemistry, Cell culture
~ Neuroscience, Neurology
~ Histology, Pathology, Cytology
~ Proteomics, Metabolomics
~ Clinical data management, CDISC, SDTM, EDC, Medidata
# physical science
Analytical chemistry | ?titration, chemical analysis
Organic chemistry | chemical synthesis, organic synthesis
Chemistry | chemie, chimie, quimica, physical chemistry, inorganic chemistry
Physics | physik, experimental physics, theoretical physics, quantum mechanics
Materials science | material science, polymers, werkstofftechnik, materials characterization
Quantum computing | quantum information, qiskit
Optics | photonics, laser systems, optical design, lasers
Geology | geoscience, earth science
Environmental science | environmental monitoring, ecology, environmental sampling, umweltwissenschaften, environmental impact assessment, environmental assessment
Climate and sustainability | sustainability, =ESG, carbon accounting, nachhaltigkeit, esg reporting, life cycle assessment, sustainability reporting, climate change mitigation, greenhouse gas accounting, developpement durable
Mathematics | applied mathematics, mathematik, linear algebra, calculus
Scientific writing | scientific publications, peer-reviewed publications, manuscript preparation, medical writing, research papers, scientific communication
Research methods | research methodology, experimental design, qualitative research, quantitative research, literature review, academic research, scientific research, literature reviews, research design, recherche scientifique, investigacion cientifica, wissenschaftliches arbeiten
Grant writing | grant applications, grant proposals, research grants
Laboratory safety | biosafety, lab safety, chemical safety
LIMS | laboratory information management system, electronic lab notebook
Agronomy | crop science, crop management, soil science, agriculture, landwirtschaft, agronomie, agronomia
Forestry | forstwirtschaft, sylviculture
Chromatography | =HPLC, gas chromatography, high-performance liquid chromatography
Mass spectrometry | =LC-MS, =GC-MS, lc-ms/ms
Spectroscopy | =NMR, =FTIR, infrared spectroscopy
Polymer chemistry | polymer science
Electrochemistry | elektrochemie
Metallurgy | metallurgie
Composites | composite materials, carbon fiber, carbon fibre
Nanotechnology | nanomaterials, thin films
Astronomy
Astrophysics
Meteorology | weather forecasting
Climatology | climate modeling
Oceanography | hydrography
Hydrology | hydrologie
Geophysics | seismology
Hydrogeology
Archaeology | archaologie, archeologie
Psychology | psychologie, psicologia
Sociology | soziologie, sociologie, social sciences
Political science | politikwissenschaft, sciences politiques, ciencias politicas
Linguistics | linguistik, linguistique
Ethnography
Anthropology | ethnology
Farming | farm work, feldarbeit, arable farming, ernte, travaux agricoles, farm management, labores agricolas, agricultura, grandes cultures
Horticulture | gardening, gartenbau, jardinage, jardineria, gartenpflege, greenhouse cultivation, plant care
Landscaping | garten- und landschaftsbau, galabau, amenagement paysager, paisajismo, lawn care, grounds maintenance
Livestock farming | livestock management, livestock, cattle, tierhaltung, elevage, ganaderia, viehzucht
Dairy farming | milking, melken, milchwirtschaft
Irrigation | irrigation systems, bewasserung
Agricultural machinery | tractor driving, tractor operation, landmaschinen, traktor, farm machinery, tracteur, combine harvester
Crop protection | pesticide application, pflanzenschutz, pest management in crops, sachkundenachweis pflanzenschutz
Viticulture | winemaking, weinbau, enology, oenology, vineyard work, viticultura, oenologie
Aquaculture | fish farming, fischzucht, pisciculture
Beekeeping | imkerei, apiculture
Organic farming | organic agriculture, okologischer landbau, agriculture biologique
Tree care | tree surgery, arboriculture, baumpflege, tree felling, elagage
Chainsaw operation | chainsaw, chainsaws, motorsagenschein, motorsage, tronconneuse
Hunting and wildlife management | wildlife management, jagdschein, game keeping
~ Molecular biology, Cell culture, Biochemistry, Genetics, Laboratory techniques, Microbiology
~ Clinical trials, Regulatory affairs, Good manufacturing practice, Pharmacovigilance
~ Analytical chemistry, Chemistry, Organic chemistry, Laboratory techniques
~ Genetics, Bioinformatics
~ Medical laboratory science, Laboratory techniques, Histology
~ Research methods, Scientific writing, Grant writing, Statistics
~ Environmental science, Climate and sustainability, Geology
~ Chromatography, Mass spectrometry, Spectroscopy, Analytical chemistry
~ Polymer chemistry, Electrochemistry, Chemistry, Materials science
~ Metallurgy, Composites, Nanotechnology, Materials science
~ Astronomy, Physics, Optics
~ Meteorology, Oceanography, Hydrology, Environmental science
~ Geophysics, Hydrogeology, Geology
~ Hydrology, Hydrogeology
~ Sociology, Political science, Ethnography, Research methods
~ Psychology, Psychological assessment
~ Linguistics, Natural language processing
~ Farming, Agronomy, Crop protection, Organic farming
~ Farming, Livestock farming, Dairy farming, Agricultural machinery
~ Horticulture, Landscaping, Irrigation
~ Viticulture, Agronomy
~ Aquaculture, Livestock farming
~ Forestry, Tree care, Chainsaw operation, Landscaping
~ Quantum computing, Physics
~ Mathematics, Statistics
~ LIMS, Laboratory techniques
~ Laboratory safety, Laboratory techniques, Occupational safety
~ Beekeeping, Farming
~ Hunting and wildlife management, Forestry
~ Archaeology, Museum work
~ Astronomy, Astrophysics
~ Ethnography, Anthropology
~ Meteorology, Climatology
`
