export const ENGINEERING = `
# mechanical and civil engineering
Mechanical engineering | maschinenbau, genie mecanique, ingenieria mecanica, mechanical design, mechanical systems
=?CAD | computer-aided design, cad software, cad design, 3d cad, technical drawing, technical drawings, engineering drawings, blueprint reading, blueprints, reading blueprints, technische zeichnungen | drawings, autocad, solidworks, design, 3d, engineering, models, drafting, software, cam
SolidWorks | solid works, =SOLIDWORKS
AutoCAD | auto cad
CATIA | siemens nx, =NX, =Creo, ptc creo, autodesk inventor, fusion 360, solid edge, onshape
Revit | =BIM, building information modeling, autodesk revit, navisworks
Finite element analysis | =FEA, =FEM, ansys, abaqus, nastran, stress analysis, finite-element-methode
Computational fluid dynamics | =CFD, openfoam, fluid dynamics, fluid mechanics
Thermodynamics | heat transfer, thermal analysis, thermal management, thermal design
GD&T | geometric dimensioning and tolerancing, tolerance analysis, tolerance stack
Civil engineering | bauingenieurwesen, genie civil, ingenieria civil, road design, drainage design, civil 3d
Structural engineering | structural analysis, structural design, tragwerksplanung, steel structures, reinforced concrete design
Geotechnical engineering | soil mechanics, geotechnical investigations
Surveying | land surveying, vermessung, total station, topographic surveys
?Architecture | architectural design, hochbau, building design, archicad, sketchup | revit, autocad, architectural, architect, bim, building, buildings
Urban planning | town planning, city planning, stadtplanung, zoning, transport planning, land use planning
HVAC design | mechanical building services, building services engineering, mep design, =MEP
Aerospace engineering | aerodynamics, avionics, flight systems, propulsion, spacecraft, luft- und raumfahrttechnik, rocket propulsion, orbital mechanics, flight dynamics
Automotive engineering | vehicle dynamics, automotive systems, fahrzeugtechnik, powertrain, autosar, =ADAS, can bus, electric vehicles, vehicle testing
Chemical engineering | process engineering, verfahrenstechnik, process design, chemical processes, genie chimique, p and id
Industrial engineering | wirtschaftsingenieurwesen, time studies
Biomedical engineering | medical devices, medical device development, medizintechnik
Systems engineering | =MBSE, model-based systems engineering, requirements management, requirements verification, =SysML, systems integration and test
Reliability engineering | =FMEA, failure mode and effects analysis, failure analysis, reliability testing, failure analyses
Hardware testing | test engineering, environmental testing, test rigs, test fixtures, hardware-in-the-loop, verification and validation, validation testing
# electrical engineering
Electrical engineering | elektrotechnik, genie electrique, ingenieria electrica, electrical design, electrical systems
Electronics | circuit design, analog circuit design, electronic circuits, analog electronics, elektronik, digital electronics, electronic design, circuit analysis, electronics design
PCB design | pcb layout, altium, altium designer, kicad, printed circuit boards, orcad, schematic capture, pcb
FPGA | fpga design, fpgas, =ASIC, asic design, =RTL, rtl design, chip design, semiconductor design
Semiconductors | semiconductor, semiconductor manufacturing, wafer fabrication, silicon validation, =VLSI, photolithography
Power electronics | power systems, motor drives, inverters, battery systems, battery management systems, lithium-ion batteries, high voltage systems, high-voltage
Signal processing | digital signal processing, radar, signal analysis
RF engineering | radio frequency, antenna design, =RF, microwave engineering, rf design, wireless communications
Control systems | control theory, control engineering, regelungstechnik, =PID control, motion control, guidance navigation and control, control algorithms
PLC programming | =PLC, =PLCs, siemens tia portal, tia portal, allen-bradley, =SPS, scada, =SCADA, =HMI, sps-programmierung, programmable logic controllers, step 7
Robotics | robotic systems, industrial robots, robot programming, robotik, autonomous systems, mechatronics, mechatronik, kinematics
Industrial automation | automation engineering, automatisierungstechnik, factory automation, automation technology
Instrumentation | sensors, labview, data acquisition, calibration, oscilloscopes, oscilloscope, measurement equipment
Renewable energy | solar energy, wind energy, photovoltaics, photovoltaic, solar pv, erneuerbare energien, energies renouvelables, energy storage, solar panels, wind turbines, hydrogen technology, energy systems
Energy management | energy efficiency, energiewirtschaft, power grid, energy markets, utilities industry, energy audits, grid interconnection
Oil and gas | drilling operations, petroleum engineering, pipeline integrity, offshore operations, mining operations
Nuclear engineering | nuclear safety, radiation protection
~ Mechanical engineering, CAD, SolidWorks, AutoCAD, CATIA, Finite element analysis, GD&T
~ Civil engineering, Structural engineering, Surveying, Revit, AutoCAD, Geotechnical engineering
~ Architecture, Revit, Urban planning, Interior design
~ Electrical engineering, Electronics, PCB design, Power electronics
~ Electronics, FPGA, Verilog, Embedded systems, RF engineering, Signal processing
~ Control systems, PLC programming, Robotics, Industrial automation, Instrumentation
~ Renewable energy, Energy management, Power electronics
~ Systems engineering, Aerospace engineering, Hardware testing
`

export const MANUFACTURING = `
# manufacturing
Manufacturing | fertigung, manufacturing processes, produktion, fabrication industrielle, production manufacturing, mass production, production processes, manufacturing operations
Lean manufacturing | lean production, =?Lean, lean principles, =5S, 5s methodology, value stream mapping, =TPM, lean six sigma | six, sigma, manufacturing, kaizen, production
Six Sigma | six sigma black belt, six sigma green belt, green belt, black belt, =DMAIC
Statistical process control | =SPC, process capability, control charts
Quality control | quality inspection, qualitatskontrolle, controle qualite, control de calidad, quality inspections, product inspection, inspecting products, visual inspection, quality checks
Quality assurance | =QA, qualitatssicherung, assurance qualite, aseguramiento de calidad
Quality management | quality management systems, =QMS, iso 9001, qualitatsmanagement, =CAPA, quality audits, as9100, =AS9100, iatf 16949, nonconformance
Production planning | production scheduling, =MRP, material requirements planning, produktionsplanung, master production schedule, fertigungsplanung
CNC machining | =CNC, cnc milling, cnc turning, cnc programming, cnc-drehen, cnc-frasen, mastercam, g-code, cnc operation, zerspanung, cnc machines
Machining | lathe operation, milling machines, lathes, turning and milling, metalworking, machine tools, manual machining, grinding metal
Machine operation | machine operating, operating machinery, maschinenbedienung, machine setup, equipment operation, production equipment, heavy machinery operation
Assembly work | mechanical assembly, electromechanical assembly, montage, assembly line, product assembly, soldering, electronics assembly, hand tools and power tools
Welding | =MIG welding, =TIG welding, mig/tig, arc welding, schweissen, soudure, soldadura, mig/mag, stick welding, welder certification, wig-schweissen
Sheet metal work | sheet metal, sheet metal fabrication, press brake, metal fabrication, blechbearbeitung
Injection molding | plastic injection, plastics processing, tooling design, mold design, die casting, tool and die making
3D printing | additive manufacturing, 3d-druck, fused deposition modeling
Industrial maintenance | preventive maintenance, equipment maintenance, instandhaltung, maintenance industrielle, predictive maintenance, machine maintenance, mantenimiento, mantenimiento preventivo, preventative maintenance, wartung
Hydraulics | pneumatics, hydraulic systems, pneumatic systems, hydraulik
Metrology | coordinate measuring machine, =CMM, calipers and micrometers, micrometers, precision measurement, calipers, messtechnik
Packaging | packing and labeling, packaging lines, verpackung, packing products
Food production | food processing, lebensmittelproduktion, =BRC standards
Textile production | textile manufacturing, sewing machine operation, garment production
Design for manufacturing | =DFM, =DFMA, =DFA, design for manufacturability, design for assembly
Cleanroom operation | cleanroom, clean room procedures
~ Lean manufacturing, Six Sigma, Process improvement, Statistical process control
~ Quality control, Quality assurance, Quality management, Metrology
~ CNC machining, Machining, Machine operation, Welding, Sheet metal work
~ Industrial maintenance, Hydraulics, Troubleshooting, PLC programming
~ Manufacturing, Production planning, Assembly work, Machine operation
`

export const TRADES = `
# building trades
Electrical installation | electrical wiring, elektroinstallation, installation electrique, wiring installation, electrical installations, instalaciones electricas, electrical work, rewiring, cable installation, installing wiring, conduit bending
Electrical maintenance | electrical repair, electrical repairs, electrical troubleshooting, electrical testing, electrical fault finding, inspection and testing
Electrical code | national electrical code, =NEC, 18th edition, bs 7671, journeyman electrician license, electrical license, vde 0100, vde-normen
Plumbing | plumbing installation, pipe fitting, pipefitting, sanitarinstallation, plomberie, fontaneria, plumbing repairs, plumbing systems, drainage repairs, sanitartechnik
HVAC | heating ventilation and air conditioning, hvac systems, air conditioning, refrigeration, heizungstechnik, hvac maintenance, klimatechnik, hvac/r, boiler maintenance, heating systems, =SHK, epa 608, heat pumps
Gas fitting | gas safe, gas installation, gas engineering
Carpentry | joinery, tischlerei, menuiserie, carpinteria, framing carpentry, cabinet making, woodworking, zimmerei, finish carpentry, cabinetry
Masonry | bricklaying, stonework, maurer, maconnerie, concrete work, concrete finishing, albanileria
Painting and decorating | house painting, malerarbeiten, plastering, drywall, wallpapering, drywall installation, interior painting
Roofing | roof installation, dachdecker, roof repairs
Flooring | tiling, tile installation, floor laying, fliesenleger
Construction | construction industry, construction work, baugewerbe, btp, construccion, construction experience, building construction
Construction management | construction project management, site management, bauleitung, site supervision, procore, conduite de travaux, subcontractor management, construction supervision
Cost estimating | quantity surveying, construction estimating, bill of quantities, quantity takeoff, kostenkalkulation, quantity take-offs, estimating
Building codes | building regulations, building permits, permitting, code compliance, permit applications
Scaffolding | working at heights, working at height
Heavy equipment operation | excavator operation, crane operation, excavators, heavy equipment, bulldozer operation, baumaschinen, rigging
Solar installation | solar panel installation, pv installation, ev charger installation
Occupational safety | health and safety, =OSHA, osha 30, =HSE, =EHS, workplace safety, arbeitssicherheit, safety regulations, securite au travail, seguridad laboral, =HSEQ, =COSHH, lockout/tagout, =PPE, =OSHA 10, =CSCS, safety procedures, =NEBOSH, job safety analysis
Automotive repair | vehicle maintenance, vehicle repair, auto repair, kfz-mechatronik, engine repair, brake repair, automotive diagnostics, vehicle diagnostics, fahrzeugreparatur, car repair, mechanique automobile, ase certified, diesel engines, diesel repair
Aircraft maintenance | aviation maintenance, a&p license, aircraft inspection, easa part-66
Appliance repair | small engine repair, elevator maintenance, lift maintenance
Locksmithing | access control systems, security systems installation, cctv installation, fire alarm systems, alarm systems
Power tools | hand tools, power tool use, use of hand tools
Cleaning | housekeeping cleaning, janitorial, commercial cleaning, reinigung, nettoyage, limpieza, sanitizing, deep cleaning, industrial cleaning, gebaudereinigung
Pest control | fumigation
Waste management | recycling operations, waste disposal, abfallwirtschaft, wastewater treatment, water treatment
~ Electrical installation, Electrical maintenance, Electrical code, Solar installation
~ Plumbing, HVAC, Gas fitting
~ Carpentry, Masonry, Painting and decorating, Roofing, Flooring, Construction
~ Construction management, Cost estimating, Building codes, Construction, Project management
~ Automotive repair, Aircraft maintenance, Hydraulics
~ Power tools, Carpentry, Assembly work
`
