export const ENGINEERING = `
# mechanical and civil engineering
Mechanical engineering | maschinenbau, genie mecanique, ingenieria mecanica, mechanical design, mechanical systems
=?CAD | computer-aided design, cad software, cad design, 3d cad | drawings, autocad, solidworks, design, 3d, engineering, models, drafting, software, cam
SolidWorks | solid works, =SOLIDWORKS
AutoCAD | auto cad
CATIA
Revit | autodesk revit
Finite element analysis | =FEA, =FEM, stress analysis, finite-element-methode
Computational fluid dynamics | =CFD, fluid dynamics, fluid mechanics
OpenFOAM
Thermodynamics | heat transfer, thermal analysis, thermal management, thermal design
GD&T | geometric dimensioning and tolerancing, tolerance analysis, tolerance stack
Civil engineering | bauingenieurwesen, genie civil, ingenieria civil
Structural engineering | structural analysis, structural design, tragwerksplanung, steel structures, reinforced concrete design
Geotechnical engineering | soil mechanics, geotechnical investigations
Surveying | land surveying, vermessung, total station, topographic surveys
?Architecture | architectural design, hochbau, building design, entwurfsplanung, architekturentwurf | revit, autocad, architectural, architect, bim, building, buildings
Urban planning | town planning, city planning, stadtplanung, zoning, transport planning, land use planning
HVAC design | mechanical building services, building services engineering, mep design, =MEP
Aerospace engineering | flight systems, spacecraft, luft- und raumfahrttechnik, flight dynamics
Automotive engineering | vehicle dynamics, automotive systems, fahrzeugtechnik, powertrain, autosar, can bus, vehicle testing
Chemical engineering | process engineering, verfahrenstechnik, process design, chemical processes, genie chimique
Industrial engineering | time studies, genie industriel, ingenieria industrial, arbeitsvorbereitung, work measurement
Biomedical engineering | medical devices, medical device development, medizintechnik
Systems engineering | =MBSE, model-based systems engineering, requirements management, requirements verification, =SysML, systems integration and test
Reliability engineering | failure analysis, reliability testing, failure analyses
Hardware testing | test engineering, environmental testing, test rigs, test fixtures, hardware-in-the-loop, verification and validation, validation testing
Technical drawing | technical drawings, engineering drawings, technische zeichnungen, technisches zeichnen, dessin technique, dibujo tecnico, draughting
Blueprint reading | blueprints, reading blueprints, lecture de plans, reading plans, reading technical drawings
Siemens NX | =NX, unigraphics
=?Creo | ptc creo, pro/engineer | cad, solidworks, catia, nx, ptc, autocad
Autodesk Inventor | =?Inventor | cad, solidworks, autocad, autodesk, creo, catia, fusion, revit
Fusion 360 | autodesk fusion
Solid Edge
Onshape
Building information modeling | =BIM, bim modeling, building information modelling
Navisworks
ANSYS | ansys fluent, ansys mechanical
Abaqus
Nastran
COMSOL | comsol multiphysics
Vibration analysis | modal analysis, noise vibration harshness, =NVH
Acoustics | akustik
Piping design | =P&ID, piping systems, rohrleitungsbau, rohrleitungsplanung, tuyauterie
Pressure vessels | =ASME, boilers and pressure vessels
Turbomachinery | gas turbines, turbines
Civil 3D | autocad civil 3d
Highway engineering | road design, strassenplanung, voirie
Water engineering | drainage design, wasserbau, siedlungswasserwirtschaft, hydraulic engineering, genie hydraulique, stormwater management
Railway engineering | bahntechnik, rail signalling, railway signalling, track engineering
Bridge design | bruckenbau, bridge engineering
Fire protection engineering | sprinkler systems, fire protection systems
Building physics | bauphysik
Sustainable building | green building
=LEED
=BREEAM
=DGNB
ArchiCAD
SketchUp
Avionics
Propulsion | rocket propulsion, rocket engines, jet engines
Aerodynamics | aerodynamik
Orbital mechanics | astrodynamics
Unmanned aerial vehicles | =UAV, =UAVs, =UAS, <drones, drone operation, <drohnen, drone piloting
=ADAS | driver assistance systems, fahrerassistenzsysteme
Electric vehicles | elektromobilitat, =EV charging, e-mobility, ev charging
Product certification | =CE marking, ce-kennzeichnung, =UL certification, homologation
Functional safety | iso 26262, iec 61508, funktionale sicherheit
=FMEA | failure mode and effects analysis, =DFMEA, =PFMEA
Simulation | simulation models, engineering simulation, multiphysics simulation
~ Technical drawing, Blueprint reading, CAD, AutoCAD
~ Siemens NX, Creo, Autodesk Inventor, Fusion 360, Solid Edge, Onshape, SolidWorks, CATIA
~ ANSYS, Abaqus, COMSOL, Finite element analysis, Simulation
~ Computational fluid dynamics, ANSYS, Thermodynamics, Aerodynamics
~ Vibration analysis, Acoustics, Mechanical engineering
~ Piping design, Pressure vessels, Chemical engineering
~ Turbomachinery, Thermodynamics, Propulsion
~ Civil 3D, AutoCAD, Highway engineering, Civil engineering
~ Water engineering, Railway engineering, Highway engineering, Bridge design, Civil engineering
~ Bridge design, Structural engineering
~ Building information modeling, Revit, ArchiCAD, Architecture
~ SketchUp, ArchiCAD, 3D modeling
~ Fire protection engineering, Fire safety, HVAC design
~ HVAC design, HVAC, Building physics, Thermodynamics
~ Sustainable building, Building physics, Climate and sustainability
~ Avionics, Propulsion, Aerodynamics, Orbital mechanics, Aerospace engineering
~ Unmanned aerial vehicles, Aerospace engineering, Aviation operations
~ ADAS, Automotive engineering, Autonomous driving
~ Electric vehicles, Automotive engineering, Battery technology
~ Industrial engineering, Lean manufacturing, Process improvement
~ Product certification, Regulatory affairs, Functional safety
~ FMEA, Reliability engineering, Functional safety, Quality management
~ Biomedical engineering, ISO 13485
~ Chemical engineering, Chemistry
~ Abaqus, Nastran
~ Building information modeling, Navisworks
~ Computational fluid dynamics, OpenFOAM
~ Sustainable building, LEED, BREEAM, DGNB
# electrical engineering
Electrical engineering | elektrotechnik, genie electrique, ingenieria electrica, electrical design, electrical systems
Electronics | circuit design, analog circuit design, electronic circuits, analog electronics, elektronik, electronic design, circuit analysis, electronics design
PCB design | pcb layout, printed circuit boards, schematic capture, pcb
OrCAD
FPGA | fpga design, fpgas, semiconductor design
Semiconductors | semiconductor, semiconductor manufacturing, wafer fabrication, silicon validation, photolithography
Power electronics | motor drives, inverters, high voltage systems, high-voltage
Signal processing | digital signal processing, <?radar, signal analysis | signal, signals, rf, antenna, sensor, tracking, detection, processing, dsp
RF engineering | radio frequency, antenna design, =?RF, microwave engineering, rf design, wireless communications | antenna, microwave, wireless, radio, circuit, circuits, signal, hardware, analog, design, frequency, systems, engineering, communications
Control systems | control theory, control engineering, regelungstechnik, =PID control, motion control, guidance navigation and control, control algorithms
PLC programming | =PLC, =PLCs, =SPS, sps-programmierung, programmable logic controllers
Allen-Bradley | allen bradley
TIA Portal | siemens tia portal, step 7
Robotics | robotic systems, industrial robots, robotik, autonomous systems, kinematics
Industrial automation | automation engineering, automatisierungstechnik, factory automation, automation technology
Instrumentation | <?sensors, data acquisition, measurement equipment | instrumentation, data, measurement, calibration, actuators, plc, iot, lidar, temperature, pressure, hardware, embedded, robotics, transmitters
Renewable energy | erneuerbare energien, energies renouvelables, energy systems, energias renovables
Energy management | energy efficiency, energiewirtschaft, utilities industry
Oil and gas | drilling operations, petroleum engineering, pipeline integrity, offshore operations
Nuclear engineering | nuclear safety, radiation protection
Altium Designer | altium
KiCad | eagle pcb
SPICE simulation
LTspice
PSpice
ASIC design | =ASIC, =ASICs, chip design, =RTL, rtl design, integrated circuit design, =VLSI
Battery technology | battery systems, battery management systems, lithium-ion batteries, =BMS battery
Power systems | power system analysis, substations, switchgear, energietechnik, reseaux electriques, mittelspannung
LabVIEW
Simulink
Calibration | kalibrierung, etalonnage, instrument calibration
Electronic test equipment | oscilloscopes, oscilloscope, multimeters, logic analyzers, spectrum analyzers
=SCADA | scada systems
=HMI | hmi programming
WinCC
Building automation | gebaudeautomation, <=KNX, building management systems, gebaudeleittechnik
Industrial networks
=PROFINET | =Profinet
Profibus
Modbus
EtherCAT
Robot programming | industrial robot programming
=KUKA | kuka robots
FANUC
ABB robots
Mechatronics | mechatronik, mecatronique
Solar energy | photovoltaics, photovoltaic, solar pv, photovoltaik, energie solaire, energia solar, solar power
Wind energy | wind turbines, windenergie, wind power, eolien, energia eolica
Hydrogen technology | wasserstofftechnologie, fuel cells
Energy storage | battery storage, batteriespeicher
Electricity grid | power grid, grid interconnection, netzbetrieb, stromnetz, grid operations
Energy consulting | energy audits, energieberatung, audit energetique, energieausweis
Energy markets | energy trading, energiehandel, power markets
Smart metering | smart meters
Mining | mining operations, bergbau, mine planning, quarrying
~ Mechanical engineering, CAD, SolidWorks, AutoCAD, CATIA, Finite element analysis, GD&T
~ Civil engineering, Structural engineering, Surveying, Revit, AutoCAD, Geotechnical engineering
~ Architecture, Revit, Urban planning, Interior design
~ Electrical engineering, Electronics, PCB design, Power electronics
~ Electronics, FPGA, Verilog, Embedded systems, RF engineering, Signal processing
~ Control systems, PLC programming, Robotics, Industrial automation, Instrumentation
~ Renewable energy, Energy management, Power electronics
~ Systems engineering, Aerospace engineering, Hardware testing
~ Altium Designer, KiCad, PCB design, SPICE simulation
~ ASIC design, FPGA, Semiconductors, Verilog
~ Battery technology, Energy storage, Power electronics
~ Power systems, Electricity grid, Electrical engineering, Power electronics
~ LabVIEW, Instrumentation, Electronic test equipment
~ Simulink, MATLAB, Control systems
~ Calibration, Metrology, Instrumentation
~ Electronic test equipment, Electronics, Hardware testing
~ SCADA, PLC programming, Industrial networks, Industrial automation
~ Building automation, HVAC, Electrical installation
~ Robot programming, Robotics, PLC programming
~ Mechatronics, Robotics, Electrical engineering, Mechanical engineering
~ Solar energy, Wind energy, Hydrogen technology, Energy storage, Renewable energy
~ Solar energy, Solar installation
~ Energy consulting, Energy management, Building physics
~ Energy markets, Trading, Electricity grid
~ Smart metering, Electricity grid
~ Mining, Oil and gas, Geology
~ Nuclear engineering, Power systems
~ SPICE simulation, LTspice, PSpice
~ Robot programming, KUKA, FANUC, ABB robots
~ PCB design, OrCAD
~ SCADA, HMI, WinCC
~ Industrial networks, PROFINET, Profibus, Modbus, EtherCAT
~ PLC programming, Allen-Bradley, TIA Portal
`

export const MANUFACTURING = `
# manufacturing
Manufacturing | fertigung, manufacturing processes, produktion, fabrication industrielle, production manufacturing, mass production, production processes, manufacturing operations
Lean manufacturing | lean production, =?Lean, lean principles | six, sigma, manufacturing, kaizen, production
Six Sigma | six sigma black belt, green belt, black belt, =DMAIC, six sigma green belt, lean six sigma
Statistical process control | =SPC, process capability, control charts
Quality control | quality inspection, qualitatskontrolle, controle qualite, control de calidad, quality inspections, product inspection, inspecting products, visual inspection, quality checks, wareneingangsprufung
Quality assurance | =QA, qualitatssicherung, assurance qualite, aseguramiento de calidad
Quality management | quality management systems, =QMS, qualitatsmanagement, <=CAPA, quality audits, <as9100, <=AS9100, <iatf 16949, nonconformance, gestion de la qualite, gestion de calidad, management de la qualite
Production planning | production scheduling, =MRP, material requirements planning, produktionsplanung, master production schedule, fertigungsplanung
CNC machining | =CNC, cnc milling, cnc turning, cnc programming, cnc-drehen, cnc-frasen, g-code, cnc operation, zerspanung, cnc machines
Machining | lathe operation, milling machines, lathes, turning and milling, metalworking, machine tools, manual machining, drehen und frasen, usinage, mecanizado
Machine operation | machine operating, operating machinery, maschinenbedienung, machine setup, equipment operation, production equipment, heavy machinery operation
Assembly work | mechanical assembly, electromechanical assembly, ?montage, assembly line, product assembly, hand tools and power tools, assemblage, montaje | maschinen, anlagen, mechanische, mechanischer, elektrische, demontage, fertigung, installation, baugruppen, werkstatt, mechanik, assemblage, industriel, metall, inbetriebnahme, wartung, schaltschranke
Welding | =MIG welding, =TIG welding, mig/tig, arc welding, schweissen, soudure, soldadura, mig/mag, stick welding, welder certification, wig-schweissen
Sheet metal work | sheet metal, sheet metal fabrication, press brake, metal fabrication, blechbearbeitung
Injection molding | plastic injection, plastics processing, tooling design, mold design
3D printing | additive manufacturing, 3d-druck, fused deposition modeling
Industrial maintenance | preventive maintenance, equipment maintenance, instandhaltung, maintenance industrielle, predictive maintenance, machine maintenance, mantenimiento, mantenimiento preventivo, preventative maintenance, wartung
Hydraulics | pneumatics, hydraulic systems, pneumatic systems, hydraulik
Metrology | coordinate measuring machine, =CMM, calipers and micrometers, micrometers, precision measurement, calipers, messtechnik
Packaging | packing and labeling, packaging lines, verpackung, packing products, emballage, verpacken, embalaje
Food production | food processing, lebensmittelproduktion, =BRC standards
Textile production | textile manufacturing, sewing machine operation, garment production
Design for manufacturing | =DFM, =DFMA, =DFA, design for manufacturability, design for assembly
Cleanroom operation | cleanroom, clean room procedures
=5S | 5s methodology
Value stream mapping | wertstromanalyse
Total productive maintenance | =?TPM | lean, maintenance, kaizen, manufacturing, smed, production
Root cause analysis | =RCA, 8d reports, 8d report, ishikawa, ursachenanalyse
Automotive quality planning | =APQP, =PPAP, =FAI, first article inspection
Non-destructive testing | =NDT, ultrasonic testing, zerstorungsfreie prufung
ISO 14001 | environmental management systems, =EMAS
ISO 9001 | iso 9001:2015
Manufacturing execution systems | =MES, manufacturing execution system
Batch documentation | batch records, batch record review, chargendokumentation
Mastercam
hyperMILL
CAM programming
Grinding and polishing | grinding metal, schleifen, polissage
Laser cutting | laserschneiden, water jet cutting, plasma cutting
Metal forming | stamping presses, stanzen, bending metal, biegen, schmieden, emboutissage, drop forging, forging metal
Foundry work | casting metal, metal casting, giesserei, fonderie
Surface treatment | powder coating, galvanizing, electroplating, galvanik, oberflachentechnik, anodizing, traitement de surface
Soldering | loten, electronics assembly, =SMT, ipc-a-610, brasage
Wire harness assembly | cable harness, cable harness assembly, kabelkonfektionierung
Tool and die making | werkzeugbau, outillage, die making
Die casting | druckguss
Extrusion | extrudieren, blow molding
Printing press operation | offsetdruck, druckmaschinen, printing presses
Bookbinding | buchbinderei
Glass processing | glasverarbeitung, glassblowing
Pharmaceutical manufacturing | tablet pressing, solid dosage forms, pharmaproduktion
Brewing | brewery operations, brauerei, bierbrauen, brassage
Bottling and filling | abfullung, filling lines, conditionnement
Work instructions | arbeitsanweisungen
Shift work | schichtarbeit, schichtbereitschaft, travail poste, shift handover, 3x8
~ Lean manufacturing, Six Sigma, Process improvement, Statistical process control
~ Quality control, Quality assurance, Quality management, Metrology
~ CNC machining, Machining, Machine operation, Welding, Sheet metal work
~ Industrial maintenance, Hydraulics, Troubleshooting, PLC programming
~ Manufacturing, Production planning, Assembly work, Machine operation
~ 5S, Value stream mapping, Total productive maintenance, Lean manufacturing
~ Root cause analysis, Troubleshooting, Quality management
~ Automotive quality planning, FMEA, Quality management
~ Non-destructive testing, Quality control, Welding
~ ISO 14001, ISO 9001, Quality management
~ Manufacturing execution systems, Production planning
~ Batch documentation, Good manufacturing practice
~ Mastercam, CNC machining
~ Grinding and polishing, Surface treatment, Machining
~ Laser cutting, Metal forming, Sheet metal work
~ Foundry work, Die casting, Metallurgy
~ Soldering, Wire harness assembly, Assembly work, Electronics
~ Tool and die making, Injection molding, Machining
~ Extrusion, Injection molding
~ Printing press operation, Bookbinding, Print production
~ Pharmaceutical manufacturing, Good manufacturing practice, Food production
~ Brewing, Food production, Bottling and filling
~ Bottling and filling, Packaging, Machine operation
~ 3D printing, Design for manufacturing, Injection molding
~ Cleanroom operation, Good manufacturing practice
~ Textile production, Sewing
~ Work instructions, Technical documentation
~ Glass processing, Glazing
~ Mastercam, hyperMILL, CAM programming
`

export const TRADES = `
# building trades
Electrical installation | electrical wiring, elektroinstallation, installation electrique, wiring installation, electrical installations, instalaciones electricas, electrical work, rewiring, cable installation, installing wiring, conduit bending, electricite batiment, electricite du batiment
Electrical maintenance | electrical repair, electrical repairs, electrical troubleshooting, electrical testing, electrical fault finding, inspection and testing
Electrical code | national electrical code, <=?NEC, 18th edition, bs 7671, journeyman electrician license, electrical license, vde 0100, vde-normen | electrical, code, electrician, wiring, codes, osha
Plumbing | plumbing installation, pipe fitting, pipefitting, sanitarinstallation, plomberie, fontaneria, plumbing repairs, plumbing systems, drainage repairs, sanitartechnik
HVAC | heating ventilation and air conditioning, hvac systems, air conditioning, refrigeration, heizungstechnik, hvac maintenance, klimatechnik, hvac/r, boiler maintenance, heating systems, =SHK, epa 608, heat pumps, kaltetechnik, climatisation, climatizacion, genie climatique, luftungstechnik
Gas fitting | gas safe, gas installation, gas engineering
Carpentry | joinery, tischlerei, menuiserie, carpinteria, framing carpentry, cabinet making, woodworking, zimmerei, finish carpentry, cabinetry
Masonry | bricklaying, stonework, maurer, maconnerie, albanileria
Painting and decorating | house painting, malerarbeiten, wallpapering, interior painting, peinture en batiment, pintura, lackieren
Roofing | roof installation, dachdecker, roof repairs, couverture zinguerie, tejados, dacharbeiten
Flooring | floor laying, bodenbelage, parquet, pose de sols
Construction | construction industry, construction work, baugewerbe, =BTP, construccion, construction experience, building construction
Construction management | construction project management, site management, bauleitung, site supervision, conduite de travaux, subcontractor management, construction supervision, direccion de obra, suivi de chantier
Procore
Cost estimating | quantity surveying, construction estimating, bill of quantities, quantity takeoff, kostenkalkulation, quantity take-offs, estimating
Building codes | building regulations, building permits, permitting, code compliance, permit applications
Scaffolding | working at heights, working at height, gerustbau, echafaudage
Heavy equipment operation | excavator operation, excavators, heavy equipment, bulldozer operation, baumaschinen
Solar installation | solar panel installation, pv installation, ev charger installation
Occupational safety | health and safety, <=OSHA, <osha 30, =HSE, =EHS, workplace safety, arbeitssicherheit, safety regulations, securite au travail, seguridad laboral, =HSEQ, <=COSHH, <=OSHA 10, <=CSCS, safety procedures, <=NEBOSH, job safety analysis, arbeitsschutz, prevencion de riesgos laborales, personal protective equipment, =PPE
Automotive repair | vehicle maintenance, vehicle repair, auto repair, kfz-mechatronik, engine repair, brake repair, fahrzeugreparatur, car repair, mechanique automobile, ase certified, reparation automobile, mecanica automotriz, autoreparatur, mecanique automobile, mecanica del automovil, mecanica de automoviles
Aircraft maintenance | aviation maintenance, a&p license, aircraft inspection, easa part-66
Appliance repair | small engine repair
Locksmithing
Power tools | hand tools, power tool use, use of hand tools
Cleaning | housekeeping cleaning, janitorial, commercial cleaning, reinigung, nettoyage, limpieza, sanitizing, deep cleaning, industrial cleaning, gebaudereinigung, unterhaltsreinigung, entretien des locaux, nettoyage industriel
Pest control | fumigation
Waste management | waste disposal, abfallwirtschaft, gestion des dechets, entsorgung
Concrete work | concrete finishing, betonbau, formwork, schalungsbau, coffrage, encofrado
Drywall installation | drywall, trockenbau, placo, plasterboard, dry lining
Plastering | verputzen, platrerie, putzarbeiten
Tiling | tile installation, fliesenlegen, carrelage, alicatado, fliesenarbeiten
Glazing | fensterbau, vitrerie, window installation, fenstermontage
Insulation work | insulation installation, warmedammung, isolation thermique, insulation
Demolition | abbrucharbeiten, abbruch
Excavation | erdarbeiten, earthworks, terrassement, trenching
Road construction | strassenbau, asphalt paving, travaux publics, tiefbau
Steel erection | ironwork, stahlbau, structural steel erection, charpente metallique
Waterproofing | abdichtung, etancheite
Crane operation | kranschein, crane driving, kranfuhrung, conduite de grue
?Rigging | rigging and slinging, anschlagen von lasten | crane, cranes, lifting, slings, hoisting, hoist, loads, slinging
Caretaking | hausmeistertatigkeiten, property maintenance, hausmeisterdienste, gardiennage d'immeuble
Minor repairs | handyman work, kleinreparaturen, petites reparations, small repairs, general maintenance
Window cleaning | fensterreinigung, glasreinigung, nettoyage de vitres
Disinfection | desinfektion, desinfection
Snow removal | winterdienst, deneigement
Pool maintenance | swimming pool maintenance
Chimney sweeping | schornsteinfeger, ramonage
Elevator maintenance | lift maintenance, elevator installation, aufzugstechnik, ascenseurs
Security systems installation | access control systems, cctv installation, alarm systems, intrusion alarms, einbruchmeldeanlagen
Fire alarm systems | brandmeldeanlagen, fire alarm installation, fire detection systems
Smart home installation | smart home
Recycling | recycling operations, waste sorting, tri des dechets
Water treatment | wastewater treatment, abwasserbehandlung, traitement des eaux, tratamiento de aguas, klaranlage
Asbestos removal | asbestsanierung, desamiantage
Electrical safety work | elektrofachkraft, electrically skilled person, schaltberechtigung, habilitation electrique, dguv v3
Electrical cabinet building | schaltschrankbau, control cabinet building, panel wiring, cablage d'armoires
Vehicle diagnostics | automotive diagnostics, fehlerdiagnose fahrzeug, diagnostic automobile, obd diagnostics
Diesel mechanics | diesel engines, diesel repair, diesel engine repair
Vehicle bodywork | body repair, auto body repair, karosseriebau, carrosserie, panel beating
Vehicle painting | fahrzeuglackierung, peinture automobile, spray painting
Tire service | tyre fitting, tire fitting, reifenwechsel, reifenservice, wheel alignment
Bicycle repair | bike repair, fahrradmechanik, reparation de velos
High-voltage vehicle work | hochvoltschulung, hochvolttechnik, electric vehicle maintenance, ev maintenance
Agricultural machinery repair | landmaschinentechnik
Lockout/tagout | =LOTO
Hazardous substances | gefahrstoffe, chemical handling, handling chemicals
Confined space work | confined spaces
ISO 45001
~ Electrical installation, Electrical maintenance, Electrical code, Solar installation
~ Plumbing, HVAC, Gas fitting
~ Carpentry, Masonry, Painting and decorating, Roofing, Flooring, Construction
~ Construction management, Cost estimating, Building codes, Construction, Project management
~ Automotive repair, Aircraft maintenance, Hydraulics
~ Power tools, Carpentry, Assembly work
~ Concrete work, Masonry, Road construction, Construction
~ Drywall installation, Plastering, Painting and decorating, Insulation work
~ Tiling, Flooring, Plastering
~ Glazing, Carpentry, Window cleaning
~ Demolition, Excavation, Road construction, Heavy equipment operation
~ Steel erection, Welding, Rigging, Crane operation
~ Waterproofing, Roofing
~ Crane operation, Heavy equipment operation
~ Scaffolding, Construction, Roofing
~ Caretaking, Minor repairs, Facilities management, Cleaning
~ Cleaning, Window cleaning, Disinfection, Housekeeping
~ Snow removal, Caretaking, Landscaping
~ Elevator maintenance, Electrical maintenance, Appliance repair
~ Security systems installation, Fire alarm systems, Locksmithing, Smart home installation
~ Smart home installation, Electrical installation, Building automation
~ Recycling, Waste management, Water treatment
~ Electrical safety work, Electrical cabinet building, Electrical installation, Electrical maintenance
~ Vehicle diagnostics, Diesel mechanics, Automotive repair, Tire service
~ Vehicle bodywork, Vehicle painting, Automotive repair
~ Bicycle repair, Automotive repair
~ High-voltage vehicle work, Electric vehicles, Automotive repair
~ Agricultural machinery repair, Agricultural machinery, Diesel mechanics
~ Lockout/tagout, Hazardous substances, Confined space work, ISO 45001, Occupational safety
~ Chimney sweeping, HVAC
~ Asbestos removal, Demolition
~ Pest control, Disinfection
~ Pool maintenance, Caretaking
~ Construction management, Procore
`
