/** People of the Netherlands and Flanders. */

import { population, type World } from './compose.ts'
import { professions } from './wider/nl.ts'

const world: World = {
  language: 'nl',
  women: `Anneke ; Sanne ; Fatima ; Willemijn ; Marieke ; Roos ; Esther ; Naomi ; Lotte ; Gülsüm ; Mei ; Ann ; Jolanda ; Fleur ; Beppie`,
  men: `Jan-Willem ; Pieter ; Mohamed ; Sjoerd ; Thijs ; Bart ; Guus ; Ruben ; Hendrik-Jan ; Tuğrul ; Wout ; Kees ; Jeroen ; Koen ; Delano`,
  families: `de Vries ; van den Berg ; Bakker ; Visser ; Smit ; van 't Hof ; in 't Veld ; Jansen ; ter Horst ; Kuiper ; Slager ; Timmerman ; El Idrissi ; Yılmaz ; Tjon-A-Fat ; Vandenbroucke ; De Smet ; Van Damme ; de Jong ; Mulder ; Dekker ; Prins ; Kok ; Meester ; Zomer ; Groningen ; van Gent ; Schilder ; Post ; Maas ; Boer ; d'Hondt ; Wagenaar-van Dijk ; Nguyen`,
  doubled: [0.08, '-'],
  mailboxes: `zonnetje ; deboerderij ; fietsbel ; werk ; post.van ; ajacied ; kaasje ; tuinkabouter ; contact ; poezenbaas`,
  phones: `06-######## ; 06 ## ## ## ## ; +31 6 ######## ; 06######## ; 0031 6 #### #### ; 020-### ## ##
+32 4## ## ## ## ; 04## ## ## ##`,
  towns: `Amsterdam ; Den Haag ; 's-Hertogenbosch ; Utrecht ; Alphen aan den Rijn ; Best ; Goes ; Groningen ; Leiden, Nederland ; Bergen (NH) ; Hoek van Holland ; Eindhoven ; Nijmegen, Gelderland ; Remote
Gent ; Antwerpen ; Sint-Niklaas ; Brugge, België ; Leuven ; Lier`,
  schooling: `VWO | Natuur & Gezondheid | Stedelijk Gymnasium ; Christelijk Lyceum {town}
HAVO | Economie en Maatschappij | Het Baken College ; Maaslandcollege
VMBO-kader | | De Meerwaarde ; Scholengemeenschap {town}
ASO | Latijn-Wiskunde | Sint-Jozefscollege ; Koninklijk Atheneum`,
  native: 'Nederlands',
  nativeLevel: 'moedertaal',
  spoken: `Engels ; Duits ; Frans ; Spaans ; Turks ; Arabisch ; Fries ; Pools`,
  levels: `vloeiend ; goed ; redelijk ; basis ; B2 ; uitstekend in woord en geschrift ; C1 ; matig`,
  interests: `schaatsen ; wielrennen ; koken ; voorzitter van de buurtvereniging ; padel ; zingen in een koor ; tuinieren ; lezen ; zeilen ; gamen ; vrijwilliger bij de voedselbank`,
  professions: [
    {
      titles: `Teamleider zorg ; Verpleegkundige, spoedeisende hulp ; Wijkverpleegkundige ; Verzorgende IG ; Begeleider gehandicaptenzorg ; Helpende Plus ; Stagiair verpleegkunde`,
      employers: `Erasmus MC ; Buurtzorg ; Zorgcentrum De Linde ; AZ Sint-Lucas ; UZ {town} ; Thuiszorg Prins B.V. ; Cordaan ; Huize Zomer ; Wit-Gele Kruis ; Stichting Philadelphia`,
      achievements: `Zorg voor {n} cliënten met dementie
Aansturen van een team van {m} verzorgenden
Wondzorg, medicatie en katheteriseren
Invoering van het ECD in {year}, waardoor de administratietijd met {p}% daalde
Contactpersoon voor familie en huisarts
Begeleiden van leerlingen en stagiairs
Avond-, nacht- en weekenddiensten
Meegedacht over het nieuwe kwaliteitsbeleid en dit samen met collega's van drie andere locaties ingevoerd`,
      studies: `HBO-V | Verpleegkunde | Hogeschool Utrecht ; Hanzehogeschool Groningen
MBO 4 | Verpleegkunde | ROC {town} ; Albeda College
MBO 3 | Verzorgende IG | Deltion College ; ROC Midden Nederland
Bachelor | Verpleegkunde | Odisee ; Karel de Grote Hogeschool`,
      skills: `Wondzorg ; Nedap ONS ; Rapporteren ; Medicatieveiligheid ; Empathie ; Palliatieve zorg ; Rijbewijs B ; Plannen ; Tilliften`,
      certificates: `BIG-registratie ; BHV | NIBHV ; Reanimatie & AED | Rode Kruis ; Voorbehouden handelingen`,
      headlines: `Verpleegkundige ; Verzorgende IG met hart voor ouderen ; Wijkverpleegkundige (niveau 6)`,
      summaries: `Verpleegkundige met {years} jaar ervaring in ziekenhuis en wijk.
Ik ben een rustige aanpakker met humor.`,
    },
    {
      titles: `Uitvoerder ; Projectleider installatietechniek ; Eerste monteur elektrotechniek ; Timmerman ; Loodgieter ; Schilder (vakman) ; Stratenmaker ; Leerling metselaar`,
      employers: `Bouwbedrijf Timmerman & Zn. ; BAM Bouw en Techniek ; zzp'er ; Feenstra ; Schildersbedrijf Kleurrijk ; Installatiebureau Kuiper B.V. ; Heijmans ; Aannemersbedrijf De Smet NV ; Dakdekker Dekker ; Gemeente {town}`,
      achievements: `Aansturen van {n} vakmensen op de bouwplaats
Plaatsen van warmtepompen en zonnepanelen
Renovatie van {k} corporatiewoningen, opgeleverd in {year}
Storingsdienst
Maken van kozijnen, trappen en dakkapellen
Contact met bewoners en opdrachtgevers, ook als het even tegenzit of later wordt dan was afgesproken
Inkoop en calculatie
Faalkosten {p}% lager`,
      studies: `HBO | Bouwkunde | Avans Hogeschool ; Saxion
MBO 4 | Middenkader Bouw | ROC {town} ; Nova College
MBO 2 | Elektrotechniek | IW Nederland ; VTI {town}`,
      skills: `VCA ; Tekening lezen ; AutoCAD ; Elektra ; Rijbewijs BE ; Calculeren ; Zelfstandig werken ; Solderen ; Planning`,
      certificates: `VCA VOL ; NEN 3140 | ISSO ; Hoogwerker | IPAF ; Heftruckcertificaat`,
      headlines: `Allround timmerman ; Elektromonteur ; Uitvoerder woningbouw`,
      summaries: `Vakman met {years} jaar ervaring in nieuwbouw en renovatie.
Handen uit de mouwen, afspraak is afspraak.`,
    },
    {
      titles: `Chef-kok ; Hotelmanager ; Bedrijfsleider horeca ; Zelfstandig werkend kok ; Gastvrouw/-heer ; Receptionist ~ Receptioniste ; Bediening ; Afwasser (bijbaan)`,
      employers: `Bakker Bart ; Van der Valk Hotel {town} ; Café De Kok ; La Place ; Restaurant 't Smidje ; bagels & beans ; Bakkerij Bakker ; NH Hotels ; Frituur De Prins ; Center Parcs ; Brouwerij 't IJ`,
      achievements: `Leiding over een keuken met {m} koks
Gemiddeld {n}0 couverts per avond
Inkoop en menukaart
Bib Gourmand in {year}
Bediening, bar en kassa
Ontvangen van gasten in vier talen
Verspilling met {p}% verminderd door vaste porties en een kleinere kaart, die we elke maand samen bedachten
Roosters en werving`,
      studies: `Bachelor | Hotel Management | Hotelschool Den Haag ; NHL Stenden
MBO 3 | Zelfstandig werkend kok | ROC van Amsterdam ; Cas Spijkers Academie
Bakkersopleiding | | Ter Groene Poorte ; ROC {town}`,
      skills: `HACCP ; Menuengineering ; Gastvrijheid ; Kassasysteem Lightspeed ; Wijnkennis ; Roosteren ; Stressbestendig ; Patisserie`,
      certificates: `Sociale Hygiëne | SVH ; Wijnbrevet | SDEN ; HACCP ; Barista`,
      headlines: `Zelfstandig werkend kok ; Horecatijger ; Receptionist ~ Receptioniste`,
      summaries: `{years} jaar horeca, van afwas tot chef.
Gastvrij, vlot en altijd op tijd.`,
    },
    {
      titles: `Lead Developer ; Solution architect ; Software engineer (.NET) ; Functioneel beheerder ; Applicatiebeheerder ; Front-end developer ; Servicedeskmedewerker ; Stagiair ICT`,
      employers: `Coolblue ; ASML ; Gemeente Den Haag ; ING ; bol ; Ordina ; Dekker & Visser Software ; Colruyt Group ; KPN ; Studio Post ; Rijkswaterstaat ; Topicus`,
      achievements: `Ontwikkeld: een planningsportaal voor {k} monteurs
Migratie naar Azure ({n} applicaties)
Beheer van Active Directory en Office 365
Laadtijd {p}% korter
Coachen van {m} junioren
In {year} met het team van ING het nieuwe betaalplatform opgezet, getest en in productie genomen
C#, Angular, SQL
Eerste- en tweedelijnssupport`,
      studies: `MSc | Computer Science | TU Delft ; Universiteit van Amsterdam
HBO | Informatica | Fontys Hogescholen ; Hogeschool Rotterdam
MBO 4 | ICT-beheer | ROC {town} ; Grafisch Lyceum
Bachelor | Toegepaste Informatica | Thomas More ; HOGENT`,
      skills: `C# ; .NET ; Angular ; Azure ; SQL ; Python ; TOPdesk ; Scrum ; PowerShell ; Git ; Docker ; Linux`,
      certificates: `Professional Scrum Master | Scrum.org ; AZ-104 | Microsoft ; ITIL Foundation ; Prince2 Foundation`,
      headlines: `.NET-ontwikkelaar ; Full-stack developer ; ICT-beheerder`,
      summaries: `Ontwikkelaar met {years} jaar ervaring bij overheid en retail.
Ik maak ingewikkelde dingen graag simpel.`,
    },
    {
      titles: `Financieel directeur ; Controller ; HR-adviseur ; Managementassistent ~ Managementassistente ; Boekhouder ~ Boekhoudster ; Administratief medewerker ; Secretaresse ; Uitzendkracht administratie`,
      employers: `Administratiekantoor Meester ; Rabobank {town} ; Randstad ; KBC ; Mulder Accountants en Adviseurs ; VGZ ; Notariskantoor Prins & Boer ; Bpost ; Achmea ; Woningcorporatie De Goede Woning ; Unilever Nederland B.V.`,
      achievements: `Opstellen van jaarrekeningen en btw-aangiften
Agendabeheer, notuleren en reizen boeken
Salarisadministratie voor {k} medewerkers
Werving van {n} collega's in een jaar
Invoering van Exact Online in {year}
Debiteurensaldo {p}% lager
Telefoon, post, archief
Ondersteuning van de directie bij de fusie met een kantoor in {town}, inclusief de verhuizing en het nieuwe intranet`,
      studies: `HBO | Accountancy | Hogeschool Windesheim ; Fontys
WO Master | Personeelwetenschappen | Tilburg University ; KU Leuven
MBO 4 | Secretarieel | Schoevers ; ROC {town}
SPD | Bedrijfsadministratie | Markus Verbeek`,
      skills: `Exact ; Excel ; AFAS ; Notuleren ; Btw-aangifte ; Office 365 ; Arbeidsrecht ; Nauwkeurig ; Typediploma`,
      certificates: `Praktijkdiploma Boekhouden | Associatie ; Register Controller ; Typediploma`,
      headlines: `Boekhouder ~ Boekhoudster ; HR-adviseur ; Managementassistent ~ Managementassistente`,
      summaries: `Administratieve duizendpoot met {years} jaar ervaring.
Cijfers moeten kloppen, punt.`,
    },
    {
      titles: `Schoolleider ; Docent Nederlands, bovenbouw ; Leerkracht groep 5/6 ; Postdoc ; Pedagogisch medewerker ; Onderwijsassistent ; Overblijfkracht ; Bijlesdocent`,
      employers: `Basisschool De Regenboog ; Stedelijk Lyceum {town} ; Kinderopvang Pippeloentje ; Radboud Universiteit ; RIVM ; VU Amsterdam ; Stichting Openbaar Onderwijs ; Sint-Barbaracollege ; Partou`,
      achievements: `Lesgeven aan klassen van {n} leerlingen
Mentoraat en oudergesprekken
Leesproject opgezet in {year}
{m} publicaties in internationale tijdschriften
Coördinatie van het zorgteam
Dagritme, spel en verzorging op de peutergroep
Slagingspercentage 95%
Begeleiden van zij-instromers en studenten van de pabo, ook tijdens de langere stages in het laatste jaar`,
      studies: `PhD | Microbiologie | Wageningen University ; Universiteit Gent
Master | Leraar Nederlands | Universiteit Leiden ; Hogeschool van Amsterdam
Pabo | Leraar basisonderwijs | Marnix Academie ; iPabo
MBO 3 | Pedagogisch werk | ROC {town}`,
      skills: `Klassenmanagement ; Magister ; Differentiëren ; R ; SPSS ; Oudergesprekken ; Voorlezen ; Onderzoek`,
      certificates: `BKO | VU Amsterdam ; EHBO aan kinderen | Oranje Kruis ; VVE-certificaat`,
      headlines: `Leerkracht basisonderwijs ; Docent Nederlands (eerstegraads) ; Onderzoeker`,
      summaries: `Docent met {years} jaar ervaring op havo en vwo.
Ieder kind wil leren, je moet alleen de deur vinden.`,
    },
    {
      titles: `Filiaalmanager ; Accountmanager buitendienst ; Productieleider ; Verkoopmedewerker ; CNC-draaier ; Heftruckchauffeur ; Orderpicker ; Vakkenvuller ; Vrachtwagenchauffeur CE`,
      employers: `Albert Heijn ; HEMA ; Action ; DAF Trucks N.V. ; Visser Logistiek ; Kruidvat ; PostNL ; Delhaize ; Metaalbewerking Smit ; Praxis ; rituals ; Transport Wagenaar BV`,
      achievements: `Omzet met {p}% gestegen in {year}
Leiding over {n} medewerkers
Orders picken met scanner, {k} regels per dag
Instellen en bedienen van draaibanken
Klanten adviseren en helpen bij de kassa
Winkelverbouwing begeleid
Internationaal transport naar Duitsland en Polen, met laden, lossen en alle papieren
Voorraadbeheer`,
      studies: `HBO | Commerciële Economie | Hogeschool Inholland ; Saxion
MBO 3 | Verkoopspecialist | ROC {town} ; Summa College
MBO 2 | Logistiek medewerker | Scalda ; STC`,
      skills: `Verkoop ; Heftruck ; WMS ; Leidinggeven ; Draaien en frezen ; Rijbewijs CE ; Code 95 ; Kassa ; Excel`,
      certificates: `Heftruckcertificaat ; Code 95 ; ADR | CBR ; VCA Basis`,
      headlines: `Verkoopmedewerker ; Allround logistiek medewerker ; Chauffeur CE`,
      summaries: `Retailer in hart en nieren, {years} jaar ervaring.
Flexibel inzetbaar, ook in ploegen.`,
    },
    {
      titles: `Advocaat-partner ; Bedrijfsjurist ; Beleidsmedewerker Sociaal Domein ; Griffier ; Klantmanager Werk & Inkomen ; Juridisch medewerker ; Boa ; Baliemedewerker burgerzaken`,
      employers: `Maas Prins Advocaten ; Rechtbank {town} ; Gemeente Best ; UWV ; Ministerie van Justitie en Veiligheid ; Belastingdienst ; OCMW {town} ; DAS Rechtsbijstand ; Provincie Gelderland ; Stad Antwerpen`,
      achievements: `Procederen in arbeidszaken
Behandelen van {k} bezwaarschriften per jaar
Advies aan het college van B en W
Uitgifte van paspoorten en rijbewijzen
Beleidsnota jeugdzorg, vastgesteld in {year}
Caseload van {n} bijstandsklanten
Samenwerking met woningcorporaties, wijkteams en politie in een lastige buurt, met zichtbaar minder meldingen als gevolg
Contracten opstellen`,
      studies: `Master | Rechtsgeleerdheid | Universiteit Utrecht ; KU Leuven ; Erasmus Universiteit Rotterdam
HBO | Sociaal Juridische Dienstverlening | Hogeschool Leiden ; Avans
Bachelor | Bestuurskunde | Thorbecke Academie ; Universiteit Twente`,
      skills: `Arbeidsrecht ; Awb ; Schrijven op B1 ; Legal Intelligence ; Onderhandelen ; Wmo ; Gesprekstechnieken ; Publieksbalie`,
      certificates: `Beroepsopleiding Advocaten | NOvA ; Mediator | MfN ; Boa domein I`,
      headlines: `Jurist ; Beleidsadviseur ; Advocaat arbeidsrecht`,
      summaries: `Jurist met {years} jaar ervaring bij gemeenten.
Duidelijke taal, ook in moeilijke brieven.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
