import type { WordTable } from './word-table.ts'

/** Words that organisations have in their names, and hardly anything else. */
export const ORGANISATION_WORDS: WordTable = {
  en: `
    company, group, holding(s), university, college, school, academy, hospital, clinic, institute,
    bank, foundation, ministry, council, agency, partners, associates, labs, studio(s),
    industries, hotel, restaurant, bistro, society, association, firm, store(s), ventures,
    freightways, airlines, airways, supermarket, pharmacy, bakery, brewery, nursery, museum,
    church, cathedral, embassy, city of, borough of, county of, university of, dental practice,
    medical practice, law firm, nhs, nhs foundation trust, nhs trust, factory, shipyard, garage,
    pizzeria, café, bros, brothers, building society, housing association, cooperative, co-op,
    syndicate, federation, consortium`,
  de: `
    gruppe, stiftung, stadt, stadtwerke, werke, werkstätten, betrieb, verlag, -verlag, praxis,
    -schule, schule, -klinik, klinik, klinikum, -klinikum, -krankenhaus, krankenhaus, -verein,
    verein, -verband, verband, -gymnasium, gymnasium, universität, -universität, hochschule,
    -hochschule, kita, kindergarten, kindertagesstätte, gemeinde, -gemeinde, landkreis,
    landratsamt, rathaus, bezirksamt, ministerium, -ministerium, behörde, -behörde, kanzlei,
    -kanzlei, notariat, steuerbüro, ingenieurbüro, architekturbüro, -büro, bäckerei, konditorei,
    metzgerei, fleischerei, tischlerei, schreinerei, zimmerei, schlosserei, gärtnerei, druckerei,
    brauerei, molkerei, autohaus, baumarkt, kaufhaus, möbelhaus, apotheke, -apotheke, sparkasse,
    -sparkasse, volksbank, krankenkasse, spedition, seniorenzentrum, pflegeheim, altenheim,
    seniorenheim, altenzentrum, gasthof, gasthaus, gaststätte, pension, wirtshaus, restaurant,
    friseursalon, malerbetrieb, baugesellschaft, -gesellschaft, genossenschaft, bundeswehr,
    feuerwehr, polizei, diakonie, caritas, rotes kreuz, söhne, unternehmensgruppe, institut,
    maschinenbau, arztpraxis, zahnarztpraxis, tierarztpraxis, gemeinschaftspraxis, stahlwerke,
    chemiewerke, automobilwerke, wasserwerke, elektrizitätswerke, verkehrsbetriebe,
    handwerksbetrieb, baubetrieb, jugendamt, finanzamt, ordnungsamt, bauamt, sozialamt,
    arbeitsamt, gesundheitsamt, bürgeramt, standesamt, landesamt, bundesamt, schulamt, umweltamt,
    supermarkt, verbrauchermarkt, getränkemarkt, drogeriemarkt, fachmarkt, elektromarkt, modehaus,
    sanitätshaus, brauhaus, amtsgericht, landgericht, oberlandesgericht, arbeitsgericht,
    verwaltungsgericht, jugendzentrum`,
  fr: `
    groupe, université, école, collège, lycée, hôpital, clinique, centre hospitalier, chu, ehpad,
    pharmacie, mairie, préfecture, conseil départemental, conseil régional, département de,
    communauté de communes, ministère, tribunal, rectorat, académie, institut, fondation,
    association, société, établissements, ets, cabinet, étude notariale, banque, mutuelle, crèche,
    maison de retraite, auberge, hôtel, brasserie, boulangerie, pâtisserie, boucherie, menuiserie,
    imprimerie, garage, transports, librairie, magasin(s), supermarché, hypermarché, agence,
    éditions, ateliers, usine, syndicat, chambre de commerce, musée, théâtre, ambassade, caisse
    d'épargne, caisse primaire, caisse d'allocations, et fils, et frères`,
  es: `
    universidad, escuela, colegio, instituto, hospital, clínica, centro de salud, centro médico,
    farmacia, ayuntamiento, diputación, municipalidad, ministerio, consejería, junta de, gobierno
    de, juzgado, fundación, asociación, banco, aseguradora, constructora, construcciones, taller,
    talleres, almacenes, supermercado(s), tienda, tiendas, panadería, pastelería, carnicería,
    restaurante, cafetería, hostal, hotel, bodega(s), despacho, bufete, notaría, gestoría,
    asesoría, grupo, compañía, imprenta, fábrica, transportes, inmobiliaria, residencia de
    mayores, guardería, museo, cooperativa, hermanos, hnos, sociedad, laboratorios, corporación,
    embajada, caja rural, caja de ahorros, e hijos`,
  it: `
    università, politecnico, istituto, liceo, scuola, asilo, ospedale, policlinico, clinica, casa
    di cura, casa di riposo, azienda sanitaria, azienda ospedaliera, asl, ausl, farmacia, comune
    di, provincia di, regione, prefettura, ministero, tribunale, fondazione, associazione,
    cooperativa, consorzio, banca, cassa di risparmio, officina, officine, autofficina,
    carrozzeria, fabbrica, fonderia, falegnameria, tipografia, stabilimento, azienda, azienda
    agricola, cantina, impresa edile, costruzioni, trasporti, autotrasporti, supermercato,
    supermercati, negozio, panificio, pasticceria, macelleria, ristorante, trattoria, osteria,
    pizzeria, albergo, hotel, agriturismo, studio legale, studio notarile, studio commerciale,
    studio tecnico, studio associato, studio, gruppo, società, ditta, editore, casa editrice,
    agenzia, fratelli, f.lli, museo, teatro, parrocchia, questura, carabinieri, ente, e figli`,
  pt: `
    universidade, faculdade, instituto, escola, colégio, creche, jardim de infância, hospital,
    clínica, centro de saúde, santa casa, misericórdia, farmácia, câmara municipal, prefeitura,
    junta de freguesia, município, secretaria de, ministério, tribunal, fundação, associação,
    cooperativa, banco, seguradora, construtora, construções, fábrica, indústrias, metalúrgica,
    siderúrgica, metalomecânica, serralharia, carpintaria, editora, transportes, transportadora,
    supermercado(s), loja, lojas, mercearia, padaria, pastelaria, confeitaria, talho, açougue,
    restaurante, churrascaria, pousada, hotel, escritório, sociedade, advogados, cartório,
    imobiliária, grupo, companhia, irmãos, museu, lar de idosos, adega, quinta, distribuidora,
    polícia, caixa geral, caixa económica, caixa econômica, e filhos`,
  nl: `
    universiteit, hogeschool, school, basisschool, -school, college, -college, ziekenhuis,
    -ziekenhuis, kliniek, huisartsenpraktijk, tandartspraktijk, -praktijk, praktijk, apotheek,
    zorgcentrum, -centrum, verpleeghuis, verzorgingshuis, zorggroep, thuiszorg, kinderdagverblijf,
    kinderopvang, peuterspeelzaal, gemeente, provincie, ministerie, waterschap, rechtbank,
    stichting, vereniging, -vereniging, bank, -verzekeringen, verzekeraar, bedrijf, -bedrijf,
    -bedrijven, kantoor, -kantoor, bureau, -bureau, winkel, -winkel, handelsonderneming,
    onderneming, supermarkt, bouwmarkt, tuincentrum, warenhuis, bakkerij, slagerij, drukkerij,
    brouwerij, garage, autobedrijf, kwekerij, boerderij, rederij, -fabriek, fabriek, fabrieken,
    restaurant, eetcafé, brasserie, hotel, herberg, groep, maatschap, maatschappij, uitgeverij,
    uitzendbureau, makelaardij, advocaten, notariskantoor, en zonen, gebroeders, gebr, museum,
    politie, brandweer, installatietechniek, groothandel, boekhandel`,
  pl: `
    uniwersytet, politechnika, akademia, szkoła, szkoła podstawowa, liceum, technikum,
    przedszkole, żłobek, szpital, klinika, przychodnia, poradnia, ośrodek, apteka, urząd,
    starostwo, gmina, powiat, ministerstwo, sąd, prokuratura, fundacja, stowarzyszenie,
    spółdzielnia, bank, towarzystwo, zakład, zakłady, przedsiębiorstwo, firma, spółka, hurtownia,
    sklep, sieć sklepów, supermarket, dyskont, drogeria, księgarnia, piekarnia, cukiernia,
    masarnia, restauracja, karczma, pizzeria, kawiarnia, hotel, pensjonat, gospoda, kancelaria,
    biuro, biuro rachunkowe, grupa, fabryka, huta, kopalnia, odlewnia, stocznia, elektrownia,
    drukarnia, wydawnictwo, stolarnia, tartak, warsztat, salon, dom pomocy społecznej, dom
    kultury, muzeum, teatr, komenda, straż pożarna, instytut, agencja, pogotowie, bracia, i
    synowie, i wspólnicy, i syn`,
  cs: `
    univerzita, vysoké učení, vysoká škola, fakulta, škola, základní škola, mateřská škola,
    gymnázium, akademie, nemocnice, poliklinika, klinika, ordinace, lékárna, domov seniorů, dům
    dětí, charita, úřad, městský úřad, obecní úřad, krajský úřad, magistrát, obec, ministerstvo,
    soud, nadace, spolek, sdružení, svaz, družstvo, banka, spořitelna, pojišťovna, strojírny,
    železárny, slévárna, sklárny, pivovar, mlékárna, elektrárna, závod, závody, podnik, firma,
    společnost, skupina, prodejna, velkoobchod, supermarket, pekárna, cukrárna, řeznictví,
    restaurace, hospoda, pizzerie, kavárna, hotel, penzion, kancelář, advokátní kancelář,
    notářství, truhlářství, zahradnictví, autoservis, tiskárna, nakladatelství, vydavatelství,
    ústav, agentura, muzeum, divadlo, knihovna, policie, stavby, a syn, a synové, bratři`,
  sv: `
    universitet, -universitet, universitetet, högskola, högskolan, -högskola, -högskolan, skola,
    -skola, skolan, -skolan, gymnasium, gymnasiet, -gymnasiet, förskola, förskolan, sjukhus,
    sjukhuset, -sjukhus, -sjukhuset, vårdcentral, vårdcentralen, klinik, -kliniken, tandvård,
    folktandvården, apotek, apoteket, kommun, -kommun, länsstyrelsen, landstinget, -styrelsen,
    -myndigheten, myndigheten, departementet, -rätten, stiftelse, stiftelsen, förening,
    föreningen, -förening, -föreningen, förbund, -förbundet, bank, banken, försäkringsbolaget,
    försäkringskassan, bolag, -bolag, -bolaget, företag, firma, -firma, koncernen, byrå, byrån,
    -byrå, -byrån, butik, butiken, -butiken, affär, varuhus, stormarknad, bageri, bageriet,
    konditori, restaurang, krog, värdshus, pizzeria, hotell, hotellet, åkeri, -fabriken, fabrik,
    verkstad, bilverkstad, bilfirma, snickeri, tryckeri, förlag, förlaget, -förlaget, äldreboende,
    äldreboendet, hemtjänsten, polisen, räddningstjänsten, försvarsmakten, svenska kyrkan, museum,
    museet, teatern, bröderna, och söner, skatteverket, trafikverket, naturvårdsverket, boverket,
    livsmedelsverket, handelsbanken, sparbanken, riksbanken`,
  no: `
    universitet, universitetet, -universitet, høgskole, høgskolen, høyskole, høyskolen, skole,
    -skole, skolen, -skolen, barneskole, ungdomsskole, videregående skole, barnehage, barnehagen,
    sykehus, sykehuset, -sykehus, -sykehuset, legesenter, legevakt, klinikk, -klinikken,
    tannklinikk, apotek, apoteket, sykehjem, -sykehjem, sykehjemmet, omsorgssenter,
    hjemmetjenesten, kommune, fylkeskommune, statsforvalteren, departementet, direktoratet,
    -direktoratet, -etaten, tingrett, stiftelse, stiftelsen, forening, foreningen, -foreningen,
    forbund, forbundet, -forbundet, bank, banken, sparebank, forsikringsselskapet, selskap,
    selskapet, -selskap, -selskapet, firma, -firma, -firmaet, konsern, byrå, -byrå, -byrået,
    butikk, butikken, -butikken, kjøpesenter, varehus, bakeri, bakeriet, konditori, restaurant,
    kro, pizzeria, hotell, hotellet, verksted, bilverksted, fabrikk, fabrikken, -fabrikk, verft,
    bryggeri, meieri, snekkerverksted, trykkeri, forlag, forlaget, regnskapskontor, politiet,
    forsvaret, brannvesenet, kirken, museum, museet, brødrene, og sønner, sparebanken,
    handelsbanken`,
  da: `
    universitet, universitetet, -universitet, universitetshospital, højskole, -højskole,
    erhvervsakademi, erhvervsskole, -skole, skole, skolen, -skolen, folkeskole, gymnasium,
    -gymnasium, børnehave, børnehaven, vuggestue, hospital, hospitalet, -hospital, sygehus,
    -sygehus, klinik, klinikken, -klinikken, tandlægehuset, lægehus, lægehuset, lægepraksis,
    apotek, plejehjem, plejehjemmet, plejecenter, hjemmeplejen, kommune, ministeriet,
    -ministeriet, styrelsen, -styrelsen, fonden, -fonden, forening, foreningen, -foreningen,
    forbund, -forbundet, bank, banken, sparekasse, -sparekasse, forsikringsselskabet, selskab,
    -selskab, -selskabet, virksomhed, firma, -firma, -firmaet, koncern, bureau, -bureau,
    forretning, -forretning, vognmandsforretning, butik, butikken, varehus, supermarked,
    byggemarked, bageri, bageriet, konditori, slagteri, restaurant, kro, kroen, pizzeria, hotel,
    hotellet, værksted, autoværksted, fabrik, -fabrik, -fabrikken, værft, bryggeri, mejeri,
    snedkeri, smedje, maskinfabrik, trykkeri, forlag, forlaget, advokatfirma, advokatfirmaet,
    advokathuset, advokaterne, revisionsfirma, politiet, forsvaret, brandvæsenet, kirken, museum,
    museet, brødrene, og søn, landsretten, byretten, nationalbanken`,
  fi: `
    yliopisto, -yliopisto, yliopiston, ammattikorkeakoulu, korkeakoulu, -koulu, koulu, lukio,
    opisto, -opisto, ammattiopisto, päiväkoti, -päiväkoti, sairaala, -sairaala, terveyskeskus,
    terveysasema, klinikka, -klinikka, hammaslääkäriasema, apteekki, hoivakoti, palvelutalo,
    vanhainkoti, kaupunki, kaupungin, kunta, hyvinvointialue, ministeriö, -ministeriö, virasto,
    -virasto, käräjäoikeus, säätiö, -säätiö, yhdistys, -yhdistys, liitto, -liitto, osuuskunta,
    pankki, -pankki, osuuspankki, vakuutusyhtiö, yhtiö, -yhtiö, yritys, konserni, toimisto,
    -toimisto, -kauppa, myymälä, tavaratalo, kioski, leipomo, -leipomo, konditoria, kahvila,
    ravintola, -ravintola, hotelli, -hotelli, pizzeria, konepaja, -konepaja, tehdas, -tehdas,
    telakka, verstas, korjaamo, autokorjaamo, paino, kirjapaino, kustannus, kustantamo, panimo,
    meijeri, saha, puutarha, kuljetusliike, rakennusliike, -liike, isännöintitoimisto,
    asianajotoimisto, tilitoimisto, poliisi, puolustusvoimat, pelastuslaitos, -laitos, seurakunta,
    museo, teatteri, keskus, -keskus, veljekset`,
  tr: `
    üniversitesi, üniversite, fakültesi, yüksekokulu, enstitüsü, okulu, ilkokulu, ortaokulu,
    lisesi, koleji, kreşi, anaokulu, hastanesi, hastane, kliniği, polikliniği, tıp merkezi, sağlık
    ocağı, eczanesi, belediyesi, belediye, valiliği, kaymakamlığı, bakanlığı, müdürlüğü,
    mahkemesi, adliyesi, vakfı, derneği, kooperatifi, bankası, bank, sigortacılık, şirketi,
    holding, grubu, fabrikası, atölyesi, tersanesi, matbaası, yayınevi, yayınları, nakliyat,
    marketi, mağazası, mağazaları, mağazacılık, fırını, pastanesi, kasabı, restoran, restoranı,
    lokantası, kafe, cafe, oteli, otel, pansiyon, hukuk bürosu, bürosu, ofisi, ajansı, merkezi,
    servisi, müzesi, kardeşler, ve oğulları, emniyet müdürlüğü, yurdu, huzurevi`,
  ru: `
    университет, институт, академия, колледж, техникум, училище, лицей, гимназия, школа, детский
    сад, ясли, больница, поликлиника, клиника, госпиталь, медицинский центр, медцентр, диспансер,
    санаторий, аптека, стоматология, администрация города, администрация района, администрация
    области, администрация муниципального, администрация, министерство, управление федеральной,
    прокуратура, суд, инспекция, департамент, комитет, мэрия, правительство, фонд,
    благотворительный фонд, ассоциация, общество, кооператив, союз, банк, сбербанк, страховая
    компания, компания, группа компаний, гк, холдинг, корпорация, концерн, предприятие, завод,
    фабрика, комбинат, типография, мастерская, ателье, автосервис, магазин, супермаркет,
    гипермаркет, сеть магазинов, торговый дом, торговый центр, универмаг, салон, салон красоты,
    пекарня, кондитерская, ресторан, кафе, столовая, бар, пиццерия, гостиница, отель, хостел,
    юридическая компания, юридическая фирма, коллегия адвокатов, нотариальная контора, бюро,
    агентство, издательство, редакция, студия, музей, театр, библиотека, полиция, воинская часть,
    стройтрест, трест, шахта, ферма, агрофирма`,
  uk: `
    університет, інститут, академія, коледж, технікум, училище, ліцей, гімназія, школа, дитячий
    садок, заклад дошкільної освіти, лікарня, поліклініка, клініка, шпиталь, медичний центр,
    диспансер, санаторій, аптека, стоматологія, політехніка, міська рада, сільська рада, селищна
    рада, обласна рада, районна рада, державна адміністрація, адміністрація, міністерство,
    прокуратура, суд, інспекція, департамент, управління, фонд, благодійний фонд, асоціація,
    товариство, кооператив, спілка, банк, приватбанк, -банк, страхова компанія, компанія, група
    компаній, холдинг, корпорація, концерн, підприємство, завод, фабрика, комбінат, друкарня,
    майстерня, ательє, автосервіс, магазин, супермаркет, гіпермаркет, мережа магазинів, торговий
    дім, торговий центр, салон, салон краси, пекарня, кондитерська, ресторан, кафе, їдальня,
    піцерія, готель, хостел, юридична фірма, юридична компанія, адвокатське бюро, нотаріальна
    контора, бюро, агентство, агенція, видавництво, редакція, студія, музей, театр, бібліотека,
    поліція, військова частина, ферма, агрофірма, шахта`,
  ro: `
    universitatea, universitate, facultatea, institutul, academia, școala, liceul, liceu,
    colegiul, grădinița, creșa, spital, spitalul, clinica, policlinica, cabinet medical, cabinetul
    medical, cabinet de avocatură, cabinet, farmacia, farmacie, consiliul local, consiliul
    județean, prefectura, ministerul, tribunalul, judecătoria, parchetul, inspectoratul, direcția,
    agenția, fundația, asociația, cooperativa, banca, bank, casa de asigurări, compania,
    societatea, grupul, firma, întreprinderea, uzina, fabrica, combinatul, șantierul naval,
    atelierul, atelier, tipografia, editura, construcții, constructorul, magazin, magazinul,
    supermarket, hipermarket, brutăria, brutărie, patiseria, cofetăria, măcelăria, restaurant,
    restaurantul, pensiunea, pensiune, hotel, hotelul, hanul, biroul notarial, biroul, societate
    de avocatură, studioul, muzeul, teatrul, biblioteca, poliția, penitenciarul, regia autonomă,
    service auto, centrul, frații, !primăria, !primărie`,
}

/** Words of fields, which departments and subjects have too: "Intensive Care". */
export const FIELD_WORDS: WordTable = {
  en: `
    systems, software, technology, technologies, services, media, research, health, care, medical,
    energy, digital, cloud, international, interactive, retail, network(s), logistics, insurance,
    consulting, department, office, solutions, pharma, capital, electric, games, foods, motors,
    trust, kitchen, practice, centre, center, club, church of, farm, farms, salon, press, trading,
    transport, lab`,
  de: `
    bau, hochbau, tiefbau, handel, logistik, technik, systeme, dienste, service, zentrum,
    abteilung, vertrieb, produktion, energie, pflegedienst, transporte, haustechnik,
    elektrotechnik, netzwerk, versicherung(en), -zentrum`,
  fr: `
    centre, service(s), conseil, technologies, systèmes, ingénierie, distribution, santé,
    bâtiment, entreprise, laboratoire(s), assurances`,
  es: `
    centro, servicios, sistemas, soluciones, tecnología, consultoría, salud, logística, área de,
    editorial, seguros, empresa, empresas`,
  it: `
    centro, servizi, sistemi, soluzioni, consulenza, logistica, reparto, ufficio, sanità,
    edilizia, industrie, impresa, laboratorio, assicurazioni`,
  pt: `
    centro, serviços, sistemas, soluções, consultoria, tecnologia, logística, departamento, setor,
    saúde, comércio, gráfica, empresa, seguros, oficina, laboratório(s), indústria`,
  nl: `
    centrum, diensten, techniek, bouw, zorg, logistiek, afdeling, transport, systemen, advies,
    stad, verzekering(en)`,
  pl: `
    centrum, usługi, systemy, logistyka, transport, dział, handel, technologie, budownictwo,
    miasto, region, ubezpieczenia`,
  cs: `
    centrum, služby, systémy, logistika, doprava, oddělení, obchodní, technologie, stavební,
    město, kraj, servis, obchod`,
  sv: `
    centrum, tjänster, system, bygg, vård, logistik, transport, avdelning, teknik, stad, region,
    hemtjänst, omsorg, kontor, försäkring, -försäkring(ar)`,
  no: `
    senter, tjenester, bygg, helse, logistikk, transport, avdeling, teknikk, region, hjelp,
    eiendom, forsikring, kontor`,
  da: `
    center, centret, service, byg, pleje, logistik, transport, afdeling, teknik, region, huset,
    handel, forsikring, kontor`,
  fi: `
    palvelut, palvelu, teollisuus, rakennus, kuljetus, logistiikka, osasto, tekniikka, hoiva,
    järjestelmät, vakuutus, kauppa`,
  tr: `
    hizmetleri, sistemleri, teknoloji, yazılım, bölümü, departmanı, sağlık, eğitim, enerji,
    pazarlama, sigorta, sanayi, ticaret, inşaat, tekstil, otomotiv, lojistik, turizm, gıda,
    mobilya, mühendislik, mimarlık, danışmanlık`,
  ru: `
    сервис, технологии, системы, логистика, отдел, транспорт, строительство, торговля, услуги,
    решения, страхование, центр, цех`,
  uk: `
    сервіс, технології, системи, логістика, відділ, транспорт, будівництво, торгівля, послуги,
    рішення, центр`,
  ro: `
    servicii, sisteme, soluții, logistică, transport, departament, tehnologie, comerț, producție,
    sănătate, asigurări, depozitul`,
}
