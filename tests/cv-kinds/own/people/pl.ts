import { population } from '../population.ts'

export const polish = population({
  language: 'pl',
  given: ['Łukasz|Paweł|Tomasz|Michał', 'Agnieszka|Małgorzata|Żaneta|Ewa'],
  surnames: ['Kowalski|Wójcik|Dąbrowski|Nowak', 'Kowalska|Wójcik|Dąbrowska|Nowak-Zielińska'],
  towns: 'Kraków|Wrocław|Łódź|Gdańsk',
  schools:
    'Uniwersytet Jagielloński|Politechnika Wrocławska|II Liceum Ogólnokształcące w Łodzi|Szkoła Główna Handlowa',
  phones: '+48 51# ### ###|60#-###-###|51# ### ###',
  host: 'przyklad.pl',
  spoken: 'polski: ojczysty|angielski: C1|niemiecki: podstawowy|ukraiński: komunikatywny',
  certificates: 'Prawo jazdy kat. B|Certyfikat ISTQB|Kurs pierwszej pomocy',
  interests: 'góry|fotografia|gry planszowe|bieganie',
  trades: [
    {
      titles: 'Księgowa|Samodzielna księgowa|Asystentka ds. rozliczeń|Specjalistka ds. płac',
      employers:
        'Biuro Rachunkowe Saldo|PKO Bank Polski S.A.|Fabryka Mebli Dąb Sp. z o.o.|Urząd Miasta Łodzi',
      degrees: 'Magister: Finanse i rachunkowość|Licencjat: Ekonomia',
      skills: 'Symfonia|Płatnik|Excel|Podatek VAT|Sprawozdania finansowe|Rozliczanie delegacji',
      duties:
        'Prowadzenie ksiąg dla czterdziestu klientów|Skrócenie zamknięcia miesiąca do trzech dni|Rozliczanie podatku VAT i CIT|Kontakt z urzędem skarbowym|Szkolenie nowych pracowników|Naliczanie płac dla 120 osób|Wdrożenie faktur elektronicznych|Kontrola kosztów',
      summary: 'Dokładna księgowa z wieloletnim doświadczeniem w biurze rachunkowym.',
    },
    {
      titles: 'Programista Java|Starszy programista|Tester oprogramowania|Kierownik zespołu',
      employers: 'Allegro|Comarch S.A.|Pracownia Kodu|Asseco Poland',
      degrees: 'Magister inżynier: Informatyka|Inżynier: Automatyka i robotyka',
      skills: 'Java|Spring|Kafka|Selenium|Oracle|Jenkins|Linux|Docker',
      duties:
        'Budowa systemu płatności dla 5 mln klientów|Automatyzacja testów regresji|Prowadzenie zespołu sześciu osób|Przeglądy kodu i wsparcie młodszych kolegów|Skrócenie czasu wdrożeń o połowę|Utrzymanie aplikacji na produkcji|Projektowanie baz danych|Rozmowy rekrutacyjne',
      summary: 'Programista ceniący prosty kod i dobre testy.',
    },
    {
      titles: 'Kelner|Kierownik sali|Barman|Pomoc kuchenna',
      employers: 'Restauracja Pod Aniołami|Hotel Europejski|Bar Mleczny Krokiecik|Sphinx',
      degrees: 'Technik: Gastronomia|Matura',
      skills: 'Obsługa klienta|Obsługa kasy|Przygotowanie drinków|HACCP|Praca zespołowa',
      duties:
        'Obsługa sali na sto miejsc|Wzrost sprzedaży deserów o 18%|Układanie grafików|Rozliczanie kasy|Organizacja wesel i bankietów|Przyjmowanie dostaw|Szkolenie stażystów|Dbanie o czystość',
      summary: 'Kelner z uśmiechem i dobrą pamięcią do gości.',
    },
  ],
})
