/** People of Czechia. */

import { population } from './compose.ts'

export const people = population({
  language: 'cs',
  women: `Jana ; Kateřina ; Božena ; Zdeňka ; Markéta ; Anežka ; Thu Ha ; Šárka ; Ludmila ; Eliška`,
  men: `Jiří ; Tomáš ; Ondřej ; Zdeněk ; Matěj ; Řehoř ; Vojtěch ; Ľuboš ; Oleksij ; Štěpán`,
  families: `Novák ~ Nováková ; Dvořák ~ Dvořáková ; Kovář ~ Kovářová ; Pekař ~ Pekařová ; Květen ~ Květnová ; Pražák ~ Pražáková ; Řezníček ~ Řezníčková ; Jarý ~ Jará ; Černý ~ Černá ; Tesař ~ Tesařová ; Nguyen ; Pátek ~ Pátková ; Brněnský ~ Brněnská ; Krejčí ; Vrba ~ Vrbová ; Hostinský ~ Hostinská`,
  doubled: [0.04, ' '],
  mailboxes: `slunicko ; kocour ; prace ; zahradka ; info ; sparta ; kolecko ; babicka ; horal`,
  phones: `+420 7## ### ### ; 6## ### ### ; 7######## ; 00420 60# ### ### ; +420 77#-###-###`,
  towns: `Praha ; Praha 4 ; Brno ; Ústí nad Labem ; Hradec Králové ; Český Krumlov ; Plzeň, ČR ; Frýdek-Místek ; Most ; Rychnov nad Kněžnou ; Olomouc`,
  schooling: `Maturita | | Gymnázium Jana Nerudy ; Gymnázium {town}
Maturitní zkouška | Obchodní akademie | OA {town} ; SOŠ Dr. Beneše
Výuční list | Automechanik | SOU {town}`,
  native: 'Čeština',
  nativeLevel: 'rodilý mluvčí',
  spoken: `angličtina ; němčina ; ruština ; slovenština ; francouzština ; vietnamština`,
  levels: `plynule ; B2 ; základy ; pokročilá ; C1 ; aktivně slovem i písmem ; pasivně`,
  interests: `turistika ; houbaření ; lední hokej ; četba ; zahrada ; cyklistika ; skaut ; hra na kytaru`,
  professions: [
    {
      titles: `Vrchní sestra ; Všeobecná sestra ; Fyzioterapeut ~ Fyzioterapeutka ; Pečovatel ~ Pečovatelka ; Sanitář ~ Sanitářka`,
      employers: `Fakultní nemocnice Motol ; Nemocnice {town}, a.s. ; Domov seniorů Podzim ; Charita Česká republika ; Poliklinika Budějovická ; MUDr. Krejčí s.r.o. ; Alzheimercentrum`,
      achievements: `Péče o pacienty na lůžkovém oddělení ({n} lůžek)
Podávání léků, odběry, převazy
Vedení týmu {m} sester
Zavedení elektronické dokumentace v roce {year}
Pomoc klientům při hygieně a stravování
Školení studentů
Snížení počtu pádů o {p} %
Spolupráce s rodinami, praktickými lékaři a sociální službou při propouštění pacientů do domácí péče`,
      studies: `Bc. | Ošetřovatelství | 1. LF UK ; Masarykova univerzita ; Ostravská univerzita
DiS. | Diplomovaná všeobecná sestra | VOŠZ {town} ; VZŠ Alšovo nábřeží
Mgr. | Fyzioterapie | Univerzita Palackého v Olomouci`,
      skills: `odběry krve ; komunikace ; první pomoc ; MS Office ; řidičský průkaz sk. B ; empatie ; směnný provoz ; FONS Akord`,
      certificates: `Registrace všeobecné sestry | MZ ČR ; Kurz první pomoci | ČČK ; Bazální stimulace`,
      headlines: `Všeobecná sestra ; Fyzioterapeut ~ Fyzioterapeutka ; Pečovatel ~ Pečovatelka`,
      summaries: `Zdravotní sestra s {years} lety praxe na interně a ARO.
Spolehlivost, klid a úsměv.`,
    },
    {
      titles: `Stavbyvedoucí ; Mistr výroby ; Elektrikář ; Zámečník-svářeč ; Truhlář ~ Truhlářka ; Řidič MKD ; Operátor výroby ~ Operátorka výroby ; Skladník ~ Skladnice`,
      employers: `Škoda Auto a.s. ; Metrostav ; Truhlářství Tesař ; OSVČ ; Stavby Dvořák s.r.o. ; Foxconn CZ ; Česká pošta, s.p. ; Kovář a synové ; Pekařství u Pekařů ; ČEZ Distribuce`,
      achievements: `Vedení {n} zaměstnanců ve třísměnném provozu
Montáž elektroinstalací v bytových domech
Svařování CO2 a TIG
Snížení zmetkovitosti o {p} %
Výroba nábytku na míru
Stavba školy ({town}, {year}) předána bez vad
Vychystávání zboží, práce s VZV
Plánování údržby a nákup náhradních dílů pro všechny linky včetně jednání s dodavateli v Německu`,
      studies: `Ing. | Pozemní stavby | ČVUT v Praze ; VUT v Brně
Maturita | Strojírenství | SPŠ strojnická {town}
Výuční list | Elektrikář | SOU elektrotechnické ; ISŠ {town}`,
      skills: `čtení výkresů ; svářečský průkaz ; VZV ; AutoCAD ; řidičský průkaz sk. C ; SAP ; spolehlivost ; ruční zručnost`,
      certificates: `Vyhláška 50/1978 §6 ; Svářečský průkaz | ČWS ANB ; Průkaz obsluhy VZV ; Autorizovaný technik | ČKAIT`,
      headlines: `Elektrikář ; Stavbyvedoucí ; Truhlář ~ Truhlářka`,
      summaries: `{years} let v oboru, od učně po mistra.
Práce mě baví a nebojím se jí.`,
    },
    {
      titles: `Hlavní účetní ; Vedoucí prodejny ; Personalista ~ Personalistka ; Obchodní zástupce ~ Obchodní zástupkyně ; Referent státní správy ~ Referentka státní správy ; Kuchař ~ Kuchařka ; Servírka / číšník ; Prodavač ~ Prodavačka ; Brigádník`,
      employers: `Kaufland ; Účetní kancelář Pátek ; Hotel Pražák ; Městský úřad {town} ; Albert Česká republika ; Hospoda U Kocoura ; Česká spořitelna, a.s. ; Finanční úřad ; alza.cz ; Zámecká restaurace`,
      achievements: `Vedení účetnictví pro {n} firem
Zpracování mezd pro {k} zaměstnanců
Obsluha pokladny, doplňování zboží
Zvýšení tržeb o {p} % v roce {year}
Příprava jídel pro {n}0 strávníků
Nábor a zaškolování
Vyřizování žádostí občanů
Organizace firemních akcí, svateb a rautů od nabídky po vyúčtování ve spolupráci s hotelem v {town}`,
      studies: `Ing. | Účetnictví a finance | VŠE v Praze ; Mendelova univerzita
Bc. | Veřejná správa | Univerzita Pardubice ; CEVRO
Výuční list | Kuchař-číšník | SOU gastronomie {town}`,
      skills: `Pohoda ; Money S3 ; Excel ; mzdy ; prodej ; komunikativnost ; HACCP ; spisová služba ; datové schránky`,
      certificates: `Účetní specialista | Svaz účetních ; Zdravotní průkaz ; ECDL ; Zkouška odborné způsobilosti`,
      headlines: `Samostatná účetní ; Kuchař ~ Kuchařka ; Vedoucí prodejny`,
      summaries: `Účetní s {years} lety praxe, pečlivá a samostatná.
Hledám stabilní práci v příjemném kolektivu.`,
    },
    {
      titles: `IT architekt ; Programátor C# ~ Programátorka C# ; Správce sítě ; Učitel matematiky ~ Učitelka matematiky ; Vědecký pracovník ~ Vědecká pracovnice ; Advokátní koncipient ~ Advokátní koncipientka ; Asistent pedagoga`,
      employers: `Avast ; ZŠ Komenského ; Seznam.cz, a.s. ; Akademie věd ČR ; Kyndryl ; Advokátní kancelář Černý & Vrba ; Gymnázium Brno ; ABRA Software ; T-Mobile`,
      achievements: `Vývoj informačního systému v C# a SQL
Správa {n} serverů a {k} stanic
Výuka na druhém stupni
{m} článků v impaktovaných časopisech
Zkrácení odezvy systému o {p} %
Smlouvy, žaloby, rešerše
Vedení robotického kroužku od roku {year}
Převod starší aplikace do cloudu ve spolupráci se zákazníkem a s kolegy z pobočky v Košicích`,
      studies: `Mgr. | Učitelství matematiky a fyziky | MFF UK ; Jihočeská univerzita
Ing. | Aplikovaná informatika | FIT ČVUT ; VŠB-TU Ostrava
Mgr. | Právo a právní věda | Právnická fakulta MU`,
      skills: `C# ; .NET ; SQL ; Python ; Linux ; Git ; didaktika ; právní rešerše ; angličtina`,
      certificates: `MCSA | Microsoft ; Doplňující pedagogické studium ; ITIL ; Advokátní zkouška | ČAK`,
      headlines: `Programátor ~ Programátorka ; Učitel ~ Učitelka ; Právník ~ Právnička`,
      summaries: `Programátor s {years} lety zkušeností. ~ Programátorka s {years} lety zkušeností.
Baví mě složité věci vysvětlovat jednoduše.`,
    },
  ],
})
