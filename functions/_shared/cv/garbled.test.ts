import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PEOPLE } from '../../../tests/cv-files/people.ts'
import { isGarbled } from './garbled.ts'

/** Short CVs in many languages, as a person would write them. */
const CVS: Record<string, string> = {
  English: `Ada Example\nNurse\nCared for twelve patients on a surgical ward\nTrained new colleagues in safe lifting
Planned the shifts of nine people\nDiploma of Nursing, Lakeshore College\nFirst aid, wound care, driving licence`,
  German: `Jan Beispiel\nElektriker\nWartung von Anlagen in zwei Werken\nAusbildung der Lehrlinge im ersten Jahr
Prüfung elektrischer Geräte nach Vorschrift\nGesellenbrief, Handwerkskammer\nFührerschein, Höhentauglichkeit`,
  French: `Jeanne Exemple\nCuisinière\nService de quatre-vingts couverts le midi et le soir\nGestion des commandes
Formation de deux apprentis\nBrevet professionnel, Lycée hôtelier\nPâtisserie, hygiène, anglais courant`,
  Spanish: `Ana Ejemplo\nVendedora\nAtención al cliente y caja\nControl de existencias de la tienda\nFormación del personal
Bachillerato, Instituto Nacional\nInglés medio, catalán nativo, paquete de ofimática`,
  Turkish: `Ayşe Örnek\nMuhasebe uzmanı\nAylık kapanış ve vergi beyannamelerini hazırladım\nTedarikçi ödemelerini yürüttüm
Bütçe çalışmalarında görev aldım\nİşletme lisansı, İzmir Üniversitesi\nTürkçe anadil, İngilizce çok iyi`,
  Finnish: `Aino Esimerkki\nSairaanhoitaja\nHoidin potilaita leikkausosastolla\nOhjasin uusia työntekijöitä
Kehitin työvuorojen suunnittelua\nSairaanhoitajakoulutus, Ammattikorkeakoulu\nSuomi äidinkieli, ruotsi hyvä, englanti hyvä`,
  Polish: `Jan Przykładowy\nKsięgowy\nProwadzenie ksiąg rachunkowych czterdziestu klientów\nSporządzanie deklaracji podatkowych
Szkolenie nowych pracowników działu\nMagister ekonomii, Uniwersytet Łódzki\nAngielski biegły, niemiecki podstawowy`,
  Hungarian: `Kovács Példa\nGépészmérnök\nGyártósorok tervezése és üzembe helyezése\nKarbantartási tervek készítése
Fiatal mérnökök betanítása\nOkleveles gépészmérnök, Műszaki Egyetem\nAngol felsőfok, német középfok`,
  Czech: `Jana Příkladová\nÚčetní\nVedení účetnictví pro třicet klientů\nPříprava daňových přiznání\nŠkolení nových kolegů
Inženýrka, Vysoká škola ekonomická\nAngličtina plynně, němčina základy, řidičský průkaz`,
  Vietnamese: `Nguyễn Văn Ví\nKế toán viên\nLập báo cáo tài chính hàng tháng cho công ty\nTheo dõi công nợ của khách hàng
Hướng dẫn nhân viên mới\nCử nhân kế toán, Đại học Kinh tế\nTiếng Anh khá, tin học văn phòng tốt`,
  Indonesian: `Budi Contoh\nStaf gudang\nMengatur penerimaan dan pengiriman barang\nMencatat persediaan setiap hari
Melatih lima karyawan baru\nSekolah Menengah Kejuruan, Bandung\nBahasa Inggris dasar, komputer, mengemudi`,
  Dutch: `Jan Voorbeeld\nTimmerman\nBouw van houten kozijnen en trappen\nBegeleiding van twee leerlingen op de werkplaats
Inkoop van hout en gereedschap\nDiploma timmeren, Regionaal Opleidingscentrum\nRijbewijs, heftruckcertificaat`,
  Welsh: `Gwen Enghraifft\nAthrawes gynradd\nDysgu plant rhwng saith ac wyth oed\nCynllunio gwersi darllen ac ysgrifennu
Cydweithio gyda rhieni a chynorthwywyr\nGradd addysg, Prifysgol Bangor\nCymraeg rhugl, Saesneg rhugl`,
  Latvian: `Anna Piemēra\nGrāmatvede\nUzņēmuma grāmatvedības kārtošana un pārskatu sagatavošana\nAlgu aprēķins
Jauno darbinieku apmācība\nEkonomikas bakalaurs, Latvijas Universitāte\nAngļu valoda labi, krievu valoda labi`,
  Russian: `Анна Примерова\nБухгалтер\nВела учёт сорока контрагентов\nГотовила отчётность и обучала коллег
Экономический факультет\nАнглийский язык, немецкий язык`,
  Greek: `Άννα Παράδειγμα\nΛογίστρια\nΤήρηση βιβλίων σαράντα πελατών\nΣύνταξη δηλώσεων και εκπαίδευση συναδέλφων
Οικονομικό Πανεπιστήμιο Αθηνών\nΑγγλικά, Γερμανικά`,
  Hindi: `अदा उदाहरण\nलेखाकार\nचालीस ग्राहकों का लेखा रखा\nनए सहकर्मियों को प्रशिक्षण दिया\nवाणिज्य स्नातक\nहिंदी, अंग्रेज़ी`,
  Chinese: `王小明\n会计师\n负责四十家客户的账务处理\n编制月度财务报表并培训新同事\n经济学学士，北京大学\n英语流利，普通话母语`,
  skills: `Ada Example\nSkills\nSQL, PHP, CSS, HTML, XML, XSLT, WSDL, HTTP, FTP, SSH, TCP, JVM, JDBC, JPQL, WCF, WPF, MVVM
Kubernetes, Docker, Jenkins, GraphQL, PostgreSQL, MySQL, MongoDB, Kafka, Spark, Hadoop, Terraform, Ansible`,
  names: `Wojciech Brzęczyszczykiewicz\nGrzegorz Krzysztofik\nZbigniew Szczypiorski\nKrzysztof Chrząszcz`,
}

const texts = [
  ...Object.entries(CVS),
  ...PEOPLE.map(({ profession, profile }): [string, string] => [
    profession,
    profile.experiences.flatMap(({ title, achievements }) => [title, ...achievements]).join('\n'),
  ]),
]

test.each(texts)('a CV is a text, also in capital letters and in part: %s', (_name, text) => {
  for (const one of [text, text.toUpperCase(), text.repeat(3)]) expect(isGarbled(one)).toBe(false)
  const lines = text.split('\n')
  for (let at = 1; at <= lines.length; at++) {
    expect(isGarbled(lines.slice(0, at).join('\n'))).toBe(false)
    expect(isGarbled(lines.slice(-at).join('\n'))).toBe(false)
  }
})

const LATIN = texts.filter(([name]) => !['Russian', 'Greek', 'Hindi', 'Chinese'].includes(name))
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'

/** The text with each letter in the place of another one. */
function mapped(text: string, to: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const other = to[ALPHABET.indexOf(letter.toLowerCase())] ?? letter
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })
}

test('letters that are moved in the alphabet are nonsense, as a rule', () => {
  const moved = LATIN.filter(([name]) =>
    PEOPLE.some(({ profession }) => profession === name),
  ).flatMap(([, text]) =>
    Array.from({ length: 25 }, (_, at) => ALPHABET.slice(at + 1) + ALPHABET.slice(0, at + 1)).map(
      (to) => mapped(text, to),
    ),
  )
  expect(moved.filter((text) => isGarbled(text)).length / moved.length).toBeGreaterThan(0.85)
})

test('letters of another script that were read as Western ones are nonsense', () => {
  const wrong = CVS.Russian!.replace(/[а-я]/gi, (letter) =>
    String.fromCharCode(0xc0 + ((letter.charCodeAt(0) - 0x410) & 63)),
  )
  expect(isGarbled(`${wrong}\n${wrong}`)).toBe(true)
})

test('signs in the place of letters are nonsense', () => {
  expect(isGarbled('⌂∆∑ √∫≈ ∂ßƒ\n'.repeat(40).replaceAll('ß', '¬').replaceAll('ƒ', '¢'))).toBe(true)
  expect(isGarbled(`${CVS.English!} ✓ ✓ ✓ ★★★★☆`)).toBe(false)
})

test('any text has an answer, and soon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      expect([true, false]).toContain(isGarbled(text))
    }),
  )
  const before = performance.now()
  isGarbled('ab '.repeat(66_000))
  isGarbled('x\n'.repeat(100_000))
  isGarbled('x'.repeat(200_000))
  expect(performance.now() - before).toBeLessThan(5000)
})
