export const DESIGN = `
product designer | ux designer, ui designer, ux/ui designer, ui/ux designer, user experience designer, interaction designer, produktdesigner, designer ux, user interface designer, experience designer, digital designer, design lead, head of design, design director, design manager, head of product design, disenador ux, designer produit, visual designer product, director of product design, founding designer, service designer, design engineer, brand and product designer, ?product design, ?design
ux researcher | user researcher, ?ux research, design researcher, ?user research
graphic designer | visual designer, grafikdesigner, graphiste, brand designer, communication designer, mediengestalter, marketing designer, presentation designer, web designer, webdesigner, production designer, layout artist, designer, disenador grafico, disenadora grafica
motion designer | motion graphics designer, animator, 3d artist, 3d animator, video animator, vfx artist, game artist, concept artist, illustrator, technical artist, 2d artist, character artist
creative director | art director, directeur artistique, executive creative director, creative lead, creative manager, head of creative
interior designer | innenarchitekt, architecte d'interieur, interior architect
fashion designer | modedesigner, textile designer, pattern maker, styliste
industrial designer | industriedesigner, product design industrial, packaging designer
dressmaker | ?tailor, seamstress, naherin, schneider, schneiderin, couturier, couturiere, sastre, modista, costurera, machinist sewing, sewing machine operator, anderungsschneider
jeweller | goldsmith, goldschmied, bijoutier, joyero, uhrmacher, watchmaker, horloger, silversmith
florist | fleuriste, floristin, florista
tattoo artist | tatowierer, tatoueur, tatuador, piercer
~ product designer, ux researcher, graphic designer
~ graphic designer, motion designer, creative director
~ dressmaker, fashion designer
~ florist, gardener, sales assistant
`

export const MARKETING = `
marketing manager | marketing lead, head of marketing, marketingleiter, responsable marketing, cmo, chief marketing officer, vp marketing, director of marketing, marketing director, ?marketing, brand manager, brand marketing manager, field marketing manager, integrated marketing manager, campaign manager, gerente de marketing, trade marketing manager, partner marketing manager, lifecycle marketing manager, crm manager, email marketing manager, customer marketing manager, regional marketing manager, demand generation manager, ?demand generation, event marketing manager, head of brand, customer advocacy, lifecycle marketing, leiter marketing, leiterin marketing, leitung marketing, directeur marketing, directora de marketing
marketing specialist | marketing coordinator, marketing officer, marketing associate, marketing assistant, marketing executive, online marketing manager, assistant marketing, chargee de marketing, charge de marketing, marketing referent, marketing operations manager, marketing operations, marketing operations analyst, marketing automation specialist, email marketing specialist, charge de communication, chargee de communication, digital marketing specialist, especialista en marketing, digital marketing executive, martech operations, marketing generalist, crm specialist, founding marketer, marketer, events and webinars specialist
digital marketing manager | performance marketing manager, growth marketing manager, growth manager, growth marketer, paid media manager, paid social manager, ppc specialist, sem manager, seo manager, seo specialist, head of growth, growth lead, user acquisition manager, paid search specialist, traffic manager, ?digital marketing, performance marketer, ?seo, affiliate manager, ecommerce manager, e-commerce manager, ?growth, influencer marketing manager, sea specialist, sea manager, paid search manager, amazon manager, ppc manager
product marketing manager | pmm, product marketer, ?product marketing, head of product marketing, product marketing lead, director product marketing, product marketing director
social media manager | community manager, social media specialist, social media coordinator, community lead, social media editor, content creator, ?social media, ?community, influencer manager
content marketing manager | content strategist, content manager, content specialist, content lead, content marketer, head of content, content marketing director, content producer, content marketing specialist, content director, content engineer, content editor, ?content
`

export const CONTENT = `
copywriter | content writer, writer, texter, redacteur, rédacteur web, redactor, ux writer, content designer, creative copywriter, conception redaction, scriptwriter, ux content specialist
technical writer | documentation engineer, technischer redakteur, redacteur technique, documentation specialist, technical content developer, documentation manager, technische redakteurin, technische redakteur, docs engineer
public relations manager | pr manager, communications manager, head of communications, pressesprecher, communications specialist, corporate communications manager, pr specialist, responsable communication, communications director, attache de presse, communications lead, internal communications manager, publicist, ?communications, communications coordinator, kommunikationsmanager
journalist | reporter, editor, redakteur, redakteurin, news editor, journaliste, periodista, managing editor, copy editor, proofreader, lektor, editorial assistant, editor in chief, ?redaktion, ?journalismus
translator | interpreter, linguist, ubersetzer, dolmetscher, traducteur, traductor, localization specialist, localization manager, translation expert, transcreation linguist, medical translator, language specialist, transcriber, subtitler, localization project manager, traductora, traductrice, subtitling specialist, dubbing specialist, transcription specialist
video editor | videographer, video producer, film editor, cutter, monteur video, cameraman, video creator, producer, podcast producer, filmmaker
photographer | fotograf, photographe, photo editor
sound engineer | audio engineer, toningenieur, ton-ingenieur, tontechniker, ingenieur du son, tecnico de sonido, sound technician, audio technician, sound designer
musician | musiker, musicien, musicienne, musico, singer, sanger, chanteur, cantante, pianist, organist, composer, dj, conductor orchestra
stage actor | ?actor, actress, schauspieler, schauspielerin, comedien, comedienne, actriz, dancer, tanzer, danseur, bailarin, voice actor, theatre actor, film actor
stage technician | buhnentechniker, veranstaltungstechniker, fachkraft fur veranstaltungstechnik, technicien du spectacle, regisseur, tecnico de escenario, lighting technician, stagehand, stage manager, event technician, av technician
broadcast presenter | ?presenter, ?moderator, radio presenter, tv presenter, animateur radio, news anchor, presentador
~ marketing manager, marketing specialist, digital marketing manager, product marketing manager
~ marketing specialist, social media manager, content marketing manager
~ copywriter, content marketing manager, journalist, technical writer
~ public relations manager, journalist, social media manager
~ video editor, photographer, motion designer
~ product marketing manager, product manager
~ translator, copywriter
~ sound engineer, video editor, musician, stage technician
~ stage actor, musician, broadcast presenter
~ broadcast presenter, journalist
`

export const SALES = `
account executive | ae, sales executive, enterprise account executive, sales representative, sales rep, field sales representative, vertriebsmitarbeiter, aussendienstmitarbeiter, ?commercial, commerciale, ejecutivo de ventas, representante de ventas, sales consultant, sales specialist, growth account executive, sales associate b2b, outside sales representative, territory manager, territory sales manager, area sales manager, gebietsleiter, ingenieur commercial, ?enterprise sales, technico-commercial, inside sales representative, ?inside sales, sales advisor, account representative, business development executive, vertriebler, sales agent, ?sales, verkaufsberater, enterprise sales executive, sales professional, solar consultant, telesales agent, deal executive, commercial terrain, commercial sedentaire, comercial, ?vertrieb, ?ventas, delegue commercial, attache commercial, ingenieur technico-commercial, verkaufer im aussendienst, agente comercial
sales development representative | sdr, bdr, business development representative, ?sales development, lead generation specialist, outbound sales representative, sales development rep, lead development representative, telemarketer, business development associate, xdr, mdr, ?lead generation
account manager | key account manager, client manager, client partner, relationship manager, kundenbetreuer, responsable de compte, charge de clientele, ejecutivo de cuentas, strategic account manager, account director, senior client partner, ?account management, account coordinator, named account manager, technical account manager, tam, client relationship manager, client services manager, client executive, renewal manager, renewals manager
sales manager | head of sales, vp sales, sales director, director of sales, vertriebsleiter, sales lead, regional sales manager, cro, chief revenue officer, responsable commercial, directeur commercial, jefe de ventas, sales team lead, sales supervisor, vp of sales, head of commercial, commercial director, commercial lead, commercial manager, national sales manager, sales team manager, head of revenue, regional sales director, regional vice president sales, gtm lead
business development manager | business developer, ?business development, partnerships manager, partnership manager, head of partnerships, partner manager, channel manager, business development lead, alliances manager, strategic partnerships, partnerships lead, channel account manager, ?partnerships, head of business development, partner account manager, partner sales manager, partnerships operations, business development director, channel sales manager, ecosystem manager, alliance manager, partnership development manager, ?startup partnerships
sales engineer | solutions engineer, solution engineer, pre-sales engineer, presales consultant, solutions consultant, pre-sales consultant, technical sales engineer, vertriebsingenieur, solution consultant, solutions consulting, ?presales, sales engineering, technical consultant sales, value engineer, solutions engineering, demo engineer
sales operations manager | revenue operations manager, ?sales operations, ?revenue operations, revops manager, sales enablement manager, sales operations analyst, revenue operations analyst, ?sales enablement, deal desk manager, gtm operations, revenue operations lead, deal desk analyst, gtm engineer, ?gtm, ?sales support, sales support specialist, sales coordinator, vertriebsinnendienst, sales administrator, sales assistant b2b, assistante commerciale, assistant commercial, administration des ventes, gestionnaire adv, assistant adv, go-to-market engineer, sales commissions analyst
real estate agent | realtor, immobilienmakler, property consultant, agent immobilier, leasing agent, leasing consultant, real estate broker, letting agent, estate agent, lettings negotiator, real estate analyst, acquisitions manager real estate, agente inmobiliario, negociateur immobilier, asesor inmobiliario, immobilienberater
insurance agent | insurance broker, versicherungskaufmann, insurance advisor, versicherungsmakler, courtier en assurance, versicherungskauffrau, kaufmann fur versicherungen, agente de seguros, conseiller en assurance, assureur
fundraiser | fundraising manager, development officer, development director, donor relations manager, grants manager, grant writer, major gifts officer
~ account executive, sales development representative, account manager, sales manager
~ account manager, customer success manager
~ business development manager, account executive, account manager
~ sales engineer, account executive, solutions specialist
~ sales operations manager, sales manager
`

export const SUPPORT = `
customer success manager | csm, ?customer success, head of customer success, client success manager, customer success specialist, customer success lead, technical customer success manager, vp customer success, customer success associate, customer success engineer, director of customer success, client success, customer experience manager, head of customer experience, customer growth manager, customer success executive, customer success partner, chargee de reussite client, ?customer experience, customer success operations manager
customer support representative | customer service representative, customer support specialist, customer service agent, customer support agent, call center agent, kundenberater, kundenservice mitarbeiter, conseiller clientele, customer service advisor, customer care representative, customer service associate, customer service executive, customer experience associate, customer experience specialist, agente de atencion al cliente, call centre agent, customer care agent, kundenservice, ?customer operations, customer operations specialist, ?customer support, ?customer service, customer service assistant, customer happiness, support specialist, ?customer care, callcenter agent, servicemitarbeiter, customer service specialist, customer operations associate, member services representative, customer support executive, teleoperador, teleconseiller, charge de relation client, operador de call center, kundendienstmitarbeiter, servicekraft telefon, customer experience representative
customer support manager | customer service manager, support manager, head of support, head of customer support, call center manager, support team lead, customer service team lead, customer support lead, customer support team lead, customer operations manager, call center supervisor
technical support engineer | support engineer, ?technical support, product support engineer, customer support engineer, application support engineer, product support specialist, application support analyst, technical support representative, escalation engineer
solutions specialist | implementation manager, implementation consultant, onboarding specialist, implementation specialist, onboarding manager, implementation engineer, technical consultant, customer onboarding specialist, ?implementation, professional services consultant, deployment strategist, customer onboarding manager, implementation lead, deployment manager, solution specialist, it consultant, it-berater, deployment engineer, implementation strategist, implementation coordinator, ?customer implementation
content moderator | trust and safety specialist, trust and safety analyst, ?trust and safety, trust & safety manager, moderation specialist
~ customer success manager, customer support representative, customer support manager, solutions specialist
~ technical support engineer, customer support representative, solutions specialist
`

export const PEOPLE = `
recruiter | talent acquisition specialist, talent acquisition partner, technical recruiter, sourcer, recruiting coordinator, charge de recrutement, chargee de recrutement, reclutador, talent partner, recruitment consultant, personalberater, talent sourcer, recruiting specialist, founding recruiter, ?talent acquisition, recruiting manager, head of talent, talent acquisition manager, head of talent acquisition, recruiting lead, people and talent partner, recruitment specialist, recruitment manager, talent acquisition lead, recruitment partner, ?recruiting, tecnico de seleccion, personalreferent recruiting
hr manager | human resources manager, head of people, head of hr, people operations manager, personalleiter, hr business partner, hrbp, people partner, people business partner, chief people officer, hr director, responsable rh, responsable ressources humaines, hr lead, director of people, gerente de recursos humanos, vp people, people manager, people lead, director of human resources, ?people
hr specialist | hr generalist, ?hr, diversity and inclusion lead, diversity and inclusion manager, hr coordinator, hr assistant, people operations specialist, ?people operations, people operations associate, personalreferent, personalsachbearbeiter, hr administrator, hr officer, charge de ressources humaines, hr advisor, tecnico de recursos humanos, human resources generalist, human resources specialist, people coordinator, people generalist, ?human resources, people experience partner, ?people ops, human resources assistant, people operations lead, employee relations specialist, hris analyst, people systems analyst, hr analyst, ?recursos humanos, ?ressources humaines, ?personalwesen, assistant rh, gestionnaire rh, charge de developpement rh
compensation analyst | compensation manager, compensation and benefits manager, benefits manager, total rewards manager, ?total rewards, benefits specialist, total rewards analyst, compensation partner, benefits analyst
learning and development manager | l&d manager, training manager, trainer, learning and development specialist, training specialist, corporate trainer, personalentwickler, formateur, learning experience designer, enablement manager, talent development manager, field trainer, clinical field trainer, training coordinator, formatrice, instructional designer, enablement lead, learning specialist
~ recruiter, hr specialist, hr manager
~ hr manager, compensation analyst, learning and development manager
~ hr specialist, compensation analyst
~ learning and development manager, secondary teacher
`

export const FINANCE = `
accountant | financial accountant, buchhalter, bilanzbuchhalter, finanzbuchhalter, comptable, contable, general ledger accountant, staff accountant, gl accountant, cost accountant, accounting manager, accounting specialist, revenue accountant, corporate accountant, senior accountant, management accountant, fund accountant, technical accounting manager, accounting analyst, ?accounting, head of accounting, chief accountant, accounting lead, buchhalterin, ?comptabilite, ?buchhaltung, ?contabilidad, expert-comptable, collaborateur comptable, administrativo contable
bookkeeper | accounts assistant, accounting clerk, aide comptable, accounts clerk, accounting assistant, accounts payable specialist, accounts receivable specialist, ap specialist, ar specialist, billing specialist, accounts payable, accounts receivable, accounts payable clerk, kreditorenbuchhalter, debitorenbuchhalter, collections specialist, finance assistant, billing analyst, assistant comptable, credit controller, billing coordinator, invoice clerk, collections advisor, collections agent, ?finance operations
payroll specialist | payroll administrator, lohnbuchhalter, payroll accountant, gestionnaire de paie, payroll manager, payroll clerk, payroll officer, ?payroll, entgeltabrechner
auditor | internal auditor, audit senior, senior audit associate, wirtschaftsprufer, auditeur, auditor interno, audit associate, it auditor, audit manager, external auditor, prufungsassistent
tax accountant | tax advisor, tax consultant, steuerberater, steuerfachangestellte, fiscaliste, tax analyst, tax manager, tax associate, tax specialist, tax director, tax preparer, ?tax, asesor fiscal, steuerfachangestellter
financial analyst | fp&a analyst, finance analyst, finanzanalyst, analyste financier, analista financiero, fp&a manager, corporate finance analyst, ?strategic finance, strategic finance manager, strategic finance associate, investment analyst, financial planning analyst, equity research analyst, business finance partner, finance business partner, business controller, fp&a, finance associate, finance operations analyst, pricing analyst, treasury analyst, commercial analyst, revenue reporting manager
finance manager | head of finance, cfo, chief financial officer, financial controller, controller, finanzleiter, directeur financier, finance director, director of finance, vp finance, leiter finanzen, responsable financier, finance lead, ?finance, controleur de gestion, finance operations manager, treasury manager, treasurer, ?controlling
investment banker | investment banking analyst, investment banking associate, m&a analyst, private equity associate, venture capital associate, investment associate, investment manager, investor, investment principal
portfolio manager | asset manager, wealth manager, fund manager, vermogensberater, investment advisor, gestionnaire de patrimoine
trader | quantitative trader, quantitative researcher, quantitative analyst, quant, quant researcher, commodity trader, crypto trader, quant developer
financial advisor | financial planner, bankberater, finanzberater, conseiller financier, personal banker, bank teller, bankkaufmann, bankkauffrau, bank clerk, conseiller bancaire, banker, asesor financiero, teller, retail banker, conseiller clientele banque, charge de clientele banque, kundenberater bank, gestor comercial banca, guichetier
loan officer | mortgage advisor, underwriter, credit analyst, mortgage loan officer, kreditanalyst, loan processor, analyste credit, mortgage underwriter, credit risk analyst, credit officer, lending specialist, insurance underwriter
risk analyst | risk manager, risk officer, risikomanager, fraud analyst risk, actuary, aktuar, actuarial analyst, actuaire, risk lead, risk specialist, credit risk manager, head of risk, operational risk manager, third party risk manager, fraud operations analyst, fraud investigator, fraud specialist
claims adjuster | claims handler, claims specialist, schadensachbearbeiter, claims examiner, claims analyst, claims representative, gestionnaire sinistres, claims manager
procurement manager | buyer, einkaufer, purchasing manager, procurement specialist, acheteur, sourcing manager, purchasing agent, comprador, strategic sourcing manager, purchaser, strategischer einkaufer, category manager, procurement analyst, vendor manager, supply manager, procurement lead, ?procurement, acheteuse, commodity manager, supplier manager, technical buyer, ?einkauf, ?achats, ?compras, approvisionneur achats
~ accountant, bookkeeper, auditor, tax accountant, finance manager
~ bookkeeper, payroll specialist
~ financial analyst, accountant, finance manager, investment banker
~ investment banker, portfolio manager, trader, financial analyst
~ loan officer, financial advisor, risk analyst
~ claims adjuster, insurance agent
~ risk analyst, compliance officer
~ procurement manager, supply chain manager
`

export const LEGAL = `
lawyer | attorney, solicitor, barrister, rechtsanwalt, rechtsanwaltin, avocat, avocate, abogado, abogada, associate attorney, jurist, syndikusrechtsanwalt, juriste, volljurist, trial attorney, litigation associate, public defender, prosecutor, law clerk, notary, notar, judge, volljuristin, litigation attorney, corporate lawyer, legal associate, trainee solicitor, referendar
legal counsel | general counsel, corporate counsel, in-house counsel, commercial counsel, product counsel, privacy counsel, head of legal, counsel, chief legal officer, legal director, employment counsel, senior counsel, regulatory counsel, legal manager, ?legal, litigation counsel
paralegal | legal assistant, rechtsanwaltsfachangestellte, assistant juridique, legal secretary, litigation paralegal, corporate paralegal, legal operations manager, ?legal operations, legal specialist, rechtsanwaltsfachangestellter, contract manager, contracts manager, asistente legal, contract specialist, contracts specialist, contract administrator, legal ops manager, legal analyst, notarfachangestellte, notarfachangestellter, clerc de notaire, oficial de notaria, rechtsfachwirt
compliance officer | compliance manager, compliance analyst, compliance-beauftragter, responsable conformite, data protection officer, datenschutzbeauftragter, aml analyst, kyc analyst, privacy manager, compliance specialist, aml officer, head of compliance, regulatory compliance manager, ?compliance, mlro, kyc specialist, aml specialist, grc analyst, compliance lead, grc manager, chief compliance officer, compliance counsel, compliance associate, grc lead, datenschutzbeauftragte, delegue a la protection des donnees, geldwaschebeauftragter
patent attorney | patentanwalt, patent agent, ip counsel, patent examiner, patent engineer
~ lawyer, legal counsel, paralegal, patent attorney
~ compliance officer, legal counsel
`
