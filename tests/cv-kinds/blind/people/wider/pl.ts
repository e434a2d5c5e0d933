/** More trades of the Polish world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Kierownik gospodarstwa ; Leśniczy ; Ogrodnik ~ Ogrodniczka ; Hodowca bydła ; Traktorzysta ; Pracownik sezonowy ~ Pracownica sezonowa`,
    employers: `Gospodarstwo Rolne Nowak ; Nadleśnictwo {town} ; Szkółka Drzew Zielony Gaj ; Mlekovita ; Sady Jana Wójcika ; Zieleń Miejska Sp. z o.o. ; Spółdzielnia Rolnicza ; Ogród Botaniczny UW ; Stadnina Koni {town}`,
    achievements: `Hodowla {k} krów mlecznych
Pielęgnacja terenów zielonych
Wprowadzenie upraw ekologicznych w {year}, wspólnie z ośrodkiem doradztwa
Obniżenie kosztów pasz o {p}%
Nadzór nad {n} pracownikami sezonowymi
Zbiory owoców
Obsługa ciągników i kombajnów`,
    studies: `magister inżynier | Rolnictwo | SGGW w Warszawie ; Uniwersytet Przyrodniczy w Poznaniu
inżynier | Leśnictwo | Uniwersytet Rolniczy w Krakowie
technik | Architektura krajobrazu | Zespół Szkół Rolniczych w {town} ; Technikum Ogrodnicze`,
    skills: `Prawo jazdy T ; Pilarka ; Ochrona roślin ; Dojenie ; Cięcie drzew ; Dokładność ; Excel`,
    certificates: `Chemizacyjne szkolenie podstawowe | ODR ; Pilarz drwal ; Uprawnienia na wózki | UDT`,
    headlines: `Ogrodnik ~ Ogrodniczka ; Leśnik ; Rolnik z wykształceniem wyższym`,
    summaries: `{years} lat pracy w gospodarstwie i w lesie.
Lubię pracę na świeżym powietrzu.`,
  },
  {
    titles: `Spedytor ; Maszynista ; Kierowca autobusu ; Kierowca międzynarodowy C+E ; Motorniczy ; Listonosz ~ Listonoszka ; Kurier ~ Kurierka`,
    employers: `Trans-Maj Sp. j. ; PKP Intercity ; MPK {town} ; Poczta Polska ; DPD ; Raben ; Koleje Śląskie ; Firma Przewozowa Wójcik ; PLL LOT ; Taxi Express`,
    achievements: `Trasy krajowe i zagraniczne
Planowanie {n} pojazdów dziennie
Bezwypadkowa jazda od {year}
Mniej pustych przebiegów o {p}%
Doręczanie przesyłek
Obsługa dokumentów przewozowych
Szkolenie nowych kierowców, również w zakresie tachografu i czasu pracy`,
    studies: `licencjat | Logistyka | Uniwersytet Gdański ; Wyższa Szkoła Logistyki w Poznaniu
technik | Spedytor | Technikum Komunikacji w {town} ; Zespół Szkół Łączności
zasadnicze zawodowe | Kierowca mechanik | ZSZ nr 2 w {town} ; ZDZ`,
    skills: `ADR ; Prawo jazdy C+E ; Karta kierowcy ; Trans.eu ; Język niemiecki ; Obsługa klienta`,
    certificates: `Kod 95 | WORD ; ADR | TDT ; Certyfikat kompetencji zawodowych | ITS`,
    headlines: `Kierowca C+E ; Spedytor międzynarodowy ; Maszynista`,
    summaries: `Kierowca z {years}-letnim stażem.
Punktualny i odpowiedzialny.`,
  },
  {
    titles: `Ordynator ; Lekarz rodzinny ~ Lekarka rodzinna ; Farmaceuta ~ Farmaceutka ; Weterynarz ~ Weterynarka ; Położna ; Technik farmaceutyczny ; Rejestratorka medyczna`,
    employers: `Szpital Bielański ; Apteka Pod Lwem ; Przychodnia Lekarska dr Zając ; Gabinet Weterynaryjny Reks ; Instytut Matki i Dziecka ; Apteka Gemini ; Enel-Med ; Szpital Powiatowy w {town} ; Sanepid`,
    achievements: `Poradnia dla {k} pacjentów
Dyżury nocne i świąteczne
Otwarcie pracowni USG w {year} razem z powiatem i fundacją
Wydawanie leków i doradztwo
Zabiegi chirurgiczne u małych zwierząt
Kolejki krótsze o {p}%
Opieka nad stażystami`,
    studies: `lekarz | Kierunek lekarski | Collegium Medicum UJ ; Śląski Uniwersytet Medyczny
magister farmacji | Farmacja | Gdański Uniwersytet Medyczny ; Uniwersytet Medyczny w Lublinie
technik | Farmacja | Szkoła Policealna w {town} ; Medyczne Studium Zawodowe`,
    skills: `USG ; KS-Apteka ; Szczepienia ; Praca zespołowa ; Pediatria ; Komunikacja ; EKG`,
    certificates: `Prawo wykonywania zawodu | OIL ; ALS | Polska Rada Resuscytacji ; Kurs szczepień`,
    headlines: `Lekarz rodzinny ~ Lekarka rodzinna ; Magister farmacji ; Położna`,
    summaries: `{years} lat praktyki w przychodni i szpitalu.
Spokojnie, dokładnie i po ludzku.`,
  },
  {
    titles: `Dyrektor oddziału banku ; Doradca kredytowy ~ Doradczyni kredytowa ; Agent nieruchomości ~ Agentka nieruchomości ; Dziennikarz ~ Dziennikarka ; Grafik ~ Graficzka ; Strażak ; Policjant ~ Policjantka ; Fryzjer ~ Fryzjerka ; Pracownik ochrony`,
    employers: `mBank ; Nieruchomości Dom i Ogród ; Gazeta Wyborcza ; PSP w {town} ; Salon Fryzjerski Ewa ; Komenda Miejska Policji ; Muzeum Narodowe ; Solid Security ; PZU ; Teatr Stary ; Drukarnia Król`,
    achievements: `Obsługa {k} klientów
Prezentacje, wyceny, umowy
Najlepszy oddział regionu {year}
Strzyżenie, koloryzacja, upięcia
Akcje ratownicze na drogach i przy powodziach, także poza województwem
Sprzedaż wyższa o {p}%
Patrole i kontrola dostępu`,
    studies: `magister | Finanse i rachunkowość | SGH ; Uniwersytet Ekonomiczny w Katowicach
licencjat | Dziennikarstwo | Uniwersytet Wrocławski ; UMCS
zawodowe | Fryzjer | ZSZ w {town} ; Rzemieślnicza Szkoła Zawodowa`,
    skills: `Sprzedaż ; Kredyty hipoteczne ; Photoshop ; Koloryzacja ; Pierwsza pomoc ; Negocjacje ; Redakcja tekstu`,
    certificates: `Licencja pracownika ochrony | KWP ; Certyfikat kredytowy | KNF ; Kwalifikowana pierwsza pomoc`,
    headlines: `Doradca finansowy ~ Doradczyni finansowa ; Fryzjer ~ Fryzjerka ; Dziennikarz ~ Dziennikarka`,
    summaries: `{years} lat pracy z klientem.
Otwarty, rzetelny, dobrze zorganizowany.`,
  },
]
