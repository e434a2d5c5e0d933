/**
 * Phrases like those in `seen.ts`, written at the same time. The tables were written without them.
 */
export const UNSEEN = {
  en: {
    titles:
      'Assistant Store Manager | Care Home Nurse | Mechanical Design Engineer | Solicitor | Lorry Driver | Customer Service Advisor | Lab Technician | Head Waiter | Procurement Specialist | Primary School Teacher',
    organisations:
      'Oakfield Dental Practice | Kestrel Logistics Ltd | The Crown Hotel | Dorset County Council | Marsh & Co | Sunrise Foundation',
    schools: 'Bath Spa University | St. Mary High School',
    degrees: 'Bachelor of Arts | MBA | BTEC | HND',
    places: 'Norwich, UK | Portland, OR | Glasgow | Dublin, Ireland',
  },
  de: {
    titles:
      'Altenpflegehelferin | Einzelhandelskaufmann | Bauzeichnerin | Schichtleiter Produktion | Erzieherin | Rechtsanwaltsfachangestellte | Elektroniker für Betriebstechnik | Vertriebsleiter | Konditor | Marketing-Referent (w/m/d)',
    organisations:
      'Zimmerei Kofler e.K. | Gemeinde Haar | Seniorenzentrum Lindenhof | Hotel Alpenblick | Sparkasse Oberland | Spedition Krüger OHG',
    schools: 'Universität Bremen | Gymnasium Am Stadtpark',
    degrees: 'Fachabitur | Diplom-Ingenieur (FH) | Master of Arts | Mittlere Reife',
    places: 'Oldenburg | Ulm, Deutschland | Klagenfurt | Luzern, Schweiz',
  },
  fr: {
    titles:
      'Conseillère de vente | Électricien bâtiment | Responsable logistique | Hôtesse d’accueil | Comptable fournisseurs | Infirmier libéral | Professeur des écoles | Agent de sécurité | Juriste d’entreprise | Technicienne de laboratoire',
    organisations:
      'Garage Dupuis EURL | Hôtel des Voyageurs | Conseil départemental de la Sarthe | Clinique Saint-Luc | Fondation Arc-en-Ciel | Menuiserie Caron SAS',
    schools: 'École supérieure de commerce | IUT de Rennes',
    degrees: 'DUT | CAP | Maîtrise | Doctorat',
    places: 'Le Mans, France | Grenoble | Lausanne, Suisse | Angers',
  },
  es: {
    titles:
      'Recepcionista de hotel | Enfermera de urgencias | Arquitecto técnico | Administrativa contable | Soldador | Profesor de secundaria | Responsable de tienda | Programador | Cocinera | Repartidor',
    organisations:
      'Talleres Iglesias S.L.U. | Hospital Virgen del Mar | Fundación Horizonte | Farmacia Central | Restaurante El Puerto | Diputación de Lugo',
    schools: 'Universidad Complutense | Colegio San José',
    degrees: 'Licenciatura | Técnico superior | Doctorado | Diplomatura',
    places: 'Lugo, España | Bilbao | Rosario, Argentina | Alicante',
  },
  it: {
    titles:
      'Contabile | Autista patente C | Educatrice | Cameriere di sala | Tecnico informatico | Avvocato | Capo reparto | Segretaria di direzione | Idraulico | Consulente del lavoro',
    organisations:
      'Cantina Sociale Valdarno | Farmacia Centrale | Azienda Sanitaria Locale | Trasporti Galli S.a.s. | Fondazione Aurora | Banca Popolare del Lago',
    schools: 'Politecnico di Torino | Istituto Tecnico Commerciale Volta',
    degrees:
      'Laurea in Economia | Qualifica professionale | Maturità classica | Master di II livello',
    places: 'Bergamo, Italia | Lecce | Trieste | Monza, Lombardia',
  },
  pt: {
    titles:
      'Assistente social | Contabilista certificado | Gerente de loja | Eletricista | Analista de sistemas | Rececionista | Advogada | Educadora de infância | Chefe de turno | Desenvolvedor full stack',
    organisations:
      'Transportes Ribeiro Lda | Prefeitura de Sorocaba | Clínica São Lucas | Restaurante O Pescador | Fundação Esperança | Metalúrgica Paulista S/A',
    schools: 'Instituto Superior Técnico | Colégio Pedro II',
    degrees: 'Doutoramento | Pós-graduação | Ensino secundário | Curso técnico',
    places: 'Coimbra, Portugal | Porto | Curitiba, Brasil | Setúbal',
  },
  nl: {
    titles:
      'Teamleider productie | Onderwijzeres | Loodgieter | Boekhouder | HR-adviseur | Kapster | Monteur elektrotechniek | Pedagogisch medewerker | Inkoper | Juridisch secretaresse',
    organisations:
      'Transportbedrijf Smit N.V. | Basisschool De Regenboog | Zorgcentrum Lindenhof | Hotel De Zwaan | Notariskantoor Bos | Drukkerij Vos V.O.F.',
    schools: 'Technische Universiteit Delft | ROC Midden Nederland',
    degrees: 'WO Master | Propedeuse | VMBO | Bachelor Bedrijfskunde',
    places: 'Eindhoven | Groningen, Nederland | Antwerpen, België | Breda',
  },
  pl: {
    titles:
      'Kelnerka | Asystentka zarządu | Operator wózka widłowego | Doradca klienta | Mechanik samochodowy | Radca prawny | Przedstawiciel handlowy | Kucharz | Opiekunka osób starszych | Dyrektor finansowy',
    organisations:
      'Hurtownia Elektryczna Jasna s.c. | Przychodnia Zdrowie | Gmina Kłodzko | Hotel Pod Różą | Fundacja Pomocna Dłoń | Przedsiębiorstwo Budowlane Mostek S.A.',
    schools: 'Politechnika Wrocławska | Liceum Ogólnokształcące nr 3',
    degrees: 'Studia magisterskie | Studia podyplomowe | Wykształcenie średnie | Doktorat',
    places: 'Olsztyn, Polska | Łódź | Bielsko-Biała | Lublin',
  },
  cs: {
    titles:
      'Prodavačka | Kuchař | Elektrikář | Asistentka ředitele | Finanční analytik | Právník | Mistr výroby | Číšník | Logistik | Lékařka',
    organisations:
      'Stavební firma Horák spol. s r.o. | Základní škola Lípa | Hotel Zlatý Lev | Obec Lhota | Nadace Naděje | Česká banka a.s.',
    schools: 'Vysoké učení technické | Střední průmyslová škola',
    degrees: 'Výuční list | Magisterské studium | Doktorské studium | Bakalářský titul',
    places: 'Olomouc | Ostrava, Česko | Liberec | Hradec Králové',
  },
  sv: {
    titles:
      'Sjuksköterska | Redovisningsekonom | Snickare | Kundtjänstmedarbetare | Inköpare | Kock | Personlig assistent | Verkställande direktör | Förskollärare | Produktionstekniker',
    organisations:
      'Svensson Åkeri HB | Region Skåne | Vårdcentralen Björken | Restaurang Sjöboden | Försäkringsbolaget Norr | Malmö stad',
    schools: 'Kungliga Tekniska högskolan | Östra gymnasiet',
    degrees: 'Magisterexamen | Högskoleexamen | Teknisk doktor | Yrkeshögskoleexamen',
    places: 'Västerås | Linköping, Sverige | Umeå | Helsingborg',
  },
  no: {
    titles:
      'Hjelpepleier | Avdelingsleder | Rørlegger | Kokk | Barnehageassistent | Økonomikonsulent | Servitør | Ingeniør | Markedssjef | Yrkessjåfør',
    organisations:
      'Nordre Transport ASA | Oslo universitetssykehus HF | Hotell Fjordgløtt | Barnehagen Solsikken | Forsikringsselskapet Nord | Troms fylkeskommune',
    schools: 'Høgskolen i Østfold | Norges teknisk-naturvitenskapelige universitet',
    degrees: 'Sivilingeniør | Svennebrev | Vitnemål | Doktorgrad',
    places: 'Drammen, Norge | Kristiansand | Oslo | Bodø',
  },
  da: {
    titles:
      'Social- og sundhedsassistent | Afdelingsleder | Maskinmester | Kok | Folkeskolelærer | Økonomiassistent | Smed | Jurist | Indkøber | Direktør',
    organisations:
      'Jensens Vognmandsforretning I/S | Region Midtjylland | Lægehuset Søndergade | Hotel Strandparken | Fonden Børnehjælp | Sydbank Forsikring A/S',
    schools: 'Syddansk Universitet | Roskilde Gymnasium',
    degrees: 'Kandidatgrad | Svendebrev | Cand.jur. | HHX',
    places: 'Aalborg, Danmark | Vejle | Randers | Kolding',
  },
  fi: {
    titles:
      'Myyntipäällikkö | Asiakaspalvelija | Kokki | Putkiasentaja | Lakimies | Palkanlaskija | Tuotantotyöntekijä | Rakennusmestari | Tutkija | Kuljettaja',
    organisations:
      'Konepaja Virtanen Ky | Oulun yliopistollinen sairaala | Ravintola Satama | Vakuutusyhtiö Turva | Päiväkoti Metsätähti | Suomen Pankki',
    schools: 'Aalto-yliopisto | Kuopion lukio',
    degrees:
      'Diplomi-insinööri | Filosofian tohtori | Ammatillinen perustutkinto | Oikeustieteen kandidaatti',
    places: 'Lahti, Suomi | Turku | Espoo | Rovaniemi',
  },
  tr: {
    titles:
      'Garson | Avukat | Elektrik Teknisyeni | Depo Sorumlusu | Pazarlama Direktörü | Grafik Tasarımcı | Eczacı | Üretim Şefi | Müşteri Temsilcisi | Kaynakçı',
    organisations:
      'Demir Otomotiv Sanayi A.Ş. | Sağlık Bakanlığı | Lale Oteli | Deniz Lojistik Limited Şirketi | Umut Vakfı | Merkez Eczanesi',
    schools: 'Orta Doğu Teknik Üniversitesi | Atatürk Meslek Lisesi',
    degrees: 'Doktora | Lisans Derecesi | Meslek Yüksekokulu | Lise Diploması',
    places: 'Bursa, Türkiye | Adana | Gaziantep | Antalya',
  },
  ru: {
    titles:
      'Юрисконсульт | Официант | Администратор гостиницы | Электрик | Директор магазина | Специалист по кадрам | Аналитик данных | Врач-терапевт | Сварщик | Экономист',
    organisations:
      'АО «Машзавод» | Детский сад № 12 | Министерство финансов | Гостиница «Волга» | Банк «Приволжье» | Ресторан «Пушкин»',
    schools: 'Санкт-Петербургский политехнический университет | Медицинский институт',
    degrees: 'Специалитет | Высшее образование | Диплом специалиста | Аспирантура',
    places: 'Екатеринбург, Россия | Новосибирск | Самара | Ростов-на-Дону',
  },
  uk: {
    titles:
      'Кухар | Юрист | Лікар-стоматолог | Адміністратор | Фінансовий аналітик | Електрик | Директор | Оператор кол-центру | Вихователь | Маркетолог',
    organisations:
      'ФОП Бондаренко І. М. | Приватбанк | Національний банк України | Готель «Дністер» | Завод «Електрон» | Благодійний фонд «Надія»',
    schools: 'Львівська політехніка | Харківський медичний коледж',
    degrees: 'Повна вища освіта | Ступінь бакалавра | Аспірантура | Середня спеціальна',
    places: 'Одеса, Україна | Дніпро | Вінниця | Івано-Франківськ',
  },
  ro: {
    titles:
      'Ospătar | Consilier juridic | Electrician auto | Manager de magazin | Medic rezident | Educatoare | Reprezentant vânzări | Lucrător depozit | Analist financiar | Recepționer',
    organisations:
      'Transilvania Transport SRL | Școala Generală nr. 5 | Hotel Bradul | Farmacia Inima | Banca Moldovei S.A. | Fundația Speranța',
    schools: 'Universitatea Babeș-Bolyai | Colegiul Național Mihai Viteazul',
    degrees:
      'Diplomă de licență | Studii superioare | Diplomă de bacalaureat | Studii postuniversitare',
    places: 'Iași, România | Constanța | Oradea | Sibiu',
  },
}
