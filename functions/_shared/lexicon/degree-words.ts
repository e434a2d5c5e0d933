import type { WordTable } from './word-table.ts'

/** Degrees and courses of study. English ones and their short forms are in `degree-forms.ts`. */
export const DEGREE_WORDS: WordTable = {
  en: `diploma, advanced diploma, graduate diploma, postgraduate diploma, higher diploma, national
    diploma, apprenticeship, postgraduate, undergraduate degree, foundation degree, legal practice
    course, graduate certificate, postgraduate certificate, higher certificate, doctorate`,
  de: `bachelorstudium, masterstudium, diplomstudium, doktoratsstudium, magisterstudium,
    lehramtsstudium, aufbaustudium, diplom, magister, staatsexamen, ausbildung, ausbildung zum,
    ausbildung zur, ausbildung als, berufsausbildung, meisterbrief, meister, gesellenbrief,
    lehrabschluss, lehrabschlussprüfung, lehre als, doktorat, promotion`,
  fr: `licence, licence professionnelle, maîtrise, diplôme, diplôme universitaire, ingénieur diplômé,
    brevet, brevet professionnel, mention complémentaire, doctorat, mastère, diplôme d'ingénieur, diplôme
    d'état, bachelor universitaire de technologie`,
  es: `grado, grado medio, grado superior, licenciatura, máster, maestría, técnico superior, diplomatura,
    diplomado, formación profesional, ciclo formativo, ciclo formativo de grado superior, ciclo formativo de grado medio,
    título profesional, título profesional de,
    doctorado, posgrado, postgrado, ingeniería técnica`,
  it: `laurea, laurea magistrale, laurea triennale, laurea specialistica, laurea vecchio ordinamento,
    laurea breve, laurea a ciclo unico, dottorato, dottorato di ricerca, diploma accademico,
    qualifica professionale, master di i livello, master di ii livello, master universitario,
    specializzazione, scuola di specializzazione, abilitazione`,
  pt: `licenciatura, mestrado, mestrado integrado, doutoramento, doutorado, bacharelado, bacharel,
    pós-graduação, especialização, mba executivo, graduação, tecnólogo, curso técnico, curso profissional,
    curso superior, técnico superior profissional`,
  nl: `hbo, hbo-bachelor, mbo, propedeuse, doctoraal, kandidaats, universitaire opleiding,
    wetenschappelijk onderwijs, mbo-diploma, hbo-diploma, beroepsopleiding, graduaat, licentiaat`,
  pl: `licencjat, studia licencjackie, studia magisterskie, studia inżynierskie, studia doktoranckie,
    studia podyplomowe, studia wyższe, studia i stopnia, studia ii stopnia, jednolite studia
    magisterskie, magisterium, doktorat, dyplom, świadectwo czeladnicze, tytuł zawodowy, aplikacja
    radcowska, aplikacja adwokacka`,
  cs: `bakalářské studium, bakalářský titul, bakalářský obor, bakalář, magisterské studium, magisterský
    titul, navazující magisterské studium, inženýrské studium, doktorské studium, doktorát, výuční list,
    vyučen(a), vyšší odborné vzdělání, rekvalifikace`,
  sv: `kandidatexamen, kandidatprogram*, -kandidatexamen, magisterexamen, -magisterexamen, masterexamen, -masterexamen,
    masterprogram*, civilingenjörsexamen, civilingenjörsprogram*, högskoleexamen, -examen, licentiatexamen, doktorsexamen,
    teknisk doktor, filosofie doktor, yrkesexamen, yrkeshögskoleexamen, högskoleingenjörsexamen, yrkesutbildning, yh-utbildning, gesällbrev,
    mästarbrev, kandidatstudier`,
  no: `bachelorgrad, bachelorstudium, mastergrad, masterstudium, doktorgrad, sivilingeniørstudium, siviløkonom,
    cand.mag, cand.philol, cand.polit, cand.scient, fagbrev, svennebrev, mesterbrev, høgskolekandidat, høyskolekandidat,
    fagskolegrad, årsstudium, hovedfag, profesjonsstudium, embetseksamen, vitnemål`,
  da: `bacheloruddannelse, bachelorgrad, professionsbachelor, kandidatgrad, kandidatuddannelse, kandidat i, cand.merc, cand.jur,
    cand.polyt, cand.mag, cand.scient, cand.med, cand.oecon, cand.polit, cand.it, cand.psych, diplomingeniør, civilingeniørstudiet,
    diplomuddannelse, akademiuddannelse, erhvervsuddannelse, svendebrev, akademiøkonom, finansøkonom, datamatikeruddannelsen,
    ph.d.-grad, masteruddannelse, elevuddannelse`,
  fi: `tradenomi, restonomi, maisteri, -maisteri, kandidaatti, -kandidaatti, tohtori, -tohtori, lisensiaatti,
    diplomi-insinööri, ylempi amk, insinööri amk, insinööri (amk), perustutkinto, ammattitutkinto, erikoisammattitutkinto,
    -tutkinto, korkeakoulututkinto, merkonomi, datanomi, medianomi, artenomi, agrologi`,
  tr: `lisans, lisans derecesi, yüksek lisans, ön lisans, önlisans, doktora, meslek yüksekokulu, tezli yüksek lisans,
    tezsiz yüksek lisans, diploması, çift anadal, yan dal, ustalık belgesi, kalfalık belgesi`,
  ru: `бакалавр*, степень бакалавра, магистратура, магистр, степень магистра, специалитет, диплом, диплом
    специалиста, диплом бакалавра, диплом магистра, диплом с отличием, высшее образование, высшее, неоконченное
    высшее, второе высшее, среднее профессиональное, среднее специальное, среднее-специальное, начальное
    профессиональное, аспирантура, ординатура, интернатура, кандидат наук, кандидат технических наук,
    кандидат экономических наук, кандидат медицинских наук, кандидат юридических наук, доктор наук,
    профессиональная переподготовка, повышение квалификации`,
  uk: `бакалавр*, ступінь бакалавра, магістратура, магістр, ступінь магістра, диплом, диплом бакалавра, диплом
    магістра, диплом спеціаліста, вища освіта, повна вища освіта, базова вища освіта, неповна вища освіта, повна вища, вища,
    молодший спеціаліст, молодший бакалавр, фаховий молодший бакалавр, середня спеціальна, професійно-технічна,
    аспірантура, інтернатура, кандидат наук, доктор філософії, доктор наук`,
  ro: `licență, licențiat(ă), diplomă de licență, diplomă de inginer, diplomă, masterat, studii de masterat, studii
    superioare, studii postuniversitare, studii universitare, studii de licență, doctorat, studii doctorale, postliceală,
    școala postliceală, calificare profesională, certificat de calificare, definitivat, gradul didactic, rezidențiat`,
}

/** Degrees of schools: beside one stands the school's name, and no subject. */
export const SCHOOL_DEGREES: WordTable = {
  en: `high school diploma, leaving certificate, international baccalaureate, senior high school,
    junior high school`,
  de: `abitur, fachabitur, matura, mittlere reife, mittlerer schulabschluss, realschulabschluss,
    hauptschulabschluss, hochschulreife, allgemeine hochschulreife, fachhochschulreife, fachgebundene
    hochschulreife, fachhochschulreife, berufsmaturität, reifeprüfung`,
  fr: 'baccalauréat, baccalauréat professionnel, bac, bac pro, brevet des collèges',
  es: 'bachillerato, educación secundaria obligatoria, graduado escolar',
  it: `maturità, maturità classica, maturità scientifica, diploma di maturità, diploma di scuola superiore,
    diploma superiore, diploma di ragioneria, diploma di geometra, licenza media`,
  pt: `ensino médio, ensino médio completo, ensino secundário, ensino fundamental, ensino básico`,
  nl: 'vwo, havo, vmbo, mavo, atheneum, gymnasiumdiploma, aso, tso',
  pl: 'matura, wykształcenie średnie, świadectwo dojrzałości, egzamin maturalny, średnie techniczne',
  cs: 'maturita, maturitní zkouška, maturitní vysvědčení, střední vzdělání, středoškolské vzdělání',
  sv: 'gymnasieexamen, studentexamen, gymnasieutbildning, slutbetyg, gymnasieprogrammet',
  no: 'studiekompetanse, generell studiekompetanse, studiespesialisering, examen artium',
  da: 'studentereksamen, hf-eksamen, htx, hhx, stx, højere forberedelseseksamen, folkeskolens afgangsprøve',
  fi: 'ylioppilas, ylioppilastutkinto, lukion oppimäärä, peruskoulu',
  tr: 'lise, lise diploması, anadolu lisesi mezunu, ortaokul',
  ru: 'среднее общее, среднее полное, среднее образование, аттестат',
  uk: 'повна загальна середня, загальна середня освіта, середня освіта, атестат',
  ro: 'bacalaureat, diplomă de bacalaureat, studii medii, studii liceale',
}

/** Degrees that are jobs or other words too: degrees only among schools. */
export const DEGREES_OR_JOBS: WordTable = {
  en: '',
  de: 'techniker, staatlich geprüfter techniker, betriebswirt, fachwirt',
  fr: 'ingénieur',
  es: 'ingeniero, ingeniera, licenciad(o|a), arquitect(o|a), técnico',
  it: 'ragioniere, perito, geometra',
  pt: 'técnico',
  nl: 'ingenieur',
  pl: 'magister, inżynier, technik, mgr, mgr inż, inż',
  cs: 'inženýr, magistr, doktor',
  sv: 'civilingenjör, högskoleingenjör, ekonomie magister, jur. kand',
  no: 'sivilingeniør, ingeniør, lektorutdanning',
  da: 'civilingeniør, maskinmester, datamatiker',
  fi: 'insinööri, sosionomi, lähihoitaja, sairaanhoitaja',
  tr: 'mühendis',
  ru: 'специалист, инженер',
  uk: 'спеціаліст, інженер',
  ro: 'inginer, inginer diplomat',
}

/** Short forms, which in small letters are other words. */
export const DEGREE_SHORT_FORMS: WordTable = {
  en: '',
  de: 'FH-Diplom',
  fr: 'DUT, BTS, BEP, CAP, BUT, DEUG, DEUST, DESS, DEA, DES, CAPES, BPJEPS, BAFA, BPA, CQP',
  es: 'ESO, BUP, COU, FP, FP II, CFGS, CFGM, EGB',
  it: 'ITS',
  pt: 'CTeSP, CET, TeSP, EJA',
  nl: 'WO, WO Master, WO Bachelor, MULO, LTS, MTS, HTS, HEAO, MEAO, Ing, Ir, Drs',
  pl: 'LO',
  cs: 'Bc, Ing, Mgr, MUDr, JUDr, PhDr, RNDr, PaedDr, MVDr, DiS, BcA, MgA, Ing. arch',
  sv: '',
  no: 'VG3, PPU',
  da: 'HF, HD, HG, EUD, EUX, STX, HHX, HTX',
  fi: 'YO',
  tr: '',
  ru: 'СПО, ВО, ВПО',
  uk: '',
  ro: 'BAC',
}

/** Words between a degree and its subject: "Laurea in Economia", "magister w zakresie". */
export const SUBJECT_LINKS: WordTable = {
  en: 'in, of, on',
  de: 'in, im, für, der, im fach, im bereich, fachrichtung, studiengang',
  fr: "en, de, d', mention, spécialité, option",
  es: 'en, de, especialidad',
  it: 'in, di, indirizzo',
  pt: 'em, de, área de, ramo de',
  nl: 'in, richting, opleiding, profiel',
  pl: 'w zakresie, na kierunku, kierunek, z zakresu, w specjalności, specjalność',
  cs: 'v oboru, obor, ve studijním programu, studijní program, z oboru, zaměření',
  sv: 'i, inom, inriktning, med inriktning mot',
  no: 'i, innen, innenfor, med fordypning i, retning',
  da: 'i, inden for, med speciale i, med linje i',
  fi: '',
  tr: 'alanında, bölümü',
  ru: 'по специальности, по направлению, специальность, направление, в области, факультет, по профилю',
  uk: 'за спеціальністю, за напрямом, спеціальність, напрям, в галузі, у галузі',
  ro: 'în, în domeniul, specializarea, profil, profilul',
}

/** Remarks on studies: what stands behind them is no degree and no school. */
export const STUDY_REMARKS: WordTable = {
  en: `thesis, dissertation, third year, year abroad, exchange, gpa, grade, note, coursework, courses,
    course, modules, module, advisor, supervisor, project, scholarship, dean, honors list, honours
    list, award, relevant, focus, specialization`,
  de: 'abschlussarbeit, masterarbeit, bachelorarbeit, diplomarbeit, thema, abschlussnote, schwerpunkt(e)',
  fr: 'mémoire, sujet, moyenne',
  es: 'tesis, trabajo fin de grado, trabajo fin de máster, nota media',
  it: 'tesi, tesi di laurea, votazione, voto, voto finale, relatore',
  pt: 'tese, dissertação, média final, nota final, trabalho de conclusão',
  nl: 'scriptie, afstudeeropdracht, afstudeerproject, cijfer, gemiddelde, minor, vakken, diploma behaald, behaald, afgerond, geslaagd',
  pl: 'praca magisterska, praca dyplomowa, praca licencjacka, praca inżynierska, ocena, temat pracy',
  cs: 'diplomová práce, bakalářská práce, téma práce, průměr, zaměření',
  sv: 'uppsats, examensarbete, betyg, avhandling, kurser',
  no: 'masteroppgave, bacheloroppgave, karakter, snitt, avhandling, emner',
  da: 'speciale, bachelorprojekt, karaktergennemsnit, gennemsnit, afhandling',
  fi: 'opinnäytetyö, pro gradu, gradu, arvosana, keskiarvo, pääaine, sivuaine(et)',
  tr: 'tez, tez konusu, bitirme projesi, not ortalaması, gano, ortalama',
  ru: 'дипломная работа, тема диплома, тема, средний балл, оценка, курсовая',
  uk: 'дипломна робота, тема диплому, тема, середній бал, оцінка',
  ro: 'lucrare de licență, lucrare de disertație, disertație, teză, media, nota',
}
