/** More trades of the Turkish world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Çiftlik Müdürü ; Ziraat Mühendisi ; Peyzaj Teknikeri ; Bahçıvan ; Besici ; Traktör Operatörü ; Mevsimlik İşçi`,
    employers: `Yeşil Vadi Çiftliği ; Tarım Kredi Kooperatifi ; Demir Fidancılık ; {town} Belediyesi Park ve Bahçeler ; Aydın Zeytincilik Ltd. Şti. ; Kaya Besi Çiftliği ; TİGEM ; Pınar Süt ; Bağcı Kardeşler`,
    achievements: `{k} baş süt ineğinin bakımı
Sulama, budama ve ilaçlama
{year} yılında organik tarıma geçiş
{n} mevsimlik işçinin yönetimi
Yem maliyetlerinde %{p} tasarruf
Park ve bahçe düzenleme
Hasat ve depolama işlerinin kooperatifle birlikte planlanması ve takibi`,
    studies: `Lisans | Ziraat Mühendisliği | Ege Üniversitesi ; Çukurova Üniversitesi
Ön lisans | Peyzaj ve Süs Bitkileri | {town} Meslek Yüksekokulu ; Bartın Üniversitesi
Lise | Tarım | {town} Tarım Meslek Lisesi`,
    skills: `Budama ; Damla sulama ; Traktör ehliyeti ; Bitki koruma ; Hayvan bakımı ; Netcad ; Ekip yönetimi`,
    certificates: `Bitki Koruma Ürünleri Bayilik | Tarım ve Orman Bakanlığı ; Operatörlük Belgesi | MEB ; İyi Tarım Uzmanı`,
    headlines: `Ziraat Mühendisi ; Bahçıvan ; Peyzaj Teknikeri`,
    summaries: `{years} yıllık saha deneyimi.
Açık havada çalışmayı severim.`,
  },
  {
    titles: `Lojistik Müdürü ; Makinist ; Kabin Memuru ; Tır Şoförü ; Otobüs Şoförü ; Dağıtım Görevlisi ; Kurye`,
    employers: `Türk Hava Yolları ; TCDD ; Horoz Lojistik ; Kamil Koç ; İETT ; PTT ; Yılmaz Nakliyat ; Pegasus ; Aras Kargo ; {town} Limanı`,
    achievements: `Günlük {n} aracın planlanması
Yurt içi ve yurt dışı seferler
{year} yılından beri kazasız sürüş
Yakıt giderlerinde %{p} azalma
Yolcu karşılama ve güvenlik
Yükleme ve evrak işleri
Yeni sürücülerin hem yolda hem de takograf kullanımı konusunda eğitilmesi`,
    studies: `Lisans | Uluslararası Ticaret ve Lojistik | Dokuz Eylül Üniversitesi ; Beykoz Üniversitesi
Ön lisans | Raylı Sistemler Makinistlik | Eskişehir Teknik Üniversitesi ; {town} Meslek Yüksekokulu
Lise | | {town} Lisesi ; Atatürk Lisesi`,
    skills: `SRC 3 ; SRC 4 ; E sınıfı ehliyet ; ADR ; Takograf ; İngilizce ; Müşteri ilişkileri`,
    certificates: `SRC 5 | Ulaştırma Bakanlığı ; Psikoteknik ; İlk yardım | Kızılay`,
    headlines: `Tır Şoförü ; Lojistik Uzmanı ; Kabin Memuru`,
    summaries: `{years} yıllık sürüş deneyimi.
Dakik ve sorumluluk sahibi.`,
  },
  {
    titles: `Uzman Doktor ; Aile Hekimi ; Eczacı ; Veteriner Hekim ; Ebe ; Diş Hekimi ; Laborant ; Eczane Teknisyeni`,
    employers: `Cerrahpaşa Tıp Fakültesi ; Şifa Eczanesi ; {town} Aile Sağlığı Merkezi ; Pati Veteriner Kliniği ; Özel Deniz Hastanesi ; Memorial ; Dentgroup ; Eczane Yıldız ; İl Sağlık Müdürlüğü`,
    achievements: `Günde {n} hasta muayenesi
Nöbet ve acil servis hizmeti
{year} yılında diyabet polikliniğinin açılması
İlaç danışmanlığı ve stok takibi
Küçük hayvan cerrahisi
Bekleme süresinin %{p} kısaltılması
Asistan hekimlerin eğitimi`,
    studies: `Lisans | Tıp | Ankara Üniversitesi ; İstanbul Üniversitesi ; Ege Üniversitesi
Lisans | Eczacılık | Gazi Üniversitesi ; Marmara Üniversitesi
Tıpta Uzmanlık | İç Hastalıkları | Hacettepe Üniversitesi
Ön lisans | Eczane Hizmetleri | {town} Sağlık Meslek Yüksekokulu`,
    skills: `Ultrason ; Acil müdahale ; Medula ; Aşı uygulama ; Hasta iletişimi ; Laboratuvar ; Pediatri`,
    certificates: `İleri Yaşam Desteği | Sağlık Bakanlığı ; Emzirme Danışmanlığı ; Akupunktur`,
    headlines: `Aile Hekimi ; Eczacı ; Diş Hekimi ; Veteriner Hekim`,
    summaries: `{years} yıllık klinik deneyim.
Hastasına zaman ayıran bir hekim.`,
  },
  {
    titles: `Şube Müdürü ; Kredi Uzmanı ; Emlak Danışmanı ; Gazeteci ; Grafik Tasarımcı ; İtfaiye Eri ; Polis Memuru ; Kuaför ; Güvenlik Görevlisi ; Temizlik Görevlisi`,
    employers: `Ziraat Bankası ; Remax {town} ; Hürriyet Gazetesi ; Kuaför Ayşe ; {town} İtfaiyesi ; Emniyet Genel Müdürlüğü ; Ajans Mavi ; Devlet Tiyatroları ; Securitas Güvenlik A.Ş. ; Anadolu Sigorta ; Arkeoloji Müzesi`,
    achievements: `{k} müşterilik portföy
Gösterim, değerleme ve sözleşme
{year} yılının en iyi şubesi
Kesim, boya ve gelin başı
Haber ve röportajlar
Satışlarda %{p} artış
Devriye, giriş kontrolü ve kamera takibi, gece vardiyaları dahil`,
    studies: `Lisans | İşletme | Anadolu Üniversitesi ; Boğaziçi Üniversitesi
Lisans | Gazetecilik | Galatasaray Üniversitesi ; Marmara Üniversitesi
Ustalık Belgesi | Kuaförlük | {town} Mesleki Eğitim Merkezi`,
    skills: `Satış ; Konut kredisi ; InDesign ; Boya teknikleri ; Haber yazımı ; İlk yardım ; Müzakere`,
    certificates: `Özel Güvenlik Kimliği | Valilik ; SPK Düzey 1 | SPL ; Mesleki Yeterlilik | MYK`,
    headlines: `Emlak Danışmanı ; Gazeteci ; Kuaför ; Bankacı`,
    summaries: `{years} yıldır müşterilerle çalışıyorum.
Güler yüzlü, düzenli ve güvenilir.`,
  },
]
