import { population } from '../population.ts'

export const turkish = population({
  language: 'tr',
  given: ['Çağrı|Emre|İsmail|Oğuz', 'Ayşegül|Şebnem|İrem|Zeynep'],
  surnames: ['Yılmaz|Öztürk|Şahin|Güneş', 'Yılmaz|Öztürk|Şahin|Çelik Arslan'],
  towns: 'İstanbul|Ankara|İzmir, Türkiye|Eskişehir',
  schools: 'Boğaziçi Üniversitesi|Ege Üniversitesi|Anadolu Üniversitesi|Kadıköy Anadolu Lisesi',
  phones: '+90 53# ### ## ##|053# ### ## ##',
  host: 'ornek.com.tr',
  spoken: 'Türkçe: ana dil|İngilizce: ileri|Almanca: orta|Arapça: başlangıç',
  certificates: 'B sınıfı ehliyet|İlk Yardım Sertifikası|PMP',
  interests: 'yüzme|satranç|doğa yürüyüşü|bağlama',
  trades: [
    {
      titles: 'Hemşire|Sorumlu Hemşire|Ameliyathane Hemşiresi|Hasta Bakıcı',
      employers:
        'Acıbadem Hastanesi|Ege Üniversitesi Hastanesi|Memorial Şişli|Özel Umut Tıp Merkezi',
      degrees: 'Lisans: Hemşirelik|Lise',
      skills: 'Yara bakımı|İlaç uygulama|Triyaj|Hasta eğitimi|Enfeksiyon kontrolü|Kayıt tutma',
      duties:
        'Cerrahi serviste on iki hastanın bakımı|Yeni başlayan hemşirelerin eğitimi|İlaç hatalarının yüzde 25 azaltılması|Nöbet çizelgelerinin hazırlanması|Hasta yakınlarının bilgilendirilmesi|Malzeme siparişlerinin takibi|Elektronik kayıt sistemine geçiş|Ameliyat öncesi hazırlık',
      summary: 'Cerrahi servislerde uzun yıllar çalışmış, sakin ve dikkatli bir hemşire.',
    },
    {
      titles: 'Yazılım Geliştirici|Kıdemli Yazılım Mühendisi|Proje Yöneticisi|Stajyer',
      employers: 'Trendyol|Aselsan A.Ş.|Mavi Nokta Yazılım Ltd. Şti.|Garanti BBVA Teknoloji',
      degrees: 'Yüksek Lisans: Bilgisayar Mühendisliği|Lisans: Matematik',
      skills: 'Java|Spring Boot|React|PostgreSQL|Docker|Kubernetes|Git',
      duties:
        'Günde 300 bin sipariş işleyen servisin geliştirilmesi|Arama süresinin yarıya indirilmesi|Beş kişilik ekibin yönetimi|Otomatik testlerin kurulması|Müşteri gereksinimlerinin toplanması|Eski sistemin taşınması|Kod incelemeleri|Teknik belgelerin yazılması',
      summary: 'Ölçülebilir sonuçlara önem veren bir yazılım mühendisi.',
    },
    {
      titles: 'Muhasebe Uzmanı|Muhasebe Elemanı|Finans Sorumlusu|Ön Muhasebe Elemanı',
      employers:
        'Koç Holding|Yıldız Tekstil San. ve Tic. A.Ş.|Eskişehir Belediyesi|Güven Mali Müşavirlik',
      degrees: 'Lisans: İşletme|Ön Lisans: Muhasebe',
      skills: 'Logo Tiger|Excel|Bordro|KDV beyannamesi|Cari hesap takibi|Fatura kontrolü',
      duties:
        'Aylık 600 faturanın kaydı|Tahsilat süresinin on gün kısaltılması|Vergi beyannamelerinin hazırlanması|Bankalarla yazışmalar|Personel bordrolarının düzenlenmesi|Yıl sonu sayımları|E-fatura geçişi|Stajyerlerin yetiştirilmesi',
      summary: 'Rakamlara hâkim, düzenli ve güvenilir bir muhasebeci.',
    },
  ],
})
