/** People of Denmark. */

import { population } from './compose.ts'

export const people = population({
  language: 'da',
  women: `Anne-Mette ; Signe ; Bodil ; Søs ; Fatma ; Freja ; Åse ; Kirsten ; Maj-Britt ; Ida`,
  men: `Søren ; Jens Peter ; Bjørn ; Mikkel ; Hassan ; Rasmus ; Åge ; Niels ; Magnus ; Jørgen`,
  families: `Jensen ; Møller ; Bagger ; Smed ; Skov Hansen ; Sørensen ; Bager ; af Rosenborg ; Kjær ; Dam ; Ribe ; Østergaard ; Lund Nielsen ; Khan ; Koch ; Præst ; Holm ; Maj ; Skytte ; Bredahl-Krogh ; Vinter`,
  doubled: [0.25, ' '],
  mailboxes: `solsikke ; cykelmyg ; job ; mail ; familien ; havetosse ; fiskeren ; brondbyfan ; kaffekop`,
  phones: `## ## ## ## ; +45 ## ## ## ## ; 2# ## ## ## ; 0045 2#######  ; 31######`,
  towns: `København ; København Ø ; Aarhus C ; Odense M ; 6700 Esbjerg ; Hjørring ; Ribe ; Lyngby, Danmark ; Ærøskøbing ; Høje Taastrup`,
  schooling: `Studentereksamen (STX) | | Aarhus Katedralskole ; {town} Gymnasium
HHX | Afsætning og økonomi | Niels Brock ; Handelsgymnasiet {town}
HF | | VUC {town}`,
  native: 'Dansk',
  nativeLevel: 'modersmål',
  spoken: `Engelsk ; Tysk ; Svensk ; Fransk ; Arabisk ; Tyrkisk`,
  levels: `flydende ; godt ; skolekundskaber ; flydende i skrift og tale ; rimeligt ; B2`,
  interests: `håndbold ; vinterbadning ; cykling ; frivillig i Røde Kors ; strikning ; madlavning ; sejlads ; brætspil`,
  professions: [
    {
      titles: `Afdelingssygeplejerske ; Sygeplejerske, intensiv ; Social- og sundhedsassistent ; Fysioterapeut ; SOSU-hjælper ; Handicaphjælper`,
      employers: `Rigshospitalet ; Region Midtjylland ; Plejecenter Solhjem ; {town} Kommune ; Sygehus Sønderjylland ; Falck ; Hjemmeplejen Syd ; Lægehuset Møller & Dam`,
      achievements: `Pleje af {n} beboere i aftenvagt
Medicinhåndtering og dokumentation i Sundhedsplatformen
Ledelse af {m} medarbejdere
Indførelse af tværfaglige tavlemøder i {year}, som siden er udbredt til hele centeret og to naboenheder
Oplæring af elever
Færre fald: {p} % på et år
Samarbejde med pårørende
Genoptræning efter hofteoperationer`,
      studies: `Professionsbachelor | Sygepleje | VIA University College ; Københavns Professionshøjskole
Uddannelse | Social- og sundhedsassistent | SOSU H ; SOSU {town}
Diplom | Ledelse | UCL Erhvervsakademi`,
      skills: `Medicinhåndtering ; Nexus ; Omsorg ; Kørekort ; Dokumentation ; Forflytning ; Palliation ; Overblik`,
      certificates: `Autorisation | Styrelsen for Patientsikkerhed ; Førstehjælp | Dansk Røde Kors ; Praktikvejleder`,
      headlines: `Sygeplejerske ; Social- og sundhedsassistent ; Fysioterapeut`,
      summaries: `Sygeplejerske med {years} års erfaring fra hospital og kommune.
Jeg har hjertet på rette sted og begge ben på jorden.`,
    },
    {
      titles: `Byggeleder ; Tømrermester ; Tømrer ; Elektriker ; VVS-montør ; Smed ; Chauffør ; Lagermedarbejder ; Lærling`,
      employers: `MT Højgaard ; Tømrerfirmaet Bager & Søn ApS ; Kemp & Lauritzen A/S ; Selvstændig ; Grundfos ; Smed Hansens Eftf. ; DSV ; LEGO ; Murermester Koch ; Arla Foods amba`,
      achievements: `Renovering af {k} almene boliger
Montage af varmepumper
Ansvar for {m} svende og lærlinge
Tilbud, tegninger og byggemøder
Færdiggjorde skolen i {town} i {year}
Svejsning i rustfrit stål
Spild reduceret med {p} %
Kørsel i hele Skandinavien med kranbil, herunder aflæsning på trange byggepladser midt i byen`,
      studies: `Svendebrev | Tømrer | TEC ; EUC {town} ; Mercantec
Svendebrev | Elektriker | Aarhus Tech ; Syddansk Erhvervsskole
Bygningskonstruktør | | KEA ; UCN`,
      skills: `Tegningsforståelse ; Svejsning ; Truckcertifikat ; Kalkulation ; Kundekontakt ; Kørekort C/E ; AutoCAD ; Mødestabil`,
      certificates: `Truckcertifikat B | AMU ; Varmt arbejde ; Svejsecertifikat | FORCE ; Kloakmester`,
      headlines: `Tømrer ; Elektriker med el-autorisation ; Byggeleder`,
      summaries: `Håndværker med {years} års erfaring.
Møder til tiden og har egen bil.`,
    },
    {
      titles: `Økonomichef ; Butikschef ; Bogholder ; HR-konsulent ; Souschef, køkken ; Kok ; Salgsassistent ; Receptionist ; Tjener ; Ungarbejder`,
      employers: `Netto ; Danske Bank ; Matas ; Føtex {town} ; Bager Holm ; Hotel Vinter ; Skattestyrelsen ; Salling Group A/S ; café smørhullet ; Revisionsfirmaet Kjær ; normal`,
      achievements: `Moms, løn og årsregnskab
Omsætningen steg {p} % i {year}
Ledelse af {n} medarbejdere
Kassebetjening, vareopfyldning
Sagsbehandling af {k} sager
Menuplanlægning og indkøb
Rekruttering af elever
Omlægning til nyt økonomisystem sammen med revisor og den svenske søsterafdeling, gennemført på fem måneder`,
      studies: `HA | Erhvervsøkonomi | CBS ; Syddansk Universitet
Kontoruddannelse | Økonomi | Handelsskolen {town} ; Niels Brock
Svendebrev | Kok | Hotel- og Restaurantskolen`,
      skills: `e-conomic ; Excel ; Navision ; Salg ; Kasse ; Lønkørsel ; Kundeservice ; Økologi ; Ordenssans`,
      certificates: `Hygiejnebevis | AMU ; HD-R ; Merkonom | Niels Brock`,
      headlines: `Bogholder ; Butikschef ; Kok`,
      summaries: `Bogholder med {years} års erfaring og styr på detaljerne.
Udadvendt sælger med godt humør.`,
    },
    {
      titles: `Udviklingschef ; Softwareudvikler ; IT-supporter ; Lektor, dansk og historie ; Folkeskolelærer ; Pædagog ; Ph.d.-studerende ; Studentermedhjælper ; Pædagogmedhjælper`,
      employers: `Novo Nordisk A/S ; Netcompany ; KMD ; Aarhus Universitet ; Børnehaven Mariehønen ; {town} Skole ; Systematic ; trustpilot ; DTU ; Gymnasiet Skytte`,
      achievements: `Udvikling af borgerløsninger i Java og React
Undervisning i 7.-9. klasse
Teamleder for {m} udviklere
Support til {k} brugere
{m} artikler i internationale tidsskrifter
Ansvar for SFO'ens uderum siden {year}
Hurtigere leverancer: fra måneder til dage
Forældresamtaler, trivselsforløb og samarbejde med PPR om børn med særlige behov`,
      studies: `Cand.polyt. | Softwareteknologi | DTU ; Aalborg Universitet
Cand.mag. | Dansk og historie | Københavns Universitet ; Aarhus Universitet
Professionsbachelor | Folkeskolelærer | Læreruddannelsen {town} ; UC SYD
Pædagoguddannelsen | | Professionshøjskolen Absalon`,
      skills: `Java ; React ; SQL ; Azure ; Python ; Didaktik ; Aula ; Git ; Scrum ; Klasseledelse`,
      certificates: `PSM I | Scrum.org ; Pædagogikum ; Azure Fundamentals | Microsoft`,
      headlines: `Softwareudvikler ; Lærer ; Pædagog`,
      summaries: `Udvikler med {years} års erfaring fra det offentlige.
Børn lærer bedst, når de griner.`,
    },
  ],
})
