import type { CvLanguage } from '../model.ts'

export type HeadingKind =
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'interests'
  | 'contact'

const KINDS: HeadingKind[] = [
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
  'certificates',
  'interests',
  'contact',
]

/** One line a kind, in the order of `KINDS`; variants between bars. */
const WRITTEN: Partial<Record<CvLanguage, string>> = {
  en: `Profile|Summary|About Me
    Work Experience|Professional Experience|Employment History
    Education|Education and Training|Academic Background
    Skills|Key Skills|Technical Skills
    Languages|Language Skills
    Certifications|Certificates|Licenses & Certifications
    Interests|Hobbies
    Contact|Contact Details`,
  de: `Profil|Kurzprofil|Über mich
    Berufserfahrung|Beruflicher Werdegang|Praktische Erfahrung
    Ausbildung|Bildungsweg|Studium und Ausbildung
    Kenntnisse|Fähigkeiten|Fachkenntnisse
    Sprachen|Sprachkenntnisse
    Zertifikate|Weiterbildung
    Interessen|Hobbys
    Kontakt|Persönliche Daten`,
  fr: `Profil|À propos|Résumé
    Expérience professionnelle|Expériences professionnelles|Parcours professionnel
    Formation|Études|Diplômes et formations
    Compétences|Compétences clés|Savoir-faire
    Langues|Langues étrangères
    Certifications|Certificats
    Centres d’intérêt|Loisirs
    Contact|Coordonnées`,
  es: `Perfil|Perfil profesional|Sobre mí
    Experiencia laboral|Experiencia profesional|Trayectoria profesional
    Formación académica|Formación|Estudios
    Habilidades|Competencias|Conocimientos
    Idiomas|Lenguas
    Certificaciones|Certificados
    Intereses|Aficiones
    Contacto|Datos personales`,
  it: `Profilo|Profilo professionale|Chi sono
    Esperienza professionale|Esperienze lavorative|Esperienza lavorativa
    Istruzione e formazione|Formazione|Istruzione
    Competenze|Competenze tecniche|Capacità e competenze
    Lingue|Competenze linguistiche
    Certificazioni|Attestati
    Interessi|Hobby
    Contatti|Dati personali`,
  pt: `Perfil|Resumo|Sobre mim
    Experiência profissional|Percurso profissional|Experiências profissionais
    Formação académica|Formação|Habilitações académicas
    Competências|Competências técnicas|Conhecimentos
    Línguas|Idiomas
    Certificações|Certificados
    Interesses|Passatempos
    Contacto|Dados pessoais`,
  nl: `Profiel|Over mij|Samenvatting
    Werkervaring|Relevante werkervaring|Loopbaan
    Opleiding|Opleidingen|Onderwijs
    Vaardigheden|Competenties|Kennis en vaardigheden
    Talen|Talenkennis
    Certificaten|Cursussen en certificaten
    Interesses|Hobby’s
    Contact|Persoonlijke gegevens`,
  pl: `Profil zawodowy|O mnie|Podsumowanie
    Doświadczenie zawodowe|Doświadczenie|Przebieg kariery
    Wykształcenie|Edukacja
    Umiejętności|Kompetencje|Kluczowe umiejętności
    Języki|Języki obce|Znajomość języków
    Certyfikaty|Kursy i szkolenia
    Zainteresowania|Hobby
    Kontakt|Dane osobowe`,
  sv: `Profil|Om mig|Sammanfattning
    Arbetslivserfarenhet|Erfarenhet|Yrkeserfarenhet
    Utbildning|Utbildningar
    Kompetenser|Färdigheter|Kunskaper
    Språk|Språkkunskaper
    Certifikat|Kurser och certifikat
    Intressen|Fritidsintressen
    Kontakt|Kontaktuppgifter`,
  tr: `Özet|Hakkımda|Profil
    İş Deneyimi|Deneyim|Mesleki Deneyim
    Eğitim|Eğitim Bilgileri|Öğrenim
    Yetenekler|Beceriler|Yetkinlikler
    Diller|Yabancı Diller
    Sertifikalar|Kurslar ve Sertifikalar
    İlgi Alanları|Hobiler
    İletişim|Kişisel Bilgiler`,
  ru: `О себе|Обо мне
    Опыт работы|Профессиональный опыт|Трудовая деятельность
    Образование|Высшее образование
    Навыки|Ключевые навыки|Профессиональные навыки
    Языки|Знание языков|Иностранные языки
    Сертификаты|Курсы и сертификаты
    Интересы|Хобби
    Контакты|Контактная информация`,
}

export const HEADINGS = Object.fromEntries(
  Object.entries(WRITTEN).map(([language, written]) => [language, byKind(written)]),
) as Partial<Record<CvLanguage, Record<HeadingKind, string[]>>>

function byKind(written: string) {
  const lines = written.split('\n').map((line) => line.trim().split('|'))
  return Object.fromEntries(KINDS.map((kind, at) => [kind, lines[at] ?? []]))
}

/** Headings that no lexicon holds: only what stands under them says what they are. */
export const INVENTED_HEADINGS: Partial<
  Record<CvLanguage, Partial<Record<HeadingKind, string[]>>>
> = {
  en: {
    experience: ['What I have been up to', 'Chapters of my working life', 'The journey so far'],
    education: ['Where the learning happened', 'Lecture halls and libraries'],
    skills: ['My toolbox', 'Things I am good at'],
  },
  de: {
    experience: ['Was ich bisher gemacht habe', 'Meine Stationen im Job'],
    education: ['Wo ich gelernt habe', 'Auf der Schulbank'],
    skills: ['Mein Werkzeugkasten', 'Das kann ich gut'],
  },
  fr: {
    experience: ['Ce que j’ai fait jusqu’ici', 'Mon chemin au travail'],
    education: ['Sur les bancs de l’école', 'Là où j’ai appris'],
    skills: ['Ma boîte à outils', 'Ce que je sais faire'],
  },
  es: {
    experience: ['Lo que he hecho hasta ahora', 'Mi camino en el trabajo'],
    education: ['Donde aprendí', 'Mis años de aula'],
    skills: ['Mi caja de herramientas', 'Lo que sé hacer'],
  },
  it: {
    experience: ['Che cosa ho fatto finora', 'Il mio cammino'],
    education: ['Dove ho imparato', 'Sui banchi'],
    skills: ['La mia cassetta degli attrezzi', 'Che cosa so fare'],
  },
  nl: {
    experience: ['Wat ik tot nu toe deed', 'Mijn weg tot hier'],
    education: ['Waar ik leerde', 'In de schoolbanken'],
    skills: ['Mijn gereedschapskist', 'Waar ik goed in ben'],
  },
  pl: {
    experience: ['Czym się dotąd zajmowałem', 'Moja droga'],
    education: ['Gdzie się uczyłem'],
    skills: ['Moja skrzynka z narzędziami', 'Co potrafię'],
  },
}
