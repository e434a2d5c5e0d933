/** People of Poland. */

import { population, type World } from './compose.ts'
import { professions } from './wider/pl.ts'

const world: World = {
  language: 'pl',
  women: `Małgorzata ; Agnieszka ; Zofia ; Maja ; Łucja ; Oksana ; Anna Maria ; Żaneta ; Grażyna ; Róża ; Kinga`,
  men: `Łukasz ; Paweł ; Krzysztof ; Stanisław ; Wojciech ; Mateusz ; Ołeksandr ; Świętosław ; Jan ; Błażej ; Józef`,
  families: `Kowalski ~ Kowalska ; Nowak ; Piekarz ; Maj ; Sobota ; Wójcik ; Krakowski ~ Krakowska ; Warszawski ~ Warszawska ; Źdźbło ; Brzęczyszczykiewicz ; Kucharski ~ Kucharska ; Mazur ; Młynarz ; Wrzesień ; Lewandowski ~ Lewandowska ; Shevchenko ; Sędzia ; Kowal ; Bednarz ; Nguyen ; Zając`,
  doubled: [0.12, '-'],
  mailboxes: `kotek ; praca.cv ; slonko ; kontakt ; rodzinka ; gorol ; legia ; ogrodniczka ; biuro ; motorek`,
  phones: `+48 5## ### ### ; 6##-###-### ; 5## ### ### ; 7######## ; (22) ### ## ## ; tel. kom. 6## ### ###`,
  towns: `Warszawa ; Kraków ; Łódź ; Ostrów Wielkopolski ; Bielsko-Biała ; Gdańsk, Polska ; Nowy Sącz ; Wrocław, woj. dolnośląskie ; Piła ; Praca zdalna ; Zielona Góra ; Koło`,
  schooling: `Matura | | I LO im. M. Kopernika ; Liceum Ogólnokształcące nr 5, {town}
Technik ekonomista | | Zespół Szkół Ekonomicznych w Radomiu ; Technikum nr 2
Wykształcenie średnie | profil matematyczny | II LO {town}`,
  native: 'Polski',
  nativeLevel: 'ojczysty',
  spoken: `angielski ; niemiecki ; rosyjski ; ukraiński ; hiszpański ; francuski`,
  levels: `biegły ; komunikatywny ; podstawowy ; B2 ; C1 ; w mowie i piśmie ; średnio zaawansowany`,
  interests: `wędkarstwo ; turystyka górska ; kuchnia włoska ; piłka nożna ; motoryzacja ; książki kryminalne ; wolontariat w schronisku ; żeglarstwo`,
  professions: [
    {
      titles: `Pielęgniarz oddziałowy ~ Pielęgniarka oddziałowa ; Pielęgniarz ~ Pielęgniarka ; Fizjoterapeuta ~ Fizjoterapeutka ; Ratownik medyczny ~ Ratowniczka medyczna ; Opiekun osób starszych ~ Opiekunka osób starszych`,
      employers: `Szpital Wojewódzki im. św. Barbary ; SPZOZ {town} ; Medicover ; Dom Opieki Złota Jesień ; Lux Med Sp. z o.o. ; Przychodnia Zdrowie s.c. ; NZOZ Kowalscy ; Uniwersyteckie Centrum Kliniczne`,
      achievements: `Opieka nad {n} pacjentami na dyżurze
Prowadzenie dokumentacji medycznej
Podawanie leków, wkłucia obwodowe, opatrunki
Szkolenie nowych pracowników
Wdrożenie elektronicznej dokumentacji w {year} r., wspólnie z działem informatyki i dostawcą systemu
Zmniejszenie liczby odleżyn o {p}%
Praca w systemie 12-godzinnym
Rehabilitacja pacjentów po udarach`,
      studies: `magister | Pielęgniarstwo | Warszawski Uniwersytet Medyczny ; Uniwersytet Jagielloński Collegium Medicum
licencjat | Fizjoterapia | AWF Katowice ; Uniwersytet Medyczny w Łodzi
dyplom | Ratownictwo medyczne | Medyczne Studium Zawodowe w {town}`,
      skills: `empatia ; EKG ; AMMS ; opatrunki ; praca zespołowa ; prawo jazdy kat. B ; MS Office ; pierwsza pomoc ; odporność na stres`,
      certificates: `Kurs specjalistyczny RKO | OIPiP ; Prawo wykonywania zawodu ; Kinesiotaping ; Kurs szczepień`,
      headlines: `Pielęgniarz ~ Pielęgniarka ; Fizjoterapeuta ~ Fizjoterapeutka ; Opiekun medyczny ~ Opiekunka medyczna`,
      summaries: `Pielęgniarka z {years}-letnim doświadczeniem na oddziałach zabiegowych.
Jestem osobą cierpliwą i odpowiedzialną.`,
    },
    {
      titles: `Kierownik budowy ; Brygadzista ; Elektryk ; Spawacz MIG/MAG ; Operator CNC ; Mechanik samochodowy ; Kierowca kat. C+E ; Magazynier ; Pracownik produkcji`,
      employers: `Budimex S.A. ; Firma Budowlana Kowal ; Piekarnia Piekarz ; PPHU Stal-Met ; Auto Serwis Maj ; Amazon Fulfillment Poland ; działalność gospodarcza ; InPost ; Stolarnia u Józka ; Volkswagen Poznań ; PKP Cargo`,
      achievements: `Nadzór nad zespołem {n} pracowników
Spawanie konstrukcji stalowych
Obsługa i programowanie tokarek CNC
Wykonywanie instalacji elektrycznych i pomiarów
Zmniejszenie liczby braków o {p}%
Transport krajowy i międzynarodowy, {k} tys. km bez wypadku
Kompletacja zamówień, obsługa wózka widłowego
Budowa osiedla w miejscowości {town}, zakończona w {year} roku przed terminem i bez usterek istotnych`,
      studies: `inżynier | Budownictwo | Politechnika Gdańska ; Politechnika Śląska
technik | Mechatronika | Technikum Mechaniczne w {town} ; Zespół Szkół Technicznych
Zasadnicza szkoła zawodowa | Elektryk | ZSZ nr 1`,
      skills: `czytanie rysunku technicznego ; spawanie ; AutoCAD ; obsługa suwnicy ; prawo jazdy C+E ; 5S ; wózki widłowe ; SAP ; dokładność`,
      certificates: `Uprawnienia SEP do 1 kV ; Uprawnienia UDT na wózki widłowe | UDT ; Karta kierowcy ; Uprawnienia budowlane | OIIB`,
      headlines: `Elektryk z uprawnieniami ; Operator CNC ; Kierownik budowy`,
      summaries: `{years} lat doświadczenia w produkcji i na budowach.
Solidny, punktualny, bez nałogów.`,
    },
    {
      titles: `Główna księgowa ; Kierownik sklepu ~ Kierowniczka sklepu ; Specjalista ds. kadr i płac ~ Specjalistka ds. kadr i płac ; Przedstawiciel handlowy ~ Przedstawicielka handlowa ; Asystent biura ~ Asystentka biura ; Sprzedawca-kasjer ; Kelner ~ Kelnerka ; Recepcjonista ~ Recepcjonistka`,
      employers: `Biedronka (Jeronimo Martins Polska S.A.) ; Biuro Rachunkowe Bilans ; Żabka ; Urząd Miasta {town} ; PKO BP ; Kancelaria Radcy Prawnego A. Sędzia ; Hotel Mercure ; pracuj.pl ; LPP ; Restauracja U Kucharzy ; ZUS`,
      achievements: `Prowadzenie pełnej księgowości {n} spółek
Obsługa klienta i kasy fiskalnej
Wzrost sprzedaży o {p}% w {year} roku
Naliczanie wynagrodzeń dla {k} osób
Ekspozycja towaru i inwentaryzacja
Organizacja spotkań, korespondencja, archiwum
Zarządzanie zespołem {m} osób
Wprowadzenie nowego systemu obiegu dokumentów we współpracy z kancelarią i działem prawnym spółki matki w Niemczech`,
      studies: `magister | Finanse i rachunkowość | SGH w Warszawie ; Uniwersytet Ekonomiczny w Krakowie
licencjat | Zarządzanie | Uniwersytet Łódzki ; WSB w Toruniu
technik | Hotelarstwo | Zespół Szkół Gastronomicznych w {town}`,
      skills: `Płatnik ; Symfonia ; MS Excel ; obsługa kasy fiskalnej ; prawo pracy ; negocjacje ; Optima ; komunikatywność ; obsługa urządzeń biurowych`,
      certificates: `Certyfikat księgowy | Ministerstwo Finansów ; Kurs kadry i płace | SKwP ; Książeczka sanepidowska ; FCE | British Council`,
      headlines: `Samodzielna księgowa ; Specjalista ds. kadr ~ Specjalistka ds. kadr ; Kierownik sklepu ~ Kierowniczka sklepu`,
      summaries: `Księgowa z {years}-letnią praktyką w biurach rachunkowych.
Lubię pracę z ludźmi i porządek w dokumentach.`,
    },
    {
      titles: `Tech Lead ; Starszy programista Java ~ Starsza programistka Java ; Tester oprogramowania ~ Testerka oprogramowania ; Administrator sieci ; Nauczyciel informatyki ~ Nauczycielka informatyki ; Adiunkt ; Młodszy programista ~ Młodsza programistka ; Praktykant`,
      employers: `Comarch ; Allegro ; Asseco Poland S.A. ; Szkoła Podstawowa nr 7 ; Politechnika Wrocławska ; CD Projekt Red ; softwarehouse.pl ; Urząd Marszałkowski ; Młynarz IT ; Nokia`,
      achievements: `Rozwój systemu bankowości internetowej (Java, Spring)
Automatyzacja testów - skrócenie regresji o {p}%
Prowadzenie lekcji w klasach 4–8
Utrzymanie {n} serwerów Linux
Kierowanie zespołem {m} programistów
Publikacja {m} artykułów naukowych
Migracja do chmury zakończona w {year} r.
Wsparcie użytkowników, instalacja sprzętu oraz przygotowanie instrukcji dla pracowników wszystkich oddziałów`,
      studies: `magister inżynier | Informatyka | AGH ; Politechnika Wrocławska ; Politechnika Warszawska
doktor | nauki techniczne | Politechnika Poznańska
licencjat | Matematyka nauczycielska | Uniwersytet Śląski`,
      skills: `Java ; Spring ; SQL ; Selenium ; Linux ; Git ; Docker ; Python ; język angielski techniczny ; Jira`,
      certificates: `ISTQB Foundation | SJSI ; CCNA | Cisco ; Przygotowanie pedagogiczne ; AZ-900 | Microsoft`,
      headlines: `Programista Java ~ Programistka Java ; Tester ~ Testerka ; Nauczyciel ~ Nauczycielka`,
      summaries: `Programista z {years}-letnim doświadczeniem w projektach dla banków. ~ Programistka z {years}-letnim doświadczeniem w projektach dla banków.
Ciągle się uczę i lubię uczyć innych.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
