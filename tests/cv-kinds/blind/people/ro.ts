/** People of Romania and Moldova. */

import { population } from './compose.ts'

export const people = population({
  language: 'ro',
  women: `Ioana ; Maria-Cristina ; Ștefania ; Ana ; Mădălina ; Ecaterina ; Denisa ; Zsófia ; Crăciunița ; Luminița ; Florentina`,
  men: `Ion ; Ștefan ; Andrei-Cătălin ; Mihai ; Vasile ; Răzvan ; Marian ; Gheorghe ; Bogdan ; Attila ; Ilie`,
  families: `Popescu ; Ionescu ; Croitoru ; Brutaru ; Munteanu ; Țăranu ; Șerban ; Fieraru ; Brașoveanu ; Martie ; Nagy ; Rotaru ; Codreanu ; Bucur ; Morar ; Ursu ; Dogaru ; Schmidt ; Pădure ; Sârbu ; Doctor`,
  doubled: [0.06, '-'],
  mailboxes: `soare ; stelutza ; angajare ; contact ; pisicuta ; dinamovist ; casuta ; flori ; munte`,
  phones: `07## ### ### ; +40 7## ### ### ; 07######## ; 0040-7##-###-### ; 021 ### ## ##`,
  towns: `București ; Cluj-Napoca ; Iași ; Târgu Mureș ; București, sector 3 ; Brașov, România ; Râmnicu Vâlcea ; Sfântu Gheorghe ; Chișinău ; Satu Mare ; Focșani, jud. Vrancea ; Deva`,
  schooling: `Diplomă de bacalaureat | Matematică-Informatică | Colegiul Național „Mihai Eminescu” ; Liceul Teoretic {town}
Bacalaureat | | Colegiul Economic „Virgil Madgearu” ; Grup Școlar Industrial`,
  native: 'Română',
  nativeLevel: 'limba maternă',
  spoken: `engleză ; franceză ; germană ; maghiară ; italiană ; spaniolă ; rusă`,
  levels: `avansat ; mediu ; începător ; B2 ; C1 ; bine ; fluent ; conversațional`,
  interests: `drumeții ; pescuit ; citit ; fotbal ; gătit ; grădinărit ; voluntariat ; filme ; dans popular`,
  professions: [
    {
      titles: `Asistent medical șef ~ Asistentă medicală șefă ; Medic rezident, pediatrie ; Asistent medical generalist ~ Asistentă medicală generalistă ; Kinetoterapeut ~ Kinetoterapeută ; Infirmier ~ Infirmieră ; Îngrijitor bătrâni ~ Îngrijitoare bătrâni (Italia)`,
      employers: `Spitalul Județean de Urgență {town} ; Regina Maria ; Cămin de bătrâni Sf. Ana ; MedLife S.A. ; Cabinet Medical Dr. Șerban ; Farmacia Catena ; Familie particulară ; Institutul Clinic Fundeni`,
      achievements: `Îngrijirea a {n} pacienți pe tură
Administrarea tratamentelor, recoltări, pansamente
Coordonarea unei echipe de {m} asistente
Implementarea dosarului electronic în {year}, inclusiv instruirea personalului din trei secții
Scăderea infecțiilor cu {p}%
Igiena și alimentația persoanelor vârstnice
Ture de noapte și de weekend
Recuperare după accident vascular`,
      studies: `Licență | Asistență medicală generală | UMF „Carol Davila” ; UMF „Iuliu Hațieganu”
Școala postliceală sanitară | Asistent medical | Școala „Fundeni” ; Henri Coandă {town}
Licență | Kinetoterapie | UNEFS ; Universitatea din Bacău`,
      skills: `recoltare probe ; EKG ; empatie ; lucru în echipă ; permis categoria B ; prim ajutor ; MS Office ; răbdare`,
      certificates: `Certificat OAMGMAMR ; Prim ajutor | Crucea Roșie ; Curs infirmieră | ANC`,
      headlines: `Asistent medical generalist ~ Asistentă medicală generalistă ; Kinetoterapeut ; Infirmier ~ Infirmieră`,
      summaries: `Asistent medical cu {years} ani experiență în spital de urgență. ~ Asistentă medicală cu {years} ani experiență în spital de urgență.
Persoană serioasă, calmă și atentă.`,
    },
    {
      titles: `Șef de șantier ; Inginer constructor ; Electrician autorizat ; Sudor ; Zidar ; Operator CNC ; Șofer profesionist TIR ; Gestionar depozit ; Muncitor necalificat`,
      employers: `SC Dacia-Renault SA ; Bog'Art ; Morar Construct SRL ; Electrica Distribuție ; PFA ; Fierăria Fieraru ; Fan Courier ; Hidroelectrica ; Dedeman ; Transport Ursu & Fiii`,
      achievements: `Coordonarea a {n} muncitori pe șantier
Instalații electrice în blocuri și hale
Sudură MIG/MAG și TIG
Reducerea rebuturilor cu {p}%
Transport internațional România – Germania – Olanda
Bloc de {k} apartamente predat în {year}, fără neconformități și cu două luni mai devreme
Întreținerea utilajelor
Recepția și livrarea mărfii`,
      studies: `Inginer | Construcții civile, industriale și agricole | UTCB ; Universitatea Politehnica Timișoara
Școala profesională | Electrician | Colegiul Tehnic „Anghel Saligny” ; Liceul Tehnologic {town}
Licență | Inginerie mecanică | Universitatea Tehnică din Cluj-Napoca`,
      skills: `citire desen tehnic ; AutoCAD ; sudură ; permis C+E ; stivuitor ; devize ; seriozitate ; SSM`,
      certificates: `Atestat transport marfă | ARR ; Autorizație ANRE ; Stivuitorist | ISCIR ; Diriginte de șantier`,
      headlines: `Electrician autorizat ANRE ; Inginer constructor ; Șofer profesionist`,
      summaries: `{years} ani de experiență pe șantiere din țară și din străinătate.
Punctual, serios, nefumător.`,
    },
    {
      titles: `Contabil șef ~ Contabilă șefă ; Director magazin ; Specialist resurse umane ; Consilier juridic ; Agent de vânzări ; Bucătar ; Recepționer ~ Recepționeră ; Ospătar ~ Ospătară ; Vânzător ~ Vânzătoare ; Operator call center`,
      employers: `Banca Transilvania ; Kaufland România ; Brutăria Brutaru ; Primăria {town} ; Cabinet Expert Contabil Țăranu ; Hotel Continental ; eMAG ; Profi Rom Food SRL ; ANAF ; restaurant la mama ; Popescu & Asociații SCA`,
      achievements: `Contabilitate primară și balanțe pentru {n} firme
Creșterea vânzărilor cu {p}% în {year}
Salarizare pentru {k} angajați
Servirea clienților și gestiunea casei
Redactare contracte și reprezentare în instanță
Meniuri pentru evenimente
Coordonarea unei echipe de {m} persoane
Deschiderea unui magazin nou în {town}, de la recrutare și amenajare până la inaugurare`,
      studies: `Licență | Contabilitate și informatică de gestiune | ASE București ; Universitatea „Al. I. Cuza” Iași
Licență | Drept | Universitatea din București ; Universitatea „Babeș-Bolyai”
Master | Resurse umane | SNSPA ; Universitatea de Vest`,
      skills: `Saga ; Excel ; REVISAL ; negociere ; casa de marcat ; Ciel ; comunicare ; legislația muncii ; vânzări`,
      certificates: `CECCAR ; Inspector resurse umane | ANC ; Curs bucătar ; ECDL`,
      headlines: `Contabil ~ Contabilă ; Agent de vânzări ; Bucătar`,
      summaries: `Economist cu {years} ani experiență în contabilitate. ~ Economistă cu {years} ani experiență în contabilitate.
Dinamic, comunicativ, orientat spre rezultate. ~ Dinamică, comunicativă, orientată spre rezultate.`,
    },
    {
      titles: `Team Lead ; Programator Java Senior ; Dezvoltator web ; Tester software ; Administrator rețea ; Profesor limba română ~ Profesoară limba română ; Educator ~ Educatoare ; Asistent universitar ; Intern`,
      employers: `Endava ; Bitdefender ; Școala Gimnazială nr. 10 ; Grădinița Piticii ; UiPath ; Universitatea Politehnica ; Orange România S.A. ; Colegiul Național Moldova ; softvision ; freelancer`,
      achievements: `Dezvoltare microservicii în Java și Spring Boot
Testare automată, timp redus cu {p}%
Predare la clasele V–VIII
Administrarea a {n} servere
{m} articole publicate
Mentor pentru {m} colegi juniori
Lansarea aplicației mobile în {year} împreună cu echipa Orange
Activități cu {n} preșcolari, serbări, ședințe cu părinții și proiecte eTwinning`,
      studies: `Licență | Calculatoare | Universitatea Politehnica din București ; UTCN
Master | Inginerie software | Universitatea „Babeș-Bolyai” ; Universitatea „Al. I. Cuza”
Licență | Litere | Universitatea din Craiova ; Universitatea Transilvania`,
      skills: `Java ; Spring Boot ; SQL ; Selenium ; Linux ; Git ; Docker ; metodică ; Python ; Jira`,
      certificates: `ISTQB | SEETB ; CCNA | Cisco ; Gradul didactic I ; OCA Java | Oracle`,
      headlines: `Programator Java ~ Programatoare Java ; Tester software ; Profesor ~ Profesoară`,
      summaries: `Programator cu {years} ani experiență în proiecte bancare. ~ Programatoare cu {years} ani experiență în proiecte bancare.
Îmi place să învăț și să îi învăț pe alții.`,
    },
  ],
})
