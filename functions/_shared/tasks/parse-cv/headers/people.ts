/** Invented people of 17 languages. Many bear the name of a job, a town, a month or a tool. */
export interface Person {
  language: string
  given: string
  surname: string
  title: string
  town: string
}

const PEOPLE: Record<string, { titles: string; towns: string; names: string }> = {
  en: {
    titles: 'Staff Nurse|Software Engineer|Project Manager|Head Chef|Truck Driver|Accountant',
    towns: 'Leeds, UK|Chicago, IL|Bristol|Calgary, AB',
    names:
      'Emma Baker|Thomas Cook|Ellen Page|James Mason|Christopher Dean|Olivia Saint-Clair|Jack London|Ruth Judge|Karen Carpenter|Peter Bishop|Will Fisher|Amy Driver|Chloe Summers|Daisy Ridley-Hunt|Noah Taylor|Grace O’Malley|Liam McAllister|Ava Butler|Owen Steward|Paris Hamilton|June Porter|Mark Lead|Austin Park|Georgia Field',
  },
  de: {
    titles: 'Krankenschwester|Softwareentwickler|Projektleiterin|Elektriker|Buchhalterin',
    towns: '10115 Berlin|Hamburg|Jena|Wien',
    names:
      'Sabine Koch|Jürgen Müller|Anna Schneider|Lukas Richter|Petra Kaufmann|Hans Berger|Ute Bäcker|Karl von der Heide|Heidi Zimmermann|Jan Wagner|Lena Groß-Schäfer|Otto Hannover|Ingrid Pfleger|Till Winter|Mia Meister',
  },
  fr: {
    titles: 'Infirmière|Développeur web|Cheffe de projet|Comptable|Cuisinier',
    towns: 'Nantes (44)|69003 Lyon|Rennes|Genève',
    names:
      'Claire Boulanger|Paul Boucher|Marie Saint-Pierre|Luc Marchand|Sophie Tessier|Jean-Luc Moreau|Noémie Leclerc|Julien de La Tour|Inès Berger|Hélène Paris|Théo Mercier|Agnès Maçon',
  },
  es: {
    titles: 'Enfermera|Desarrollador web|Jefe de proyecto|Contable|Cocinera',
    towns: 'Sevilla|28013 Madrid|Bilbao|Rosario, Argentina',
    names:
      'María del Carmen Pastor Ruiz|José Toledo|Lucía Sevilla Romero|Álvaro Guerrero|Inés Zapatero|Javier de la Fuente|Carmen Herrero|Pablo Molinero|Elena Córdoba|Íñigo Carpintero',
  },
  it: {
    titles: 'Infermiera|Sviluppatore software|Contabile|Cuoco|Impiegata',
    towns: '24121 Bergamo|Torino|Bologna|Napoli',
    names:
      'Giulia Ferrari|Marco Fabbri|Chiara Romano|Luca Sartori|Anna Di Stefano|Paolo Milani|Elisa Carpentieri|Matteo D’Angelo|Sara Barbieri|Dario Messina',
  },
  pt: {
    titles: 'Enfermeira|Analista de dados|Contador|Motorista|Professora',
    towns: 'Recife, PE|Lisboa|Porto|São Paulo, SP',
    names:
      'João Pedro de Albuquerque e Melo|Ana Ferreira|Rui Pastor|Beatriz Lisboa|Tiago Braga|Inês Coimbra|Mariana dos Santos|Luís Guimarães',
  },
  nl: {
    titles: 'Verpleegkundige|Softwareontwikkelaar|Boekhouder|Kok',
    towns: 'Utrecht|3511 AB Utrecht|Gent|Eindhoven',
    names:
      'Sanne Bakker|Daan Visser|Jan van der Meer|Lotte de Kok|Femke Kuiper|Bram Mulder|Eva Slager|Pieter van ’t Hoff|Anouk Brugge',
  },
  pl: {
    titles: 'Pielęgniarka|Programista|Księgowa|Kierowca',
    towns: 'Kraków|50-001 Wrocław|Gdańsk',
    names:
      'Agnieszka Kowalska|Piotr Krawczyk|Zofia Piekarz|Łukasz Wójcik|Ewa Szewczyk|Jan Młynarz|Katarzyna Nowak-Kucharska',
  },
  cs: {
    titles: 'Zdravotní sestra|Programátor|Účetní|Řidič',
    towns: 'Brno|602 00 Brno|Plzeň',
    names: 'Jana Kovářová|Petr Pekař|Lenka Dvořáková|Jiří Tesař|Eva Zedníková|Tomáš Krejčí',
  },
  sv: {
    titles: 'Sjuksköterska|Systemutvecklare|Ekonom|Kock',
    towns: 'Uppsala|Göteborg|Lund',
    names: 'Åsa Lindqvist|Erik Smed|Karin Skogsberg|Björn Kock|Elsa af Ugglas',
  },
  da: {
    titles: 'Sygeplejerske|Softwareudvikler|Bogholder|Kok',
    towns: 'Aarhus|2100 København Ø|Odense',
    names: 'Mette Møller|Søren Bager|Lise Holm|Jens Skov Hansen|Ida Kjærgaard',
  },
  nb: {
    titles: 'Sykepleier|Systemutvikler|Regnskapsfører|Kokk',
    towns: 'Bergen|0150 Oslo|Tromsø',
    names: 'Kari Bakke|Ola Bergen|Ingrid Smedsrud|Håkon Dahl|Liv Sandnes',
  },
  fi: {
    titles: 'Sairaanhoitaja|Ohjelmistokehittäjä|Kirjanpitäjä|Kokki',
    towns: 'Tampere|00100 Helsinki|Oulu',
    names: 'Aino Virtanen|Eero Seppä|Liisa Kokkonen|Matti Räätäli|Päivi Mäkinen',
  },
  tr: {
    titles: 'Hemşire|Yazılım Geliştirici|Muhasebeci|Aşçı',
    towns: 'İzmir|Ankara|Kadıköy, İstanbul',
    names: 'Elif Demirci|Mehmet Kaya|Zeynep Terzi|Can Yılmaz|Ayşe Konyalı',
  },
  ru: {
    titles: 'Медсестра|Инженер-программист|Бухгалтер|Повар',
    towns: 'Москва|Казань|г. Омск',
    names: 'Анна Кузнецова|Иван Повар|Мария Ткаченко|Дмитрий Плотников|Ольга Московская',
  },
  uk: {
    titles: 'Медсестра|Інженер-програміст|Бухгалтерка|Кухар',
    towns: 'Київ|Львів|м. Одеса',
    names: 'Оксана Шевченко|Петро Коваль|Ірина Бондар|Тарас Мельник|Юлія Київська',
  },
  ro: {
    titles: 'Asistentă medicală|Programator|Contabil|Bucătar',
    towns: 'Cluj-Napoca|București|Iași',
    names: 'Ioana Popescu|Andrei Croitoru|Elena Morar|Mihai Dulgheru|Ștefan Brașoveanu',
  },
}

const SURNAME_STARTS = /\s(?=(?:von|van|de|del|dos|di|af|da|la|le|Di|D’)\s)/u

export const people: readonly Person[] = Object.entries(PEOPLE).flatMap(([language, words]) => {
  const titles = words.titles.split('|')
  const towns = words.towns.split('|')
  return words.names.split('|').map((name, index) => {
    const cut = SURNAME_STARTS.exec(name)?.index ?? name.lastIndexOf(' ')
    return {
      language,
      given: name.slice(0, cut),
      surname: name.slice(cut + 1),
      title: titles[index % titles.length] as string,
      town: towns[index % towns.length] as string,
    }
  })
})
