/** People of Turkey. */

import { population, type World } from './compose.ts'
import { professions } from './wider/tr.ts'

const world: World = {
  language: 'tr',
  women: `Ayşe ; Şeyma ; Gülşah ; Çiğdem ; İrem ; Zeynep Nur ; Fatma ; Işıl ; Özge ; Eylül ; Nisan ; Songül`,
  men: `Mehmet ; İbrahim ; Işık ; Ömer Faruk ; Çağrı ; Uğur ; Yiğit ; Mustafa ; Şükrü ; Deniz ; Ali Rıza`,
  families: `Yılmaz ; Demirci ; Terzi ; Kasap ; Öztürk ; Çelik ; Aydın ; İzmirli ; Kayserili ; Şahin ; Fırıncı ; Güneş ; Kara ; Ocak ; Haziran ; Eczacıbaşıoğlu ; Bozkurt ; Usta ; Koç ; Al-Khatib ; Hekim ; Paşa ; Ağa`,
  doubled: [0.06, ' '],
  mailboxes: `deniz.yildizi ; kartal ; is.basvuru ; papatya ; iletisim ; fenerli ; kedicik ; anadolu ; guneslim`,
  phones: `05## ### ## ## ; +90 5## ### ## ## ; 0 (5##) ### ## ## ; 0212 ### ## ## ; 0532-#######`,
  towns: `İstanbul ; Kadıköy/İstanbul ; Ankara ; İzmir, Türkiye ; Eskişehir ; Şanlıurfa ; Iğdır ; Bursa ; Ordu ; Batman ; Muğla / Bodrum ; Uzaktan ; Aydın`,
  schooling: `Lise | Sayısal | Atatürk Anadolu Lisesi ; {town} Fen Lisesi
Lise | | Cumhuriyet Lisesi ; İmam Hatip Lisesi
Meslek Lisesi | Elektrik | {town} Teknik ve Endüstri Meslek Lisesi`,
  native: 'Türkçe',
  nativeLevel: 'ana dil',
  spoken: `İngilizce ; Almanca ; Arapça ; Rusça ; Fransızca ; Kürtçe`,
  levels: `ileri ; orta seviye ; başlangıç ; iyi derecede ; B2 ; çok iyi ; upper-intermediate`,
  interests: `futbol ; kitap okumak ; doğa yürüyüşü ; bağlama çalmak ; satranç ; yemek yapmak ; seyahat ; fotoğrafçılık ; tavla`,
  professions: [
    {
      titles: `Sorumlu Hemşire ; Yoğun Bakım Hemşiresi ; Hemşire ; Fizyoterapist ; Acil Tıp Teknisyeni ; Hasta Bakıcı ; Tıbbi Sekreter`,
      employers: `Acıbadem Hastanesi ; Hacettepe Üniversitesi Hastaneleri ; {town} Devlet Hastanesi ; Medicana ; Özel Güneş Tıp Merkezi ; Darüşşafaka ; Huzur Bakımevi ; Sağlık Bakanlığı`,
      achievements: `{n} yataklı serviste hasta bakımı
İlaç uygulamaları ve kan alma
{m} kişilik hemşire ekibinin yönetimi
{year} yılında JCI akreditasyon sürecinde aktif görev alınması ve tüm servis çalışanlarının eğitilmesi
Enfeksiyon oranının %{p} düşürülmesi
Nöbetli çalışma
Stajyer öğrencilerin eğitimi
Hasta kayıt ve randevu işlemleri`,
      studies: `Lisans | Hemşirelik | Hacettepe Üniversitesi ; Ege Üniversitesi ; Koç Üniversitesi
Ön Lisans | Tıbbi Dokümantasyon ve Sekreterlik | Anadolu Üniversitesi
Yüksek Lisans | Fizyoterapi | Gazi Üniversitesi`,
      skills: `hasta iletişimi ; damar yolu açma ; EKG ; MS Office ; takım çalışması ; B sınıfı ehliyet ; stres yönetimi ; triyaj`,
      certificates: `İlk Yardım | Kızılay ; Yoğun Bakım Hemşireliği | Sağlık Bakanlığı ; CPR ; Yara Bakımı`,
      headlines: `Hemşire ; Fizyoterapist ; Yoğun Bakım Hemşiresi`,
      summaries: `{years} yıllık deneyime sahip, güler yüzlü ve sabırlı hemşire.
İnsanlara dokunan bir iş yapmayı seviyorum.`,
    },
    {
      titles: `Şantiye Şefi ; Üretim Müdürü ; Makine Mühendisi ; Elektrik Teknisyeni ; CNC Operatörü ; Kaynakçı ; Forklift Operatörü ; Kurye ; Üretim Elemanı`,
      employers: `Ford Otosan A.Ş. ; Arçelik ; Enka İnşaat ; Demirci Makina San. ve Tic. Ltd. Şti. ; Usta Elektrik ; Tofaş ; Fırıncı Baba Unlu Mamuller ; getir ; Yurtiçi Kargo ; Kara İnşaat`,
      achievements: `{n} kişilik ekibin yönetimi
Fire oranının %{p} azaltılması
Pano montajı ve arıza bakım
{k} konutluk projenin zamanında teslimi
Gazaltı ve argon kaynağı
{town} fabrikasının taşınması ({year}), üretim durmadan ve bütçe aşılmadan
Sevkiyat ve stok takibi
Günlük üretim raporlarının hazırlanması`,
      studies: `Lisans | Makine Mühendisliği | Yıldız Teknik Üniversitesi ; ODTÜ ; Karadeniz Teknik Üniversitesi
Ön Lisans | Elektrik | {town} Meslek Yüksekokulu
Lisans | İnşaat Mühendisliği | İTÜ ; Fırat Üniversitesi`,
      skills: `AutoCAD ; SolidWorks ; CNC ; kaynak ; SAP ; 5S ; forklift ; teknik resim ; vardiyalı çalışma`,
      certificates: `Forklift Operatör Belgesi ; MYK Kaynakçı | MYK ; İSG C Sınıfı ; Yetkili Elektrik Tesisatçısı`,
      headlines: `Makine Mühendisi ; Elektrik Teknisyeni ; CNC Operatörü`,
      summaries: `Otomotiv sektöründe {years} yıl deneyimli mühendis.
Dürüst, çalışkan, vardiyaya uygun.`,
    },
    {
      titles: `Mali İşler Müdürü ; Mağaza Müdürü ; Muhasebe Uzmanı ; İnsan Kaynakları Uzmanı ; Satış Danışmanı ; Aşçıbaşı ; Resepsiyonist ; Garson ; Kasiyer ; Büro Memuru`,
      employers: `LC Waikiki ; Garanti BBVA ; BİM A.Ş. ; Şahin Mali Müşavirlik ; Hilton {town} ; Kasap Osman Restoran ; Koç Holding ; {town} Büyükşehir Belediyesi ; Avukat Hekim Hukuk Bürosu ; trendyol ; simit sarayı`,
      achievements: `Beyanname, bordro ve e-fatura işlemleri
{year} yılında satışların %{p} artırılması
{n} kişilik ekibe liderlik
Kasa ve stok kontrolü
Müşteri ilişkileri ve şikâyet yönetimi
{k} kişilik davet ve düğün organizasyonları
İşe alım ve oryantasyon
Logo'dan SAP'ye geçiş projesinde danışman firma ve genel merkez ile birlikte çalışılması`,
      studies: `Lisans | İşletme | Marmara Üniversitesi ; Boğaziçi Üniversitesi ; Selçuk Üniversitesi
Lisans (Açıköğretim) | İktisat | Anadolu Üniversitesi
Ön Lisans | Aşçılık | Mengen MYO ; Bolu Abant İzzet Baysal Üniversitesi`,
      skills: `Logo Tiger ; Excel ; Mikro ; satış ; bordro ; ikna kabiliyeti ; Opera ; HACCP ; diksiyon`,
      certificates: `SMMM | TÜRMOB ; Hijyen Belgesi ; İleri Excel | BTK Akademi ; İK Sertifikası`,
      headlines: `Muhasebe Uzmanı ; Mağaza Müdürü ; Aşçıbaşı`,
      summaries: `Muhasebe alanında {years} yıl tecrübeli, titiz ve düzenli.
Ekip çalışmasına yatkın, enerjik biriyim.`,
    },
    {
      titles: `Yazılım Mimarı ; Kıdemli Yazılım Geliştirici ; Yazılım Mühendisi ; Sistem Yöneticisi ; Matematik Öğretmeni ; Okul Öncesi Öğretmeni ; Araştırma Görevlisi ; Avukat ; Stajyer`,
      employers: `Aselsan ; Türk Telekom ; Logo Yazılım ; Millî Eğitim Bakanlığı ; Bahçeşehir Koleji ; hepsiburada ; İstanbul Üniversitesi ; TÜBİTAK ; Minik Adımlar Anaokulu ; Peak Games`,
      achievements: `.NET Core ile mikroservis geliştirme
{n} sunucunun yönetimi ve bakımı
8. sınıflara matematik dersi verilmesi
LGS başarısının %{p} artması
{m} uluslararası makale
{m} kişilik yazılım ekibine liderlik
Yeni mobil uygulamanın {year} yılında yayına alınması, ödeme ve kargo firmalarıyla entegrasyonları
Veli toplantıları ve rehberlik`,
      studies: `Lisans | Bilgisayar Mühendisliği | ODTÜ ; Bilkent Üniversitesi ; Ege Üniversitesi
Lisans | Matematik Öğretmenliği | Gazi Üniversitesi ; Dokuz Eylül Üniversitesi
Yüksek Lisans | Veri Bilimi | Sabancı Üniversitesi
Lisans | Hukuk | Ankara Üniversitesi`,
      skills: `C# ; .NET Core ; SQL Server ; React ; Python ; Docker ; Git ; sınıf yönetimi ; Agile`,
      certificates: `Pedagojik Formasyon ; AWS Cloud Practitioner | Amazon ; Avukatlık Ruhsatı | İstanbul Barosu`,
      headlines: `Yazılım Mühendisi ; Matematik Öğretmeni ; Sistem Uzmanı`,
      summaries: `{years} yıldır ölçeklenebilir sistemler geliştiren yazılım mühendisi.
Öğrenmeyi ve öğretmeyi seviyorum.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
