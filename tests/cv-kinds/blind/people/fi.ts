/** People of Finland. */

import { population } from './compose.ts'

export const people = population({
  language: 'fi',
  women: `Päivi ; Anna-Liisa ; Eeva-Maija ; Sanna ; Hanna ; Yrsa ; Aino ; Fatuma ; Tuulikki ; Ritva ; Essi`,
  men: `Jyrki ; Matti ; Väinö ; Juha-Pekka ; Ahti ; Onni ; Mohamed ; Timo ; Åke ; Aleksi ; Toivo`,
  families: `Virtanen ; Seppä ; Hämäläinen ; Mäki-Kuutti ; Räätäli ; Leipuri ; af Ursin ; Helsinki ; Yli-Äyhö ; Koski ; Lindström ; Abdi ; Suutari ; Kesäläinen ; Turunen ; Saarinen ; Nyström ; Kuu ; Pitkä ; Kivi ; Ivanov`,
  doubled: [0.12, '-'],
  mailboxes: `mokki ; aurinko ; tyonhaku ; kissa ; posti ; perhe ; kalamies ; hifk ; marjametsa`,
  phones: `040 ### #### ; 050-####### ; +358 40 ### #### ; 044 ### ## ## ; +358 (0)45 ### ####`,
  towns: `Helsinki ; Espoo ; Ii ; Äänekoski ; Turku ; Tampere ; Oulu, Suomi ; Jyväskylä ; 90100 Oulu ; Kemi ; Lappeenranta ; Närpiö`,
  schooling: `Ylioppilas | | Kallion lukio ; {town} lyseo ; Ressun lukio
Merkonomi | | Mercuria ; Kauppaoppilaitos
Ylioppilastutkinto | laaja matematiikka | Puolalanmäen lukio`,
  native: 'suomi',
  nativeLevel: 'äidinkieli',
  spoken: `englanti ; ruotsi ; saksa ; venäjä ; espanja ; viro ; somali`,
  levels: `sujuva ; erinomainen ; tyydyttävä ; perusteet ; hyvä ; B2 ; auttava`,
  interests: `hiihto ; marjastus ; salibandy ; neulominen ; kalastus ; mökkeily ; kuorolaulu ; pesäpallo ; geokätköily`,
  professions: [
    {
      titles: `Osastonhoitaja ; Sairaanhoitaja (AMK) ; Fysioterapeutti ; Lähihoitaja ; Hoiva-avustaja ; Henkilökohtainen avustaja`,
      employers: `HUS ; Tampereen yliopistollinen sairaala ; Attendo Kuusikoti ; Terveystalo Oyj ; Mehiläinen ; Hoivakoti Kivi Oy ; Pirkanmaan hyvinvointialue ; Kotihoito Aurinko`,
      achievements: `Potilaiden hoito ja lääkehoito {n}-paikkaisella osastolla
Vastuuhoitajana toimiminen
Työvuorosuunnittelu
Otettiin käyttöön uusi kirjaamistapa vuonna {year}, joka vapautti aikaa hoitotyöhön
Kaatumiset vähenivät {p} %
Opiskelijoiden ohjaus
Asukkaiden päivittäinen avustaminen ja ulkoilu
Yhteistyö omaisten, lääkärien ja kotihoidon kanssa kotiutusten suunnittelussa`,
      studies: `Sairaanhoitaja (AMK) | hoitotyö | Metropolia ; Savonia-ammattikorkeakoulu ; TAMK
Lähihoitaja | sairaanhoito ja huolenpito | Stadin ammattiopisto ; Gradia
Fysioterapeutti (AMK) | | Satakunnan ammattikorkeakoulu`,
      skills: `lääkehoito ; Apotti ; RAI ; kirjaaminen ; empatia ; haavanhoito ; B-ajokortti ; tiimityö`,
      certificates: `LOVe-lääkehoitotentti | Awanic ; EA1 | SPR ; hygieniapassi ; laillistettu sairaanhoitaja | Valvira`,
      headlines: `Sairaanhoitaja ; Lähihoitaja ; Fysioterapeutti`,
      summaries: `Sairaanhoitaja, jolla on {years} vuoden kokemus päivystyksestä ja vuodeosastolta.
Olen rauhallinen ja huumorintajuinen tekijä.`,
    },
    {
      titles: `Työmaamestari ; Vastaava mestari ; Sähköasentaja ; Kirvesmies ; Hitsaaja ; Koneistaja ; Kuljettaja (CE) ; Varastotyöntekijä ; Rakennusapulainen`,
      employers: `YIT Oyj ; Sähkö-Seppä Ky ; Wärtsilä ; Rakennus Mäkinen Oy ; Valmet Automotive ; Posti ; toiminimi ; Kone Oyj ; Puutyö Leipuri Tmi ; Lehto Group`,
      achievements: `Kerrostalon rungon ja sisätöiden johto, {n} asuntoa
Sähköasennukset uudis- ja korjauskohteissa
CNC-sorvien käyttö ja asetus
MIG- ja TIG-hitsaus
Hukka väheni {p} %
Trukin ajo, keräily ja inventointi
Koulun peruskorjaus ({town}) valmistui {year}
Säiliökuljetuksia pohjoisessa ympäri vuoden, myös Norjan ja Ruotsin puolella`,
      studies: `Rakennusmestari (AMK) | | Hämeen ammattikorkeakoulu ; Oulun ammattikorkeakoulu
Perustutkinto | sähköasentaja | Omnia ; Ammattiopisto {town}
Perustutkinto | talonrakennus | Sedu`,
      skills: `piirustusten luku ; hitsaus ; trukkikortti ; CNC ; CE-ajokortti ; itsenäinen työote ; AutoCAD ; mittaus`,
      certificates: `Työturvallisuuskortti | TTK ; Tulityökortti | SPEK ; S2-pätevyys ; Ammattipätevyys`,
      headlines: `Sähköasentaja ; Kirvesmies ; Koneistaja`,
      summaries: `{years} vuotta alalla, työkalut omasta takaa.
Ahkera ja täsmällinen tekijä.`,
    },
    {
      titles: `Talousjohtaja ; Myymäläpäällikkö ; Kirjanpitäjä ; HR-asiantuntija ; Palveluneuvoja ; Keittiömestari ; Kokki ; Tarjoilija ; Myyjä ; Kesätyöntekijä`,
      employers: `S-market {town} ; Kesko Oyj ; Tilitoimisto Pitkä & Kuu ; Kela ; OP Ryhmä ; Ravintola Koski ; Verohallinto ; Scandic ; Leipomo Suutari ; fazer ; TE-toimisto`,
      achievements: `Kirjanpito ja tilinpäätökset {n} yritykselle
Palkanlaskenta {k} henkilölle
Kassatyö, hyllytys ja asiakaspalvelu
Myynti kasvoi {p} % vuonna {year}
Esimiehenä {m} työntekijälle
Lounas- ja à la carte -ruoat
Hakemusten käsittely ja neuvonta
Uuden taloushallintojärjestelmän käyttöönotto yhdessä toimittajan ja kolmen tytäryhtiön kanssa`,
      studies: `Tradenomi | taloushallinto | Haaga-Helia ; Turun AMK
KTM | laskentatoimi | Aalto-yliopisto ; Vaasan yliopisto
Perustutkinto | ravintola- ja cateringala | Perho ; Ammattiopisto {town}`,
      skills: `Netvisor ; Procountor ; Excel ; asiakaspalvelu ; kassatyö ; palkanlaskenta ; myynti ; työlainsäädäntö ; organisointikyky`,
      certificates: `KLT-tutkinto | Taloushallintoliitto ; Hygieniapassi ; Anniskelupassi ; Tieturva`,
      headlines: `Kirjanpitäjä ; Kokki ; Myymäläpäällikkö`,
      summaries: `Kirjanpitäjä, {years} vuotta tilitoimistoissa.
Asiakaspalvelu on minulle luontaista.`,
    },
    {
      titles: `Kehityspäällikkö ; Ohjelmistokehittäjä ; Ohjelmistosuunnittelija ; IT-tukihenkilö ; Rehtori ; Luokanopettaja ; Varhaiskasvatuksen opettaja ; Väitöskirjatutkija ; Koulunkäynninohjaaja`,
      employers: `Nokia ; Reaktor ; Tietoevry ; Helsingin yliopisto ; VTT ; Espoon kaupunki ; Päiväkoti Mustikka ; Supercell ; Gofore Oyj ; vincit`,
      achievements: `Verkkopalvelun kehitys Reactilla ja Kotlinilla
{n} oppilaan luokan opetus
Tiimin vetäjä, {m} kehittäjää
Käyttäjätuki {k} työntekijälle
{m} vertaisarvioitua artikkelia
Ryhmän pedagoginen vastuu vuodesta {year}
Vasteajat lyhenivät {p} %
Monialainen yhteistyö huoltajien, kuraattorin ja iltapäivätoiminnan kanssa`,
      studies: `DI | tietotekniikka | Tampereen yliopisto ; Aalto-yliopisto
FM | matematiikka | Jyväskylän yliopisto ; Oulun yliopisto
KM | luokanopettaja | Itä-Suomen yliopisto ; Turun yliopisto
Insinööri (AMK) | ohjelmistotekniikka | Oulun ammattikorkeakoulu`,
      skills: `Kotlin ; React ; SQL ; AWS ; Python ; Wilma ; Git ; Scrum ; ryhmänhallinta ; kirjoittaminen`,
      certificates: `AWS Developer | Amazon ; opettajan pedagogiset opinnot ; Scrum Master | Scrum Alliance`,
      headlines: `Ohjelmistokehittäjä ; Luokanopettaja ; Tutkija`,
      summaries: `Kehittäjä, {years} vuotta verkkopalveluiden parissa.
Lapset ensin.`,
    },
  ],
})
