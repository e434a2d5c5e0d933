/** More trades of the Swedish world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Driftsledare lantbruk ; Trädgårdsmästare ; Skogsmaskinförare ; Djurskötare ; Parkarbetare ; Bärplockare (säsong)`,
    employers: `Sörby Gård ; Sveaskog ; Lunds Plantskola ; Familjen Bergström Mjölkgård ; Göteborgs botaniska trädgård ; Svenska kyrkan {town} ; Skogsbolaget Björk & Söner ; Kolmårdens djurpark ; Umeå kommun, gata och park`,
    achievements: `Skötsel av {k} mjölkkor
Plantering och beskärning i stadens parker
Ställde om gården till KRAV {year} tillsammans med grannar och rådgivare
Körning av skördare och skotare
Minskade foderkostnaden med {p} %
Ledde {n} säsongsarbetare
Visningar för skolklasser`,
    studies: `Lantmästarexamen | Lantbruk | SLU Alnarp ; Sveriges lantbruksuniversitet
Yrkeshögskoleexamen | Trädgårdsmästare | Vreta kluster ; YH {town}
Gymnasieexamen | Naturbruksprogrammet | Naturbruksgymnasiet i {town}`,
    skills: `Motorsågskörkort ; Traktorkörkort ; Växtkännedom ; Mjölkning ; Skördare ; B-körkort ; Planering`,
    certificates: `Motorsågskörkort AB | Säker Skog ; Behörighet växtskydd | Länsstyrelsen ; Grönt kort`,
    headlines: `Trädgårdsmästare ; Skogsmaskinförare ; Lantbrukare`,
    summaries: `Lantbrukare med {years} års erfarenhet av mjölk och växtodling.
Trivs bäst ute.`,
  },
  {
    titles: `Trafikledare ; Lokförare ; Bussförare ; Flygvärdinna ; Taxiförare ; Brevbärare ; Budbilsförare`,
    employers: `SJ AB ; Västtrafik ; Taxi {town} ; SAS ; Åkeri Ståhl ; DHL Freight ; Nobina ; Stena Line ; Swedavia ; Budexpress i Norr`,
    achievements: `Planering av {n} turer om dagen
Körning av pendeltåg
Skadefri sedan {year}
Bränsleförbrukningen ner {p} %
Service och säkerhet ombord
Handledning av nya förare, både på linjen och i simulatorn
Lastsäkring`,
    studies: `Yrkeshögskoleexamen | Lokförare | Trafikverksskolan ; TCC {town}
Gymnasieexamen | Fordons- och transportprogrammet | {town}s gymnasium
Kandidatexamen | Logistik | Linköpings universitet`,
    skills: `YKB ; D-körkort ; ADR ; Kundbemötande ; Färdskrivare ; Engelska`,
    certificates: `YKB | Transportstyrelsen ; ADR grundkurs | MSB ; Taxiförarlegitimation`,
    headlines: `Lokförare ; Bussförare ; Trafikledare`,
    summaries: `Förare med {years} år på vägen.
Punktlig och lugn.`,
  },
  {
    titles: `Överläkare ; Specialist i allmänmedicin ; Apotekare ; Barnmorska ; Tandhygienist ; Djursjukskötare ; Apotekstekniker ; AT-läkare`,
    employers: `Sahlgrenska universitetssjukhuset ; Apoteket Hjärtat ; Vårdcentralen Björken ; Folktandvården {town} ; AniCura ; Danderyds sjukhus ; Capio ; Kry ; Evidensia`,
    achievements: `Ansvarig för {n} vårdplatser
Mottagning och jour
Startade en astmamottagning {year} ihop med sjuksköterskor och fysioterapeuter
Rådgivning och receptexpedition
Väntetiderna kortades med {p} %
Handledning av ST-läkare
{k} förlossningar om året på kliniken`,
    studies: `Läkarexamen | | Karolinska Institutet ; Uppsala universitet
Apotekarexamen | Farmaci | Göteborgs universitet ; Uppsala universitet
Barnmorskeexamen | | Högskolan Dalarna ; Lunds universitet
Tandhygienistexamen | | Malmö universitet`,
    skills: `Ultraljud ; Akutmedicin ; Take Care ; Rådgivning ; Handledning ; Vaccination ; Melior`,
    certificates: `Läkarlegitimation | Socialstyrelsen ; A-HLR | HLR-rådet ; ATLS`,
    headlines: `Specialistläkare ; Apotekare ; Barnmorska ; Tandhygienist`,
    summaries: `Läkare med {years} år i primärvården.
Nyfiken på människor och nya metoder.`,
  },
  {
    titles: `Kontorschef bank ; Fastighetsmäklare ; Försäkringsrådgivare ; Journalist ; Museiintendent ; Grafisk formgivare ; Brandman ; Frisör ; Väktare ; Lokalvårdare`,
    employers: `Handelsbanken ; Länsförsäkringar ; Svensk Fastighetsförmedling ; Västerbottens-Kuriren ; Nordiska museet ; Räddningstjänsten {town} ; Salong Linnéa ; Polismyndigheten ; Securitas ; Byrån Sommar ; Kulturhuset ; Försvarsmakten`,
    achievements: `Rådgivning till {k} kunder
Visningar, värdering och kontrakt
Årets kontor {year}
Klippning, färg och uppsättning
Utställning om fiskelägen längs kusten, byggd tillsammans med hembygdsföreningarna
Försäljningen upp {p} %
Utryckning och information i skolor`,
    studies: `Kandidatexamen | Fastighetsmäklarprogrammet | Malmö universitet ; Högskolan i Gävle
Journalistexamen | | Södertörns högskola ; Göteborgs universitet
Yrkesexamen | Frisör | {town}s gymnasium ; Frisörakademin`,
    skills: `Bolån ; Försäljning ; InDesign ; Intervjuteknik ; Färgning ; HLR ; Konflikthantering ; Vitec`,
    certificates: `SwedSec ; Registrerad fastighetsmäklare | FMI ; Gesällbrev | Sveriges Hantverksråd`,
    headlines: `Fastighetsmäklare ; Journalist ; Frisör ; Bankrådgivare`,
    summaries: `Rådgivare med {years} år i branschen.
Social, noggrann och nyfiken.`,
  },
]
