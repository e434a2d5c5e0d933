/** More trades of the Dutch world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Bedrijfsleider glastuinbouw ; Hovenier ; Melkveehouder ; Boomverzorger ; Medewerker groenvoorziening ; Dierverzorger ; Plukker (seizoen)`,
    employers: `Kwekerij Van den Berg ; Melkveebedrijf Familie Boer ; Staatsbosbeheer ; Hoveniersbedrijf De Smet ; Diergaarde Blijdorp ; Royal FloraHolland ; Fruitbedrijf Slager & Zn. ; Natuurpunt ; Gemeente {town}, afdeling groen`,
    achievements: `Verzorging van {k} koeien
Aanleg en onderhoud van tuinen
Omschakeling naar biologisch in {year}, samen met de coöperatie en de buren
Aansturen van {n} seizoenkrachten
Energieverbruik met {p}% verlaagd
Snoeien, zagen, planten
Rondleidingen voor scholen`,
    studies: `HBO Bachelor | Tuinbouw en Agribusiness | Aeres Hogeschool ; HAS Den Bosch
MBO 4 | Hovenier | Wellantcollege ; Yuverta {town}
MBO 2 | Dierverzorging | Terra ; Groenhorst {town}`,
    skills: `Motorkettingzaag ; Trekkerrijbewijs ; Plantenkennis ; Melken ; Klimaatcomputer ; Leidinggeven ; Rijbewijs BE`,
    certificates: `European Tree Worker | EAC ; Spuitlicentie 1 | Bureau Erkenningen ; VCA`,
    headlines: `Hovenier ; Melkveehouder ; Bedrijfsleider tuinbouw`,
    summaries: `Vakman in het groen met {years} jaar ervaring.
Liever buiten in de regen dan binnen achter een bureau.`,
  },
  {
    titles: `Planner transport ; Treinmachinist ; Buschauffeur ; Cabinepersoneel ; Schipper binnenvaart ; Pakketbezorger ; Fietskoerier`,
    employers: `Transportbedrijf Maas ; NS ; De Lijn ; KLM ; Arriva ; Rederij Visser ; DHL Parcel ; GVB ; Havenbedrijf {town} ; Taxi Centraal ; Peter de Jong Verhuizingen`,
    achievements: `Planning van {n} ritten per dag
Internationale ritten naar Duitsland en Frankrijk
Schadevrij sinds {year}
Lege kilometers met {p}% teruggebracht
Reizigersservice en kaartcontrole
Varen op Rijn, Main en Donau met gevaarlijke stoffen, vaak met twee man
Begeleiding van nieuwe collega's`,
    studies: `MBO 4 | Manager transport en logistiek | STC ; ROC {town}
MBO 3 | Binnenvaart | Maritieme Academie Harlingen ; Scheepvaart en Transport College
HBO | Logistics Management | Hogeschool Rotterdam ; Breda University`,
    skills: `Code 95 ; ADR ; Rijbewijs CE ; Marifoon ; Klantgericht ; Digitale tachograaf ; Duits`,
    certificates: `Code 95 | CBR ; ADR basis ; Groot Vaarbewijs | CBR`,
    headlines: `Buschauffeur ; Transportplanner ; Schipper`,
    summaries: `Chauffeur met {years} jaar ervaring en zonder schade.
Rustig, stipt en klantvriendelijk.`,
  },
  {
    titles: `Medisch specialist ; Huisarts ; Apotheker ; Dierenarts ; Verloskundige ; Fysiotherapeut ; Apothekersassistent ; Doktersassistent`,
    employers: `Huisartsenpraktijk Van Dijk ; Apotheek De Linde ; AZ Sint-Jan ; UMC {town} ; Dierenkliniek Zuid ; Fysio Prins ; Verloskundigenpraktijk Roos ; BENU ; GGD ; Tandartspraktijk Smit & Bakker`,
    achievements: `Spreekuur met {n} patiënten per dag
Diensten op de huisartsenpost
Nieuwe werkwijze voor diabeteszorg ({year}), samen met de praktijkondersteuners
{m} wetenschappelijke publicaties
Medicatiebewaking en advies aan de balie
Begeleiding van {k} bevallingen
Wachttijd met {p}% verkort`,
    studies: `Master | Geneeskunde | Universiteit Maastricht ; KU Leuven
Master | Farmacie | Rijksuniversiteit Groningen ; UGent
Bachelor | Fysiotherapie | Hogeschool Utrecht ; Thomas More
MBO 4 | Doktersassistent | ROC {town} ; Albeda`,
    skills: `Echografie ; Triage ; Medicatiebewaking ; HiX ; Medicom ; Gesprekstechnieken ; Dry needling`,
    certificates: `BIG-registratie | CIBG ; ATLS ; Kaderopleiding Diabetes | NHG`,
    headlines: `Huisarts ; Apotheker ; Fysiotherapeut ; Verloskundige`,
    summaries: `Arts met {years} jaar ervaring in de eerste lijn.
Met aandacht voor mens en team.`,
  },
  {
    titles: `Kantoordirecteur ; Hypotheekadviseur ; Makelaar ; Journalist ; Conservator ; Grafisch vormgever ; Brandweerman ; Kapper ~ Kapster ; Beveiliger ; Schoonmaker`,
    employers: `De Hypotheker ; Makelaardij Van Gent ; De Gelderlander ; Rijksmuseum Twenthe ; Kapsalon Knip ; Politie Eenheid {town} ; Veiligheidsregio Utrecht ; Studio Zomer ; Trigion ; ABN AMRO ; Schouwburg {town} ; Defensie`,
    achievements: `Advies aan {k} klanten per jaar
Bezichtigingen en onderhandelingen
Kantoor van het jaar {year}
Knippen, kleuren, opsteken
Tentoonstelling over de watersnood, met meer dan tienduizend bezoekers in drie maanden
Omzet gestegen met {p}%
Uitrukdienst en voorlichting`,
    studies: `HBO Bachelor | Vastgoed en Makelaardij | Hogeschool Rotterdam ; Fontys
Bachelor | Journalistiek | Windesheim ; Erasmushogeschool Brussel
MBO 3 | Kapper | ROC {town} ; Koninklijke Kappersschool`,
    skills: `Wft ; Taxeren ; InDesign ; Interviewen ; Kleurtechnieken ; BHV ; Verkoop ; Funda`,
    certificates: `Wft Hypothecair krediet | CDFD ; RM NRVT ; Beveiliger 2 | SVPB`,
    headlines: `Hypotheekadviseur ; Makelaar ; Kapper ~ Kapster ; Journalist`,
    summaries: `Adviseur met {years} jaar ervaring op kantoor en bij mensen thuis.
Sociaal, nauwkeurig en nieuwsgierig.`,
  },
]
