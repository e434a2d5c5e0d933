/**
 * Phrases of CVs by language, written before the tables of words: titles, organisations, schools,
 * degrees, places. The tables were then written with these in view.
 */
export const SEEN = {
  en: {
    titles:
      'Warehouse Team Leader | Staff Nurse | Account Executive | Quantity Surveyor | Teaching Assistant | Pastry Chef | Forklift Driver | Payroll Officer | Site Manager | Data Engineer',
    organisations:
      'Harbour Freight Ltd | Northgate Primary Care Trust | Bluebird Bakery | City of Leeds Council | Hartley & Sons | Meridian Insurance plc',
    schools: 'University of Kent | Ridgeway College',
    degrees: 'BSc (Hons) | Master of Science | A-Levels | PhD',
    places: 'Leeds, UK | Bristol | Cardiff, Wales | Austin, TX',
  },
  de: {
    titles:
      'Filialleiterin | Gesundheits- und Krankenpfleger | Lagerarbeiter (m/w/d) | Vertriebsmitarbeiter:in Außendienst | Steuerfachangestellte | Bauleiter Hochbau | Industriemechaniker | Personalreferentin | Servicekraft | Softwareentwickler',
    organisations:
      'Maschinenbau Huber GmbH & Co. KG | Stadtwerke Lindau | Klinikum Nordheim | Bäckerei Vogt | Kanzlei Brandt und Partner | Landratsamt Passau',
    schools: 'Technische Hochschule Ingolstadt | Berufsschule Kempten',
    degrees: 'Abitur | Bachelor of Engineering | Staatsexamen | Ausbildung zur Kauffrau',
    places: 'Kempten, Deutschland | Regensburg | Graz, Österreich | Winterthur',
  },
  fr: {
    titles:
      'Chef de rang | Aide-soignante | Chargée de clientèle | Conducteur de travaux | Ingénieur·e qualité | Préparateur de commandes | Directeur des ressources humaines | Boulanger | Assistante maternelle | Développeur web',
    organisations:
      'Transports Mercier SARL | Boulangerie du Marché | Mairie de Tours | Cabinet Leroux & Associés | Centre hospitalier de Niort | Assurances Vauban SA',
    schools: 'Université de Nantes | Lycée Jean Moulin',
    degrees: 'Licence professionnelle | BTS | Baccalauréat | Master',
    places: 'Tours, France | Lyon | Namur, Belgique | Limoges',
  },
  es: {
    titles:
      'Auxiliar de enfermería | Jefe de obra | Dependienta | Ingeniero de procesos | Camarero de sala | Mozo de almacén | Abogada laboralista | Técnico de mantenimiento | Directora comercial | Conductor de autobús',
    organisations:
      'Construcciones Medina S.L. | Ayuntamiento de Getafe | Panadería La Espiga | Clínica Santa Rosa | Seguros Levante S.A. | Despacho Ortiz y Asociados',
    schools: 'Universidad de Murcia | IES Los Olivos',
    degrees: 'Grado en Enfermería | Bachillerato | Máster | Ciclo formativo',
    places: 'Murcia, España | Sevilla | Cáceres | Getafe, Madrid',
  },
  it: {
    titles:
      'Impiegata amministrativa | Responsabile di magazzino | Operaio metalmeccanico | Infermiera professionale | Addetto alle vendite | Cuoco | Ingegnere progettista | Commessa | Insegnante di sostegno | Direttore generale',
    organisations:
      'Officine Bertoldi S.p.A. | Comune di Ferrara | Ospedale San Carlo | Studio legale Marchetti | Panificio Rossi s.n.c. | Edilnova S.r.l.',
    schools: 'Università degli Studi di Parma | Liceo Scientifico Galilei',
    degrees: 'Laurea magistrale | Diploma di maturità | Laurea triennale | Dottorato di ricerca',
    places: 'Ferrara, Italia | Bologna | Reggio Emilia | Verona, Veneto',
  },
  pt: {
    titles:
      'Auxiliar administrativo | Engenheira civil | Gestor de projetos | Enfermeiro | Operador de caixa | Vendedora | Motorista de pesados | Professor do ensino básico | Cozinheira | Técnico de informática',
    organisations:
      'Construções Almeida, Lda. | Câmara Municipal de Aveiro | Padaria Central Ltda. | Hospital da Luz | Seguradora Atlântico S.A. | Escritório Nunes & Associados',
    schools: 'Universidade do Minho | Escola Secundária de Gaia',
    degrees: 'Licenciatura | Mestrado | Bacharelado | Ensino médio completo',
    places: 'Aveiro, Portugal | Lisboa | Campinas, Brasil | Braga',
  },
  nl: {
    titles:
      'Projectleider | Verpleegkundige | Magazijnmedewerker | Administratief medewerkster | Vrachtwagenchauffeur | Accountmanager binnendienst | Docent wiskunde | Timmerman | Beleidsadviseur | Softwareontwikkelaar',
    organisations:
      'Maasbouw B.V. | Gemeente Zwolle | Ziekenhuis Oostveen | Bakkerij Van Dijk | Advocatenkantoor De Wit | Stichting Thuiszorg Noord',
    schools: 'Hogeschool Utrecht | Universiteit Leiden',
    degrees: 'HBO | MBO niveau 4 | VWO | HAVO',
    places: 'Rotterdam | Zwolle, Nederland | Den Haag | Gent, België',
  },
  pl: {
    titles:
      'Specjalista ds. sprzedaży | Pielęgniarka oddziałowa | Magazynier | Kierownik budowy | Inżynier jakości | Główna księgowa | Kierowca kat. C+E | Nauczycielka matematyki | Sprzedawca | Programista Java',
    organisations:
      'Zakłady Odlewnicze Kowalski sp. z o.o. | Urząd Miasta Gdynia | Szpital Wojewódzki | Piekarnia Złoty Kłos | Kancelaria Prawna Nowak | Bank Spółdzielczy S.A.',
    schools: 'Uniwersytet Jagielloński | Technikum Mechaniczne',
    degrees: 'Licencjat | Magister | Matura | Inżynier',
    places: 'Gdynia, Polska | Warszawa | Rzeszów | Kraków, małopolskie',
  },
  cs: {
    titles:
      'Zdravotní sestra | Skladník | Vedoucí prodejny | Účetní | Projektový manažer | Řidič skupiny C | Obchodní zástupce | Učitelka | Konstruktér | Programátor',
    organisations:
      'Strojírny Novák s.r.o. | Městský úřad Kolín | Nemocnice Tábor | Pekárna U Mlýna | Advokátní kancelář Dvořák | Pojišťovna Morava, a.s.',
    schools: 'Univerzita Karlova | Gymnázium Jana Nerudy',
    degrees: 'Bc. | Maturita | Ing. | Mgr.',
    places: 'Kolín | Praha, Česká republika | Brno | Plzeň',
  },
  sv: {
    titles:
      'Undersköterska | Projektledare | Lagerarbetare | Butikschef | Civilingenjör | Säljare | Lärare i matematik | Ekonomiassistent | Lastbilschaufför | Systemutvecklare',
    organisations:
      'Bergmans Bygg AB | Uppsala kommun | Karolinska sjukhuset | Lindgrens Bageri | Advokatbyrån Ek | Stiftelsen Solgården',
    schools: 'Lunds universitet | Katedralskolan',
    degrees: 'Kandidatexamen | Civilingenjörsexamen | Gymnasieexamen | Masterexamen',
    places: 'Uppsala | Malmö, Sverige | Örebro | Göteborg',
  },
  no: {
    titles:
      'Sykepleier | Prosjektleder | Butikkmedarbeider | Lagermedarbeider | Daglig leder | Elektriker | Lærer | Regnskapsfører | Kundekonsulent | Systemutvikler',
    organisations:
      'Fjordbygg AS | Bærum kommune | Haukeland sykehus | Solberg Bakeri | Advokatfirmaet Lie | Stiftelsen Kirkens Hjelp',
    schools: 'Universitetet i Bergen | Stavanger videregående skole',
    degrees: 'Bachelorgrad | Fagbrev | Mastergrad | Studiekompetanse',
    places: 'Trondheim, Norge | Bergen | Stavanger | Tromsø',
  },
  da: {
    titles:
      'Sygeplejerske | Projektleder | Butiksassistent | Lagermedarbejder | Pædagogmedhjælper | Bogholder | Tømrer | Kundeservicemedarbejder | Salgschef | Softwareudvikler',
    organisations:
      'Nordlys Byg ApS | Aarhus Kommune | Odense Universitetshospital | Hansens Bageri | Advokathuset Krogh | Vestergaard Maskiner A/S',
    schools: 'Københavns Universitet | Aalborg Handelsskole',
    degrees: 'Cand.merc. | HF | Studentereksamen | Professionsbachelor',
    places: 'Aarhus | Odense, Danmark | København | Esbjerg',
  },
  fi: {
    titles:
      'Sairaanhoitaja | Projektipäällikkö | Myyjä | Varastotyöntekijä | Ohjelmistokehittäjä | Lähihoitaja | Toimitusjohtaja | Kirjanpitäjä | Luokanopettaja | Suunnitteluinsinööri',
    organisations:
      'Pohjolan Rakennus Oy | Tampereen kaupunki | Meilahden sairaala | Leipomo Rinne | Asianajotoimisto Salo | Teollisuus Oyj',
    schools: 'Helsingin yliopisto | Turun ammattikorkeakoulu',
    degrees: 'Ylioppilas | Tradenomi (AMK) | Kauppatieteiden maisteri | Insinööri (AMK)',
    places: 'Tampere | Helsinki, Suomi | Oulu | Jyväskylä',
  },
  tr: {
    titles:
      'Satış Müdürü | Makine Mühendisi | Muhasebe Uzmanı | Hemşire | İnsan Kaynakları Yöneticisi | Kasiyer | Öğretmen | Şef Aşçı | Proje Koordinatörü | Yazılım Geliştirici',
    organisations:
      'Yıldız İnşaat A.Ş. | Ankara Büyükşehir Belediyesi | Özel Şifa Hastanesi | Güneş Tekstil San. ve Tic. Ltd. Şti. | Kaya Hukuk Bürosu | Anadolu Sigorta',
    schools: 'Boğaziçi Üniversitesi | Kadıköy Anadolu Lisesi',
    degrees: 'Lisans | Yüksek Lisans | Ön Lisans | Lise',
    places: 'İstanbul, Türkiye | Ankara | İzmir | Eskişehir',
  },
  ru: {
    titles:
      'Менеджер по продажам | Главный бухгалтер | Инженер-конструктор | Медицинская сестра | Водитель категории Е | Продавец-консультант | Учитель математики | Начальник отдела логистики | Программист | Кладовщик',
    organisations:
      'ООО «Вектор» | Городская больница № 4 | ПАО «Северсталь-Трейд» | Администрация города Твери | Юридическая компания «Фемида» | ИП Соколов А. В.',
    schools: 'Московский государственный университет | Колледж связи № 54',
    degrees: 'Бакалавр | Магистр | Среднее специальное | Кандидат наук',
    places: 'Тверь, Россия | Москва | Санкт-Петербург | Казань',
  },
  uk: {
    titles:
      'Менеджер з продажу | Головний бухгалтер | Медична сестра | Інженер-технолог | Водій | Продавець-консультант | Вчитель історії | Керівник відділу | Програміст | Комірник',
    organisations:
      'ТОВ «Карпатбуд» | Львівська міська рада | Обласна лікарня | ПП «Світанок» | Юридична фірма «Право» | АТ «Укрбанк»',
    schools: 'Київський національний університет | Ліцей № 7',
    degrees: 'Бакалавр | Магістр | Спеціаліст | Молодший спеціаліст',
    places: 'Львів, Україна | Київ | Харків | Тернопіль',
  },
  ro: {
    titles:
      'Asistent medical | Inginer de proces | Contabil șef | Șofer profesionist | Vânzătoare | Director comercial | Profesoară de engleză | Operator CNC | Bucătar | Programator',
    organisations:
      'Constructorul Modern S.R.L. | Primăria Municipiului Brașov | Spitalul Județean | Brutăria Bunicii | Cabinet de avocatură Popescu | Asigurări Carpatica S.A.',
    schools: 'Universitatea din București | Liceul Teoretic Avram Iancu',
    degrees: 'Licență | Masterat | Bacalaureat | Doctorat',
    places: 'Brașov, România | București | Cluj-Napoca | Timișoara',
  },
}
