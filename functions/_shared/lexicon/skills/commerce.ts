export const SALES = `
# sales
Sales | selling, vertrieb, ventas, sales experience, direct sales, field sales
B2B sales | b2b saas sales, b2b selling, business-to-business sales
SaaS sales | software sales, saas selling
Enterprise sales | enterprise selling, strategic accounts, complex sales cycles
Inside sales | telesales, telemarketing
Lead generation | prospecting, sales prospecting, cold outreach, lead gen, neukundengewinnung, kaltakquise, outbound prospecting, outbound sales, demand gen
Cold calling | cold calls, outbound calls
Account management | key account management, key accounts, client relationship management, kundenbetreuung, gestion de comptes, client management, account growth
Pipeline management | sales pipeline, pipeline generation, deal management, sales funnel
Quota attainment | sales targets, quota-carrying, exceeding quota, sales quotas, sales quota
Closing deals | deal closing, closing techniques
Sales strategy | territory planning, sales planning, territory management, account planning
MEDDIC | meddpicc, =MEDDPICC, challenger sale, =SPIN selling, solution selling, consultative selling, value selling
CRM | customer relationship management, crm software, crm systems, crm system
Salesforce | salesforce.com, =SFDC, sales cloud, salesforce crm, salesforce administration
HubSpot | hub spot
Pipedrive | zoho crm, microsoft dynamics 365, dynamics 365, dynamics crm
Sales engagement tools | outreach.io, salesloft, apollo.io, linkedin sales navigator, sales navigator, zoominfo
Sales engineering | solution engineering, pre-sales, presales, technical sales, proof of concept, product demonstrations, product demos, technical demos
Sales operations | revenue operations, =RevOps, sales ops, sales enablement
Partnership management | channel sales, partner management, strategic partnerships, channel partners, partner enablement, alliances
Proposal writing | bid management, =RFP, =RFPs, rfp responses, tender management, bid writing, tender writing
Real estate sales | real estate, property sales, immobilien, real estate brokerage, estate agency, realtor license
Insurance sales | policy sales
Upselling | cross-selling, upsell, cross-sell, suggestive selling
Fundraising | donor relations, grant fundraising, major gifts, donor stewardship
~ Sales, B2B sales, SaaS sales, Enterprise sales, Inside sales, Account management
~ Lead generation, Cold calling, Pipeline management, Inside sales
~ CRM, Salesforce, HubSpot, Pipedrive
~ Quota attainment, Closing deals, MEDDIC, Pipeline management
~ Sales operations, Salesforce, CRM
`

export const SUPPORT = `
# customer
Customer service | customer care, kundenservice, kundendienst, service client, atencion al cliente, servicio al cliente, customer services, guest service, client service
Customer support | customer support experience, support tickets, ticketing systems, ticketing system, kundensupport
Customer success | customer success management, customer retention, churn reduction, renewals, customer renewals
Customer onboarding | client onboarding, user onboarding, implementation services, software implementation
Call center | call centre, contact center, contact centre, inbound calls, call handling
Zendesk | freshdesk, intercom, =Intercom
Complaint handling | complaints resolution, customer complaints, handling complaints, reklamationsbearbeitung
Customer experience | =CX, customer journey, net promoter score, =NPS, =CSAT, customer satisfaction
~ Customer service, Customer support, Call center, Complaint handling, Zendesk
~ Customer success, Customer onboarding, Account management, Customer experience
`

export const RETAIL = `
# retail
Retail sales | retail, retail experience, einzelhandel, store sales, comercio minorista, commerce de detail
Visual merchandising | merchandising, product displays, store displays, planograms, planogram
Cash handling | cash register, cashiering, till operation, cash management, kasse, kassieren, caisse, handling cash, cash drawer
Point of sale systems | =POS, point of sale, pos system, pos systems
Inventory management | stock control, stock management, inventory control, bestandsmanagement, lagerbestand, gestion des stocks, stock rotation, stocktaking, inventory counts, cycle counts
Loss prevention | shrinkage control, theft prevention
Store operations | store management, opening and closing procedures, filialleitung
Category management | assortment planning, retail buying, buying and merchandising
E-commerce | ecommerce, online retail, online shop, amazon marketplace, amazon seller central, marketplace management, onlinehandel
Fashion retail | garment fitting, styling advice
~ Retail sales, Visual merchandising, Cash handling, Point of sale systems, Store operations, Customer service
~ Inventory management, Loss prevention, Category management
`

export const MARKETING = `
# marketing
Marketing | marketing campaigns, marketing experience, mercadotecnia
Digital marketing | online marketing, marketing digital, digital campaigns
Content marketing | content strategy, content creation, inhaltserstellung, creation de contenu, content production
SEO | search engine optimization, on-page seo, technical seo, link building, keyword research, suchmaschinenoptimierung
SEM | search engine marketing, =PPC, pay-per-click, paid search, google ads, google adwords, bing ads, =SEA
Paid social | paid media, facebook ads, meta ads, linkedin ads, tiktok ads, social ads, paid social media, paid advertising, paid acquisition
Programmatic advertising | =DSP, display advertising, media buying, media planning, ad tech, =AdTech
Social media marketing | social media management, social media, community management, instagram marketing, hootsuite, reseaux sociaux, redes sociales
Email marketing | e-mail marketing, mailchimp, klaviyo, newsletters, email campaigns, lifecycle marketing, crm marketing, braze, customer.io, iterable
Marketing automation | marketo, pardot, eloqua, marketing cloud, hubspot marketing
Growth marketing | growth hacking, user acquisition, performance marketing, growth experiments
Demand generation | account-based marketing, =ABM, demand gen campaigns
Conversion rate optimization | =CRO, landing pages, landing page optimization, conversion optimization, funnel optimization
Brand management | brand strategy, branding, brand development, markenfuhrung, brand marketing, brand identity, brand positioning
Product marketing | positioning and messaging, product positioning, product messaging
Public relations | =PR, media relations, press releases, pressearbeit, relations presse, relaciones publicas, offentlichkeitsarbeit, press relations
Corporate communications | internal communications, crisis communications, unternehmenskommunikation, communications strategy, external communications
Influencer marketing | creator partnerships, influencer partnerships, affiliate marketing
Event marketing | trade shows, field marketing, webinars, trade show
Market segmentation | audience segmentation, customer segmentation, buyer personas, customer insights
Marketing analytics | attribution modeling, campaign analysis, campaign performance, marketing mix modeling, campaign reporting
Campaign management | integrated campaigns, campaign planning, multi-channel campaigns
Trade marketing | shopper marketing, point-of-sale marketing
~ Digital marketing, SEO, SEM, Paid social, Content marketing, Email marketing, Social media marketing
~ Growth marketing, Conversion rate optimization, A/B testing, Paid social
~ Brand management, Product marketing, Campaign management, Marketing
~ Email marketing, Marketing automation, HubSpot
~ Public relations, Corporate communications
~ Demand generation, Lead generation, Marketing automation
`

export const CONTENT = `
# content
Copywriting | copy writing, ux writing, ad copy, advertising copy, copywriting skills
Content writing | blog posts, blog writing, article writing, writing articles, web content
Editing | proofreading, copy editing, copyediting, lektorat, editorial standards, =AP style, ap stylebook
Journalism | reporting news, news writing, investigative reporting, journalistic writing, newsroom
Technical writing | technical writer skills, api documentation, user manuals, developer documentation
Creative writing | scriptwriting, screenwriting
Translation | translating, uebersetzung, ubersetzung, traduccion, traduction, =CAT tools, sdl trados, trados, memoq, computer-assisted translation
Localization | internationalization, =l10n, localisation quality
Interpreting | simultaneous interpreting, interpretation services, consecutive interpreting, dolmetschen
Subtitling | transcription, captioning, transcreation
Video production | video content, videography, filming, camera operation, videoproduktion, film production
Video editing | adobe premiere pro, premiere pro, final cut pro, davinci resolve, adobe premiere, avid media composer
Audio production | audio engineering, sound design, pro tools, podcast production, audio editing, sound engineering, voice-over
Photography | photo editing, lightroom, product photography, adobe lightroom, fotografie
Content management systems | =CMS, content management system
?Publishing | book publishing, editorial planning, editorial calendar | editorial, author, authors, magazine, books
~ Copywriting, Content writing, Editing, Content marketing, Creative writing
~ Journalism, Editing, Publishing
~ Translation, Localization, Interpreting, Subtitling
~ Video production, Video editing, Audio production, Photography
~ Technical writing, Technical documentation
`

export const DESIGN = `
# design
Graphic design | visual design, grafikdesign, graphisme, diseno grafico, graphic designer skills, print design
UX design | =UX, user experience design, ?user experience, user-centered design, human-centered design, ux/ui, ui/ux, ui/ux design, ux/ui design, experience design
UI design | user interface design, =UI, interface design
User research | ux research, usability testing, user interviews, usability studies, user testing
Interaction design | information architecture, user flows
Wireframing | wireframes, prototyping, wireframe, rapid prototyping, mockups, interactive prototypes
Product design | digital product design
Design systems | design system, component libraries
Design thinking | design sprints
Figma | figjam
=?Sketch | sketch app | figma, invision, adobe, zeplin, xd
Adobe Photoshop | photoshop
Adobe Illustrator | =?Illustrator | photoshop, indesign, adobe
Adobe InDesign | indesign, in design
Adobe XD | =InVision, invision, zeplin
Adobe After Effects | after effects, =AfterEffects
Adobe Creative Suite | adobe creative cloud, creative suite, adobe suite, adobe cc
Canva
Motion graphics | motion design, animation, 2d animation, character animation
3D modeling | =Blender, =?Maya, cinema 4d, 3ds max, zbrush, 3d rendering, 3d design, 3d animation, houdini
Typography | type design
Illustration | digital illustration, drawing skills
Brand design | logo design, visual identity, corporate design
Web design | webdesign, website design, webflow, framer, squarespace, wix
Game art | concept art, character design, environment art, level design
Industrial design | product industrial design, rhino 3d, rhinoceros 3d, keyshot
Packaging design
Interior design | space planning, innenarchitektur, interior architecture, ff and e
Fashion design | pattern making, garment construction, textile design, sewing
Art direction | creative direction
~ UX design, UI design, User research, Wireframing, Interaction design, Product design, Figma
~ Figma, Sketch, Adobe XD
~ Adobe Photoshop, Adobe Illustrator, Adobe InDesign, Adobe Creative Suite, Graphic design
~ Motion graphics, Adobe After Effects, 3D modeling, Video editing
~ Graphic design, Brand design, Typography, Illustration, Art direction
~ Design systems, UI design
~ Web design, HTML, CSS, WordPress
`
