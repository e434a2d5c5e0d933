import { population } from '../population.ts'

export const german = population({
  language: 'de',
  given: ['Jonas|Karl-Heinz|Mehmet|Lukas|Stefan', 'Sabine|Jana|Ayşe|Marie-Luise|Katrin'],
  surnames: ['Brückner|Schäfer|Vogt|Yıldız|von Hagen', 'Brückner|Schäfer|Vogt|Yıldız|Meier-Lang'],
  towns: 'Leipzig|Köln|Wien|Zürich|Frankfurt am Main',
  schools:
    'Universität Leipzig|Technische Hochschule Köln|Berufsschule Mitte|Goethe-Gymnasium|IHK Köln',
  phones: '+49 171 2######|0341 2## ## ##|0043 664 2######',
  host: 'beispiel.de',
  spoken: 'Deutsch: Muttersprache|Englisch: C1|Französisch: Grundkenntnisse|Türkisch: fließend',
  certificates: 'Ausbildereignung (AdA)|Führerschein Klasse B|ITIL Foundation',
  interests: 'Wandern|Fotografie|Chorsingen|Radfahren',
  trades: [
    {
      titles: 'Gesundheits- und Krankenpflegerin|Stationsleitung|Pflegefachkraft|Praxisanleiterin',
      employers:
        'Universitätsklinikum Leipzig|St. Elisabeth-Krankenhaus|Pflegedienst Sonnenschein GmbH|Charité',
      degrees: 'Staatsexamen: Gesundheits- und Krankenpflege|Abitur',
      skills:
        'Wundversorgung|Medikamentengabe|Pflegeplanung|Hygienemanagement|Dokumentation|Palliativpflege|Notfallversorgung',
      duties:
        'Versorgung von bis zu vierzehn Patienten auf einer chirurgischen Station|Anleitung von Auszubildenden im zweiten Lehrjahr|Einführung einer digitalen Pflegedokumentation|Erstellung der Dienstpläne für 22 Beschäftigte|Senkung der Sturzquote um 18 %|Beratung von Angehörigen|Begleitung der Visiten und Umsetzung der Anordnungen|Bestellung von Material',
      summary:
        'Examinierte Pflegekraft mit langjähriger Erfahrung in der Chirurgie und Freude an der Anleitung junger Menschen.',
    },
    {
      titles:
        'Softwareentwickler|Senior Software Engineer|Werkstudent Entwicklung|Teamleiter Backend',
      employers: 'Zalando SE|Siemens AG|Hafenlicht Software GmbH & Co. KG|Bundesdruckerei',
      degrees: 'Master of Science: Informatik|Bachelor of Science: Wirtschaftsinformatik',
      skills: 'Java|Spring Boot|PostgreSQL|Docker|Kubernetes|TypeScript|Git|REST',
      duties:
        'Entwicklung eines Zahlungsdienstes mit 2 Mio. Buchungen am Tag|Ablösung eines Altsystems in COBOL|Aufbau einer Testumgebung in der Cloud|Fachliche Führung von fünf Entwicklern|Verkürzung der Auslieferung von zwei Wochen auf einen Tag|Betreuung von Abschlussarbeiten|Abstimmung der Schnittstellen mit Kunden|Pflege der technischen Dokumentation',
      summary:
        'Entwickler mit Schwerpunkt auf verteilten Systemen, der gern einfache Lösungen baut.',
    },
    {
      titles:
        'Industriekauffrau|Sachbearbeiterin Buchhaltung|Assistentin der Geschäftsführung|Bürokauffrau',
      employers: 'Autohaus Krüger|Stadtwerke Köln|Möbel Lindner KG|R+V Versicherung',
      degrees: 'Ausbildung: Industriekauffrau|Mittlere Reife',
      skills: 'DATEV|SAP FI|Rechnungsprüfung|Mahnwesen|Excel|Reisekostenabrechnung|Terminplanung',
      duties:
        'Prüfung und Buchung von 400 Rechnungen im Monat|Vorbereitung der Monatsabschlüsse|Organisation von Dienstreisen und Sitzungen|Führung der Kasse|Schriftverkehr mit Lieferanten und Behörden|Einarbeitung neuer Kolleginnen|Pflege der Stammdaten|Umstellung auf die elektronische Akte',
      summary: 'Kauffrau mit Sinn für Zahlen und Ordnung, sicher in DATEV und SAP.',
    },
  ],
})
