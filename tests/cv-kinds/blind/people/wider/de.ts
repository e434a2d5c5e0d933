/** More trades of the German world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Betriebsleiter Landwirtschaft ~ Betriebsleiterin Landwirtschaft ; Gärtnermeister ~ Gärtnermeisterin ; Winzer ~ Winzerin ; Forstwirt ~ Forstwirtin ; Landwirt ~ Landwirtin ; Landschaftsgärtner ~ Landschaftsgärtnerin ; Erntehelfer ~ Erntehelferin`,
    employers: `Hofgut Oberfeld ; Gärtnerei Blum ; Weingut Graf von Stein ; Bayerische Staatsforsten ; Raiffeisen-Warengenossenschaft eG ; Familie Huber, Milchviehbetrieb ; Baumschule Ahorn & Söhne ; Stadt {town}, Grünflächenamt ; Spargelhof Winter ; Zoo {town}`,
    achievements: `Betreuung von {k} Milchkühen mit Melkroboter
Pflanz- und Pflegearbeiten in öffentlichen Anlagen
Umstellung auf Bioland in {year}, zusammen mit der Beratungsstelle und gegen manchen Rat aus der Nachbarschaft
Senkung der Futterkosten um {p} %
Ausbildung von {m} Lehrlingen
Weinlese, Kellerwirtschaft, Verkostungen
Motorsägearbeiten und Baumpflege`,
    studies: `B.Sc. | Agrarwissenschaften | Universität Hohenheim ; Hochschule Weihenstephan-Triesdorf
Meisterprüfung | Garten- und Landschaftsbau | DEULA {town} ; Gartenbauschule Langenargen
Ausbildung | Landwirt | Berufsschule {town} ; Landwirtschaftsschule Rothenburg`,
    skills: `Motorsägenschein ; Führerschein T ; Pflanzenkenntnis ; Herdenmanagement ; Sachkunde Pflanzenschutz ; Traktor ; Direktvermarktung`,
    certificates: `Sachkundenachweis Pflanzenschutz | Landwirtschaftskammer ; Motorsägenschein AS Baum I ; Ausbildereignung | HWK`,
    headlines: `Landwirt ~ Landwirtin ; Gärtnermeister ~ Gärtnermeisterin ; Forstwirt ~ Forstwirtin`,
    summaries: `Landwirt mit {years} Jahren Erfahrung in Milchvieh und Ackerbau.
Ich arbeite gern draußen und früh am Morgen.`,
  },
  {
    titles: `Disponent ~ Disponentin ; Speditionskaufmann ~ Speditionskauffrau ; Triebfahrzeugführer ~ Triebfahrzeugführerin ; Busfahrer ~ Busfahrerin ; Berufskraftfahrer CE ~ Berufskraftfahrerin CE ; Flugbegleiter ~ Flugbegleiterin ; Paketzusteller ~ Paketzustellerin`,
    employers: `DB Regio AG ; Spedition Fuhrmann ; Stadtwerke {town} Verkehrsbetriebe ; Lufthansa ; DHL Express ; Kühne + Nagel ; Taxi Sommer ; Flughafen {town} GmbH ; Dachser SE ; Reisebüro Wagner Busreisen ; SBB Cargo`,
    achievements: `Disposition von {n} Fahrzeugen im Nahverkehr
Nationale und internationale Touren
Unfallfrei seit {year}
Leerfahrten um {p} % verringert
Fahrgastbetreuung und Fahrscheinverkauf
Einweisung neuer Kollegen
Zollabwicklung für Sendungen in die Schweiz und nach Norwegen, einschließlich der Klärung von Rückfragen mit den Behörden`,
    studies: `Ausbildung | Kaufmann für Spedition und Logistikdienstleistung | Berufskolleg {town} ; Handelsschule am Hafen
Ausbildung | Berufskraftfahrer | IHK {town} ; Fahrschule Meister
Fachwirt | Güterverkehr und Logistik | IHK {town}`,
    skills: `ADR-Schein ; Führerschein CE ; Tourenplanung ; Zoll ; Fahrerkarte ; Ladungssicherung ; Englisch ; SAP TM`,
    certificates: `ADR-Bescheinigung | IHK ; Module 95 ; Staplerschein | DEKRA ; Triebfahrzeugführerschein | EBA`,
    headlines: `Berufskraftfahrer ~ Berufskraftfahrerin ; Disponent ~ Disponentin ; Lokführer ~ Lokführerin`,
    summaries: `Kraftfahrer mit {years} Jahren Erfahrung im Fernverkehr.
Zuverlässig, pünktlich und ortskundig.`,
  },
  {
    titles: `Museumsleiter ~ Museumsleiterin ; Redakteur ~ Redakteurin ; Kurator ~ Kuratorin ; Bühnenbildner ~ Bühnenbildnerin ; Mediengestalter ~ Mediengestalterin ; Bibliothekar ~ Bibliothekarin ; Musikschullehrer ~ Musikschullehrerin ; Volontär ~ Volontärin`,
    employers: `Staatstheater {town} ; Stadtbibliothek {town} ; Süddeutsche Zeitung ; Museum der Arbeit ; Musikschule Haydn ; Verlag Herder ; Agentur Rot & Blau ; Kulturamt {town} ; Bayerischer Rundfunk ; Galerie Anna Berg ; freischaffend ; Schauspielhaus`,
    achievements: `Kuratierung von {m} Sonderausstellungen
Redaktion von Lokalteil und Wochenendbeilage
Besucherzahlen um {p} % gesteigert
Einzel- und Gruppenunterricht für {n} Kinder
Entwurf und Bau der Bühne für „Der Kirschgarten“ ({year}), die später von zwei anderen Häusern übernommen wurde
Satz, Reinzeichnung, Bildbearbeitung
Inventarisierung der Grafiksammlung`,
    studies: `Magister Artium | Kunstgeschichte | Freie Universität Berlin ; Universität Wien ; Universität Basel
Bachelor of Arts | Bibliothekswissenschaft | TH Köln ; HTWK Leipzig
Diplom | Bühnenbild | Kunsthochschule Weißensee ; Mozarteum Salzburg
Ausbildung | Mediengestalter Digital und Print | Berufsschule {town} ; Gutenbergschule`,
    skills: `InDesign ; Lektorat ; Ausstellungsplanung ; Fotografie ; Klavier ; Photoshop ; Fördermittelanträge ; WordPress ; RDA`,
    certificates: `Kulturmanagement | FernUniversität in Hagen ; Volontariat | DJV ; D-Prüfung Kirchenmusik`,
    headlines: `Kurator ~ Kuratorin ; Redakteur ~ Redakteurin ; Mediengestalter ~ Mediengestalterin`,
    summaries: `Kunsthistoriker mit {years} Jahren Erfahrung in Museum und Verlag.
Redakteurin mit Freude an klaren Sätzen.`,
  },
  {
    titles: `Chefarzt ~ Chefärztin ; Oberarzt ~ Oberärztin ; Facharzt für Innere Medizin ~ Fachärztin für Innere Medizin ; Assistenzarzt ~ Assistenzärztin ; Apotheker ~ Apothekerin ; Physiotherapeut ~ Physiotherapeutin ; Medizinische Fachangestellte ; PTA`,
    employers: `Klinikum rechts der Isar ; Praxis Dr. Sommer und Kollegen ; Adler-Apotheke ; Inselspital Bern ; AKH Wien ; Kreiskrankenhaus {town} ; MVZ am Dom ; Physiotherapie Bergmann ; Asklepios ; Tierarztpraxis Dr. Wolf ; Rote Kreuz Krankenhaus`,
    achievements: `Leitung der Notaufnahme mit {n} Betten
Etwa {k} Koloskopien im Jahr
Weiterbildungsermächtigung seit {year}
Rezeptur, Beratung und Notdienst
Manuelle Therapie und Lymphdrainage
Einführung der elektronischen Patientenakte gemeinsam mit der IT und dem Qualitätsmanagement, ohne einen Tag zu schließen
Betreuung von {m} Doktoranden`,
    studies: `Staatsexamen | Humanmedizin | LMU München ; Universität Graz ; Universität Zürich
Dr. med. | | Universität Heidelberg ; Charité Berlin
Staatsexamen | Pharmazie | Universität Würzburg ; Universität Innsbruck
Ausbildung | Physiotherapie | Schule für Physiotherapie {town} ; Bernd-Blindow-Schule`,
    skills: `Sonografie ; Endoskopie ; Notfallmedizin ; Beratung ; Orbis ; Manuelle Therapie ; Hygiene ; Teamführung`,
    certificates: `Zusatzbezeichnung Notfallmedizin | Ärztekammer ; Fachkunde Strahlenschutz ; Approbation | Regierung von Oberbayern`,
    headlines: `Facharzt für Innere Medizin ~ Fachärztin für Innere Medizin ; Apotheker ~ Apothekerin ; Physiotherapeut ~ Physiotherapeutin`,
    summaries: `Internist mit {years} Jahren Erfahrung in Klinik und Praxis.
Patienten und Team sollen gern zu uns kommen.`,
  },
  {
    titles: `Filialleiter Bank ~ Filialleiterin Bank ; Versicherungsfachmann ~ Versicherungsfachfrau ; Immobilienmakler ~ Immobilienmaklerin ; Polizeihauptmeister ~ Polizeihauptmeisterin ; Friseurmeister ~ Friseurmeisterin ; Kosmetiker ~ Kosmetikerin ; Sicherheitsmitarbeiter ~ Sicherheitsmitarbeiterin ; Reinigungskraft`,
    employers: `Kreissparkasse {town} ; HUK-Coburg ; Engel & Völkers ; Polizeipräsidium {town} ; Salon Haarscharf ; Raiffeisenbank ; Friseur Ulrike Jung ; Bundeswehr ; WISAG ; Studio Anna ; Immobilien Graf KG ; Berufsfeuerwehr {town}`,
    achievements: `Verantwortung für {n} Mitarbeitende und ein Kreditvolumen von {n} Mio. Euro
Beratung von Privatkunden
Abschlüsse um {p} % gesteigert ({year})
Schnitte, Farbe, Hochsteckfrisuren
Streifendienst, Verkehrsunfälle, Anzeigenaufnahme
Objekt- und Werkschutz im Schichtdienst
Vermittlung von Wohnungen und Häusern, von der Bewertung über die Besichtigung bis zum Termin beim Notar`,
    studies: `Bankfachwirt | | Sparkassenakademie ; Frankfurt School
Diplom-Verwaltungswirt (FH) | Polizeivollzugsdienst | Hochschule für Polizei ; Polizeiakademie
Ausbildung | Friseur | Berufsschule {town} ; Handwerkskammer {town}`,
    skills: `Kundenberatung ; Baufinanzierung ; Farbtechnik ; Deeskalation ; Bewertung ; onOffice ; Wertpapiere ; Schichtarbeit`,
    certificates: `Sachkundeprüfung § 34a | IHK ; Versicherungsfachmann | DVA ; Meisterbrief | HWK`,
    headlines: `Bankfachwirt ~ Bankfachwirtin ; Friseurmeister ~ Friseurmeisterin ; Immobilienmakler ~ Immobilienmaklerin`,
    summaries: `Kundenberater mit {years} Jahren Erfahrung im Filialgeschäft.
Freundlich, belastbar und gern unter Menschen.`,
  },
]
