export const HEALTH = `
# nursing and care
Nursing | nursing care, krankenpflege, soins infirmiers, enfermeria, pflege, gesundheits- und krankenpflege, clinical nursing, registered nurse license, =RN license, nursing practice
Patient care | direct patient care, patientenversorgung, soins aux patients, atencion al paciente, patientenpflege, bedside care, bedside nursing
Patient assessment | vital signs, taking vital signs, vitals, patient monitoring, health assessments, triage, nursing assessments, patient assessments
Medication administration | administering medication, administering medications, medikamentengabe, medication management, iv medication, dispensing medication, medication rounds
Wound care | wound dressing, wundversorgung, wound management
IV therapy | intravenous therapy, phlebotomy, venipuncture, cannulation, blood draws, blutentnahme, iv insertion, catheter insertion
Infection control | infection prevention, hand hygiene, sterilization, hygienevorschriften, aseptic technique, sterile technique
Critical care | intensive care, =ICU, intensivpflege, critical care nursing, ventilator management, soins intensifs
Emergency medicine | emergency care, =ER nursing, emergency department, notaufnahme, emergency nursing, trauma care
Surgical nursing | perioperative, operating room, operating theater, scrub nurse, surgical assistance, operationssaal, perioperative care
Pediatrics | pediatric care, pediatric nursing, padiatrie, kinderkrankenpflege, neonatal care, =NICU
Geriatric care | elderly care, elder care, altenpflege, aged care, seniors care, dementia care, personnes agees, long-term care
Palliative care | hospice care, end-of-life care, palliativpflege, hospice
Home care | home health, home healthcare, ambulante pflege, domiciliary care, personal care, activities of daily living, =ADLs, personal hygiene assistance
Midwifery | labor and delivery, obstetrics, geburtshilfe, prenatal care, antenatal care
Mental health care | psychiatric care, ?mental health, psychiatrie, behavioral health, psychiatric nursing, sante mentale, mental health services | patients, therapy, clinical, counseling, psychiatric, counselor, therapist, clinicians, behavioral
Oncology | chemotherapy, oncology nursing, onkologie
Cardiology | =ECG, =EKG, cardiac care, telemetry nursing, kardiologie, electrocardiography
CPR | =BLS, basic life support, =ACLS, advanced cardiac life support, =PALS, first aid, erste hilfe, premiers secours, primeros auxilios, cardiopulmonary resuscitation
Care planning | care plans, care coordination, pflegeplanung, treatment plans, discharge planning, plan de soins, case coordination
Patient education | health education, patient counseling
Nursing documentation | pflegedokumentation, clinical documentation, charting, patient records, medical documentation
Electronic health records | =EHR, =EMR, electronic medical records, epic systems, =?Epic, cerner, meditech, ehr systems, ehr/emr, athenahealth | ehr, emr, cerner, charting, hospital, clinical
~ Nursing, Patient care, Patient assessment, Medication administration, Care planning, Nursing documentation, Wound care
~ Critical care, Emergency medicine, Surgical nursing, CPR
~ Geriatric care, Home care, Palliative care, Patient care
~ IV therapy, Medication administration, Infection control
# medicine
Clinical diagnosis | differential diagnosis, diagnosing patients, diagnostics clinical, diagnosis and treatment, patient diagnosis
General practice | primary care, family medicine, allgemeinmedizin, medecine generale, family practice, internal medicine
Surgery | surgical procedures, chirurgie, minor surgery
Anesthesia | anesthesiology, anasthesie, pain management
Radiology | x-ray, radiography, =MRI, =CT scans, ultrasound, sonography, medical imaging, diagnostic imaging, mammography
Dentistry | dental care, dental hygiene, orthodontics, zahnmedizin, dental assisting, dental procedures, dental treatment
Optometry | ophthalmology, eye exams
Dermatology | skin conditions
Telemedicine | telehealth, virtual care
Board certification | board certified, medical license, =MD license, approbation
Medical terminology | anatomy and physiology, anatomy, medical vocabulary
Medical billing | medical coding, icd-10, =CPT coding, =CPT, revenue cycle management, insurance verification, prior authorization, prior authorizations, claims submission medical
HIPAA | hipaa compliance, patient confidentiality
Medical assisting | medical assistant skills, patient intake, rooming patients, medizinische fachangestellte, patient scheduling
Healthcare administration | hospital administration, healthcare management, practice management, health administration, clinic operations
Public health | epidemiology, community health, population health, health promotion, gesundheitsforderung
# therapy and allied health
Physical therapy | physiotherapy, physiotherapie, kinesitherapie, fisioterapia, manual therapy, rehabilitation, rehabilitation exercises, exercise therapy
Occupational therapy | ergotherapie, ergotherapy
Speech therapy | speech-language pathology, logopadie, speech and language therapy, orthophonie
Psychotherapy | cognitive behavioral therapy, =CBT, counseling, psychotherapie, individual therapy, group therapy, therapeutic counseling, beratung psychologische, talk therapy
Psychological assessment | psychological testing, psychometrics, clinical psychology
Applied behavior analysis | =ABA therapy, =BCBA, behavior therapy
Substance abuse counseling | addiction counseling, addiction treatment, suchtberatung, recovery support
Nutrition | dietetics, nutritional counseling, diet planning, ernahrungsberatung, meal planning, nutrition counseling
Massage therapy | massage, sports massage
Paramedicine | paramedic, =EMT, emergency medical services, rettungsdienst, pre-hospital care, ambulance operations
Respiratory therapy | oxygen therapy
Veterinary care | veterinary medicine, animal care, tiermedizin, veterinary nursing, animal handling, animal husbandry, veterinary surgery
Fitness instruction | personal training, fitness coaching, group fitness, yoga instruction, strength training
Beauty treatments | cosmetology, hairdressing, hair styling, haircutting, nail care, skin care treatments, hair coloring, makeup artistry, friseurhandwerk
# pharmacy
Pharmacy | pharmaceutical care, pharmazie, pharmacie, farmacia, community pharmacy, hospital pharmacy, retail pharmacy
Prescription processing | dispensing, prescription verification, filling prescriptions, prescription filling, rezeptbearbeitung, prescription dispensing
Compounding | sterile compounding, non-sterile compounding, usp 797, usp 800, pharmaceutical compounding
Pharmacology | pharmacotherapy, drug interactions, clinical pharmacology
Immunizations | vaccinations, vaccination, administering vaccines
Pharmacovigilance | drug safety, adverse event reporting, adverse events
~ Pharmacy, Prescription processing, Compounding, Pharmacology, Immunizations
~ Physical therapy, Occupational therapy, Speech therapy
~ Psychotherapy, Mental health care, Psychological assessment, Substance abuse counseling
~ Medical billing, Medical terminology, Medical assisting, Electronic health records, HIPAA
~ Clinical diagnosis, General practice, Surgery
~ Paramedicine, Emergency medicine, CPR
`

export const SCIENCE = `
# life science
Laboratory techniques | lab techniques, laboratory work, laborarbeit, wet lab, laboratory experience, lab work, bench work, pipetting, aseptic lab technique, laboratory procedures, laboratory testing
Molecular biology | =PCR, qpcr, rt-pcr, gel electrophoresis, cloning molecular, western blot, western blotting, =ELISA, dna extraction, molekularbiologie
Cell culture | cell biology, tissue culture, mammalian cell culture, zellkultur
Microbiology | bacteriology, mikrobiologie, virology
Biochemistry | protein purification, enzymology, biochemie, protein expression
?Genetics | genomics, =NGS, next-generation sequencing, dna sequencing, crispr, =CRISPR, genome editing, rna-seq | dna, molecular, sequencing, biology, gene
Bioinformatics | computational biology, sequence analysis, bioconductor
Immunology | flow cytometry, immunohistochemistry, immunoassays
Neuroscience | electrophysiology
Histology | pathology, microscopy, cytology
Medical laboratory science | clinical laboratory, hematology, blood bank, specimen processing, specimen collection, clinical chemistry, =MLT certification, sample processing
Drug discovery | medicinal chemistry, drug development, assay development, high-throughput screening, preclinical development
Clinical trials | clinical research, clinical studies, klinische studien, essais cliniques, =ICH-GCP, good clinical practice, =GCP guidelines, clinical trial management, ensayos clinicos, clinical development
Regulatory affairs | fda submissions, =510(k), =FDA, fda regulations, =EMA, medical device regulation, zulassung, regulatory submissions, iso 13485, =MDR
Good manufacturing practice | =GMP, =cGMP, =GxP, gmp guidelines, good laboratory practice, =GLP, =GMP/GLP
Biotechnology | bioprocessing, ?fermentation, upstream processing, downstream processing, biomanufacturing, biologics
# physical science
Analytical chemistry | =HPLC, chromatography, mass spectrometry, gas chromatography, =LC-MS, =GC-MS, spectroscopy, =NMR, ?titration, chemical analysis
Organic chemistry | chemical synthesis, organic synthesis
Chemistry | chemie, chimie, quimica, physical chemistry, inorganic chemistry
Physics | physik, experimental physics, theoretical physics, quantum mechanics
Materials science | material science, metallurgy, polymers, werkstofftechnik, composite materials, materials characterization, composites
Quantum computing | quantum information, qiskit
Optics | photonics, laser systems, optical design, lasers
Geology | geoscience, hydrogeology, geophysics, earth science
Environmental science | environmental monitoring, ecology, environmental sampling, umweltwissenschaften, environmental impact assessment, environmental assessment
Climate and sustainability | sustainability, =ESG, carbon accounting, nachhaltigkeit, esg reporting, life cycle assessment, sustainability reporting, climate change mitigation, greenhouse gas accounting, developpement durable
Mathematics | applied mathematics, mathematik, linear algebra, calculus
Scientific writing | scientific publications, peer-reviewed publications, manuscript preparation, medical writing, research papers, scientific communication
Research methods | research methodology, experimental design, qualitative research, quantitative research, literature review, academic research, scientific research, literature reviews, research design
Grant writing | grant applications, grant proposals, research grants
Laboratory safety | biosafety, lab safety, chemical safety
LIMS | laboratory information management system, electronic lab notebook
Agronomy | crop science, crop management, soil science, horticulture, farming, agriculture, landwirtschaft, irrigation, livestock management, agricultural machinery, gardening, landscaping, gartenbau
Forestry | arboriculture, tree surgery
~ Molecular biology, Cell culture, Biochemistry, Genetics, Laboratory techniques, Microbiology
~ Clinical trials, Regulatory affairs, Good manufacturing practice, Pharmacovigilance
~ Analytical chemistry, Chemistry, Organic chemistry, Laboratory techniques
~ Genetics, Bioinformatics
~ Medical laboratory science, Laboratory techniques, Histology
~ Research methods, Scientific writing, Grant writing, Statistics
~ Environmental science, Climate and sustainability, Geology
`
