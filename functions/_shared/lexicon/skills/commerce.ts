export const SALES = `
# sales
Sales | selling, vertrieb, ventas, sales experience, direct sales, field sales, vente, techniques de vente, negociation commerciale, verkauf
B2B sales | b2b saas sales, b2b selling, business-to-business sales
SaaS sales | software sales, saas selling
Enterprise sales | enterprise selling, strategic accounts, complex sales cycles
Inside sales | telesales, telemarketing
Lead generation | prospecting, sales prospecting, cold outreach, lead gen, neukundengewinnung, kaltakquise, outbound prospecting, outbound sales, demand gen
Cold calling | cold calls, outbound calls
Account management | client relationship management, kundenbetreuung, gestion de comptes, client management, account growth
Pipeline management | sales pipeline, pipeline generation, deal management, sales funnel
Quota attainment | sales targets, quota-carrying, exceeding quota, sales quotas, sales quota
Closing deals | deal closing, closing techniques
Sales strategy | sales planning, account planning
MEDDIC | meddpicc, =MEDDPICC
CRM | customer relationship management, crm software, crm systems, crm system
Salesforce | salesforce.com, =SFDC, sales cloud, salesforce crm, salesforce administration
HubSpot | hub spot
Pipedrive
Sales engagement tools
Sales engineering | solution engineering, pre-sales, presales, technical sales, proof of concept, product demonstrations, product demos, technical demos
Sales operations | revenue operations, =RevOps, sales ops, sales enablement
Partnership management | channel sales, partner management, strategic partnerships, channel partners, partner enablement, alliances
Proposal writing | bid management, =RFP, =RFPs, rfp responses, bid writing
Real estate sales | property sales, real estate brokerage, estate agency, realtor license, immobilienverkauf, immobilienvertrieb, transaction immobiliere
Insurance sales | policy sales
Upselling | cross-selling, upsell, cross-sell, suggestive selling
Fundraising | donor relations, grant fundraising, major gifts, donor stewardship
Microsoft Dynamics 365 | dynamics 365, dynamics crm, =D365, microsoft dynamics
Zoho CRM | =Zoho
Outreach.io
Salesloft
Apollo.io
LinkedIn Sales Navigator | sales navigator
ZoomInfo
Gong.io | =?Gong | salesforce, hubspot, outreach, salesloft, zoominfo, clari, crm, sales
Consultative selling | solution selling, value selling, challenger sale, spin selling, beratungsverkauf, value-based selling
Territory management | territory planning, gebietsmanagement
Key account management | key accounts, grosskundenbetreuung, grands comptes
Export sales | international sales, exportvertrieb
Pharmaceutical sales | medical sales, medical device sales, pharmareferent, pharma sales
Automotive sales | car sales, autoverkauf, vehicle sales
Door-to-door sales | door to door, canvassing
CPQ software | =CPQ, configure price quote
Quotation preparation | angebotserstellung, preparing quotes, quoting, devis
Order management | auftragsabwicklung, auftragsbearbeitung, sales order processing, gestion des commandes
Tender management | tendering, ausschreibungen, appels d'offres, licitaciones, tender writing
Real estate | immobilien, immobilier, real estate industry, inmobiliaria, immobilienwirtschaft
Property management | hausverwaltung, immobilienverwaltung, gestion locative, gestion immobiliere, administracion de fincas, property managers, weg-verwaltung, mietverwaltung
Property valuation | real estate appraisal, property appraisal, immobilienbewertung
Residential lettings | lettings, vermietung, tenant screening, lease administration
Real estate development | property development, projektentwicklung immobilien
~ Sales, B2B sales, SaaS sales, Enterprise sales, Inside sales, Account management
~ Lead generation, Cold calling, Pipeline management, Inside sales
~ CRM, Salesforce, HubSpot, Pipedrive
~ Quota attainment, Closing deals, MEDDIC, Pipeline management
~ Sales operations, Salesforce, CRM
~ Microsoft Dynamics 365, Zoho CRM, Salesforce, CRM
~ Sales engagement tools, Outreach.io, Salesloft, Apollo.io, LinkedIn Sales Navigator, ZoomInfo
~ Gong.io, Sales engagement tools
~ Consultative selling, MEDDIC, Enterprise sales
~ Territory management, Sales strategy, Pipeline management
~ Key account management, Account management, Enterprise sales
~ Export sales, B2B sales
~ Pharmaceutical sales, Pharmacology, B2B sales
~ Automotive sales, Door-to-door sales, Retail sales, Sales
~ CPQ software, Quotation preparation, Salesforce
~ Quotation preparation, Order management, Proposal writing
~ Tender management, Proposal writing, Procurement
~ Real estate, Real estate sales, Property management, Residential lettings, Property valuation, Real estate development
~ Insurance sales, Sales, Insurance
~ Sales engineering, Consultative selling, Technical support
~ Partnership management, B2B sales
~ Upselling, Retail sales, Sales
`

export const SUPPORT = `
# customer
Customer service | customer care, kundenservice, kundendienst, service client, atencion al cliente, servicio al cliente, customer services, client service, relation client, relations clients, servicio de atencion al cliente, kundenorientierter service
Customer support | customer support experience, support tickets, ticketing systems, ticketing system, kundensupport
Customer success | customer success management, customer retention, <churn reduction, <renewals, <customer renewals
Customer onboarding | client onboarding, user onboarding, implementation services, software implementation
Call center | call centre, contact center, contact centre, inbound calls, call handling
Zendesk
Complaint handling | complaints resolution, customer complaints, handling complaints, reklamationsbearbeitung
Customer experience | =CX, customer journey, <net promoter score, <=NPS, <=CSAT, customer satisfaction
Freshdesk
=?Intercom | intercom chat | zendesk, freshdesk, support, chat, tickets, crm, hubspot
Live chat support | live chat, chat support
Escalation management | handling escalations, escalation handling
Warranty claims | warranty management, garantieabwicklung
Technical account management
Quarterly business reviews | =QBRs, =QBR
Workforce management software | =WFM, workforce management
Genesys
Five9
~ Customer service, Customer support, Call center, Complaint handling, Zendesk
~ Customer success, Customer onboarding, Account management, Customer experience
~ Zendesk, Freshdesk, Intercom
~ Live chat support, Customer support, Call center
~ Escalation management, Complaint handling, Customer support
~ Technical account management, Account management, Customer success, Technical support
~ Quarterly business reviews, Customer success
~ Workforce management software, Time and attendance, Call center
~ Genesys, Call center
~ Warranty claims, Complaint handling
~ Genesys, Five9
`

export const RETAIL = `
# retail
Retail sales | retail, retail experience, einzelhandel, store sales, comercio minorista, commerce de detail
Visual merchandising | merchandising, product displays, store displays, planograms, planogram
Cash handling | cash register, cashiering, till operation, cash management, ?kasse, kassieren, ?caisse, handling cash, cash drawer | kassieren, verkauf, einzelhandel, kunden, supermarkt, bedienen, beratung, waren, encaissement, magasin, hotesse, vente, clients, rayon, tenue
Point of sale systems | =POS, point of sale, pos system, pos systems
Inventory management | stock control, stock management, inventory control, bestandsmanagement, lagerbestand, gestion des stocks, stock rotation, stocktaking, inventory counts, cycle counts
Loss prevention | shrinkage control, theft prevention
Store operations | store management, opening and closing procedures, filialleitung
Category management | assortment planning
E-commerce | ecommerce, online retail, online shop, onlinehandel
Fashion retail | garment fitting, styling advice
Retail buying | buying and merchandising, <fashion buying
Amazon Seller Central | amazon marketplace, marketplace management, amazon fba
Dropshipping
Shelf stocking | shelf replenishment, restocking shelves, regale auffullen, warenverraumung, mise en rayon, reposicion, stocking shelves
Fresh food counter | frischetheke, bedientheke, deli counter, thekenverkauf
Wholesale | grosshandel, commerce de gros, comercio mayorista
Cosmetics sales | perfumery, beauty consulting, parfumerie
Jewellery sales | jewelry sales, watches and jewelry
Bakery sales | backereiverkauf
~ Retail sales, Visual merchandising, Cash handling, Point of sale systems, Store operations, Customer service
~ Inventory management, Loss prevention, Category management
~ Retail buying, Category management, Procurement
~ Amazon Seller Central, E-commerce, Dropshipping, Shopify
~ Shelf stocking, Inventory management, Store operations
~ Fresh food counter, Bakery sales, Retail sales, Food safety
~ Cosmetics sales, Jewellery sales, Fashion retail, Retail sales
~ Wholesale, B2B sales
~ E-commerce, Digital marketing
`

export const MARKETING = `
# marketing
Marketing | marketing campaigns, marketing experience, mercadotecnia, marketingkampagnen
Digital marketing | online marketing, marketing digital, digital campaigns
Content marketing | content strategy, content creation, inhaltserstellung, creation de contenu, content production
SEO | search engine optimization, on-page seo, technical seo, link building, keyword research, suchmaschinenoptimierung, referencement naturel, posicionamiento web, posicionamiento seo
SEM | search engine marketing, =PPC, pay-per-click, paid search, =SEA
Microsoft Advertising | bing ads
Paid social | paid media, tiktok ads, social ads, paid social media, paid advertising, paid acquisition
Programmatic advertising | <=?DSP, display advertising, ad tech, =AdTech | programmatic, ad, advertising, media, dv360, ssp
Social media marketing | social media management, social media, instagram marketing, reseaux sociaux, redes sociales
Hootsuite
Email marketing | e-mail marketing, newsletters, email campaigns
Marketing automation | hubspot marketing
Growth marketing | growth hacking, user acquisition, performance marketing, growth experiments
Demand generation | demand gen campaigns
Conversion rate optimization | =CRO, landing pages, landing page optimization, conversion optimization, funnel optimization
Brand management | brand strategy, branding, brand development, markenfuhrung, brand marketing, brand identity, brand positioning
Product marketing | positioning and messaging, product positioning, product messaging
Public relations | =PR, media relations, press releases, pressearbeit, relations presse, relaciones publicas, offentlichkeitsarbeit, press relations
Corporate communications | internal communications, crisis communications, unternehmenskommunikation, communications strategy, external communications
Influencer marketing | creator partnerships, influencer partnerships
Event marketing | <trade shows, field marketing, <?webinars, <trade show | marketing, events, campaigns, hosting, leads, demand, content, trade
Market segmentation | audience segmentation, customer segmentation, buyer personas, customer insights
Marketing analytics | attribution modeling, campaign analysis, campaign performance, marketing mix modeling, campaign reporting
Campaign management | integrated campaigns, campaign planning, multi-channel campaigns
Trade marketing | shopper marketing, point-of-sale marketing
Marketing strategy | marketing plans, marketing planning, marketingstrategie
Google Ads | google adwords, adwords
Meta Ads | facebook ads, facebook ads manager, meta ads manager, instagram ads
LinkedIn Ads | linkedin campaign manager
Lifecycle marketing | crm marketing, retention marketing
Mailchimp
Klaviyo
=?Braze | braze crm | crm, email, iterable, lifecycle, push, segment, marketing, amplitude
Customer.io
Marketo | adobe marketo
Pardot
Eloqua
Salesforce Marketing Cloud | marketing cloud, =SFMC
Account-based marketing | =ABM
Affiliate marketing | affiliate programs
Community management | community building, online communities
App store optimization | =ASO
Media planning | media buying, mediaplanung
SEMrush
Ahrefs
Loyalty programs | customer loyalty programs, kundenbindung, loyalty marketing
Sponsorship management | sponsoring, event sponsorship, brand sponsorship
Direct mail | direct marketing, direktmarketing
Storytelling | brand storytelling
Advertising | werbung, publicite, publicidad, advertising campaigns
~ Digital marketing, SEO, SEM, Paid social, Content marketing, Email marketing, Social media marketing
~ Growth marketing, Conversion rate optimization, A/B testing, Paid social
~ Brand management, Product marketing, Campaign management, Marketing
~ Email marketing, Marketing automation, HubSpot
~ Public relations, Corporate communications
~ Demand generation, Lead generation, Marketing automation
~ Marketing strategy, Marketing, Campaign management, Go-to-market strategy
~ Google Ads, Meta Ads, LinkedIn Ads, SEM, Paid social
~ Lifecycle marketing, Email marketing, Mailchimp, Klaviyo, Braze, Customer.io
~ Marketo, Pardot, Eloqua, Salesforce Marketing Cloud, HubSpot, Marketing automation
~ Account-based marketing, Demand generation
~ Affiliate marketing, Influencer marketing, Digital marketing
~ Community management, Social media marketing
~ App store optimization, SEO
~ Media planning, Programmatic advertising, Advertising
~ SEMrush, Ahrefs, SEO
~ Loyalty programs, Lifecycle marketing, Customer success
~ Event marketing, Event planning, Sponsorship management
~ Market segmentation, Market research
~ Marketing analytics, Google Analytics, Campaign management
~ Trade marketing, Category management
~ Direct mail, Email marketing
~ Storytelling, Content marketing, Copywriting
~ Social media marketing, Hootsuite
~ SEM, Microsoft Advertising
`

export const CONTENT = `
# content
Copywriting | copy writing, ad copy, advertising copy, copywriting skills
Content writing | blog posts, blog writing, article writing, writing articles, web content, redaction web, redaccion de contenidos
Editing | proofreading, copy editing, copyediting, lektorat, editorial standards
AP style | ap stylebook
Journalism | reporting news, news writing, investigative reporting, journalistic writing, newsroom
Technical writing | technical writer skills, api documentation, user manuals, developer documentation
Creative writing
Translation | translating, uebersetzung, ubersetzung, traduccion, traduction, =CAT tools, computer-assisted translation
Localization | internationalization, =l10n, localisation quality
Interpreting | simultaneous interpreting, interpretation services, consecutive interpreting, dolmetschen
Subtitling
?Transcription | audio transcription, captioning | subtitling, audio, interviews, typing, medical, verbatim, translation
Transcreation
Video production | video content, videography, filming, camera operation, videoproduktion, film production
Video editing | videoschnitt, montage video, edicion de video
Audio production | audio engineering, sound design, audio editing, sound engineering
Photography | photo editing, product photography, fotografie, photographie, fotografia
Content management systems | =CMS, content management system
?Publishing | book publishing, editorial planning, editorial calendar | editorial, author, authors, magazine, books
UX writing | microcopy, content design
Screenwriting | scriptwriting, drehbuch
SDL Trados | trados, trados studio
memoQ
Post-editing | machine translation post-editing, =MTPE
Adobe Premiere Pro | premiere pro, adobe premiere
Final Cut Pro
DaVinci Resolve
Color grading
Avid Media Composer
Pro Tools
Ableton Live | ableton
Logic Pro
Podcast production | podcasting
=Voice-over | voice over, =voice-over, =Voice-Over, voice acting, =voiceover, =Voiceover, =VOICEOVER
Music production | mixing and mastering, music composition, musikproduktion
Music performance | live music performance, ?singing, gesang | voice, vocal, performing, musical, stage, jazz, lessons, teacher
?Acting | theatre acting, schauspiel, theater acting | theatre, theater, drama, stage, film, dance, singing, actor, actress, performing
?Dance | <choreography, <choreographie, <ballet, modern dance | choreography, ballet, teacher, performing, theatre, music, drama, dancer, dancers
Film directing | film direction
Broadcasting | live broadcasting, radio production, tv production, television production
Stage management | stagecraft, veranstaltungstechnik, event technology, buhnentechnik
Lighting design | stage lighting, lichttechnik
Storyboarding
Fact-checking
Adobe Lightroom | =?Lightroom, lightroom classic | photoshop, photography, adobe, photo
Live streaming | livestreaming
OBS Studio
Speechwriting | speech writing
~ Copywriting, Content writing, Editing, Content marketing, Creative writing
~ Journalism, Editing, Publishing
~ Translation, Localization, Interpreting, Subtitling
~ Video production, Video editing, Audio production, Photography
~ Technical writing, Technical documentation
~ UX writing, Copywriting, UX design
~ Screenwriting, Creative writing, Storyboarding
~ SDL Trados, Post-editing, Translation, Localization
~ Adobe Premiere Pro, Final Cut Pro, DaVinci Resolve, Avid Media Composer, Video editing
~ Pro Tools, Ableton Live, Audio production, Music production
~ Podcast production, Voice-over, Audio production
~ Acting, Film directing, Dance
~ Music performance, Music teaching, Music production
~ Broadcasting, Video production, Live streaming, Journalism
~ Stage management, Lighting design, Event planning
~ Fact-checking, Editing, Journalism
~ Adobe Lightroom, Photography, Adobe Photoshop
~ Speechwriting, Corporate communications, Copywriting
~ Content management systems, WordPress
~ Editing, AP style
~ SDL Trados, memoQ
~ Subtitling, Transcription, Transcreation
~ Ableton Live, Logic Pro
~ DaVinci Resolve, Color grading
~ Live streaming, OBS Studio
`

export const DESIGN = `
# design
Graphic design | visual design, grafikdesign, graphisme, diseno grafico, graphic designer skills, print design
UX design | =UX, user experience design, ?user experience, user-centered design, human-centered design, experience design
UI design | user interface design, =UI, interface design
User research | ux research, <usability testing, <user interviews, <usability studies, <user testing
Interaction design | <information architecture, <user flows
Wireframing | wireframes, wireframe, <mockups
Prototyping | rapid prototyping, interactive prototypes
Product design | digital product design
Design systems | design system, component libraries
Design thinking | design sprints
Figma
FigJam
=?Sketch | sketch app | figma, invision, adobe, zeplin, xd
Adobe Photoshop | photoshop
Adobe Illustrator | =?Illustrator | photoshop, indesign, adobe
Adobe InDesign | indesign, =In Design
Adobe XD
Adobe After Effects | =After Effects, ?after effects, =AfterEffects | adobe, premiere, video, motion, photoshop, animation
Adobe Creative Suite | adobe creative cloud, creative suite, adobe suite, adobe cc
Canva
Motion graphics | motion design
?Animation | 2d animation, character animation, ?animations | 3d, 2d, motion, effects, maya, blender, film, character, graphics, games, game, vfx, design, adobe, css, illustration
3D modeling | 3d rendering, 3d design, 3d animation
Typography | type design
Illustration | digital illustration, drawing skills
Brand design | logo design, visual identity, corporate design
Web design | webdesign, website design
Game art | concept art, character design, environment art
Industrial design | product industrial design
Packaging design
Interior design | space planning, innenarchitektur, interior architecture, ff and e
Fashion design | pattern making, garment construction, textile design
Art direction | creative direction
InVision | invision studio
Zeplin
=?Blender | blender 3d | 3d, maya, modeling, modelling, unity, cinema, render, rendering, animation, zbrush
Autodesk Maya | =?Maya | 3d, animation, blender, zbrush, autodesk, houdini, modeling, rigging, max
Cinema 4D
3ds Max | 3d studio max
ZBrush
=?Houdini | houdini fx, sidefx houdini | vfx, 3d, maya, nuke, blender, effects, simulation
Webflow
=?Framer | framer motion, framer sites | webflow, figma, prototyping, design, website
Squarespace
Wix
Rhino 3D | rhinoceros 3d, =?Rhino, rhino grasshopper | grasshopper, cad, 3d, sketchup, autocad, revit
KeyShot
CorelDRAW | corel draw
=?Procreate | procreate ipad | illustration, illustrator, photoshop, drawing, digital, ipad
Affinity Designer
Affinity Photo
Affinity Publisher
Game design | game mechanics, ?level design, video game design | game, games, unity, unreal, gaming, gameplay
Service design
Color theory
Print production | prepress, druckvorstufe, offset printing, digital printing, printing industry, =DTP, desktop publishing, impression offset
Screen printing | siebdruck
Fine art | painting fine art, bildende kunst, arts plastiques, ?sculpture | artist, art, painting, drawing, kunst, ceramics, exhibition
Ceramics | pottery, keramik, toepferei
Jewelry making | goldsmithing, goldschmied, jewellery making
Floristry | floral design, floristik, flower arranging, fleuriste, arte floral
Sewing | couture, costura, garment alterations, dressmaking
Upholstery | polsterei, tapisserie
Set design | prop making, buhnenbild, scenography
Costume design | kostumbild
Furniture design | mobeldesign
Landscape architecture | landschaftsarchitektur, landscape design, architecture paysagere
Visual effects | =VFX, vfx compositing, compositing, nuke compositing
~ UX design, UI design, User research, Wireframing, Interaction design, Product design, Figma
~ Figma, Sketch, Adobe XD
~ Adobe Photoshop, Adobe Illustrator, Adobe InDesign, Adobe Creative Suite, Graphic design
~ Motion graphics, Adobe After Effects, 3D modeling, Video editing
~ Graphic design, Brand design, Typography, Illustration, Art direction
~ Design systems, UI design
~ Web design, HTML, CSS, WordPress
~ InVision, Zeplin, Adobe XD, Figma
~ Blender, Autodesk Maya, Cinema 4D, 3ds Max, ZBrush, Houdini, 3D modeling
~ Webflow, Framer, Squarespace, Wix, Web design
~ Rhino 3D, KeyShot, Industrial design
~ CorelDRAW, Affinity Designer, Adobe Illustrator
~ Procreate, Illustration, Fine art
~ Game design, Game development, Game art
~ Service design, UX design, Design thinking
~ Print production, Screen printing, Graphic design, Adobe InDesign
~ Ceramics, Jewelry making, Fine art
~ Sewing, Fashion design, Costume design, Upholstery, Textile production
~ Set design, Costume design, Stage management
~ Furniture design, Industrial design, Interior design
~ Landscape architecture, Urban planning, Architecture, Landscaping
~ Visual effects, Adobe After Effects, Motion graphics
~ Canva, Graphic design
~ Packaging design, Graphic design
~ Floristry, Horticulture
~ Color theory, Graphic design, Interior design
~ Game art, 3D modeling, Illustration
~ Affinity Designer, Affinity Photo, Affinity Publisher
~ Wireframing, Prototyping
~ Motion graphics, Animation
~ Figma, FigJam
`
