import { population } from '../population.ts'

export const swedish = population({
  language: 'sv',
  given: ['Björn|Åke|Erik|Mohamed', 'Åsa|Linnéa|Karin|Elif'],
  surnames: ['Lindström|Öberg|Johansson|Hassan', 'Lindström|Öberg|Johansson|Sjöberg'],
  towns: 'Göteborg|Malmö|Uppsala|Umeå',
  schools: 'Uppsala universitet|Chalmers tekniska högskola|Malmö universitet|Katedralskolan',
  phones: '+46 70 ### ## ##|070-### ## ##',
  host: 'exempel.se',
  spoken: 'Svenska: modersmål|Engelska: flytande|Tyska: grundläggande|Arabiska: goda kunskaper',
  certificates: 'B-körkort|HLR-utbildning|Truckkort',
  interests: 'skidåkning|körsång|båtliv|stickning',
  trades: [
    {
      titles: 'Sjuksköterska|Avdelningschef|Undersköterska|Distriktssköterska',
      employers: 'Sahlgrenska universitetssjukhuset|Region Uppsala|Attendo|Hemtjänsten i Umeå',
      degrees: 'Kandidatexamen: Omvårdnad|Gymnasieexamen: Vård och omsorg',
      skills: 'Sårvård|Läkemedelshantering|Dokumentation|Triage|Palliativ vård|Handledning',
      duties:
        'Ansvar för tio patienter på en kirurgisk avdelning|Handledning av studenter varje termin|Minskade fallolyckor med 22 procent|Schemaläggning för trettio medarbetare|Samtal med anhöriga|Införande av digital journal|Beställning av material|Ledning av kvällspasset',
      summary: 'Trygg sjuksköterska med lång erfarenhet av kirurgi och hemsjukvård.',
    },
    {
      titles: 'Systemutvecklare|Lösningsarkitekt|Webbutvecklare|Testledare',
      employers: 'Spotify AB|Ericsson|Nordljus Konsult AB|Försäkringskassan',
      degrees: 'Civilingenjör: Datateknik|Högskoleexamen: Webbutveckling',
      skills: 'C#|React|Azure|SQL|Docker|Kotlin|Git',
      duties:
        'Utveckling av en betaltjänst med två miljoner användare|Halverade svarstiderna i sökningen|Ledning av ett team på sju personer|Kravarbete tillsammans med kunder|Automatiska tester i varje leverans|Flytt till molnet|Utbildning av nya kollegor|Dokumentation av gränssnitt',
      summary: 'Utvecklare som gillar enkla lösningar och tydliga krav.',
    },
    {
      titles: 'Butikssäljare|Butikschef|Kassabiträde|Varuansvarig',
      employers: 'ICA Maxi Mölndal|Åhléns|Clas Ohlson|Familjen Perssons Livs',
      degrees: 'Gymnasieexamen: Handel och administration',
      skills: 'Kundservice|Kassahantering|Inventering|Varuexponering|Schemaläggning|Merförsäljning',
      duties:
        'Ansvar för kassalinje med åtta kassor|Ökade försäljningen med 9 procent|Rekrytering av säsongspersonal|Beställning av färskvaror|Hantering av reklamationer|Inventering två gånger om året|Upplärning av nya kollegor|Skyltning inför högtider',
      summary: 'Serviceinriktad säljare med öga för ordning.',
    },
  ],
})
