/** People of Sweden. */

import { population, type World } from './compose.ts'
import { professions } from './wider/sv.ts'

const world: World = {
  language: 'sv',
  women: `Åsa ; Anna-Karin ; Linnéa ; Märta ; Fatima ; Ebba ; Birgitta ; Sofia ; Zahra ; My ; Gun-Britt`,
  men: `Björn ; Lars-Erik ; Göran ; Oskar ; Ali ; Måns ; Pär ; Johan ; Zlatan ; Kjell ; Elias`,
  families: `Andersson ; Bergström ; Åkerblom ; af Klint ; von Essen ; Smed ; Möller ; Lund ; Stockholm ; Al-Hassan ; Svensson ; Yilmaz ; Skräddare ; Sommar ; Lindqvist-Holm ; Ståhl ; Kock ; Fält ; Öberg ; Modig ; Rask ; Björk`,
  doubled: [0.1, ' '],
  mailboxes: `solstrale ; katten ; jobb ; familjen ; fiskaren ; hejhej ; blomman ; aik_fan ; torpet`,
  phones: `070-### ## ## ; +46 70 ### ## ## ; 073 ### ## ## ; 0046 (0)76-### ## ## ; 08-### ### ##`,
  towns: `Stockholm ; Göteborg ; Malmö ; Örnsköldsvik ; Lund ; Ed ; Upplands Väsby ; Åre ; Umeå, Sverige ; Uppsala ; Bor`,
  schooling: `Gymnasieexamen | Naturvetenskapsprogrammet | Katedralskolan ; Åsö gymnasium
Gymnasieexamen | Vård- och omsorgsprogrammet | Rosendalsgymnasiet ; Komvux {town}
Studentexamen | Samhällsvetenskap | {town}s gymnasium`,
  native: 'Svenska',
  nativeLevel: 'modersmål',
  spoken: `Engelska ; Tyska ; Arabiska ; Spanska ; Finska ; Franska ; Somaliska`,
  levels: `flytande ; goda kunskaper ; grundläggande ; mycket god i tal och skrift ; B1 ; skolkunskaper`,
  interests: `längdskidor ; svampplockning ; körsång ; fotbollstränare för P12 ; bakning ; fiske ; båtliv ; böcker ; innebandy`,
  professions: [
    {
      titles: `Enhetschef äldreomsorg ; Specialistsjuksköterska, anestesi ; Legitimerad sjuksköterska ; Undersköterska ; Vårdbiträde ; Personlig assistent`,
      employers: `Karolinska Universitetssjukhuset ; Region Skåne ; Attendo Sverige AB ; Vardaga Solgården ; Hemtjänsten i {town} ; Humana ; Vårdcentralen Linden ; Frösunda`,
      achievements: `Omvårdnad av {n} boende med demens
Ansvar för läkemedel, provtagning och dokumentation
Schemaläggning och arbetsledning
Införde ett nytt journalsystem {year} och utbildade kollegorna på tre avdelningar samt i hemsjukvården
Minskade fallolyckorna med {p} %
Handledning av studenter
Natt- och helgtjänstgöring
Stöd i vardagen för en person med funktionsnedsättning`,
      studies: `Sjuksköterskeexamen | Omvårdnad | Karolinska Institutet ; Högskolan i Borås ; Umeå universitet
Specialistsjuksköterskeexamen | Anestesisjukvård | Lunds universitet
Yrkesexamen | Undersköterska | Komvux {town} ; Lärlingsgymnasiet`,
      skills: `Dokumentation ; Läkemedelshantering ; Cosmic ; Bemötande ; B-körkort ; Handledning ; Palliativ vård ; Provtagning`,
      certificates: `Legitimation | Socialstyrelsen ; HLR-instruktör | HLR-rådet ; Delegering ; BPSD-administratör`,
      headlines: `Legitimerad sjuksköterska ; Undersköterska med lång erfarenhet ; Personlig assistent`,
      summaries: `Sjuksköterska med {years} års erfarenhet från akut- och primärvård.
Jag är en lugn person som gillar människor.`,
    },
    {
      titles: `Platschef ; Snickare ; Elektriker ; VVS-montör ; Maskinoperatör CNC ; Lastbilschaufför C/CE ; Lagermedarbetare ; Lärling`,
      employers: `Skanska Sverige AB ; Smed & Son Bygg ; Peab ; Volvo Lastvagnar ; Bravida ; Egen firma ; Rörfirma Öberg ; Byggmästare Lund ; Postnord ; Elkompaniet i {town} HB ; Scania CV AB`,
      achievements: `Ansvarade för nyproduktion av {k} lägenheter
Installation av laddstolpar och solceller
Arbetsledning av {m} yrkesarbetare
Kök- och badrumsrenoveringar
Körning med släp i hela Norden
Kassationen sjönk med {p} %.
Byggde om brandstationen i {town} {year}
Plock, pack, inventering och truckkörning i ett lager med över tiotusen artiklar och tre temperaturzoner`,
      studies: `Högskoleingenjör | Byggteknik | KTH ; Chalmers ; Högskolan i Gävle
Yrkesbevis | Elektriker | {town}s praktiska gymnasium ; ED-branschen
Gymnasieexamen | Byggprogrammet | Polhemsskolan`,
      skills: `Ritningsläsning ; Truckkort ; CE-körkort ; CNC Fanuc ; Kundkontakt ; Bluebeam ; Svetsning ; Noggrannhet`,
      certificates: `Truckkort A+B | TYA ; Heta arbeten | Brandskyddsföreningen ; YKB ; BAS-U`,
      headlines: `Elektriker ; Snickare med egna verktyg ; Platschef bostad`,
      summaries: `Hantverkare med {years} år i branschen.
Pålitlig, stark och morgonpigg.`,
    },
    {
      titles: `Ekonomichef ; Butikschef ; HR-specialist ; Redovisningsekonom ; Handläggare ; Köksmästare ; Kock ; Säljare ; Receptionist ; Butiksbiträde`,
      employers: `ICA Maxi {town} ; Skatteverket ; Försäkringskassan ; H & M Hennes & Mauritz AB ; Restaurang Kock & Vin ; Swedbank ; ikea ; Scandic ; Bageri Rask ; Trygg-Hansa ; Arbetsförmedlingen ; Systembolaget`,
      achievements: `Bokslut, moms och årsredovisningar
Ökade försäljningen med {p} % under {year}
Personalansvar för {n} medarbetare
Handlade cirka {k} ärenden per år
Kassa, varuplock och kundservice
Planerade menyer och beställde varor
Rekrytering och lönekartläggning
Projektledde flytten av huvudkontoret tillsammans med fastighetsägaren, facket och två konsultbolag`,
      studies: `Kandidatexamen | Företagsekonomi | Stockholms universitet ; Linnéuniversitetet
Civilekonomexamen | Redovisning | Handelshögskolan i Stockholm ; Göteborgs universitet
Yrkeshögskoleexamen | Kock | Restaurangakademien ; YH {town}`,
      skills: `Fortnox ; Visma ; Excel ; Kundservice ; Kassavana ; Hogia Lön ; Försäljning ; Arbetsrätt ; Matlagning`,
      certificates: `Auktoriserad redovisningskonsult | Srf konsulterna ; Livsmedelshygien ; Diplomerad HR | Wilgrens`,
      headlines: `Redovisningsekonom ; Butikschef ; Kock`,
      summaries: `Ekonom med {years} års erfarenhet från både byrå och industri.
Säljare som lyssnar mer än jag pratar.`,
    },
    {
      titles: `Teknisk chef ; Systemutvecklare .NET ; Datatekniker ; Rektor ; Ämneslärare, svenska och historia ; Förskollärare ; Doktorand ; Barnskötare ; Elevassistent`,
      employers: `Ericsson AB ; Spotify ; Göteborgs Stad ; Engelska Skolan ; Uppsala universitet ; Klarna ; Förskolan Blåsippan ; CGI ; AstraZeneca Mölndal ; Kunskapsskolan`,
      achievements: `Utveckling av betalplattform i C# och Azure
Undervisning i årskurs 7–9
Ledde ett team på {m} utvecklare
Support till {k} användare
{m} vetenskapliga artiklar
Arbetslagsledare sedan {year}
Kortare svarstider, från 800 till 90 millisekunder
Planering och uppföljning av verksamheten på en avdelning med {n} barn, i nära samarbete med vårdnadshavarna`,
      studies: `Civilingenjör | Datateknik | Linköpings universitet ; KTH ; Chalmers tekniska högskola
Ämneslärarexamen | Svenska | Malmö universitet ; Karlstads universitet
Teknologie doktor | Materialvetenskap | Luleå tekniska universitet
Förskollärarexamen | | Södertörns högskola`,
      skills: `C# ; Azure ; SQL ; React ; Python ; Pedagogik ; Unikum ; Git ; Agila metoder ; Konflikthantering`,
      certificates: `Lärarlegitimation | Skolverket ; Certified Scrum Master ; Azure Developer Associate | Microsoft`,
      headlines: `Systemutvecklare ; Lärare ; Förskollärare`,
      summaries: `Utvecklare med {years} år i yrket och fortfarande nyfiken.
Alla barn ska få lyckas varje dag.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
