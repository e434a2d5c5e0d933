/** People of Germany, Austria and Switzerland. */

import { population, type World } from './compose.ts'
import { professions } from './wider/de.ts'

const world: World = {
  language: 'de',
  women: `Anna-Lena ; Sabine ; Heike ; Ayşe ; Marie ; Ursula ; Jana ; Katharina ; Svetlana ; Lea Sophie ; Petra ; Beate ; Thị Lan ; Franziska ; Özlem ; Gudrun ; Chiara`,
  men: `Jürgen ; Stefan ; Karl-Heinz ; Murat ; Lukas ; Björn ; Christian ; Max ; Andreas ; Uwe ; Mehmet ; Tobias ; Igor ; Hans-Peter ; Jannik ; Günther ; Piotr`,
  families: `Müller ; Koch ; Bäcker ; Schmidt ; von der Heide ; zu Hohenstein ; Schneider-Lang ; März ; Mai ; Sommer ; Kaiser ; Yıldız ; Öztürk ; Kowalski ; Nguyen ; Vogel ; Wirth ; Richter ; Bremer ; Hamburger ; Frankfurter ; Zimmermann ; Kaufmann ; Meister ; Schüler ; Freitag ; Herbst ; Weiß ; Groß ; Strauß ; Ivanova ; Hofmann-El Sayed ; De Luca ; Lehrer ; Pfleger ; Brandt ; Ziegler ; Rath ; Jung ; Lang ; Heute ; Deutsch ; Schwab`,
  doubled: [0.12, '-'],
  mailboxes: `die.hansens ; sonnenblume ; bewerbung ; fam.post ; schrauber ; waldi ; kontakt ; mausi ; berglerin ; hsv-fan ; post ; nordlicht`,
  phones: `0151 ######## ; +49 170 ####### ; 0176/######## ; 030 / ### ## ## ; 0049 (0)172 ### ## ## ; (0711) 12 34 ## ; 0221-#######
+43 664 ### ## ## ; 0676 / ### ## ## ; 01/### ## ##
+41 79 ### ## ## ; 079 ### ## ## ; 044 ### ## ##`,
  towns: `Berlin ; München ; Köln ; Frankfurt am Main ; Frankfurt (Oder) ; Rothenburg ob der Tauber ; Bad Homburg v. d. H. ; Essen ; Hof ; Halle (Saale) ; Leipzig, Sachsen ; Stuttgart ; Castrop-Rauxel ; Nürnberg ; Kiel ; Wedel bei Hamburg ; Homeoffice ; Hamburg, Deutschland
Wien ; Graz, Österreich ; Linz ; St. Pölten, NÖ ; Innsbruck
Zürich ; Bern, Schweiz ; St. Gallen ; Winterthur (ZH) ; Basel`,
  schooling: `Abitur | | Goethe-Gymnasium, {town} ; Gymnasium am Stadtpark ; Helene-Lange-Gymnasium
Allgemeine Hochschulreife | | Max-Planck-Gymnasium ; Gesamtschule Süd
Mittlere Reife | | Realschule {town} ; Albert-Schweitzer-Realschule
Matura | | BG/BRG Lichtenfels ; HTL {town}
Fachabitur | Wirtschaft | Berufliche Schule am Ostpark`,
  native: 'Deutsch',
  nativeLevel: 'Muttersprache',
  spoken: `Englisch ; Französisch ; Spanisch ; Türkisch ; Russisch ; Italienisch ; Polnisch ; Latein ; Arabisch`,
  levels: `fließend ; verhandlungssicher ; Grundkenntnisse ; gut ; B2 ; C1 ; Schulkenntnisse ; sehr gut in Wort und Schrift ; Großes Latinum`,
  interests: `Wandern ; Freiwillige Feuerwehr ; Lesen ; Motorrad fahren ; Schach ; Fußballtrainer der E-Jugend ; Kochen ; Imkerei ; Chor ; Heimwerken ; Klettern ; mein Schrebergarten`,
  professions: [
    {
      titles: `Pflegedienstleitung ; Stationsleiter ~ Stationsleiterin ; Gesundheits- und Krankenpfleger ~ Gesundheits- und Krankenpflegerin ; Examinierter Altenpfleger ~ Examinierte Altenpflegerin ; Pflegefachkraft (m/w/d) ; Pflegehelfer ~ Pflegehelferin ; FSJ im Pflegedienst`,
      employers: `Universitätsklinikum {town} ; Diakonie Pfeiffers gGmbH ; Seniorenresidenz Am Mühlbach ; AWO Kreisverband e.V. ; Pflegedienst Engel auf Rädern ; Charité ; Krankenhaus der Barmherzigen Brüder ; Helios Klinikum ; Haus Abendsonne ; Caritas Sozialstation St. Martin`,
      achievements: `Grund- und Behandlungspflege, Wundversorgung, Medikamentengabe
Leitung eines Teams von {n} Pflegekräften im Drei-Schicht-System
Einführung der digitalen Pflegedokumentation im Jahr {year}, seitdem {p} % weniger Zeit am Schreibtisch
Praxisanleitung von Auszubildenden
Angehörigengespräche und Sterbebegleitung
Dienstplanung für zwei Stationen
Begleitung von Visiten, Aufnahme- und Entlassmanagement in enger Abstimmung mit Ärzten, Sozialdienst und den Angehörigen
Ich betreute bis zu {n} Bewohnerinnen und Bewohner.`,
      studies: `Bachelor of Arts | Pflegemanagement | Hamburger Fern-Hochschule ; Katholische Stiftungshochschule München
Staatsexamen | Gesundheits- und Krankenpflege | Krankenpflegeschule am Klinikum {town} ; Bildungszentrum für Pflegeberufe
Ausbildung | Altenpflege | Berufsfachschule für Altenpflege {town} ; Maximilian-Kolbe-Schule`,
      skills: `Wundmanagement ; Palliativpflege ; Vivendi PD ; Kinästhetik ; Dienstplanung ; Praxisanleitung ; MS Office ; Führerschein Klasse B ; Geduld ; Blutentnahme ; SIS`,
      certificates: `Wundexperte ICW | Initiative Chronische Wunden e.V. ; Praxisanleiterin ; Palliative Care (160 Std.) | Caritas-Akademie ; Erste Hilfe | DRK`,
      headlines: `Examinierte Pflegefachkraft ; Altenpfleger ~ Altenpflegerin ; Gesundheits- und Krankenpfleger ~ Gesundheits- und Krankenpflegerin`,
      summaries: `Seit {years} Jahren mit Herz in der Pflege. Ich suche ein Team, das zusammenhält.
Erfahrene Pflegefachkraft mit Schwerpunkt Geriatrie; zuverlässig, belastbar und humorvoll.`,
    },
    {
      titles: `Dachdeckermeister ~ Dachdeckermeisterin ; Polier ; Elektroniker für Energie- und Gebäudetechnik ; Anlagenmechaniker SHK ~ Anlagenmechanikerin SHK ; Tischlergeselle ~ Tischlergesellin ; Maler und Lackierer ~ Malerin und Lackiererin ; Helfer im Trockenbau ; Azubi`,
      employers: `Dachdecker Meister Huber ; Koch & Söhne Haustechnik ; Elektro Blitz, Inh. M. Weber ; Tischlerei Holzwurm GbR ; Strabag AG ; Bau-Zimmermann GmbH & Co. KG ; selbstständig ; Maler Bunt ; Heizung Sanitär Frost ; Stadtwerke {town} ; Zeitarbeit Flex GmbH`,
      achievements: `Sanierung von über {k} m² Dachfläche pro Jahr, vom Aufmaß bis zur Abnahme
Montage von Wärmepumpen und Photovoltaikanlagen
Baustellenleitung mit {m} Mitarbeitern
Kundendienst und Notdienst am Wochenende
Ausbildung von Lehrlingen seit {year}
Innenausbau, Treppen, Möbel nach Maß
Angebote geschrieben, Material bestellt, Rechnungen geprüft
Termintreue von 98 %, keine meldepflichtigen Unfälle`,
      studies: `Meisterprüfung | Dachdeckerhandwerk | Handwerkskammer {town} ; Meisterschule Mayen
Gesellenbrief | Elektroniker | Gewerbeschule {town} ; Berufsschule II
Ausbildung | Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik | Fa. Rohrmann ; Berufskolleg Technik`,
      skills: `Schweißen ; CNC ; Führerschein CE ; Aufmaß ; Trockenbau ; Kundenberatung ; Staplerschein ; SPS ; Fehlersuche ; Bautagebuch ; Schwindelfreiheit`,
      certificates: `Staplerschein | DEKRA ; Schweißerpass ; Ausbildereignung (AdA) | IHK {town} ; Elektrofachkraft ; Motorsägenschein`,
      headlines: `Dachdeckermeister ~ Dachdeckermeisterin ; Geselle mit {m} Jahren Erfahrung ; Handwerker mit Leib und Seele`,
      summaries: `Handwerker mit {years} Jahren Erfahrung auf Baustellen in ganz Süddeutschland.
Ich packe an, denke mit und komme pünktlich.`,
    },
    {
      titles: `Küchenchef ~ Küchenchefin ; Hotelfachmann ~ Hotelfachfrau ; Souschef ; Koch ~ Köchin ; Bäckereifachverkäufer ~ Bäckereifachverkäuferin ; Servicekraft ; Spülkraft / Küchenhilfe`,
      employers: `Gasthof zum Goldenen Hirschen ; Hotel Adler ; Bäckerei Koch ; nordsee ; Metzgerei Schneider ; L'Osteria ; Maritim Hotel {town} ; Café Sommer ; Kantine der Stadtsparkasse ; Bio-Bäcker Kornblume ; Vapiano SE`,
      achievements: `À-la-carte-Küche und Bankette bis {k} Personen
Wareneinkauf, Kalkulation und Hygiene nach HACCP
Küchenumbau {year} mitgeplant
Leitung einer Brigade von {m} Köchen
Der Wareneinsatz sank von 34 auf 29 %.
Check-in, Check-out, Reservierungen
Brot- und Kuchenverkauf, Kasse, Tagesabschluss
Entwicklung einer regionalen Speisekarte zusammen mit drei Höfen aus der Umgebung, über die auch die Zeitung berichtet hat`,
      studies: `Staatlich geprüfter Betriebswirt | Hotellerie | Hotelfachschule {town} ; Hotelfachschule Heidelberg
Ausbildung | Koch | Gasthof Krone ; Berufsschule {town}
Ausbildung | Hotelfachfrau | Hotel Bayerischer Hof ; Steigenberger Akademie`,
      skills: `Menüplanung ; HACCP ; Patisserie ; Kalkulation ; Teamführung ; Weinkunde ; Kassensysteme ; Opera PMS ; Vegane Küche ; Stressresistenz`,
      certificates: `Gesundheitszeugnis ; Küchenmeister | IHK {town} ; Barista-Kurs ; Diätkoch (DGE)`,
      headlines: `Koch ~ Köchin ; Küchenchef ~ Küchenchefin ; Gastgeber aus Leidenschaft`,
      summaries: `Leidenschaftlicher Koch mit {years} Jahren Erfahrung in der gehobenen Gastronomie. ~ Leidenschaftliche Köchin mit {years} Jahren Erfahrung in der gehobenen Gastronomie.
Gast sein darf man überall, Gastgeber muss man wollen.`,
    },
    {
      titles: `Head of IT ; IT-Projektleiter ~ IT-Projektleiterin ; Senior Softwareentwickler (Java) ~ Senior Softwareentwicklerin (Java) ; Softwareentwickler ~ Softwareentwicklerin ; Systemadministrator ~ Systemadministratorin ; Werkstudent, Testautomatisierung ~ Werkstudentin, Testautomatisierung ; Fachinformatiker für Systemintegration`,
      employers: `SAP SE ; adesso SE ; msg systems ag ; Rechenwerk GmbH ; Deutsche Telekom AG ; BayernLB ; nullpunkt software ; Krones ; Stadtverwaltung {town} ; Zalando ; Meister IT-Service UG (haftungsbeschränkt) ; freiberuflich`,
      achievements: `Entwicklung einer Microservice-Architektur mit Spring Boot und Kafka
Migration von {n} Anwendungen in die Azure-Cloud
Reduktion der Build-Zeit um {p} %
First- und Second-Level-Support für {k} Anwender
Fachliche Führung von {m} Entwicklern
Konzeption und Einführung eines Ticketsystems, das {year} auch von den Töchtern in Österreich und der Schweiz übernommen wurde
Java, Kotlin, Oracle, Jenkins
Durchführung von Code-Reviews und Schulungen`,
      studies: `M.Sc. | Informatik | Technische Universität München ; RWTH Aachen ; TU Wien
B.Sc. | Wirtschaftsinformatik | Hochschule {town} ; Universität Mannheim ; FH Technikum Wien
Diplom (FH) | Technische Informatik | Fachhochschule {town} ; Berufsakademie Stuttgart
Ausbildung | Fachinformatiker | Siemens AG ; IT-Schule {town}`,
      skills: `Java ; Spring Boot ; SQL ; Docker ; Linux ; Azure ; Scrum ; ABAP ; Python ; Active Directory ; PowerShell ; Git ; C# ; Netzwerktechnik`,
      certificates: `ITIL Foundation | Axelos ; CCNA | Cisco ; Professional Scrum Master I | Scrum.org ; iSAQB CPSA-F`,
      headlines: `Senior Java-Entwickler ~ Senior Java-Entwicklerin ; IT-Systemadministrator ~ IT-Systemadministratorin ; Wirtschaftsinformatiker M.Sc. ~ Wirtschaftsinformatikerin M.Sc.`,
      summaries: `Softwareentwickler mit {years} Jahren Erfahrung in Banken und Versicherungen. ~ Softwareentwicklerin mit {years} Jahren Erfahrung in Banken und Versicherungen.
Strukturiert, neugierig, pragmatisch. Am liebsten löse ich Probleme, bevor jemand ein Ticket schreibt.`,
    },
    {
      titles: `Leiter Finanzbuchhaltung ~ Leiterin Finanzbuchhaltung ; Steuerfachangestellter ~ Steuerfachangestellte ; Personalreferent ~ Personalreferentin ; Assistenz der Geschäftsführung ; Industriekaufmann ~ Industriekauffrau ; Sachbearbeiter Einkauf ~ Sachbearbeiterin Einkauf ; Bürokraft in Teilzeit ; Telefonist ~ Telefonistin`,
      employers: `Steuerkanzlei Richter & Partner mbB ; Müller Weingarten AG ; Sparkasse {town} ; Volksbank eG ; Allianz Versicherungs-AG ; Kaiser Verpackungen GmbH ; Autohaus Sommer ; Hausverwaltung Jung ; Arztpraxis Dr. med. Vogel ; Randstad ; Verlag Freitag KG`,
      achievements: `Monats- und Jahresabschlüsse nach HGB
Lohn- und Gehaltsabrechnung für {k} Mitarbeiter mit DATEV
Terminkoordination, Reiseplanung, Protokolle
Einkauf von C-Teilen mit einem Volumen von {m} Mio. Euro
Einführung eines Dokumentenmanagementsystems, wodurch die Suchzeiten um {p} % sanken
Ablage, Post, Telefonzentrale
Betreuung der Betriebsprüfung {year}
Vorbereitung von Vorstellungsgesprächen sowie Onboarding neuer Kolleginnen und Kollegen`,
      studies: `Bachelor of Arts | Betriebswirtschaftslehre | FOM Hochschule ; Universität zu Köln ; WU Wien
Diplom-Kauffrau | BWL | Universität Hamburg ; Universität Bayreuth
Geprüfter Bilanzbuchhalter (IHK) | | IHK Akademie {town}
Ausbildung | Industriekauffrau | Robert Bosch GmbH ; Kaufmännische Schule {town}
Kauffrau EFZ | | KV {town}`,
      skills: `DATEV ; SAP FI/CO ; MS Office ; Lexware ; 10-Finger-Schreiben ; Mahnwesen ; Bilanzierung ; Organisationstalent ; Excel (Pivot, SVERWEIS) ; Arbeitsrecht`,
      certificates: `Bilanzbuchhalter | IHK {town} ; AdA-Schein ; ECDL ; Zertifikat Arbeitsrecht | Haufe Akademie`,
      headlines: `Bilanzbuchhalter ~ Bilanzbuchhalterin ; Industriekaufmann ~ Industriekauffrau ; Büroallrounder ~ Büroallrounderin`,
      summaries: `Kaufmännische Fachkraft mit {years} Jahren Erfahrung in Mittelstand und Konzern.
Zahlen liegen mir, Menschen auch.`,
    },
    {
      titles: `Konrektor ~ Konrektorin ; Studienrat (Mathematik, Sport) ~ Studienrätin (Mathematik, Sport) ; Kita-Leitung ; Erzieher ~ Erzieherin ; Sozialpädagoge ~ Sozialpädagogin ; Lehrkraft im Vorbereitungsdienst ; Nachhilfelehrer ~ Nachhilfelehrerin`,
      employers: `Grundschule am Kirchplatz ; Kita Zwergenland ; Städtisches Gymnasium {town} ; Jugendamt {town} ; Schülerhilfe ; Montessori-Kinderhaus e.V. ; Lebenshilfe gGmbH ; Volkshochschule ; Die Wölkchen - Kindergarten`,
      achievements: `Klassenleitung einer 7. Klasse mit {n} Schülerinnen und Schülern
Elternabende, Ausflüge, Entwicklungsgespräche
Aufbau einer Waldgruppe ({year})
Hilfepläne nach § 36 SGB VIII
Leitung eines Teams von {m} Fachkräften und Verantwortung für das Budget
Unterricht in Mathematik und Sport, Sekundarstufe I und II
Sprachförderung für Kinder mit Deutsch als Zweitsprache, auch in Zusammenarbeit mit der Volkshochschule`,
      studies: `2. Staatsexamen | Lehramt an Gymnasien | Studienseminar {town}
1. Staatsexamen | Mathematik und Sport | Universität Würzburg ; Universität Leipzig
Bachelor of Arts | Soziale Arbeit | Evangelische Hochschule {town} ; Alice Salomon Hochschule
Staatlich anerkannte Erzieherin | | Fachakademie für Sozialpädagogik {town}`,
      skills: `Elternarbeit ; Inklusion ; Gitarre ; Unterrichtsplanung ; Gesprächsführung ; Moodle ; Erlebnispädagogik ; Konfliktlösung ; Beobachtungsbögen`,
      certificates: `Rettungsschwimmer Silber | DLRG ; Systemische Beraterin (DGSF) ; Erste Hilfe am Kind | Johanniter`,
      headlines: `Staatlich anerkannter Erzieher ~ Staatlich anerkannte Erzieherin ; Lehrer ~ Lehrerin ; Dipl.-Sozialpädagoge (FH) ~ Dipl.-Sozialpädagogin (FH)`,
      summaries: `Seit {years} Jahren arbeite ich mit Kindern und lerne jeden Tag dazu.
Pädagogische Fachkraft mit Schwerpunkt Inklusion.`,
    },
    {
      titles: `Werkleiter ~ Werkleiterin ; Konstrukteur, Sondermaschinenbau ~ Konstrukteurin, Sondermaschinenbau ; Schichtführer ~ Schichtführerin ; Industriemechaniker ~ Industriemechanikerin ; CNC-Fräser ~ CNC-Fräserin ; Fachkraft für Lagerlogistik ; Produktionshelfer ~ Produktionshelferin`,
      employers: `Robert Bosch GmbH ; Maschinenfabrik Ziegler ; ThyssenKrupp AG ; BASF ; Schaeffler Technologies AG & Co. KG ; Federn-Groß ; Amazon Logistik ; Deutsche Post DHL ; Werkzeugbau Lang & Cie. ; Milchwerke Berchtesgaden eG`,
      achievements: `Rüsten und Bedienen von 5-Achs-Fräsmaschinen
Verantwortlich für {n} Mitarbeiter in drei Schichten
Senkung der Ausschussquote um {p} % innerhalb von zwei Jahren durch neue Spannmittel und regelmäßige Schulungen
Instandhaltung von Verpackungsanlagen
Konstruktion von Vorrichtungen in SolidWorks
Kommissionieren, Be- und Entladen
Umzug des Lagers von {town} {year} organisiert
Arbeitssicherheit: 1000 Tage unfallfrei`,
      studies: `Dipl.-Ing. (FH) | Maschinenbau | Hochschule Esslingen ; Fachhochschule {town}
B.Eng. | Mechatronik | DHBW {town} ; Hochschule Landshut
Industriemeister | Metall | IHK {town}
Ausbildung | Industriemechaniker | Siemens Ausbildungszentrum ; Gewerbliche Schule {town}`,
      skills: `SolidWorks ; Heidenhain iTNC ; Fräsen ; Hydraulik ; Staplerschein ; SAP MM ; Lean / 5S ; Schichtbereitschaft ; Messmittel ; Pneumatik`,
      certificates: `Industriemeister Metall | IHK {town} ; Six Sigma Green Belt | TÜV Süd ; Kranschein ; Gabelstaplerschein`,
      headlines: `Industriemechaniker ~ Industriemechanikerin ; Dipl.-Ing. Maschinenbau ; Fachkraft für Lagerlogistik`,
      summaries: `Metaller mit {years} Jahren Erfahrung in Serie und Sonderbau.
Schichtarbeit ist für mich kein Problem.`,
    },
    {
      titles: `Richter am Amtsgericht ~ Richterin am Amtsgericht ; Rechtsanwalt ~ Rechtsanwältin ; Syndikusrechtsanwalt ~ Syndikusrechtsanwältin ; Rechtsreferendar ~ Rechtsreferendarin ; Verwaltungsfachangestellter ~ Verwaltungsfachangestellte ; Rechtsanwaltsfachangestellte ; Sachbearbeiter im Bürgeramt ~ Sachbearbeiterin im Bürgeramt ; Wissenschaftlicher Mitarbeiter ~ Wissenschaftliche Mitarbeiterin`,
      employers: `Landgericht {town} ; Kanzlei Strauß Rath Meister ; Bezirksamt Mitte ; Finanzamt {town}-Land ; Landratsamt ; Max-Planck-Institut für Privatrecht ; Gleiss Lutz ; Bundesagentur für Arbeit ; Gemeinde Großkrotzenburg ; Verbraucherzentrale e. V.`,
      achievements: `Beratung mittelständischer Mandanten im Arbeits- und Gesellschaftsrecht
Bearbeitung von rund {k} Anträgen im Jahr
Vertretung vor Arbeits- und Landgerichten
Dissertation zum Datenschutzrecht (magna cum laude, {year})
Erstellung von Schriftsätzen
Publikumsverkehr und Ausstellung von Ausweisen
Verhandlung eines Unternehmenskaufs mit einem Wert von {n} Mio. EUR gemeinsam mit Kollegen aus Wien, Zürich und London
Fristenkontrolle, Aktenführung, beA`,
      studies: `Zweites Juristisches Staatsexamen | | Kammergericht Berlin ; OLG {town}
Erstes Juristisches Staatsexamen | Rechtswissenschaft | Ludwig-Maximilians-Universität München ; Universität Passau ; Humboldt-Universität zu Berlin
LL.M. | International Business Law | Universität Zürich ; University of Cape Town
Ausbildung | Verwaltungsfachangestellte | Stadt {town} ; Bayerische Verwaltungsschule`,
      skills: `Vertragsrecht ; Arbeitsrecht ; RA-MICRO ; Juris ; Beck-Online ; Bescheide ; Vergaberecht ; Verhandlungsführung ; Englisch (Legal) ; eAkte`,
      certificates: `Fachanwalt für Arbeitsrecht | RAK {town} ; Mediator | Fernuniversität in Hagen ; Datenschutzbeauftragter (TÜV)`,
      headlines: `Rechtsanwalt ~ Rechtsanwältin ; Volljurist ~ Volljuristin ; Verwaltungsfachwirt ~ Verwaltungsfachwirtin`,
      summaries: `Volljurist mit Prädikatsexamen und {years} Jahren Praxis. ~ Volljuristin mit Prädikatsexamen und {years} Jahren Praxis.
Bürgernah, genau und fristgerecht.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
