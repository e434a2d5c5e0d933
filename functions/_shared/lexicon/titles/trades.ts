export const ENGINEERING = `
mechanical engineer | maschinenbauingenieur, ingenieur mecanique, ingeniero mecanico, mechanical design engineer, konstrukteur, product design engineer, mechanical engineering, head of mechanical design engineering, konstruktionsingenieur, mechanical integration engineer, thermal engineer, structures engineer, stress engineer, hardware engineer, ?mechanical
electrical engineer | elektroingenieur, ingenieur electrique, ingeniero electrico, electrical design engineer, power engineer, power systems engineer, power electronics engineer, ingenieur electricien, battery engineer, high voltage engineer, electrical engineering, electrical systems engineer
electronics engineer | hardware design engineer, pcb designer, rf engineer, electronics design engineer, fpga engineer, asic engineer, chip designer, elektroniker ingenieur, ingenieur electronique, analog engineer, design verification engineer, semiconductor engineer, signal processing engineer, hardware design verification engineer, asic design engineer, silicon engineer, rf design engineer, physical design engineer
civil engineer | bauingenieur, ingenieur civil, ingeniero civil, structural engineer, geotechnical engineer, transportation engineer, water engineer, site engineer, highway engineer, tragwerksplaner, statiker, bauingenieurin, infrastructure engineer civil, municipal engineer
?architect | ?architekt, licensed architect, design architect, architecte, arquitecto, architektin, project architect, landscape architect, architectural designer, architectural technologist, bim manager, bim coordinator, urban planner, town planner, stadtplaner, urbaniste, planner urban, urban transport planner, arquitecta, bim modeler, arquitecto tecnico, arquitecta tecnica, architecte urbaniste
chemical engineer | process engineer, verfahrensingenieur, ingenieur procedes, ingeniero quimico, chemieingenieur, ingenieur chimiste, ingeniero de procesos, process development engineer, process safety engineer
aerospace engineer | propulsion engineer, avionics engineer, aeronautical engineer, flight test engineer, gnc engineer, spacecraft engineer, satellite engineer, luft- und raumfahrtingenieur, mission operations engineer, launch engineer, flight engineer, guidance navigation and control engineer, satellite operator
automotive engineer | vehicle engineer, fahrzeugingenieur, powertrain engineer, vehicle test engineer, vehicle integration engineer, adas engineer, ingenieur automobile
robotics engineer | automation engineer, mechatronics engineer, controls engineer, control engineer, control systems engineer, robotics software engineer, automatisierungsingenieur, plc programmer, instrumentation engineer, ingenieur automatisme, sps-programmierer, ?robotics, roboticist
systems engineer | systemingenieur, ingenieur systemes, integration and test engineer, verification engineer, validation engineer, systems integration engineer, mission systems engineer, hardware test engineer, test and integration engineer
manufacturing engineer | production engineer manufacturing, industrial engineer, fertigungsingenieur, wirtschaftsingenieur, ingenieur production, ingenieur industriel, ingeniero industrial, lean manager, continuous improvement manager, process improvement engineer, npi engineer, tooling engineer, produktionsingenieur, ingenieur methodes, continuous improvement engineer
quality engineer | quality manager, qualitatsingenieur, quality assurance manager, qualitatsmanager, ingenieur qualite, responsable qualite, supplier quality engineer, reliability engineer, ingeniero de calidad, quality assurance specialist, qmb, quality lead, director of quality, quality systems engineer, ?quality assurance
energy engineer | renewable energy engineer, solar engineer, energy analyst, energieberater, energy consultant, energy manager, wind engineer, solar designer, grid engineer, ingenieur energie, interconnection engineer, nuclear engineer, petroleum engineer, mining engineer
biomedical engineer | medical device engineer, medizintechniker, ingenieur biomedical, clinical engineer
field service engineer | field engineer, service engineer, servicetechniker, field service technician, service technician, technicien de maintenance itinerant, commissioning engineer, application engineer, applications engineer, inbetriebnehmer, technicien sav, technical field engineer, field application engineer
engineering technician | test technician, electronics technician, mechanical technician, technicien, tecnico, avionics technician, vehicle test technician, technician, techniker, engineering assistant, lab engineer, technicienne, integration technician, electro-mechanical technician, electromechanical technician, installation technician, ?installer, elektroniker fur gerate und systeme
cad drafter | cad designer, drafter, technischer zeichner, technische zeichnerin, technischer produktdesigner, technischer systemplaner, bauzeichner, bauzeichnerin, dessinateur, cad technician, delineante, draftsman, dessinateur-projeteur, delineante proyectista, draughtsman, mechanical designer, projeteur
surveyor | land surveyor, vermessungstechniker, vermessungsingenieur, geometre, geometre-topographe, topografo, topographe, survey technician, geomatiker
mechatronics technician | mechatroniker, mechatronikerin, robotics technician, controls technician, automaticien, automatisierungstechniker, technicien en mecatronique, tecnico en mecatronica
~ mechanical engineer, aerospace engineer, automotive engineer, manufacturing engineer
~ electrical engineer, electronics engineer, energy engineer
~ electronics engineer, embedded engineer
~ robotics engineer, electrical engineer, mechanical engineer
~ civil engineer, architect, construction manager
~ chemical engineer, manufacturing engineer
~ quality engineer, manufacturing engineer, quality inspector
~ field service engineer, engineering technician, maintenance technician
~ systems engineer, aerospace engineer, electrical engineer
~ architect, interior designer
~ cad drafter, mechanical engineer, architect
~ surveyor, quantity surveyor, civil engineer
~ mechatronics technician, robotics engineer, engineering technician, maintenance technician
`

export const MANUFACTURING = `
production worker | machine operator, production operator, factory worker, assembler, assembly technician, produktionsmitarbeiter, produktionshelfer, maschinenbediener, operateur de production, ouvrier de production, operario de produccion, manufacturing associate, assembly operator, montagemitarbeiter, production associate, manufacturing technician, production technician, anlagenfuhrer, maschinen- und anlagenfuhrer, operario, fertigungsmitarbeiter, manufacturing operator, packer production, production assistant manufacturing, opérateur de fabrication, monteur, assembly worker, process operator, ?produktion, ?fertigung
production supervisor | production manager, plant manager, produktionsleiter, shift supervisor, shift leader, schichtleiter, responsable de production, jefe de produccion, manufacturing manager, factory manager, werksleiter, chef d'equipe, fertigungsleiter, manufacturing supervisor, team leader production, fill manager, head of manufacturing, director of manufacturing, head of production, industriemeister, director manufacturing, manufacturing lead
cnc machinist | machinist, cnc operator, cnc-dreher, cnc-fraser, zerspanungsmechaniker, tourneur-fraiseur, toolmaker, tool and die maker, cnc programmer, werkzeugmechaniker, operateur cnc, usineur, tornero, cnc machine operator, lathe operator, millwright
welder | schweisser, soudeur, soldador, fabricator, metal fabricator, metallbauer, pipe welder, schlosser, welder fabricator
quality inspector | quality control inspector, qc inspector, quality technician, qualitatsprufer, controleur qualite, inspector de calidad, quality control technician, qc technician, quality control supervisor, quality control analyst, quality control specialist, ?quality control, qc analyst
maintenance technician | industrial mechanic, instandhalter, technicien de maintenance, tecnico de mantenimiento, maintenance engineer, maintenance mechanic, wartungstechniker, betriebselektriker, maintenance worker, handyman, maintenance supervisor, building maintenance technician, maintenance manager, agent de maintenance, maintenance planner, facility technician, industriemechaniker
production planner | production scheduler, produktionsplaner, planificateur, material planner, master scheduler, disponent produktion, arbeitsvorbereiter, materials planner
butcher | metzger, boucher, fleischer, carnicero, meat cutter, fishmonger
print operator | ?printer, ?drucker, drucker offset, offsetdrucker, digitaldrucker, siebdrucker, offset printer, medientechnologe druck, imprimeur, impresor, press operator, conducteur offset, bookbinder, buchbinder, screen printer, printing press operator
sheet metal worker | blechschlosser, chaudronnier, spengler, calderero, sheet metal fabricator, konstruktionsmechaniker
cabinet furniture maker | furniture maker, upholsterer, polsterer, tapissier, ebeniste, tapicero, ebanista, wood machinist
brewer | brauer, brauer und malzer, brasseur, cervecero, distiller, winemaker, oenologue
food production worker | fachkraft fur lebensmitteltechnik, lebensmitteltechniker, operateur agroalimentaire, manipulador de alimentos, food operative, food production operative
~ production worker, cnc machinist, welder, quality inspector, production supervisor
~ maintenance technician, electrician, cnc machinist
~ production planner, supply chain manager, production supervisor
~ print operator, production worker, graphic designer
~ sheet metal worker, welder, cnc machinist
~ cabinet furniture maker, carpenter
~ brewer, food production worker, production worker
`

export const TRADES = `
electrician | elektriker, electricien, electricista, elektroinstallateur, master electrician, journeyman electrician, industrial electrician, elektroniker fur energie- und gebaudetechnik, apprentice electrician, electrical technician, maintenance electrician, electrical fitter, electrical apprentice, elektromeister, elektrotechniker, line technician, lineman, elektroniker, elektroniker fur betriebstechnik, electricien batiment, elektrofachkraft
plumber | klempner, plombier, fontanero, pipefitter, anlagenmechaniker, installateur, heating engineer, gas engineer, master plumber, pipe fitter, anlagenmechaniker shk, plombier chauffagiste, plumber of record, drain technician
hvac technician | hvac installer, refrigeration technician, air conditioning technician, kaltetechniker, frigoriste, hvac service technician, hvac engineer, kalteanlagenbauer, chauffagiste, tecnico de climatizacion, heat pump installer, hvac mechanic, refrigeration mechanic, comfort advisor
carpenter | joiner, tischler, schreiner, zimmermann, menuisier, charpentier, carpintero, cabinetmaker, zimmerer, finish carpenter
construction worker | labourer, laborer, bauarbeiter, ouvrier du batiment, concrete finisher, general labourer, bauhelfer, groundworker, general laborer, insulation installer
construction manager | site manager construction, bauleiter, conducteur de travaux, chef de chantier, jefe de obra, construction superintendent, superintendent, construction project manager, assistant project manager construction, general contractor, polier, construction supervisor, site supervisor, foreman, contracts manager construction, preconstruction manager, project manager construction, construction coordinator, projektleiter bau, projektleiterin bau, jefa de obra, bauleiterin, conductrice de travaux
quantity surveyor | cost estimator, estimator, kalkulator, metreur, building inspector, building surveyor, permit coordinator, ?permitting, permit specialist, permit runner, permit manager
heavy equipment operator | excavator operator, crane operator, baumaschinenfuhrer, kranfuhrer, conducteur d'engins, operador de maquinaria, rigger, forklift and crane operator, bagger driver, bulldozer operator, baggerfahrer, kranfahrer, grutier, operador de grua
auto mechanic | automotive technician, mechanic, kfz-mechatroniker, mecanicien automobile, mecanico, vehicle technician, diesel mechanic, service advisor automotive, mecanicien, motor mechanic, kfz-mechaniker, diesel technician
cleaner | janitor, housekeeper, reinigungskraft, agent d'entretien, limpiador, limpiadora, custodian, cleaning operative, room attendant, zimmermadchen, femme de menage, raumpflegerin, cleaning technician, hotel housekeeper, femme de chambre, window cleaner, personal de limpieza, housekeeping attendant, glasreiniger, gebaudereiniger, laveur de vitres, agent de proprete, agente d'entretien, camarera de pisos
health and safety manager | hse manager, safety officer, ehs manager, ehs specialist, safety manager, arbeitssicherheit fachkraft, sicherheitsingenieur, responsable hse, safety engineer, hse advisor, health and safety officer, fachkraft fur arbeitssicherheit, tecnico de prevencion, ehs coordinator, safety specialist, environmental health and safety manager
locksmith | schlusseldienst monteur, serrurier, serrurier metallier, cerrajero, schliesstechniker
waste collector | recycling operative, water treatment operator, wastewater operator, refuse collector, water operator, mullwerker, eboueur, recycling worker, basurero, agent de tri, fachkraft fur abwassertechnik
roofer | dachdecker, couvreur, couvreur zingueur, techador, roofing installer, tejador
painter | maler, maler und lackierer, peintre en batiment, pintor, painter and decorator, house painter, peintre
bricklayer | mason, maurer, macon, albanil, stonemason, steinmetz, tailleur de pierre, macon coffreur, betonbauer, coffreur
tiler | fliesenleger, carreleur, floor layer, bodenleger, solador, parquet layer, parqueteur, alicatador
plasterer | drywall installer, trockenbauer, plaquiste, platrier, stuckateur, yesero, dryliner, drywall finisher
glazier | glaser, vitrier, cristalero, window fitter, fenstermonteur
scaffolder | gerustbauer, echafaudeur, montador de andamios
road builder | strassenbauer, tiefbauer, ouvrier tp, ouvrier travaux publics, canalisateur, asphalt worker, road worker, paver
aircraft mechanic | aircraft maintenance technician, fluggeratmechaniker, fluggeratmechanikerin, mecanicien aeronautique, tecnico de mantenimiento aeronautico, aircraft technician, a&p mechanic, aircraft engineer licensed
vehicle body technician | karosseriebauer, body shop technician, fahrzeuglackierer, carrossier, chapista, autolackierer, auto body technician, peintre automobile, panel beater
bicycle mechanic | zweiradmechaniker, fahrradmechaniker, zweiradmechatroniker, mecanicien cycles, mecanico de bicicletas, bike mechanic
solar installer | solar technician, pv installer, solarteur, photovoltaik-monteur, pv-monteur, solarmonteur, installateur photovoltaique, instalador fotovoltaico, instalador solar, wind turbine technician
telecom technician | cable technician, fiber technician, fibre technician, glasfasertechniker, technicien fibre optique, technicien telecom, tecnico de telecomunicaciones, telecommunications technician, fernmeldetechniker, glasfasermonteur, raccordeur fibre optique
security systems technician | alarm technician, security installer, fire alarm technician, low voltage technician, technicien alarme, tecnico de alarmas, techniker sicherheitstechnik
elevator technician | elevator mechanic, aufzugsmonteur, aufzugstechniker, ascensoriste, tecnico de ascensores, lift engineer, lift technician
pest control technician | schadlingsbekampfer, technicien hygiene, exterminator, tecnico de control de plagas, pest controller
chimney sweep | schornsteinfeger, ramoneur, deshollinador, kaminkehrer
drilling and mining worker | miner, bergmann, mineur, minero, driller, drill operator, bohrgeratefuhrer
~ electrician, plumber, hvac technician, carpenter, construction worker
~ construction manager, quantity surveyor, construction worker
~ electrician, electrical engineer, locksmith
~ auto mechanic, maintenance technician, heavy equipment operator
~ roofer, painter, bricklayer, tiler, plasterer, glazier, scaffolder, road builder, construction worker
~ aircraft mechanic, auto mechanic
~ vehicle body technician, auto mechanic, bicycle mechanic
~ solar installer, electrician
~ telecom technician, security systems technician, elevator technician, electrician
~ locksmith, security systems technician
~ pest control technician, cleaner
~ drilling and mining worker, heavy equipment operator
`

export const LOGISTICS = `
warehouse worker | warehouse associate, warehouse operative, lagerist, lagermitarbeiter, fachkraft fur lagerlogistik, fachlagerist, order picker, picker packer, kommissionierer, magasinier, preparateur de commandes, mozo de almacen, lagerhelfer, warehouse assistant, packer, material handler, stock associate, loader, manutentionnaire, fulfillment associate, warehouse clerk, shipping and receiving clerk, shipping associate, fulfillment specialist, stocker, inventory specialist, inventory clerk, receiving associate, shipping clerk, picker, warehouse operator, inventory analyst, warehouse technician, inventory associate
forklift operator | forklift driver, gabelstaplerfahrer, staplerfahrer, cariste, carretillero, reach truck driver
warehouse supervisor | warehouse manager, lagerleiter, warehouse team lead, responsable d'entrepot, chef d'equipe logistique, jefe de almacen, distribution center manager, warehouse shift manager, fulfillment manager, inventory manager, lagerleitung, warehouse lead, warehouse team leader, inventory control manager, distribution manager, shipping manager, shipping supervisor
logistics coordinator | logistics specialist, logistics manager, speditionskaufmann, disponent, freight forwarder, dispatcher, logistiker, coordinateur logistique, responsable logistique, transport planner, transport manager, freight broker, import export specialist, customs broker, tecnico de logistica, kaufmann fur spedition und logistikdienstleistung, agent de transit, logistics analyst, transport coordinator, fleet manager, export coordinator, shipping coordinator, speditionskauffrau, logistikmanager, ?logistics, coordinador de logistica, affreteur, fleet coordinator, logistics associate, import coordinator, logistics planner, customs specialist, load planner, agent d'exploitation transport, exploitant transport, ?logistik, ?logistique
supply chain manager | supply chain analyst, supply chain planner, demand planner, supply planner, supply chain specialist, supply chain coordinator, head of supply chain, supply chain director, responsable supply chain, approvisionneur, ?supply chain, gestionnaire des approvisionnements, supply chain lead, director of supply chain, head of logistics, procurement and supply chain manager, vp supply chain
truck driver | driver, lkw-fahrer, berufskraftfahrer, hgv driver, chauffeur poids lourd, camionero, cdl driver, chauffeur, fahrer, conductor, lorry driver, class a driver, conducteur routier, chauffeur spl, kraftfahrer
bus driver | busfahrer, conducteur de bus, conductor de autobus, conductrice de bus, omnibusfahrer
pilot | airline pilot, first officer, drone pilot, flight instructor, drone operator, flight dispatcher
delivery driver | kurierfahrer, van driver, courier, chauffeur-livreur, auslieferungsfahrer, repartidor, zusteller, postbote, paketzusteller, delivery associate, rider, paketbote, facteur, mail carrier, cartero, livreur, zustellerin, postal worker, bike courier
train driver | lokfuhrer, triebfahrzeugfuhrer, zugbegleiter, tram driver, conducteur de train, maquinista de tren, locomotive driver, strassenbahnfahrer, conductor de tranvia, train conductor, lokomotivfuhrer
taxi driver | taxifahrer, chauffeur de taxi, conducteur vtc, taxista, private hire driver, chauffeur vtc
flight attendant | cabin crew, cabin crew member, flugbegleiter, hotesse de l'air, ?steward, azafata de vuelo, tripulante de cabina, pnc, steward aerien
ground handling agent | ground staff, ramp agent, bodenpersonal, agent d'escale, agente de handling, airport agent, check-in agent, baggage handler, agent de piste
air traffic controller | fluglotse, fluglotsin, controleur aerien, controlador aereo
seafarer | ship captain, deckhand, matelot, marin pecheur, seemann, schiffsmechaniker, marinero, deck officer, chief mate, nautical officer, marine engineer, binnenschiffer, boatman, sailor
furniture mover | ?mover, removals operative, umzugshelfer, mobelpacker, demenageur, mozo de mudanzas
~ warehouse worker, forklift operator, warehouse supervisor, logistics coordinator
~ logistics coordinator, supply chain manager, warehouse supervisor
~ truck driver, bus driver, forklift operator
~ supply chain manager, production planner, procurement manager
~ delivery driver, truck driver, taxi driver, furniture mover
~ train driver, bus driver, taxi driver
~ flight attendant, ground handling agent, pilot
~ air traffic controller, pilot
`

export const HOSPITALITY = `
chef | cook, koch, kochin, cuisinier, cuisiniere, cocinero, cocinera, line cook, chef de partie, commis chef, commis de cuisine, prep cook, beikoch, private chef, demi chef de partie, jungkoch, grill cook, breakfast chef, school cook
sous chef | stellvertretender kuchenchef, second de cuisine, segundo de cocina, junior sous chef
head chef | executive chef, kuchenchef, chef de cuisine, jefe de cocina, kitchen manager, culinary director, executive sous chef, kuchenleiter, chef executif
pastry chef | baker, backer, konditor, patissier, boulanger, pastelero, konditorin, panadero, backerin, patissiere, pastry cook, chef patissier
waiter | waitress, server, kellner, kellnerin, serveur, serveuse, camarero, camarera, food server, restaurantfachfrau, restaurantfachmann, servicekraft, head waiter, food runner, chef de rang, banquet server, restaurantfachkraft, maitre d'hotel, waiting staff, food and beverage assistant, host restaurant, hostess, team member restaurant, crew member, fast food worker, commis de salle
bartender | barkeeper, barman, barmaid, sommelier, bar manager, bar staff, barkeeperin, mixologist, bar supervisor
restaurant manager | restaurantleiter, responsable de restaurant, assistant restaurant manager, food and beverage manager, f&b manager, directeur de restaurant, gerente de restaurante, catering manager, restaurant supervisor, bar and restaurant manager, directeur de la restauration, betriebsleiter gastronomie, restaurantfuhrung, restaurantleiterin, jefe de sala, encargado de restaurante
hotel manager | hotelmanager, directeur d'hotel, front office manager, guest services manager, guest relations manager, director de hotel, guest experience manager, ?hotel management, hotel general manager, duty manager hotel
travel agent | travel consultant, reiseverkehrskaufmann, agent de voyages, tour guide, reiseleiter, tourismuskaufmann, agente de viajes, tour operator, tourismuskauffrau, travel advisor, guide touristique, travel specialist, guia turistico, accompagnateur voyage, conseiller voyages
kitchen assistant | kuchenhilfe, kitchen porter, aide de cuisine, kitchen hand, dishwasher, plongeur, catering assistant, ayudante de cocina, spulkraft, commis plongeur, kuchenhilfskraft, pinche de cocina, steward kitchen, kitchen helper, school kitchen assistant, spuler, employe de restauration collective
barista | coffee shop manager, coffee barista
guest service agent | hotelfachfrau, hotelfachmann, hotelfachkraft, guest relations officer, reservations agent, night auditor, concierge, employe polyvalent d'hotellerie, agente de reservas
housekeeping supervisor | executive housekeeper, housekeeping manager, gouvernante d'etage, gouvernante, hausdame, gobernanta, governess hotel
~ chef, sous chef, head chef, pastry chef
~ waiter, bartender, restaurant manager
~ hotel manager, receptionist, restaurant manager
~ head chef, restaurant manager
~ kitchen assistant, chef, cleaner
~ barista, bartender, waiter
~ guest service agent, receptionist, hotel manager
~ housekeeping supervisor, cleaner, hotel manager
`

export const RETAIL = `
sales assistant | retail sales associate, shop assistant, store associate, verkaufer, verkauferin, vendeur, vendeuse, dependiente, dependienta, sales associate, retail associate, cashier, kassierer, caissier, cajero, einzelhandelskaufmann, einzelhandelskauffrau, kaufmann im einzelhandel, kauffrau im einzelhandel, conseiller de vente, retail assistant, beauty advisor, kassiererin, caissiere, cajera, hote de caisse, retail sales assistant, retail advisor, brand ambassador, stock assistant, customer assistant, filialmitarbeiter, personal shopper, optical sales assistant, employe de rayon, retail specialist, fachverkauferin
store manager | shop manager, filialleiter, retail manager, responsable de magasin, jefe de tienda, assistant store manager, store supervisor, filialleitung, directeur de magasin, department manager, retail store manager, boutique manager, marktleiter, area manager retail, retail supervisor, district manager, filialleiterin, encargado de tienda, keyholder, retail operations manager, chef de rayon
merchandiser | visual merchandiser, retail buyer, retail merchandiser, merchandise planner, merchandising manager, assistant buyer, field merchandiser
~ sales assistant, store manager, merchandiser
`
